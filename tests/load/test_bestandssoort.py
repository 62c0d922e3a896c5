"""A file that is no text is told apart from text that was saved in another way."""

from __future__ import annotations

import pytest

from macros.load.bestandssoort import geen_tekst


@pytest.mark.parametrize(
    ("ruw", "wat"),
    [
        (b"\x89PNG\r\n\x1a\n\0", "een afbeelding (PNG)"),
        (b"%PDF-1.7\n%\xe2\xe3", "een PDF"),
        (b"PK\x03\x04\x14\0", "een ZIP of een bestand van Word of Excel"),
        (b"\xc3\x01\0\0\xfe", "iets anders"),
        ("naam: Cafés\n".encode("latin-1"), ""),
        (b"", ""),
    ],
)
def test_wat_het_is(ruw: bytes, wat: str) -> None:
    assert geen_tekst(ruw) == wat
