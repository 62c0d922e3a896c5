"""The weekly workflow: its actions are pinned, and its last step really keeps one issue, with a gh of our own."""

from __future__ import annotations

import json
import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.outputs.conftest import GOED

TITEL = "Werklijst van de redactie"
NIEUW = f"issue create --title {TITEL} --body-file werklijst.md"
GH = """#!/bin/sh
printf '%s\\n' "$*" >> gh.txt
test "$2" = list || exit 0
while test "$1" != --jq; do shift; done
jq -r "$2" < issues.json
"""


@pytest.fixture(scope="session")
def stappen(project: Path) -> list[dict[str, Any]]:
    """The steps of the workflow."""
    workflow = yaml.safe_load((project / ".github/workflows/bijhouden.yml").read_text(encoding="utf-8"))
    return list(workflow["jobs"]["werklijst"]["steps"])


def test_acties_liggen_vast_en_make_kent_het_doel(stappen: list[dict[str, Any]], project: Path) -> None:
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", s["uses"]) for s in stappen if "uses" in s)
    doelen = set(re.findall(r"^([\w.-]+):", (project / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    gevraagd = {w for s in stappen for w in re.findall(r"^make (\w+)", s.get("run", ""), re.MULTILINE)}
    assert gevraagd and gevraagd <= doelen


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is er niet")
@pytest.mark.parametrize(
    ("issues", "verwacht"),
    [
        ([], NIEUW),
        ([{"number": 8, "title": f"{TITEL}?"}], NIEUW),
        ([{"number": 8, "title": "x"}, {"number": 9, "title": TITEL}], "issue edit 9 --body-file werklijst.md"),
    ],
)
def test_er_is_altijd_een_issue(
    stappen: list[dict[str, Any]], tmp_path: Path, issues: list[dict[str, Any]], verwacht: str
) -> None:
    map_ = Path(shutil.copytree(GOED, tmp_path / "werk"))
    (map_ / "issues.json").write_text(json.dumps(issues), encoding="utf-8")
    (map_ / "links.json").write_text('{"error_map": {}}', encoding="utf-8")
    _uitvoerbaar(map_ / ".venv/bin/kennisbank", f'#!/bin/sh\nexec {sys.executable} -m macros.cli "$@"\n')
    _uitvoerbaar(map_ / "bin/gh", GH)
    laatste = stappen[-1]
    omgeving = {**os.environ, **laatste["env"], "PATH": f"{map_ / 'bin'}:{os.environ['PATH']}", "GH_TOKEN": "geen"}
    omgeving["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    subprocess.run(["bash", "-e", "-c", laatste["run"]], cwd=map_, env=omgeving, check=True, timeout=60)
    aanroepen = (map_ / "gh.txt").read_text(encoding="utf-8").splitlines()
    assert aanroepen[1:] == [verwacht]
    werklijst = (map_ / "werklijst.md").read_text(encoding="utf-8")
    assert "## Te verifiëren" in werklijst and "## Links die niet meer werken (0)" in werklijst


def _uitvoerbaar(pad: Path, inhoud: str) -> None:
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(inhoud, encoding="utf-8")
    pad.chmod(pad.stat().st_mode | stat.S_IXUSR)
