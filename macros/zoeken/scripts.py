"""Put the scripts of the search together: one file for the header, one for the results page, one for calls.

The sources stay small files that read well; a visitor fetches one, without the lines of comment.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

BRON = "assets/js/zoeken"
MOTOR = ("woorden", "letters", "index", "afgeleid", "vraag", "uitbreiding", "passages", "rangorde", "laden", "zoeker")
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
        bronnen = (zonder_commentaar((site / BRON / f"{naam}.js").read_text(encoding="utf-8")) for naam in namen)
        yield bundel, "".join(bronnen)


def zonder_commentaar(bron: str) -> str:
    """Return a script without room at the begin of lines, empty lines and lines that are comment from their first sign.

    A text over more lines would lose its room too: a test sees to it that every script still says the same.
    """
    uit, in_blok = [], False
    for tekst in map(str.strip, bron.splitlines()):
        begint = tekst.startswith("/*")
        if (begint or in_blok) and "*/" in tekst and not tekst.endswith("*/"):
            tekst = tekst.partition("*/")[2].strip()
            in_blok = begint = False
        if tekst and not in_blok and not begint and not tekst.startswith("//"):
            uit.append(tekst)
        in_blok = (in_blok or begint) and not tekst.endswith("*/")
    return "\n".join(uit) + "\n"
