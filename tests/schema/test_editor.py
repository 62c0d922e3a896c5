"""The real YAML language server, asked what an editor asks: it helps in Dutch and agrees with the check."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.controle import controleer_alles
from macros.opdrachten.schema import schema
from tests.schema.editor import Editor, waarom_niet
from tests.voorbeelden.tabel import GOED

pytestmark = pytest.mark.skipif(bool(waarom_niet()), reason=waarom_niet())
STAPPEN = "data/stappen/brp.yaml"
KOP = "# yaml-language-server: $schema=../schema/stappen.json\n"


@pytest.fixture(scope="module")
def wortel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the small good knowledge base, with its schemas and a schema line in the steps of the BRP."""
    doel = tmp_path_factory.mktemp("editor") / "kennisbank"
    shutil.copytree(GOED, doel)
    schema(doel)
    (doel / STAPPEN).write_text(KOP + (GOED / STAPPEN).read_text(encoding="utf-8"), encoding="utf-8")
    return doel


@pytest.fixture(scope="module")
def editor(wortel: Path) -> Iterator[Editor]:
    """One server for all tests of this file."""
    gestart = Editor(wortel)
    yield gestart
    gestart.sluit()


def plek(tekst: str, stuk: str) -> tuple[int, int]:
    """Return line and column, from 1, of the end of `stuk` in a text."""
    einde = tekst.index(stuk) + len(stuk)
    return tekst.count("\n", 0, einde) + 1, einde - tekst.rfind("\n", 0, einde)


def test_een_goed_bestand_krijgt_geen_streep(wortel: Path, editor: Editor) -> None:
    assert editor.fouten(editor.open(wortel / STAPPEN, (wortel / STAPPEN).read_text(encoding="utf-8"))) == []


def test_aanvullen_biedt_de_ids_met_hun_naam(wortel: Path, editor: Editor) -> None:
    tekst = (
        (wortel / STAPPEN)
        .read_text(encoding="utf-8")
        .replace("verantwoordelijk: informatiemanager", "verantwoordelijk: ")
    )
    uri = editor.open(wortel / "data/stappen/aanvullen.yaml", tekst)
    voorstellen = editor.aanvulling(uri, *plek(tekst, "verantwoordelijk: "))
    assert [(v["label"], v["documentation"]) for v in voorstellen] == [("informatiemanager", "Informatiemanager")]


def test_aanvullen_biedt_de_velden_die_nog_kunnen(wortel: Path, editor: Editor) -> None:
    tekst = (wortel / STAPPEN).read_text(encoding="utf-8").replace("  vervult: [brp-gebruiken]\n", "  \n")
    uri = editor.open(wortel / "data/stappen/velden.yaml", tekst)
    labels = {voorstel["label"] for voorstel in editor.aanvulling(uri, tekst[: tekst.index("  \n")].count("\n") + 1, 3)}
    assert "vervult" in labels
    assert "titel" not in labels, "it is there already"


@pytest.mark.parametrize(
    ("woord", "verwacht"),
    [
        ("klaar_a", "Het bewijs: wat ligt er als de stap af is?"),
        ("zekerh", "Hoe zeker is dit? Bij bevestigd en waarschijnlijk hoort minstens één bron."),
        ("praktijka", "Ons eigen advies."),
        ("verantw", "De ene rol die zorgt dat het gebeurt."),
    ],
)
def test_aanwijzen_geeft_nederlandse_hulp(wortel: Path, editor: Editor, woord: str, verwacht: str) -> None:
    tekst = (wortel / STAPPEN).read_text(encoding="utf-8")
    uri = editor.open(wortel / STAPPEN, tekst)
    assert verwacht in editor.hulp(uri, *plek(tekst, woord)).replace("\\", "")


@pytest.mark.parametrize(
    ("goed", "fout"),
    [
        ("  vervult:", "  vervuld:"),
        ("  verantwoordelijk: informatiemanager", "  verantwoordelijk: informatiemanger"),
        ("  zekerheid: praktijkadvies", "  zekerheid: zeker"),
        ("  code: BRP-1", "  code: BRP1"),
        ("verlaagt: [capaciteit]", "verlaagt: [capaciteit, capacitiet]"),
    ],
)
def test_de_streep_staat_waar_de_controle_wijst(wortel: Path, editor: Editor, goed: str, fout: str) -> None:
    eerder = (wortel / STAPPEN).read_text(encoding="utf-8")
    tekst = eerder.replace(goed, fout)
    assert tekst != eerder
    try:
        (wortel / STAPPEN).write_text(tekst, encoding="utf-8")
        onze = [p.plek for p in controleer_alles(wortel).problemen if p.plek.bestand == STAPPEN]
    finally:
        (wortel / STAPPEN).write_text(eerder, encoding="utf-8")
    uri = editor.open(wortel / f"data/stappen/fout-{abs(hash(fout))}.yaml", tekst)
    strepen = [fout_["range"]["start"] for fout_ in editor.fouten(uri)]
    assert [(s["line"] + 1, s["character"] + 1) for s in strepen] == [(p.regel, p.kolom) for p in onze]
