"""Lighthouse on every kind of page of the built site, as on a phone: the four figures, and what each misses.

    npm install --no-save lighthouse
    python -m benchmarks.lighthouse [--site site] [--lighthouse node_modules/.bin/lighthouse] [pad …]

The pages are served as web servers do: packed with gzip, with the security headers we ship.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from macros.bouw.beveiliging import koppen
from tests.inrichten import chromium_pad
from tests.soorten import SOORTEN

ONDERDELEN = ("performance", "accessibility", "best-practices", "seo")
CHROMIUM = "--headless=new --no-sandbox --disable-gpu"
PLAIN = (".woff2", ".png", ".zip", ".pdf")


class Server(SimpleHTTPRequestHandler):
    """Serves files packed, with our headers, silently."""

    def send_head(self) -> BinaryIO | BytesIO | None:
        """Send the headers and return the packed file."""
        pad = Path(self.translate_path(self.path))
        pad = pad / "index.html" if pad.is_dir() else pad
        if not pad.is_file() or pad.suffix in PLAIN:
            return super().send_head()
        inhoud = gzip.compress(pad.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(pad)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        return BytesIO(inhoud)

    def end_headers(self) -> None:
        """Add what beheer/nginx.conf adds."""
        for naam, waarde in koppen().items():
            if naam != "Strict-Transport-Security":
                self.send_header(naam, waarde)
        super().end_headers()

    def log_message(self, *args: object) -> None:
        """Keep the output to the figures."""


def meet(lighthouse: str, adres: str) -> dict[str, object]:
    """Return the scores of a page, its LCP, CLS and blocking time, and the names of audits below full marks."""
    with tempfile.TemporaryDirectory() as map_:
        doel = Path(map_) / "uit.json"
        opdracht = [
            lighthouse,
            adres,
            "--quiet",
            "--output=json",
            f"--output-path={doel}",
            f"--chrome-flags={CHROMIUM}",
        ]
        opdracht.append(f"--only-categories={','.join(ONDERDELEN)}")
        subprocess.run(
            opdracht, check=True, env={**os.environ, "CHROME_PATH": chromium_pad() or ""}, capture_output=True
        )
        uit = json.loads(doel.read_text(encoding="utf-8"))
    keuringen = uit["audits"]
    tellend = {ref["id"] for naam in ONDERDELEN[1:] for ref in uit["categories"][naam]["auditRefs"] if ref["weight"]}
    return {
        **{naam: round(100 * (uit["categories"][naam]["score"] or 0)) for naam in ONDERDELEN},
        "LCP": round(keuringen["largest-contentful-paint"]["numericValue"]),
        "CLS": round(keuringen["cumulative-layout-shift"]["numericValue"], 3),
        "TBT": round(keuringen["total-blocking-time"]["numericValue"]),
        "mist": sorted(id for id in tellend if keuringen[id].get("score") not in (1, None)),
    }


def main() -> int:
    """Print one line per page; return 1 when a page has less than 100 for anything but performance."""
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("--site", type=Path, default=Path("site"))
    vraag.add_argument("--lighthouse", default="node_modules/.bin/lighthouse")
    vraag.add_argument("paden", nargs="*", default=SOORTEN)
    keuze = vraag.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Server, directory=str(keuze.site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    minder = False
    for pad in keuze.paden:
        uitslag = meet(keuze.lighthouse, f"http://127.0.0.1:{server.server_port}{pad}")
        minder |= any(uitslag[naam] != 100 for naam in ONDERDELEN[1:])
        print(pad, " ".join(f"{naam}={waarde}" for naam, waarde in uitslag.items()), flush=True)
    server.shutdown()
    return int(minder)


if __name__ == "__main__":
    sys.exit(main())
