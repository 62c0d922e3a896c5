"""A link in a text to something that moved says where it is now.

This is no case of the table: the form, which must say the same about every case there, does not know what moved.
"""

from __future__ import annotations

from pathlib import Path

from tests.voorbeelden.tabel import Geval, maak, problemen

VERHUISD = 'bouwsteen:adressen:\n  naar: ["bouwsteen:bag"]\n  datum: "2026-01-15"\n  reden: Heet nu BAG.\n'
GEVAL = Geval(
    "verwijzing",
    "een link naar iets wat is verhuisd",
    (
        {"bestand": "data/bouwstenen/brp.yaml", "vervang": "(bouwsteen:bag)", "door": "(bouwsteen:adressen)"},
        {"bestand": "data/verhuisd.yaml", "inhoud": VERHUISD},
    ),
    1,
)


def test_een_link_naar_iets_wat_is_verhuisd(tmp_path: Path) -> None:
    (probleem,) = problemen(maak(GEVAL, tmp_path))
    assert str(probleem.plek) == "data/bouwstenen/brp.yaml:19:24"
    assert probleem.melding == 'De link naar "bouwsteen:adressen" klopt niet meer: dat is verhuisd naar bouwsteen:bag.'
    assert probleem.tip == "Schrijf bouwsteen:bag."
