"""Write files of the project, or say in one sentence why that cannot be done: the rest stays as it was."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from macros.opdrachten.nietmogelijk import NietMogelijk

Bestanden = Mapping[str, str | None]
"""The text of every file that changes, by path; None for one that goes away."""


def schrijf_bestanden(wortel: Path, bestanden: Bestanden) -> None:
    """Write the files under `wortel`, and remove those without a text; when one fails, all are as they were.

    Raises:
        NietMogelijk: when a file or folder may not be written.
    """
    eerst: dict[Path, bytes | None] = {}
    try:
        for naam, tekst in bestanden.items():
            pad = wortel / naam
            with kan_mislukken(naam):
                vorig = pad.read_bytes() if pad.is_file() else None
                _zet(pad, None if tekst is None else tekst.encode())
            eerst[pad] = vorig
    except NietMogelijk:
        for pad, inhoud in eerst.items():
            _zet(pad, inhoud)
        raise


@contextmanager
def kan_mislukken(naam: str) -> Iterator[None]:
    """Turn what the computer says about writing a file into a sentence.

    Raises:
        NietMogelijk: when it may not be written, or the disk cannot take it.
    """
    try:
        yield
    except PermissionError:
        raise NietMogelijk(
            f"In {naam} mag je niet schrijven. Geef jezelf schrijfrechten op dat bestand en zijn map."
        ) from None
    except OSError:
        raise NietMogelijk(
            f"{naam} kan niet worden geschreven. Kijk of de schijf vol is of alleen gelezen mag worden."
        ) from None


def _zet(pad: Path, inhoud: bytes | None) -> None:
    if inhoud is None:
        pad.unlink(missing_ok=True)
    else:
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(inhoud)
