"""Read the pages in docs/ as they are typed, for the rules that guard them."""

from __future__ import annotations

from pathlib import Path

import yaml

from macros.model.pagina import Pagina


def lees_paginas(wortel: Path) -> tuple[Pagina, ...]:
    """Return every Markdown page under `wortel`/docs, in the order of their paths."""
    return tuple(_pagina(wortel, pad) for pad in sorted((wortel / "docs").rglob("*.md")))


def _pagina(wortel: Path, pad: Path) -> Pagina:
    naam = pad.relative_to(wortel).as_posix()
    tekst = pad.read_text(encoding="utf-8", errors="replace")
    kop, rest = _splits(tekst)
    return Pagina(naam, _kopwaarden(kop), rest, tekst.count("\n") - rest.count("\n") + 1)


def _splits(tekst: str) -> tuple[str, str]:
    """Return (front matter, rest); the front matter is empty when there is none."""
    if not tekst.startswith("---\n"):
        return "", tekst
    kop, streep, rest = tekst[4:].partition("\n---\n")
    return (kop, rest) if streep else ("", tekst)


def _kopwaarden(kop: str) -> dict[str, object]:
    try:
        waarden = yaml.load(kop, Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader only makes text
    except yaml.YAMLError:
        return {"": "onleesbaar"}
    return waarden if isinstance(waarden, dict) else {}
