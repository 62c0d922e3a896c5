"""What is wrong with a whole file comes before what follows from it."""

from __future__ import annotations

from macros.diagnostics import Niveau, Plek, Probleem, op_volgorde


def probleem(bestand: str, heel_bestand: bool = False, niveau: Niveau = Niveau.FOUT) -> Probleem:
    return Probleem(Plek(bestand), niveau, "regel", "Melding.", "Tip.", heel_bestand)


def test_een_heel_bestand_gaat_voor_een_gevolg() -> None:
    gevolg, oorzaak = probleem("a.yaml"), probleem("z.yaml", heel_bestand=True)
    assert op_volgorde([gevolg, oorzaak]) == [oorzaak, gevolg]


def test_een_let_op_over_een_heel_bestand_gaat_niet_voor() -> None:
    fout, let_op = probleem("a.yaml"), probleem("z.yaml", heel_bestand=True, niveau=Niveau.LET_OP)
    assert op_volgorde([let_op, fout]) == [fout, let_op]


def test_verder_telt_de_plek() -> None:
    assert op_volgorde([probleem("b.yaml"), probleem("a.yaml")]) == [probleem("a.yaml"), probleem("b.yaml")]
