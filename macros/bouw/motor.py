"""Run the site engine (MkDocs) in this process, so that what is loaded and rendered once serves every phase."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

from macros.bouw.fout import Bouwfout, Inhoudsfout
from macros.kader import KADER, Kader

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

STIL = {"NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"}
MEESTE_REGELS = 12


def maak_paginas(wortel: Path, doel: Path, strikt: bool = True) -> Mapping[str, str]:
    """Let MkDocs write its pages into `doel` and return the frame of each list; when `strikt`, a warning stops it.

    Raises:
        Bouwfout: when mkdocs.yml is not there, or the engine stops; the message holds the lines that matter.
        OSError: when reading or writing fails.
    """
    instelling = wortel / "mkdocs.yml"
    if not instelling.is_file():
        raise Bouwfout("Het bestand mkdocs.yml ontbreekt. Zet het terug uit de vorige versie.")
    os.environ.update(STIL)
    with _meegelezen() as regels:
        with _in_een_melding(Bouwfout, regels):
            config = _ingesteld(instelling, doel, strikt)
        with _in_een_melding(Inhoudsfout, regels):
            return _draai(config)


@contextmanager
def _in_een_melding(soort: type[Bouwfout], regels: list[str]) -> Iterator[None]:
    """Make one message of whatever the engine or a plugin stops with, and of what it said before."""
    try:
        yield
    except OSError:
        raise  # a disk that is full says so in words of its own
    except Exception as fout:
        wat_telt = "\n".join([*regels, str(fout)][-MEESTE_REGELS:])
        raise soort(f"De pagina's konden niet gemaakt worden:\n{wat_telt}") from fout


def _ingesteld(instelling: Path, doel: Path, strikt: bool) -> MkDocsConfig:
    from mkdocs.config import load_config

    return load_config(config_file=str(instelling), strict=strikt, site_dir=str(doel))


def _draai(config: MkDocsConfig) -> Mapping[str, str]:
    from mkdocs.commands.build import build

    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
    finally:
        config.plugins.on_shutdown()
    kader: Kader = config.extra[KADER]
    return kader.van_lijst


class _Meelezer(logging.Handler):
    """Writes warnings and errors in a list."""

    def __init__(self, regels: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._regels = regels

    def emit(self, record: logging.LogRecord) -> None:
        """Note one line."""
        self._regels.append(f"{record.levelname}: {record.getMessage()}")


@contextmanager
def _meegelezen() -> Iterator[list[str]]:
    """Yield the warnings and errors of the engine as they come, and keep its words off the screen."""
    regels: list[str] = []
    lezer = _Meelezer(regels)
    logboek = logging.getLogger("mkdocs")
    verder, logboek.propagate = logboek.propagate, False
    logboek.addHandler(lezer)
    try:
        with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
            yield regels
    finally:
        logboek.removeHandler(lezer)
        logboek.propagate = verder
