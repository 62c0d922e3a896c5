"""Give letters, icons and loose scripts an address that changes with their content, so that a browser may keep them.

A letter or an icon gets its content in its name. The scripts and style sheets that other scripts fetch go together, as
copies in one folder that is named after all of them: so the parts of one page always belong together. The plain
addresses stay, for a page that was already open when the site changed.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from macros.bouw.klein import KLEIN

TEKENS = 10
EIGEN_NAAM = ("fonts/*.woff2", "iconen/*")
LOSSE_DELEN = ("js/*/*.js", "css/*.css")
VAN_DERDEN = "derden"
"""Their files stay as they came."""

ZOEKEN = "assets/zoeken"
VERSIE = "versie-"


def merk(inhoud: bytes) -> str:
    """Return the piece of a name that stands for this content."""
    return hashlib.sha256(inhoud).hexdigest()[:TEKENS]


def geef_namen(site: Path) -> dict[str, str]:
    """Rename letters and icons under `site`, also in the style sheets; return old and new address from the root."""
    namen: dict[str, str] = {}
    for patroon in EIGEN_NAAM:
        for pad in sorted((site / "assets").glob(patroon)):
            nieuw = pad.with_name(f"{pad.stem}-{merk(pad.read_bytes())}{pad.suffix}")
            namen[pad.relative_to(site).as_posix()] = nieuw.relative_to(site).as_posix()
            pad.rename(nieuw)
    for stijl in (site / "assets").glob("css/*.css"):
        tekst = stijl.read_text(encoding="utf-8")
        stijl.write_text(_met_namen(tekst, namen, "../"), encoding="utf-8")
    return namen


def _met_namen(tekst: str, namen: dict[str, str], voor: str) -> str:
    for oud, nieuw in namen.items():
        tekst = tekst.replace(oud.replace("assets/", voor, 1), nieuw.replace("assets/", voor, 1))
    return tekst


def zet_losse_delen(site: Path) -> str:
    """Copy what scripts fetch to a folder named after all of it, in js and in css; return that name."""
    delen = {pad: _klein(pad) for patroon in LOSSE_DELEN for pad in sorted((site / "assets").glob(patroon))}
    versie = VERSIE + merk("\0".join(f"{pad.relative_to(site)}\0{tekst}" for pad, tekst in delen.items()).encode())
    for pad, tekst in delen.items():
        soort, *rest = pad.relative_to(site / "assets").parts
        doel = site / "assets" / soort / versie / Path(*rest)
        doel.parent.mkdir(parents=True, exist_ok=True)
        if soort == "css":
            tekst = tekst.replace("../fonts/", "../../fonts/")
        doel.write_text(tekst, encoding="utf-8")
    return versie


def _klein(pad: Path) -> str:
    tekst = pad.read_text(encoding="utf-8")
    return tekst if pad.parent.name == VAN_DERDEN else KLEIN[pad.suffix[1:]](tekst)


def zoekversie(site: Path) -> str:
    """Return the folder in which the search index stands, "" when this site has none."""
    return next((pad.parent.name for pad in sorted((site / ZOEKEN).glob("*/kern.js"))), "")


class Benamer:
    """Writes the names into pages: of letters and icons where they stand, and for scripts at the top of the head."""

    def __init__(self, bestanden: dict[str, str], code: str, zoeken: str) -> None:
        """Take the new name of each file that got one, the folder of loose parts and that of the search index."""
        self.bestanden, self.code = bestanden, code
        self._mappen = {naam.rpartition("/")[0].encode() for naam in bestanden}
        self._code, self._zoeken = _kenmerk("code", code), _kenmerk("zoeken", zoeken)

    @classmethod
    def van(cls, site: Path) -> Benamer:
        """Give the files of `site` their names, and return what writes those into pages."""
        return cls(geef_namen(site), zet_losse_delen(site), zoekversie(site))

    def kop(self, html: bytes, zoekt: bool) -> bytes:
        """Return the head of a page with the names in it; `zoekt` is whether the page searches at once.

        Only such a page names the index: else one changed word would change every page of the site.
        """
        kenmerken = self._code + (self._zoeken if zoekt else b"")
        return self.deel(html).replace(b'<html lang="nl">', b'<html lang="nl"%b>' % kenmerken, 1)

    def deel(self, html: bytes) -> bytes:
        """Return a part of a page with the names of letters and icons in it."""
        if not any(map_ in html for map_ in self._mappen):
            return html
        return _met_namen(html.decode(), self.bestanden, "assets/").encode()


def _kenmerk(naam: str, versie: str) -> bytes:
    return f' data-{naam}="{versie}"'.encode() if versie else b""
