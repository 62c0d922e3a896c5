"""A folder that one may not read gives one message about that folder."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.controle import controleer_alles
from tests.voorbeelden.tabel import GOED, VANDAAG


@pytest.mark.parametrize("map_", ["data/stappen", "data/bouwstenen"])
def test_een_dichte_map(map_: str, monkeypatch: pytest.MonkeyPatch) -> None:
    gewoon = {problem.melding for problem in controleer_alles(GOED, VANDAAG).problemen}
    _sluit(GOED / map_, monkeypatch)
    problemen = [p for p in controleer_alles(GOED, VANDAAG).problemen if p.melding not in gewoon]
    assert [(p.plek.bestand, p.melding) for p in problemen] == [(map_, "Deze map mag niet worden gelezen.")]
    assert "leesrechten" in problemen[0].tip


def _sluit(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Python answer as it does when the folder may not be read: `glob` finds nothing, `iterdir` complains."""
    iterdir, glob = Path.iterdir, Path.glob

    def dichte_iterdir(pad: Path) -> Iterator[Path]:
        if pad == map_:
            raise PermissionError(13, os.strerror(13), str(pad))
        return iterdir(pad)

    def dichte_glob(pad: Path, patroon: str) -> Iterator[Path]:
        return iter(()) if pad == map_ else glob(pad, patroon)

    monkeypatch.setattr(Path, "iterdir", dichte_iterdir)
    monkeypatch.setattr(Path, "glob", dichte_glob)
