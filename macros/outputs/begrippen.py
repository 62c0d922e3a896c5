"""The explanations of terms as a classic script, loaded when a reader first asks for one; works from disk too."""

from __future__ import annotations

import json
from pathlib import Path

from macros.model.kennisbank import Kennisbank


def schrijf_begrippen(kb: Kennisbank, site: Path) -> None:
    """Write assets/begrippen.js: `window.bwBegrippen`, from id to [term, in full or empty, explanation]."""
    begrippen = {b.id: [b.term, b.voluit or "", " ".join(b.uitleg.split())] for b in kb.begrippen.values()}
    inhoud = json.dumps(begrippen, ensure_ascii=False, separators=(",", ":"))
    (site / "assets").mkdir(parents=True, exist_ok=True)
    (site / "assets/begrippen.js").write_text(f"window.bwBegrippen={inhoud};\n", encoding="utf-8")
