"""The office files, read back by python-docx and openpyxl."""

from __future__ import annotations

import io
import zipfile

import docx
import openpyxl
from docx.oxml.ns import qn
from lxml import etree

from macros.model.kennisbank import Kennisbank
from macros.pakket.gegevens import kenmerk, stappen_van
from tests.pakket.conftest import SITE

Bestanden = dict[str, dict[str, bytes]]
ODF = {
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
}


def deel(bestand: bytes, naam: str) -> etree._Element:
    """Return one XML part of an office file."""
    with zipfile.ZipFile(io.BytesIO(bestand)) as zip_:
        return etree.fromstring(zip_.read(naam))


def test_docx_heeft_elke_vraag_stap_en_diepe_link(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        stuk = docx.Document(io.BytesIO(pakketten[sessie.id]["plan-van-aanpak.docx"]))
        cellen = [cel.text for tabel in stuk.tables for rij in tabel.rows for cel in rij.cells]
        assert all(any(cel.startswith(veld.vraag) for cel in cellen) for veld in sessie.werkblad.values())
        links = {rel.target_ref for rel in stuk.part.rels.values() if rel.is_external}
        stappen = stappen_van(kb_met_adres, sessie)
        assert stappen and {SITE + stap.adres.lstrip("/") for stap in stappen} <= links
        assert all(" ".join(stap.klaar_als) in cellen for stap in stappen)


def test_docx_is_toegankelijk(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        stuk = docx.Document(io.BytesIO(pakketten[sessie.id]["plan-van-aanpak.docx"]))
        assert stuk.core_properties.language == "nl-NL"
        assert {taal.get(qn("w:val")) for taal in stuk.styles.element.iter(qn("w:lang"))} == {"nl-NL"}
        assert [p.text for p in stuk.paragraphs if p.style and p.style.name == "Heading 1"]
        for tabel in stuk.tables:
            assert tabel.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
            assert tabel._tbl.tblPr.find(qn("w:tblCaption")) is not None
            assert len(tabel.rows) > 1


def test_odt_is_toegankelijk(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        bestand = pakketten[sessie.id]["plan-van-aanpak.odt"]
        inhoud, meta = deel(bestand, "content.xml"), deel(bestand, "meta.xml")
        assert meta.xpath("string(//dc:language)", namespaces=ODF) == "nl-NL"
        assert set(deel(bestand, "styles.xml").xpath("//@fo:language", namespaces=ODF)) == {"nl"}
        assert len(inhoud.xpath("//text:h[@text:outline-level='1']", namespaces=ODF)) == 4
        tabellen = inhoud.xpath("//table:table", namespaces=ODF)
        assert all(t.xpath("table:table-header-rows and table:title", namespaces=ODF) for t in tabellen)
        links = set(inhoud.xpath("//text:a/@xlink:href", namespaces=ODF))
        assert {SITE + s.adres.lstrip("/") for s in stappen_van(kb_met_adres, sessie)} <= links


def test_elk_bestand_draagt_adres_en_versie(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        dag = kenmerk(kb_met_adres, sessie).versie
        for naam, inhoud in pakketten[sessie.id].items():
            if naam.endswith(("docx", "odt", "xlsx", "ods")):
                met_alles = b"".join(zipfile.ZipFile(io.BytesIO(inhoud)).read(n) for n in delen_van(inhoud))
                assert SITE.encode() + sessie.adres.lstrip("/").encode() in met_alles, naam
                assert f"versie {dag.day} ".encode() in met_alles, naam


def delen_van(bestand: bytes) -> list[str]:
    """Return the names of the XML parts of an office file."""
    return [naam for naam in zipfile.ZipFile(io.BytesIO(bestand)).namelist() if naam.endswith(".xml")]


def test_werkblad_heeft_ids_om_terug_te_lezen(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        boek = openpyxl.load_workbook(io.BytesIO(pakketten[sessie.id]["werkblad.xlsx"]))
        vragen, stappen = boek["Werkblad"], boek["Stappen"]
        assert [c.value for c in vragen["A"][1:]] == [f"veld/{id}" for id in sessie.werkblad]
        assert [c.value for c in stappen["A"][1:]] == [f"stap/{s.id}" for s in stappen_van(kb_met_adres, sessie)]
        assert vragen.column_dimensions["A"].hidden and stappen.column_dimensions["A"].hidden
        assert vragen.freeze_panes == "A2" and vragen.print_title_rows == "$1:$1"
        links = [c.hyperlink.target for c in stappen["C"][1:]]
        assert links == [SITE + s.adres.lstrip("/") for s in stappen_van(kb_met_adres, sessie)]


def test_werkblad_biedt_keuzes_aan(kb_met_adres: Kennisbank, pakketten: Bestanden) -> None:
    for sessie in kb_met_adres.sessies.values():
        boek = openpyxl.load_workbook(io.BytesIO(pakketten[sessie.id]["werkblad.xlsx"]))
        for rij, veld in enumerate(sessie.werkblad.values(), start=2):
            if not veld.keuzes:
                continue
            (regel,) = [r for r in boek["Werkblad"].data_validations.dataValidation if f"C{rij}" in r.sqref]
            blad, _, cellen = regel.formula1.partition("!")
            gekozen = boek[blad.strip("'")][cellen.replace("$", "")]
            assert tuple(cel.value for (cel,) in gekozen) == veld.keuzes
