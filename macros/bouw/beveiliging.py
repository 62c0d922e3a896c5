"""What the browser may do with our pages, as a meta element and as header files for web servers."""

from __future__ import annotations

from pathlib import Path

from macros.bouw import bewaartijd
from macros.views.beleid import META, beleid

ANDERE_KOPPEN = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
}
ALLEEN_VOOR_DOCUMENTEN = {
    "Content-Security-Policy": "$beleid",
    "Permissions-Policy": "$toestemmingen",
    "Cross-Origin-Opener-Policy": "$opener",
    "Referrer-Policy": "$verwijzer",
    "Strict-Transport-Security": "$versleuteld",
}
"""What says nothing more with a file that a document asked for, with the name that it has in nginx: such files travel
without it. A first visit to a short page then fits in what a server sends before it waits for an answer."""

GEEN_DOCUMENT = r"~(?:[.](?:css|js|woff2)(?:[.]br)?|/merk-[0-9a-f]+[.]svg)$"
BROTLI_KEUZE = """map $http_accept_encoding $br {
    default "";
    "~*(?:^|[ ,])br *(?:,|$)" ".br";
}
map $uri $codering {
    default "";
    "~[.]br$" "br";
}
"""
"""For nginx: what to add to the name of a file to get its small version, and what that version is called."""


def koppen() -> dict[str, str]:
    """Return every security header with its value."""
    return {"Content-Security-Policy": beleid(als_kop=True), **ANDERE_KOPPEN}


def zet_in_pagina(html: bytes) -> bytes:
    """Return the head of a page with the policy as the first thing after its character set."""
    for teken in (b'<meta charset="utf-8">', b"<head>"):
        if teken in html:
            return html.replace(teken, teken + f"\n{META}".encode(), 1)
    return html


def schrijf_koppen(site: Path) -> None:
    """Write `_headers` (Netlify-style hosts) and `.htaccess` (Apache) into the site."""
    netlify = "".join(f"  {naam}: {waarde}\n" for naam, waarde in koppen().items())
    (site / "_headers").write_text(f"/*\n{netlify}{bewaartijd.netlify()}", encoding="utf-8")
    apache = "".join(f'  Header always set {naam} "{waarde}"\n' for naam, waarde in koppen().items())
    (site / ".htaccess").write_text(
        f"ErrorDocument 404 /404.html\n<IfModule mod_headers.c>\n{apache}{bewaartijd.apache()}</IfModule>\n",
        encoding="utf-8",
    )


def nginx() -> str:
    """Return the nginx configuration of the site, as shipped in beheer/nginx.conf."""
    waarden = {naam: ALLEEN_VOOR_DOCUMENTEN.get(naam, f'"{waarde}"') for naam, waarde in koppen().items()}
    regels = "".join(f"    add_header {naam} {waarde} always;\n" for naam, waarde in waarden.items())
    return (
        "# Made by macros/bouw/beveiliging.py; a test keeps it the same. Set root and server_name.\n"
        "# Belongs in /etc/nginx/conf.d. `kennisbank bouw --comprimeer` writes the small files beside the others:\n"
        "# .br for a browser that takes it (no module is needed), .gz for any other.\n"
        f"{bewaartijd.nginx()}"
        f"{BROTLI_KEUZE}"
        f"{_alleen_voor_documenten()}"
        "server {\n"
        "    listen 80;\n"
        "    server_tokens off;\n"
        "    server_name _;\n"
        "    root /srv/bouwstenenwijzer/site;\n"
        "    index index.html;\n"
        "    error_page 404 /404.html;\n"
        "    gzip_static on;\n"
        "    add_header Cache-Control $bewaartijd;\n"
        "    add_header Content-Encoding $codering;\n"
        "    add_header Vary Accept-Encoding;\n"
        f"{regels}"
        f"{_met_brotli('/$', 'text/html html', '${uri}index.html')}"
        f"{_met_brotli('[.]css$', 'text/css css', '$uri')}"
        f"{_met_brotli('[.]js$', 'text/javascript js', '$uri')}"
        "    location / {\n"
        "        try_files $uri $uri/ =404;\n"
        "    }\n"
        "}\n"
    )


def _alleen_voor_documenten() -> str:
    """Return the choice that leaves a header empty for a style sheet, a script or a font; an empty one is not sent."""
    return "".join(
        f'map $uri {naam} {{\n    default "{koppen()[kop]}";\n    "{GEEN_DOCUMENT}" "";\n}}\n'
        for kop, naam in ALLEEN_VOOR_DOCUMENTEN.items()
    )


def _met_brotli(eind: str, soort: str, bestand: str) -> str:
    """Return a place in the configuration where the small version goes first; a header that is empty is not sent."""
    return (
        f"    location ~ {eind} {{\n"
        f"        types {{ {soort} br; }}\n"
        f"        try_files {bestand}$br {bestand} =404;\n"
        "    }\n"
    )
