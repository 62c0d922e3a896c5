"""Values that start as a formula, or look like markup, stay text in every kind of file."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import openpyxl
import pytest
from lxml import etree, html
from pypdf import PdfReader

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.bestanden import maak_bestanden
from macros.pakket.materiaal import materiaal
from tests.pakket.test_kantoor import ODF, deel

AANVALLEN = (
    "=1+1",
    "+31",
    "-2+3",
    "@SOM(A1)",
    '=HYPERLINK("https://x.example","klik")',
    "#let x = 1; #panic()",
    "<script>alert(1)</script>",
    "{{ 7 * 7 }}",
    "$ x $ *vet* \\ `code`",
    "]]> & </w:t>",
)


@pytest.fixture(scope="module", params=AANVALLEN)
def aanval(request: pytest.FixtureRequest) -> str:
    """One text that tries to be more than text."""
    return str(request.param)


@pytest.fixture
def aangevallen(kb: Kennisbank, meegeleverd: dict[str, bytes], aanval: str) -> dict[str, bytes]:
    """The files of a session in which every plain field is that text."""
    oud = next(iter(kb.sessies.values()))
    velden = {id: veld.model_copy(update={"vraag": aanval, "toelichting": aanval}) for id, veld in oud.werkblad.items()}
    agenda = {id: blok.model_copy(update={"titel": aanval, "doel": aanval}) for id, blok in oud.agenda.items()}
    sessie: Sessie = oud.model_copy(
        update={"naam": aanval, "samenvatting": aanval, "werkblad": velden, "agenda": agenda, "resultaat": (aanval,)}
    )
    kapot = replace(kb, sessies={oud.id: sessie})
    return maak_bestanden(materiaal(kapot, sessie, meegeleverd))


def test_blijft_tekst(aangevallen: dict[str, bytes], aanval: str) -> None:
    _xlsx(aangevallen["werkblad.xlsx"], aanval)
    cellen = deel(aangevallen["werkblad.ods"], "content.xml").xpath("//table:table-cell", namespaces=ODF)
    assert not [c for c in cellen if c.get(f"{{{ODF['table']}}}formula")]
    assert aanval in ["".join(c.itertext()) for c in cellen]
    stuk = docx.Document(io.BytesIO(aangevallen["plan-van-aanpak.docx"]))
    assert f"Plan van aanpak: {aanval}" in [p.text for p in stuk.paragraphs]
    odt = deel(aangevallen["plan-van-aanpak.odt"], "content.xml")
    assert f"Plan van aanpak: {aanval}" in ["".join(p.itertext()) for p in odt.iter(f"{{{ODF['text']}}}p")]
    boom = html.fromstring(aangevallen["hand-out.html"])
    assert boom.xpath("//h1/text()") == [aanval]
    assert [s.get("src") for s in boom.iter("script")] == []
    tekst = "".join(PdfReader(io.BytesIO(aangevallen["dias.pdf"])).pages[0].extract_text().split())
    assert "".join(aanval.split()) in tekst


def _xlsx(bestand: bytes, aanval: str) -> None:
    cellen = [c for rij in openpyxl.load_workbook(io.BytesIO(bestand))["Werkblad"].iter_rows() for c in rij]
    assert "f" not in {c.data_type for c in cellen}
    gelijk = [c for c in cellen if c.value == aanval]
    assert gelijk and all(c.data_type == "s" for c in gelijk)
    if aanval[0] in "=+-@":
        assert all(c.quotePrefix for c in gelijk)
    with zipfile.ZipFile(io.BytesIO(bestand)) as zip_:
        blad = etree.fromstring(zip_.read("xl/worksheets/sheet1.xml"))
    assert not list(blad.iter("{*}f"))
