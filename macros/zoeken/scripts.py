"""Put the scripts of the search together: one file for the header, one for the results page, one for calls.

The sources stay small files that read well; a visitor fetches one, without comment.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rjsmin import jsmin

BRON = "assets/js/zoeken"
MOTOR = ("woorden", "letters", "index", "afgeleid", "vraag", "uitbreiding", "rangorde", "laden", "zoeker")
TONEN = (*MOTOR, "tonen", "sneltoets")
BUNDELS = {
    "suggesties": (*TONEN, "suggesties"),
    "pagina": (*TONEN, "fragment", "facetten", "filters", "resultaat", "antwoord", "niets", "pagina"),
    "bellen": (*MOTOR, "tonen", "fragment", "resultaat"),
}


def bundels(site: Path) -> Iterator[tuple[str, str]]:
    """Yield (name, text) of each bundle, made from the sources in `site`.

    Raises:
        FileNotFoundError: when a source is missing.
    """
    for bundel, namen in BUNDELS.items():
        bronnen = (jsmin((site / BRON / f"{naam}.js").read_text(encoding="utf-8")) for naam in namen)
        yield bundel, "\n".join(bronnen) + "\n"
