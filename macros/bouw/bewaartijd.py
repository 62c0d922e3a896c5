"""How long a browser may keep each file, for every kind of web server.

A file whose name, or whose folder, is made from its content never changes: keep it for ever. Anything else is asked
for again, which costs a few bytes when it is the same.
"""

from __future__ import annotations

VOOR_ALTIJD = "public, max-age=31536000, immutable"
VRAAG_NA = "no-cache"
PADEN = ("css/bundel-", "css/versie-", "js/bundel-", "js/versie-", "fonts/atkinson-", "iconen/merk-")
"""What an address under assets/ begins with, of files that are named after their content."""

VOOR_ALTIJD_PATROON = (
    r"^/assets/(?:(?:css|js)/(?:bundel-[0-9a-f]+\.|versie-[0-9a-f]+/).+"
    r"|(?:fonts|iconen)/.+-[0-9a-f]{10}\.[a-z0-9]+|zoeken/[0-9a-f]+/.+)$"
)


def netlify() -> str:
    """Return the rules for `_headers`. What no rule names is asked for again: that is what such hosts do."""
    paden = [f"/assets/{begin}*" for begin in PADEN] + ["/assets/zoeken/:versie/*"]
    return "".join(f"{pad}\n  Cache-Control: {VOOR_ALTIJD}\n" for pad in paden)


def apache() -> str:
    """Return the lines for `.htaccess`, to stand where headers may be set."""
    return (
        f'  Header set Cache-Control "{VRAAG_NA}"\n'
        f'  <If "%{{REQUEST_URI}} =~ m#{VOOR_ALTIJD_PATROON.removeprefix("^")}#">\n'
        f'    Header set Cache-Control "{VOOR_ALTIJD}"\n'
        "  </If>\n"
    )


def nginx() -> str:
    """Return the map for nginx, to stand before the server; it fills $bewaartijd."""
    return f'map $uri $bewaartijd {{\n    default "{VRAAG_NA}";\n    "~{VOOR_ALTIJD_PATROON}" "{VOOR_ALTIJD}";\n}}\n'
