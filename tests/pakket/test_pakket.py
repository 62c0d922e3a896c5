"""The kit as a whole: complete, equal at every build, made again only when something changed."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from macros.model.instellingen import Instellingen
from macros.model.kennisbank import Kennisbank
from macros.pakket.bestanden import UITNODIGING, maak_bestanden
from macros.pakket.bewaren import bronnen, sleutel, uit_voorraad
from macros.pakket.materiaal import LEESBAAR, MEEGELEVERD, materiaal, zipnaam

GELADEN = """
import sys
import macros.pakket.bestanden
print(*(module.__file__ for naam, module in sys.modules.items() if naam.startswith("macros.")), sep="\\n")
"""
KANTOOR = ("werkblad.xlsx", "werkblad.ods", "plan-van-aanpak.docx", "plan-van-aanpak.odt")
ZELFDE = """
import hashlib
from pathlib import Path
from macros.load import laad
from macros.pakket.bestanden import maak_bestanden
from macros.pakket.materiaal import MEEGELEVERD, materiaal
kb = laad(Path(".")).kennisbank
mee = {n: (Path("docs") / n).read_bytes() for n in MEEGELEVERD}
for naam, inhoud in maak_bestanden(materiaal(kb, kb.sessies["veilig-inloggen"], mee)).items():
    print(naam, hashlib.sha256(inhoud).hexdigest())
"""


def test_het_pakket_is_compleet(pakketten: dict[str, dict[str, bytes]], kb: Kennisbank) -> None:
    leesbaar = {f"{p.naam}.{soort}" for p in LEESBAAR for soort in ("html", "pdf")}
    for id in kb.sessies:
        assert set(pakketten[id]) == {*leesbaar, *KANTOOR, zipnaam(id), "plan-sjabloon.js"}
        with zipfile.ZipFile(io.BytesIO(pakketten[id][zipnaam(id)])) as zip_:
            assert zip_.testzip() is None
            namen = {naam.removeprefix(f"sessiepakket-{id}/") for naam in zip_.namelist()}
            assert namen == {*leesbaar, *KANTOOR, *MEEGELEVERD, UITNODIGING, "LEESMIJ.txt"}
            leesmij = zip_.read(f"sessiepakket-{id}/LEESMIJ.txt").decode("utf-8-sig")
        assert all(naam in leesmij for naam in (*leesbaar, *KANTOOR, UITNODIGING))
        assert sum(map(len, pakketten[id].values())) < 1_000_000


def test_een_ander_proces_maakt_precies_dezelfde_bestanden(
    kb: Kennisbank, meegeleverd: dict[str, bytes], project: Path
) -> None:
    hier = maak_bestanden(materiaal(kb, kb.sessies["veilig-inloggen"], meegeleverd))
    klaar = subprocess.run(
        [sys.executable, "-c", ZELFDE],
        cwd=project,
        env={**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"},
        capture_output=True,
        text=True,
        check=True,
    )
    daar = dict(regel.split() for regel in klaar.stdout.splitlines())
    assert daar == {naam: hashlib.sha256(inhoud).hexdigest() for naam, inhoud in hier.items()}


def test_zonder_adres_geen_dode_link(kb: Kennisbank, meegeleverd: dict[str, bytes]) -> None:
    zonder = replace(kb, instellingen={"instellingen": Instellingen()})
    bestanden = maak_bestanden(materiaal(zonder, kb.sessies["veilig-inloggen"], meegeleverd))
    with zipfile.ZipFile(io.BytesIO(bestanden["plan-van-aanpak.docx"])) as zip_:
        assert b"hyperlink" not in zip_.read("word/document.xml")
    with zipfile.ZipFile(io.BytesIO(bestanden["sessiepakket-veilig-inloggen.zip"])) as zip_:
        assert b'href="/' not in zip_.read("sessiepakket-veilig-inloggen/hand-out.html")
        assert "nog niet bekend" in zip_.read("sessiepakket-veilig-inloggen/LEESMIJ.txt").decode("utf-8-sig")


def test_de_sleutel_verandert_met_de_inhoud(kb: Kennisbank, meegeleverd: dict[str, bytes]) -> None:
    sessie = kb.sessies["veilig-inloggen"]
    eerst = sleutel(materiaal(kb, sessie, meegeleverd))
    assert eerst == sleutel(materiaal(kb, sessie, meegeleverd))
    assert eerst != sleutel(materiaal(kb, sessie.model_copy(update={"samenvatting": "Anders."}), meegeleverd))
    assert eerst != sleutel(materiaal(kb, sessie, {**meegeleverd, MEEGELEVERD[0]: b""}))
    ander_adres = replace(kb, instellingen={"instellingen": Instellingen(site_adres="https://anders.example/")})
    assert eerst != sleutel(materiaal(ander_adres, sessie, meegeleverd))
    stap = next(iter(sessie.agenda.values())).stappen or next(b.stappen for b in sessie.agenda.values() if b.stappen)
    anders = kb.stappen[stap[0]].model_copy(update={"titel": "Een andere titel"})
    assert eerst != sleutel(materiaal(replace(kb, stappen={**kb.stappen, stap[0]: anders}), sessie, meegeleverd))


def test_de_sleutel_kent_alle_code_van_een_pakket(project: Path) -> None:
    """What a process imports that makes kits and nothing else, and the templates that it fills."""
    gedaan = subprocess.run(
        [sys.executable, "-c", GELADEN], cwd=project, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    nodig = {project / "macros/views/datum.py", *(project / "macros/views/templates/pakket").iterdir()}
    assert len(gedaan) > 50 and nodig | set(map(Path, gedaan)) <= set(bronnen())
    assert project / "macros/views/templates/item/bouwsteen.html" not in bronnen()


def test_de_voorraad_geeft_terug_en_herstelt(tmp_path: Path) -> None:
    gemaakt: list[int] = []

    def maak() -> dict[str, bytes]:
        gemaakt.append(1)
        return {"a.txt": b"a"}

    for _ in range(2):
        assert uit_voorraad(tmp_path, "x", "k", maak) == {"a.txt": b"a"}
    assert len(gemaakt) == 1
    (pad,) = tmp_path.glob("x.k.zip")
    pad.write_bytes(pad.read_bytes()[:10])
    assert uit_voorraad(tmp_path, "x", "k", maak) == {"a.txt": b"a"}
    assert len(gemaakt) == 2


def test_de_voorraad_groeit_niet_door(tmp_path: Path) -> None:
    for nummer in range(9):
        uit_voorraad(tmp_path, "x", str(nummer), lambda: {"a.txt": b"a"})
    assert len(list(tmp_path.iterdir())) == 4


def test_geen_plek_om_te_bewaren_is_geen_fout(tmp_path: Path) -> None:
    bezet = tmp_path / "bestand"
    bezet.write_text("geen map")
    assert uit_voorraad(bezet, "x", "k", lambda: {"a.txt": b"a"}) == {"a.txt": b"a"}


@pytest.mark.bouw
def test_elk_bestand_staat_op_de_site(kb: Kennisbank, gebouwde_site: Path) -> None:
    for id in kb.sessies:
        map_ = gebouwde_site / "i-versnellers" / id / "pakket"
        assert {*KANTOOR, zipnaam(id), "plan-sjabloon.js"} <= {pad.name for pad in map_.iterdir()}
