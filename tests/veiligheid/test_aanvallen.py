"""Attacks in every text field: the check refuses them with a message, or every output shows them as harmless text."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from macros.load import laad
from macros.model.velden import Opmaak, Webadres
from macros.views.tekst import platte_tekst
from tests.veiligheid.aanvallen import AANVALLEN, ADRESSEN
from tests.veiligheid.conftest import Veld, geweigerd, met_merk, schrijf
from tests.veiligheid.kleine_site import paginas
from tests.veiligheid.uitgangen import Inhoud, gelezen, lees, zonder_opmaak

ALTIJD_GEWEIGERD = {
    "tekst andersom", "tekst binnen tekst", "teken zonder breedte", "merk van de bytevolgorde", "stuurteken",
    "schermcode", "einde van een tekst", "regel van JavaScript", "los half teken",
}  # fmt: skip
"""Characters nobody sees: refused in every field. What looks like markup is refused only where markup has a meaning."""
NIET_TE_LEZEN = (
    {"zoekwoorden"},
    {"voorbeeldvragen"},
    {"paginas.yaml", "synoniemen"},
    {"zoeken", "inleiding"},
    {"eigenaren"},
)
"""Fields that only feed the search index, the introduction of the search page, which has none, and who owns files."""
OP_LETTER = ("zoeken/", "begrippen/")
"""Pages with a part for each first letter: another word stands in another part."""
WIT = ("}br", "}tab", "}line-break", "main}t", "XML/1998/namespace}space")
"""What a new line, a tab, or a space at the edge of a text becomes in an office file."""
EIGEN_VORM = "assets/blokken/"
"""Passages for the mapje hold the allowed markup as a tree of words; the test in the browser shows them."""


def test_elk_model_doet_mee(velden: tuple[Veld, ...]) -> None:
    """The filled example has every field of every model; without this the other tests could pass on nothing."""
    assert len(velden) > 280
    assert len({str(veld.pad[0]) for veld in velden}) >= 16
    assert {veld.soort.__name__ for veld in velden} == {"Regel", "Opmaak", "Webadres"}


def test_wat_de_controle_weigert(velden: tuple[Veld, ...], weigering: dict[str, dict[str, str]]) -> None:
    teksten = [veld for veld in velden if veld.soort is not Webadres]
    for naam, redenen in weigering.items():
        if naam in ALTIJD_GEWEIGERD:
            door = [veld.pad for veld in teksten if veld.merk not in redenen]
            assert not door, f"{naam} komt door de controle in {door[:3]}"
        elif any(redenen.get(veld.merk) for veld in teksten if veld.soort is Opmaak):
            door = [veld.pad for veld in teksten if veld.soort is Opmaak and veld.merk not in redenen]
            assert not door, f"{naam} wordt de ene keer wel en de andere keer niet geweigerd: {door[:3]}"
    assert all(naam in AANVALLEN for naam in ALTIJD_GEWEIGERD)


@pytest.mark.parametrize("adres", ADRESSEN)
def test_een_adresveld_weigert_elk_ander_adres(tmp_path: Path, velden: tuple[Veld, ...], adres: str) -> None:
    tekst = {veld.merk: f"{adres}#{veld.merk}" if veld.soort is Webadres else veld.merk for veld in velden}
    schrijf(tmp_path, tekst)
    redenen = geweigerd(tmp_path, velden)
    assert {veld.merk for veld in velden if veld.soort is Webadres} <= redenen.keys()


@pytest.mark.parametrize("naam", AANVALLEN)
def test_een_pagina_toont_de_aanval_als_tekst(
    tmp_path: Path,
    velden: tuple[Veld, ...],
    weigering: dict[str, dict[str, str]],
    naam: str,
    gewone_paginas: dict[str, Inhoud],
) -> None:
    """Every attack in every field that lets it pass at once, on every page a view makes."""
    redenen, aanval = weigering[naam], AANVALLEN[naam]
    tekst = {veld.merk: met_merk("gewoon" if veld.merk in redenen else aanval, veld) for veld in velden}
    schrijf(tmp_path, tekst)
    for adres, pagina in paginas(laad(tmp_path).kennisbank).items():
        onschadelijk(lees("x.html", pagina.encode()), gewone_paginas[adres], f"{adres} bij {naam}")


def test_de_hele_site_is_niet_anders_dan_met_gewone_woorden(gewone_site: Path, aangevallen_site: Path) -> None:
    """Pages in their frame, feeds, JSON, calendars, scripts with data, office files and PDFs."""
    gewoon, aangevallen = dict(gelezen(gewone_site)), dict(gelezen(aangevallen_site))
    vast = {naam for naam in gewoon if not naam.startswith("assets/zoeken/")}
    assert vast == {naam for naam in aangevallen if not naam.startswith("assets/zoeken/")}
    assert {naam.rpartition(".")[2] for naam in vast} >= set("html xml json js ics pdf zip docx xlsx odt ods".split())
    for naam in sorted(vast):
        onschadelijk(aangevallen[naam], gewoon[naam], naam)


def test_de_tekst_van_de_aanval_is_te_lezen(
    velden: tuple[Veld, ...], verdeling: dict[str, str], aangevallen_site: Path
) -> None:
    """What passes the check is shown as typed: nothing is dropped, run or changed on the way."""
    alles = "\n".join(inhoud.tekst for _, inhoud in gelezen(aangevallen_site))
    kwijt = []
    for veld in velden:
        tekst = verdeling[veld.merk]
        getoond = platte_tekst(tekst) if veld.soort is Opmaak else " ".join(tekst.split())
        if getoond not in alles and not any(weg <= set(veld.pad) for weg in NIET_TE_LEZEN):
            kwijt.append((veld.pad, getoond))
    assert not kwijt


GOED_HTML = '<main><p class="x">tekst</p><a href="../">terug</a></main>'


@pytest.mark.parametrize(
    ("naam", "goed", "fout"),
    [
        ("x.html", GOED_HTML, GOED_HTML.replace("tekst", "<img src=x onerror=raak()>")),
        ("x.html", GOED_HTML, GOED_HTML.replace("<p ", '<p onclick="raak()" ')),
        ("x.html", GOED_HTML, GOED_HTML.replace("../", "javascript:raak()")),
        ("x.html", GOED_HTML, GOED_HTML.replace("../", "//boos.example/")),
        ("x.html", GOED_HTML, GOED_HTML.replace("../", "https://boos.example/?voorbeeld.nl")),
        ("x.html", GOED_HTML, GOED_HTML.replace('<p class="x">', "<p>")),
        ("x.xml", "<a><b>x</b></a>", "<a><b>x</b><raak/></a>"),
        ("x.json", '{"a": "x"}', '{"a": "x", "raak": "x"}'),
        ("x.js", 'window.x = {"a":"x"};\n', 'window.x = {"a":"x","raak":"x"};\n'),
    ],
)
def test_de_vergelijking_ziet_een_aanval(naam: str, goed: str, fout: str) -> None:
    gewoon = lees(naam, goed.encode())
    assert gewoon is not None
    onschadelijk(gewoon, gewoon, naam)
    with pytest.raises(AssertionError):
        onschadelijk(lees(naam, fout.encode()), gewoon, naam)


@pytest.mark.parametrize(
    ("naam", "kapot"),
    [
        ("x.js", 'window.x = {"a":"x"}; raak();'),
        ("x.json", '{"a": "x"} raak'),
        ("x.xml", "<a><b></a>"),
        ("x.js", 'Vinden.lever("p1","x"); raak("")'),
    ],
)
def test_een_bestand_dat_niet_heel_is_valt_op(naam: str, kapot: str) -> None:
    with pytest.raises((ValueError, SyntaxError)):
        lees(naam, kapot.encode())


def onschadelijk(inhoud: Inhoud | None, gewoon: Inhoud, waar: str) -> None:
    """Assert that a file has the parts and the addresses it has with ordinary words."""
    assert inhoud is not None
    nu, hoort = Counter(zonder_opmaak(inhoud.skelet)), Counter(zonder_opmaak(gewoon.skelet))  # lists sort on names
    op_letter = waar.lstrip("/").startswith(OP_LETTER)
    erbij = nu.keys() - hoort.keys() if op_letter else (nu - hoort).keys()
    if not waar.startswith(EIGEN_VORM):
        assert not [deel for deel in erbij if not deel.endswith(WIT)], waar
        assert op_letter or not hoort - nu, waar
    for adres in inhoud.adressen - gewoon.adressen:
        deel = urlsplit(adres)
        eigen = adres.startswith("#letter-") or (
            deel.scheme == "https" and (deel.netloc == "voorbeeld.nl" or deel.netloc.endswith(".voorbeeld.nl"))
        )
        assert eigen, f"{waar} wijst naar {adres}"
