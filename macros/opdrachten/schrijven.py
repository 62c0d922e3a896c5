"""Write files of the project, or say in one sentence why that cannot be done: the rest stays as it was."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from macros.opdrachten.nietmogelijk import NietMogelijk

Bestanden = Mapping[str, str | None]
"""The text of every file that changes, by path; None for one that goes away."""


def schrijf_bestanden(wortel: Path, bestanden: Bestanden) -> None:
    """Write the files under `wortel`, and remove those without a text; when one fails, all are as they were.

    All are written beside where they belong first: a disk that is full leaves every file whole.

    Raises:
        NietMogelijk: when a file or folder may not be written.
    """
    with ExitStack() as opruimen:
        ernaast: dict[str, Path] = {}
        for naam, tekst in bestanden.items():
            if tekst is not None:
                with _kan_mislukken(naam):
                    ernaast[naam] = opruimen.enter_context(_ernaast(wortel / naam, tekst.encode()))
        _zet_alle(wortel, {naam: ernaast.get(naam) for naam in bestanden})


def _zet_alle(wortel: Path, bestanden: Mapping[str, Path | None]) -> None:
    """Put each file in its place, or remove what is there; when one fails, put back what was there."""
    eerst: dict[Path, bytes | None] = {}
    try:
        for naam, nieuw in bestanden.items():
            pad = wortel / naam
            with _kan_mislukken(naam):
                vorig = pad.read_bytes() if pad.is_file() else None
                _zet(pad, nieuw)
            eerst[pad] = vorig
    except NietMogelijk:
        for pad, inhoud in eerst.items():
            _zet_terug(pad, inhoud)
        raise


def _zet(pad: Path, nieuw: Path | None) -> None:
    if nieuw:
        nieuw.replace(pad.resolve())
    else:
        pad.unlink(missing_ok=True)


def _zet_terug(pad: Path, inhoud: bytes | None) -> None:
    if inhoud is None:
        pad.unlink(missing_ok=True)
    else:
        pad.write_bytes(inhoud)


@contextmanager
def _kan_mislukken(naam: str) -> Iterator[None]:
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


@contextmanager
def _ernaast(pad: Path, inhoud: bytes) -> Iterator[Path]:
    """Write beside a file what is to take its place, with the same rights; what is left of it goes in the end."""
    pad = pad.resolve()  # of a link the file that it leads to
    pad.parent.mkdir(parents=True, exist_ok=True)
    if pad.is_file() and not os.access(pad, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(pad))
    nieuw = pad.with_name(f".{pad.name}.nieuw")
    try:
        nieuw.write_bytes(inhoud)
        if pad.is_file():
            shutil.copymode(pad, nieuw)
        yield nieuw
    finally:
        with suppress(OSError):
            nieuw.unlink(missing_ok=True)
