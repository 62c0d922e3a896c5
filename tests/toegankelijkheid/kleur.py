"""Contrast as WCAG counts it, and the colours of the site from its one file of tokens."""

from __future__ import annotations

import re
from pathlib import Path

TOKENS = Path(__file__).resolve().parents[2] / "docs/assets/css/tokens.css"
Kleur = tuple[int, int, int]


def kleuren(thema: int) -> dict[str, Kleur]:
    """Return every colour by name, for the light (0) or dark (1) theme."""
    tekst = TOKENS.read_text(encoding="utf-8")
    gevonden = re.findall(r"--([a-z-]+):\s*light-dark\(#([0-9a-f]{6}),\s*#([0-9a-f]{6})\)", tekst)
    assert len(gevonden) == tekst.count("light-dark(#"), "een kleur staat er anders dan deze toets haar leest"
    return {naam: _van_hex((licht, donker)[thema]) for naam, licht, donker in gevonden}


def contrast(een: Kleur, ander: Kleur) -> float:
    """Return the contrast of two colours, from 1 to 21."""
    laag, hoog = sorted((_helderheid(een), _helderheid(ander)))
    return (hoog + 0.05) / (laag + 0.05)


def _van_hex(hex_: str) -> Kleur:
    return int(hex_[:2], 16), int(hex_[2:4], 16), int(hex_[4:], 16)


def _helderheid(kleur: Kleur) -> float:
    rood, groen, blauw = (_lineair(deel / 255) for deel in kleur)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def _lineair(deel: float) -> float:
    return deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4
