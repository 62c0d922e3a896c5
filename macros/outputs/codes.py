"""The spoken codes as a classic script, so that the box on /s/ also works from disk."""

from __future__ import annotations

import json
from pathlib import Path

from macros.model.kennisbank import Kennisbank


def schrijf_codes(kb: Kennisbank, site: Path) -> None:
    """Write assets/codes.js: `window.bwCodes`, from code to address (from the root, without the first slash)."""
    adressen = {code: blok.adres.lstrip("/") for code, blok in kb.codes.items()}
    inhoud = json.dumps(adressen, ensure_ascii=False, separators=(",", ":"))
    (site / "assets").mkdir(parents=True, exist_ok=True)
    (site / "assets/codes.js").write_text(f"window.bwCodes={inhoud};\n", encoding="utf-8")
