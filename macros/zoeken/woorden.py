"""From text to words: folding, and what hyphens and joins mean."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from macros.zoeken.taal import LETTERS

_STUK = re.compile(r"[a-z0-9]+(?:[-.&+_][a-z0-9]+)*")
_GETAL_MET_PUNT = re.compile(r"[0-9]+(?:\.[0-9]+)+$")
_SCHEIDING = re.compile(r"[-.&+_]")
_WEG = re.compile("['\u2019\u2018`\u00ad]")
_STREEPJE = re.compile("[\u2010-\u2015\u2212]")


def vouw(tekst: str) -> str:
    """Return `tekst` in lower case, without accents and apostrophes, with every kind of dash as a hyphen."""
    klein = tekst.lower()
    if klein.isascii():
        return klein.replace("'", "").replace("`", "")
    for letter, gewoon in LETTERS.items():
        klein = klein.replace(letter, gewoon)
    ontleed = unicodedata.normalize("NFKD", klein)
    accenten = [teken for teken in set(ontleed) if teken >= "\x80" and unicodedata.category(teken)[0] == "M"]
    for accent in accenten:
        ontleed = ontleed.replace(accent, "")
    return _STREEPJE.sub("-", _WEG.sub("", ontleed))


def stukken(tekst: str) -> list[list[str]]:
    """Return the words of `tekst`, each as its parts: "back-up maken" is [["back", "up"], ["maken"]].

    A number with points stays whole: "WCAG 2.1" is [["wcag"], ["2.1"]].
    """
    return [delen_van(stuk) for stuk in hele_stukken(tekst)]


def hele_stukken(tekst: str) -> list[str]:
    """Return the words of `tekst` folded, those of more parts as they are written: ["back-up", "maken"]."""
    return _STUK.findall(vouw(tekst))


def delen_van(stuk: str) -> list[str]:
    """Return the parts of one word that `hele_stukken` gave."""
    return [stuk] if stuk.isalnum() or _GETAL_MET_PUNT.match(stuk) else _SCHEIDING.split(stuk)


def met_verbindingen(delen: list[str]) -> list[str]:
    """Return the parts of one word, the joins of neighbours and the whole join."""
    if len(delen) == 1:
        return delen
    buren = [a + b for a, b in pairwise(delen)]
    geheel = [] if len(delen) == 2 else ["".join(delen)]
    return [*delen, *buren, *geheel]


def aaneen(tekst: str) -> str:
    """Return `tekst` folded, without spaces or signs: how names are compared."""
    return "".join(deel for stuk in stukken(tekst) for deel in stuk)
