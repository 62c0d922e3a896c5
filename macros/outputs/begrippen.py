"""The explanations of terms as a classic script, loaded when a reader first asks for one; works from disk too."""

from __future__ import annotations

from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.model.scripttekst import als_script
from macros.outputs.bestand import schrijf


def schrijf_begrippen(kb: Kennisbank, site: Path) -> None:
    """Write assets/begrippen.js: `window.bwBegrippen`, from id to [term, in full or empty, explanation]."""
    begrippen = {b.id: [b.term, b.voluit or "", " ".join(b.uitleg.split())] for b in kb.begrippen.values()}
    schrijf(site / "assets/begrippen.js", als_script("window.bwBegrippen", begrippen))
