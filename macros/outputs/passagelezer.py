"""Read a page for all its passages together: what each is called, its code, what it says.

The source is read once, from tag to tag; `paginabron` says what it may be trusted for.
"""

from __future__ import annotations

import re
from collections.abc import Container
from html import unescape

from macros.model.passage import KOP
from macros.outputs.blokinhoud import (
    BLIJFT,
    KOPPEN,
    LEEG,
    STAPKOP,
    TAG,
    ZEKERHEID,
    Adressen,
    Knoop,
    Soorten,
    eerste_woorden,
    gelezen,
    opgeruimd,
    plat,
    soort_van,
    zonder_toevoeging,
)

TITELS = KOPPEN | {"dt", "cite"}
PAGINAKOP = "pagina__kop"
_ZEKERHEID = re.compile(
    r'<span class="onderbouwing"><span class="zekerheid(?: [^"]*)?">([^<]*)</span></span>'
    r'|<span class="zekerheid(?: [^"]*)?">([^<]*)</span>'
)
MET_ZEKERHEID = rf"<{ZEKERHEID}>\1\2</{ZEKERHEID}>"
"""How sure a claim is, as an element of its own: there is one for every claim, mostly in an element of no use."""
SOORTEN = Soorten()


class Passagetekst:
    """What a passage is called ("" until that is found), its code ("" without one), and what it says."""

    __slots__ = ("anker", "begin", "code", "diepte", "in_ouder", "inhoud", "titel", "uitleg", "zonder_kop")

    def __init__(self, anker: str, begin: int, diepte: int, kenmerken: dict[str, str]) -> None:
        """Take where it starts: the number of its tag, and how many elements are open with it."""
        self.anker, self.begin, self.diepte = anker, begin, diepte
        self.in_ouder = "data-blok" not in kenmerken
        self.uitleg = "begrip" in kenmerken.get("class", "").split()
        self.titel = self.code = ""
        self.zonder_kop = True
        self.inhoud: list[Knoop] = []


class Passagelezer:
    """Reads one page. What is open: of each element its kind and the nodes that it is part of, from outside in."""

    def __init__(self, hoofd: str, pagina: str, ankers: Container[str]) -> None:
        """Take what a page tells, the path of that page without slashes around it, and the anchors to look for."""
        stukken = TAG.split(_ZEKERHEID.sub(MET_ZEKERHEID, hoofd))
        self._teksten, self._tags = stukken[::2], stukken[1::2]
        self._ankers, self._adressen = ankers, Adressen(pagina)
        self._open: list[tuple[str, list[Knoop]]] = []
        self._passages: list[Passagetekst] = []
        self._zonder_titel: list[Passagetekst] = []
        self._gevonden: list[Passagetekst] = []

    def lees(self) -> dict[str, Passagetekst]:
        """Return the passages that stand on the page, by anchor."""
        uit: list[Knoop] = []
        open_, teksten, adressen, zonder_titel = self._open, self._teksten, self._adressen, self._zonder_titel
        for nummer, tag in enumerate(self._tags, 1):
            if tag.startswith("a "):
                open_.append(("a", uit))
                uit = ["a", adressen[tag]]
            elif tag[0] != "/":
                soort = SOORTEN[tag]
                if soort is None or zonder_titel:
                    uit = self._opent(tag, nummer, uit)
                else:
                    open_.append((soort, uit))
                    if soort:
                        uit = []
            elif open_:
                soort, ouder = open_.pop()
                if soort in BLIJFT:
                    ouder.append([soort, *opgeruimd(uit)])
                elif soort == "a":
                    ouder.append(uit)
                elif soort:
                    self._sluit(soort, uit, ouder, nummer)
                uit = ouder
            if tekst := teksten[nummer]:
                uit.append(unescape(tekst) if "&" in tekst else tekst)
        return {passage.anker: passage for passage in self._gevonden}

    def _opent(self, tag: str, nummer: int, uit: list[Knoop]) -> list[Knoop]:
        """Open an element; return the nodes to which what it holds is added."""
        naam, kenmerken = gelezen(tag)
        if naam in LEEG or tag.endswith("/"):
            return uit
        soort = self._soort(naam, kenmerken, nummer)
        self._open.append((soort, uit))
        return [] if soort else uit

    def _soort(self, naam: str, kenmerken: dict[str, str], nummer: int) -> str:
        """Return what becomes of an element: "" when only what it holds is of use, a minus when nothing is."""
        if naam in TITELS and self._zonder_titel:
            self._geef_titel(naam, nummer)
        klassen = kenmerken.get("class", "").split()
        anker = KOP if naam == "header" and PAGINAKOP in klassen else kenmerken.get("id", "")
        if anker in self._ankers:
            self._begin(Passagetekst(anker, nummer, len(self._open) + 1, kenmerken))
            return "passage"
        if klassen == ["code"]:
            self._geef_code(nummer)
        if naam in KOPPEN and self._eigen_kop():
            return "-"
        return soort_van(naam, klassen, kenmerken)

    def _sluit(self, soort: str, uit: list[Knoop], ouder: list[Knoop], nummer: int) -> None:
        """Put what an element held where it belongs."""
        if soort == "kop":
            ouder.append(["p", ["strong", *uit]])
        elif soort == ZEKERHEID:
            ouder.append(["small", f"({uit[0] if uit else ''})"])
        elif soort == "passage":
            self._einde(uit, ouder, nummer)

    def _begin(self, passage: Passagetekst) -> None:
        for waar in (self._passages, self._zonder_titel, self._gevonden):
            waar.append(passage)

    def _einde(self, uit: list[Knoop], ouder: list[Knoop], nummer: int) -> None:
        """End the innermost passage; one that is no block is part of what the passage around it says too."""
        passage = self._passages.pop()
        if passage in self._zonder_titel:
            self._zonder_titel.remove(passage)
            passage.titel = eerste_woorden(plat(self._teksten[passage.begin : nummer]))
        if passage.in_ouder:
            ouder += uit
        uitleg = next((k[1:] for k in uit if passage.uitleg and isinstance(k, list) and k[0] == "dd"), None)
        passage.inhoud = opgeruimd(uit) if uitleg is None else uitleg

    def _eigen_kop(self) -> bool:
        """Whether a heading that opens is that of the innermost passage: the first that stands right in it."""
        if not self._passages or len(self._open) != self._passages[-1].diepte:
            return False
        eerste, self._passages[-1].zonder_kop = self._passages[-1].zonder_kop, False
        return eerste

    def _geef_titel(self, naam: str, nummer: int) -> None:
        """Call the passages that have no name yet as this heading, term or title, without codes and abbreviations."""
        einde = self._tags.index(f"/{naam}", nummer) + 1
        titel = plat(zonder_toevoeging(self._tags[nummer : einde - 1], self._teksten[nummer:einde]))
        for passage in self._zonder_titel:
            passage.titel = titel
        self._zonder_titel.clear()

    def _geef_code(self, nummer: int) -> None:
        """Give the innermost passage its code, when that stands beside its heading or in its term."""
        passage = self._passages[-1] if self._passages else None
        if passage and len(self._open) == passage.diepte + 1 and self._open[-1][0] in (STAPKOP, "dt"):
            passage.code = passage.code or unescape(self._teksten[nummer])
