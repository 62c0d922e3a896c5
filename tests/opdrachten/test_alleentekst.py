"""Content in Markdown that others show stays text, whatever stands in it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from macros.opdrachten.alleentekst import WOORDVERBINDER, alleen_tekst


@pytest.mark.parametrize(
    ("tekst", "uit"),
    [
        ("Een gewone zin, met een streepje-hier.", "Een gewone zin, met een streepje-hier."),
        ("kijk op https://kwaad.nl/x", r"kijk op https\://kwaad.nl/x"),
        ("kijk op www.kwaad.nl", r"kijk op www\.kwaad.nl"),
        ("~~weg~~ &amp; ![x](y)", r"\~\~weg\~\~ \&amp; \!\[x\]\(y\)"),
        ("vraag @iemand in #12", f"vraag \\@{WOORDVERBINDER}iemand in \\#{WOORDVERBINDER}12"),
        (":tada: om 12:30", f"\\:{WOORDVERBINDER}tada\\: om 12\\:30"),
        ("een\n# twee", r"een \# twee"),
        ("- een", r"\- een"),
        ("+ een", r"\+ een"),
        ("1. een", r"1\. een"),
        ("12) een", r"12\) een"),
        ("2015. een", r"2015\. een"),
        ("links\u202erechts", r"links\<U+202E\>rechts"),
    ],
)
def test_tekst_blijft_tekst(tekst: str, uit: str) -> None:
    assert alleen_tekst(tekst) == uit


@given(st.text("ab1 \\`*_{}[]()<>#|~!&@:.-+=\n\r\t"))
@example("www.a.nl\nWWW.b.nl")
def test_geen_teken_van_opmaak_staat_los(tekst: str) -> None:
    uit = alleen_tekst(tekst)
    assert "\n" not in uit and "\r" not in uit
    assert not re.search(r"[`*_{}\[\]()<>#|~!&@:]", re.sub(r"\\.", "", uit))
    assert not re.match(r"(?:[-+=]|\d+[.)])", uit) and not re.search(r"www\.", uit, re.IGNORECASE)
