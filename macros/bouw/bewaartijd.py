"""How long a browser may keep each file, for every kind of web server.

A file whose name, or whose folder, is made from its content never changes: keep it for ever. Anything else is asked
for again, which costs a few bytes when it is the same.
"""

from __future__ import annotations

VOOR_ALTIJD = "public, max-age=31536000, immutable"
VRAAG_NA = "no-cache"
BUNDELS = ("css", "js")
"""Folders under assets/ in which files stand that are named after their content."""

STUK = r"[pt][0-9]+\.js"
"""A piece of the search index: it stands in a folder that is named after the whole index."""

BUNDEL = r"bundel-[0-9a-f]+\.(?:css|js)"


def netlify() -> str:
    """Return the rules for `_headers`. What no rule names is asked for again: that is what such hosts do."""
    paden = [f"/assets/{soort}/bundel-*" for soort in BUNDELS] + ["/assets/zoeken/:versie/*"]
    return "".join(f"{pad}\n  Cache-Control: {VOOR_ALTIJD}\n" for pad in paden)


def apache() -> str:
    """Return the lines for `.htaccess`, to stand where headers may be set."""
    return (
        f'  Header set Cache-Control "{VRAAG_NA}"\n'
        f'  <FilesMatch "^(?:{BUNDEL}|{STUK})$">\n'
        f'    Header set Cache-Control "{VOOR_ALTIJD}"\n'
        "  </FilesMatch>\n"
    )


def nginx() -> str:
    """Return the map for nginx, to stand before the server; it fills $bewaartijd."""
    return (
        "map $uri $bewaartijd {\n"
        f'    default "{VRAAG_NA}";\n'
        f'    "~^/assets/(?:css|js)/{BUNDEL}$" "{VOOR_ALTIJD}";\n'
        f'    "~^/assets/zoeken/[0-9a-f]+/{STUK}$" "{VOOR_ALTIJD}";\n'
        "}\n"
    )
