"""`kennisbank verwerk`: put a proposal of somebody without git into the data, after a look at what it would do."""

from __future__ import annotations

import difflib
from pathlib import Path

from macros.diagnostics import Probleem
from macros.diagnostics.tekens import toonbaar, toonbare_regels
from macros.diagnostics.uitvoer import als_tekst
from macros.load.leestekst import lees_tekst
from macros.load.yamlbestand import ontleed
from macros.opdrachten.nietmogelijk import NietMogelijk
from macros.opdrachten.proefkopie import nieuwe_problemen
from macros.opdrachten.schrijven import schrijf_bestanden
from macros.voorstel.lezen import GeenVoorstelError, OnleesbaarError, Voorstel, Waarde, Wijziging, lees_voorstel
from macros.voorstel.schrijf import stand
from macros.voorstel.toepassen import LuktNietError, gelijk, pas_toe, waarde_op

KORT = 70


def verwerk(wortel: Path, pad: Path, proef: bool = False) -> tuple[str, bool]:
    """Apply the proposal in `pad` to the data under `wortel`.

    Args:
        wortel: the folder of the project.
        pad: the file voorstel.json.
        proef: only say what would happen.

    Returns:
        The report in Dutch, and whether the proposal is in (or could be). Nothing is written otherwise.

    Raises:
        NietMogelijk: when `pad` cannot be read or is no JSON, the data may not be written, or a copy to try it on
            cannot be made.
    """
    verslag, goed = _verwerkt(wortel, pad, proef)
    return toonbare_regels(verslag), goed


def _verwerkt(wortel: Path, pad: Path, proef: bool) -> tuple[str, bool]:
    try:
        voorstel = lees_voorstel(pad)
        bestand = wortel / voorstel.plek.bestand
        gelezen = lees_tekst(bestand, voorstel.plek.bestand)
        if gelezen.probleem:
            raise GeenVoorstelError(f"{voorstel.plek.bestand}: {gelezen.probleem.melding}")
        te_doen = _te_doen(voorstel, gelezen.tekst)
        nieuw = pas_toe(gelezen.tekst, te_doen) if te_doen else gelezen.tekst
    except OnleesbaarError as fout:
        raise NietMogelijk(toonbaar(str(fout))) from fout
    except (GeenVoorstelError, LuktNietError) as fout:
        return str(fout), False
    if not te_doen:
        return f"Alles uit dit voorstel staat al in {voorstel.plek.bestand}.", True
    erbij = nieuwe_problemen(wortel, {voorstel.plek.bestand: nieuw}, lambda p: (p.plek.bestand, p.regel, p.melding))
    goed = not any(probleem.blokkeert for probleem in erbij)
    if goed and not proef:
        schrijf_bestanden(wortel, {voorstel.plek.bestand: nieuw})
    return _verslag(voorstel, te_doen, gelezen.tekst, nieuw, erbij, _slot(voorstel, goed, proef)), goed


def _te_doen(voorstel: Voorstel, tekst: str) -> list[Wijziging]:
    """Return the changes that are not there yet.

    Raises:
        GeenVoorstelError: when the block or a group in it is gone, or a value is neither what it was nor what it
            should be.
    """
    nu = ontleed(tekst, voorstel.plek.bestand).waarde
    if waarde_op(nu, [str(sleutel) for sleutel in voorstel.plek.pad]) is None:
        raise GeenVoorstelError(f"Het blok {voorstel.blok} staat niet meer in {voorstel.plek.bestand}.")
    te_doen = []
    for wijziging in voorstel.wijzigingen:
        waarde = waarde_op(nu, wijziging.pad)
        if gelijk(waarde, wijziging.nieuw):
            continue
        if not gelijk(waarde, wijziging.oud):
            raise GeenVoorstelError(_botsing(wijziging, waarde))
        if not isinstance(waarde_op(nu, wijziging.pad[:-1]), dict):
            raise GeenVoorstelError(_zonder_groep(wijziging, voorstel.plek.bestand))
        te_doen.append(wijziging)
    return te_doen


def _botsing(wijziging: Wijziging, waarde: Waarde) -> str:
    return (
        f'Het veld "{wijziging.pad[-1]}" is intussen anders geworden.\n'
        f"  Toen:     {_in_woorden(wijziging.oud)}\n"
        f"  Nu:       {_in_woorden(waarde)}\n"
        f"  Voorstel: {_in_woorden(wijziging.nieuw)}\n"
        "Er is niets gewijzigd. Vraag een nieuw voorstel, of pas het zelf aan."
    )


def _zonder_groep(wijziging: Wijziging, bestand: str) -> str:
    return (
        f'Het veld "{wijziging.pad[-1]}" hoort in de groep "{" › ".join(wijziging.pad[:-1])}", '
        f"en die staat niet (meer) in {bestand}.\n"
        "Er is niets gewijzigd. Vraag een nieuw voorstel, of pas het zelf aan."
    )


def _verslag(
    voorstel: Voorstel, gedaan: list[Wijziging], oud: str, nieuw: str, erbij: list[Probleem], slot: str
) -> str:
    regels = [f"Voorstel voor {voorstel.blok}"]
    if voorstel.stand != stand(oud):
        regels.append("Het bestand is sinds het voorstel gewijzigd, maar niet op deze plekken.")
    if voorstel.toelichting:
        regels.append(f"Toelichting: {' '.join(voorstel.toelichting.split())}")
    for wijziging in gedaan:
        veld = " › ".join(wijziging.pad[len(voorstel.plek.pad) :])
        regels += [
            f"- {veld}",
            f"    was:   {_in_woorden(wijziging.oud)}",
            f"    wordt: {_in_woorden(wijziging.nieuw)}",
        ]
    namen = (voorstel.plek.bestand, voorstel.plek.bestand)
    regels += ["", *difflib.unified_diff(oud.split("\n"), nieuw.split("\n"), *namen, lineterm="", n=1), ""]
    return "\n".join([*regels, *([als_tekst(erbij)] if erbij else []), slot])


def _slot(voorstel: Voorstel, goed: bool, proef: bool) -> str:
    if not goed:
        return "Er is niets gewijzigd: met dit voorstel klopt de inhoud niet meer."
    if proef:
        return f"Dit zou er veranderen in {voorstel.plek.bestand}; er is niets geschreven."
    return f"Gewijzigd: {voorstel.plek.bestand}. Kijk het verschil na voor je het vastlegt."


def _in_woorden(waarde: Waarde) -> str:
    if waarde is None:
        return "(niets)"
    if isinstance(waarde, list):
        tekst = "; ".join(_in_woorden(deel) for deel in waarde)
    elif isinstance(waarde, dict):
        tekst = ", ".join(f"{naam}: {_in_woorden(deel)}" for naam, deel in waarde.items())
    else:
        tekst = " ".join(waarde.split())
    return tekst if len(tekst) <= KORT else f"{tekst[: KORT - 1]}…"
