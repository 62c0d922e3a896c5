"""The one specification of Dutch that build and browser share: tables only, no code.

The index carries these tables (`als_gegevens`), so the engine in the browser has no table of its own and
cannot drift away from this one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from macros.model.tijd import MAANDEN
from macros.zoeken.stamregels import GEEN_DEELWOORD, STAMREGELS, WORTELREGELS

LETTERS: Mapping[str, str] = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
}

STOPWOORDEN = frozenset(
    """
    aan aangaande achter af al alle alleen als ander andere anders bij binnen daar daarbij daarmee daarna dan dat de
    deze die dit door dus een eens eigenlijk elk elke en enkele er erbij ermee eruit even gaan gaat gewoon graag had
    heb hebben hebt heeft het hier hij hoe hoef hoeft hoeven hoelang hoeveel hoevaak hun ie iedere iets ik in
    is ja jaar je jij jou jouw jullie
    kan kon kun kunnen kunt laat laten maar mag me mee meer meest men met mij mijn moest moet moeten moge mogen na naar
    nee net niet niks nog nou nu of om omdat onder ons onze ook op over per s steeds straks t te tegen ten ter toch toe
    toen tot tussen u uit uw van vanaf vanuit veel via voor vooral waar waarbij waarin waarmee waaruit
    waarvan waarvoor want waren was wat we wel welk welke werd wie wij wil willen wilt word worden wordt zal ze
    zeer zich zij zijn zo zoals zou zouden zich zelf
    doe doen doet krijg krijgen krijgt komt komen maak maakt zit zitten staat staan ga vraag vind vinden weet
    weten iemand allemaal bijvoorbeeld precies zeg zegt eigen beetje ding dingen echt
    altijd best daarin daarover effe eh ff haar hee hem hen hierin hierover hoor joh misschien mn mogelijk soms uh uuh
    zn zon
    """.split()
)

# Words that are never part of a longer word: "bel de" is no "belde". And those that show that a noun follows.
LOSSE_WOORDEN = frozenset("de het een en of te is er we die met als om van".split())
LIDWOORDEN = frozenset("de het een ons onze je jouw mijn zijn haar hun deze die dit dat elke alle".split())

# Words that ask what a name means: whoever types them looks for the begrip, not for the page about it.
BETEKENISWOORDEN = frozenset(
    "afkorting bedoel bedoeld bedoelen bedoelt begrip betekenen betekenis betekent definitie voluit".split()
)

# Words around a name in a question about it: "wat betekent TPM", "lijstje met alle bouwstenen". Unlike stop words they
# count as words of their own; only to see whether the rest is exactly a name they are left out.
KADERWOORDEN = BETEKENISWOORDEN | frozenset(
    """
    begrijp bekijk bestaan bestaat gestopt heet heette houdt info leg lijst lijstje opgeheven overzicht pagina rij
    rijtje snel tegenwoordig toon uitleg uitleggen vertel vertellen volledig volledige zien zoek
    """.split()
)

# Numbers in words, from nul up to 19, and the tens; those between are made of both: drieentwintig.
TOT_TWINTIG = tuple(
    """
    nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien
    achttien negentien
    """.split()
)
TIENTALLEN = tuple("twintig dertig veertig vijftig zestig zeventig tachtig negentig".split())

DEELTJES = (
    "aan",
    "achter",
    "af",
    "bij",
    "door",
    "in",
    "mee",
    "na",
    "neer",
    "om",
    "onder",
    "op",
    "over",
    "samen",
    "terug",
    "toe",
    "uit",
    "vast",
    "voor",
    "weg",
)

# How a word sounds, for who writes it as it is heard: replaced in this order, after which double letters become one.
KLANK: tuple[tuple[str, str], ...] = (
    ("eau", "o"),
    ("au", "ou"),
    ("ij", "ei"),
    ("y", "i"),
    ("sch", "sg"),
    ("ch", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("x", "ks"),
    ("ce", "se"),
    ("ci", "si"),
    ("c", "k"),
    ("z", "s"),
    ("v", "f"),
    ("ie", "i"),
    ("dt", "t"),
)

# Joins between the parts of a compound, and words that look like a part but are none.
TUSSENLETTERS = ("", "s", "e", "en", "n")
GEEN_DEEL = frozenset(
    """
    aan achter baar daar door dere deren eren erend erende haal heid heden hier ingen isch ische keer laar laat lijk
    lijke loos loze maal meer naar neer niet onder over rijk rijke rond tegen tering toen tussen veer vaar veel voor
    waar ware zaam zame atie aties eling elen elijk ring ring ging geren gering eerd eerde gens gent ment leer leert
    nist nisme king
    """.split()
)


def als_gegevens() -> dict[str, Any]:
    """Return the tables of the language in a form that JSON can carry, in a fixed order."""
    return {
        "letters": dict(LETTERS),
        "stop": " ".join(sorted(STOPWOORDEN)),
        "los": sorted(LOSSE_WOORDEN),
        "lidwoorden": sorted(LIDWOORDEN),
        "kader": sorted(KADERWOORDEN),
        "betekenis": sorted(BETEKENISWOORDEN),
        "totTwintig": list(TOT_TWINTIG),
        "tientallen": list(TIENTALLEN),
        "maanden": list(MAANDEN),
        "deeltjes": list(DEELTJES),
        "klank": [list(r) for r in KLANK],
        "stam": [list(r) for r in STAMREGELS],
        "wortel": [list(r) for r in WORTELREGELS],
        "geenDeelwoord": list(GEEN_DEELWOORD),
        "tussen": list(TUSSENLETTERS),
        "geenDeel": " ".join(sorted(GEEN_DEEL)),
    }
