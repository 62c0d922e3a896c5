"""What a browser fetches of a script or a style sheet: the same, without comment and without room."""

from __future__ import annotations

from rcssmin import cssmin
from rjsmin import jsmin


def script(tekst: str) -> str:
    """Return a script that does the same; a comment that begins with `/*!` (a licence) stays."""
    return str(jsmin(tekst, keep_bang_comments=True))


def stijl(tekst: str) -> str:
    """Return a style sheet that says the same."""
    return str(cssmin(tekst, keep_bang_comments=True))


KLEIN = {"js": script, "css": stijl}
