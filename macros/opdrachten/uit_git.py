"""An earlier version of the project, taken out of git into a folder of its own."""

from __future__ import annotations

import io
import subprocess
import tarfile
from pathlib import Path

from macros.opdrachten.nietmogelijk import NietMogelijk


class GeenVergelijking(NietMogelijk):
    """There is nothing to compare with; the message says why."""


def haal_op(wortel: Path, ref: str, doel: Path, deel: str = ".") -> None:
    """Unpack `deel` of the project as it was at `ref` into `doel`.

    Raises:
        GeenVergelijking: when git does not know `ref`, or this is no repository.
    """
    if ref.startswith("-"):
        raise GeenVergelijking(f'"{ref}" is geen versie. Geef een commit, een tak of een tag, zoals origin/main.')
    pak = _git(wortel, "archive", "--format=tar", ref, "--", deel)
    if pak is None:
        raise GeenVergelijking(f'Vergelijken met "{ref}" lukt niet. Bestaat die versie in git? Probeer origin/main.')
    with tarfile.open(fileobj=io.BytesIO(pak)) as tar:
        tar.extractall(doel, filter="data")


def splitsing(wortel: Path, ref: str) -> str:
    """Return the commit where the work of today left `ref`; `ref` itself when git cannot tell."""
    gevonden = None if ref.startswith("-") else _git(wortel, "merge-base", ref, "HEAD")
    return gevonden.decode().strip() if gevonden else ref


def anders(wortel: Path, ref: str) -> list[str]:
    """Return the files that differ between `ref` and the working tree, new ones included, in order."""
    gewijzigd = _git(wortel, "diff", "--name-only", "--relative", "-z", ref, "--") or b""
    erbij = _git(wortel, "ls-files", "--others", "--exclude-standard", "-z") or b""
    return sorted({naam.decode(errors="replace") for naam in (gewijzigd + erbij).split(b"\0") if naam})


def ooit_gewijzigd(wortel: Path, patroon: str, deel: str) -> str | None:
    """Return every change that any commit made to a line of `deel` with this pattern; None when git cannot tell.

    Raises:
        GeenVergelijking: when there is no git.
    """
    gevonden = _git(wortel, "log", "--all", "--format=", "--patch", "--unified=0", "-E", f"-G{patroon}", "--", deel)
    return None if gevonden is None else gevonden.decode(errors="replace")


def _git(wortel: Path, *woorden: str) -> bytes | None:
    """Return what git writes, or None when it cannot.

    Raises:
        GeenVergelijking: when there is no git.
    """
    opdracht = ["git", *woorden]
    try:
        klaar = subprocess.run(opdracht, cwd=wortel, capture_output=True, check=False)
    except FileNotFoundError as fout:
        raise GeenVergelijking("Voor vergelijken is git nodig, en dat staat niet op deze computer.") from fout
    return None if klaar.returncode else klaar.stdout
