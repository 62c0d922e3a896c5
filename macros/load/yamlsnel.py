"""The quick road from YAML text to plain values, for a file typed the way most are: a line holds one thing.

`yamlbouw` is the judge: it reads all of YAML, knows the place of everything and says what is wrong. Of a file without
mistakes nobody asks for a place, and what people type is a small part of YAML: lists and groups that are indented,
texts on one line, between quotes or not, lists between brackets on one line, and text behind a bar. So here we read
that, line by line, and give up at the first sign of anything else or of anything that the judge might say something
about. A test types what it can think of and compares.
"""

from __future__ import annotations

import re
from sys import intern

from macros.load.yamlbouw import MAX_DIEPTE, MAX_ONDERDELEN, NIETS

VEEL = MAX_ONDERDELEN - 2
HEKJE = re.compile(r"[^ \n] +#")
"""A hash behind something on its line: in a plain text it silently cuts off what follows."""

EERSTE = r"[^\s\-?:,\[\]{}#&*!|>'\"%@`~]"
PLAT = rf"{EERSTE}[^:\n]*(?::(?=\S)[^:\n]*)*(?<! )"
IN_RIJTJE = r"[^,\[\]{}?:\n]*(?::(?=\w)[^,\[\]{}?:\n]*)*"
DEEL = rf"(?:{EERSTE}{IN_RIJTJE}|\"[^\"\\\n]*\"|'[^'\n]*')"
RIJTJE = rf"{DEEL}(?:(?<! ), {DEEL})*(?<! )"
"""What is between brackets: plain texts and quoted ones."""

BALK = r"\|-?\n(( +)(?=[^ \n]).*(?:\n(?:\5.*|))*)"
"""Text behind a bar, on the lines below it, that are indented as far as the first of them."""

REGEL = re.compile(
    r"( *)((?:- )*)(?:([A-Za-z0-9][A-Za-z0-9_-]{0,99}):(?: |$))?"
    rf"(?:{BALK}|({PLAT})|\[({RIJTJE})\]|(.*))(?:\n|\Z)",
    re.MULTILINE,
)
"""A line: how far it is indented, dashes, a key; then one of those texts or lists, or whatever else is on the line."""

ENKEL = re.compile(r"'((?:[^']|'')*)'")
DUBBEL = re.compile(r'"((?:[^"\\]|\\["\\])*)"')
ONTSNAPT = re.compile(r"\\(.)")
LOS_DEEL = re.compile(DEEL)

Houder = list[object] | dict[str, object]


class BijzonderError(Exception):
    """Something in the text needs a closer look."""


def gewone_waarde(tekst: str) -> object:
    """Return the value in a YAML text as `bouw` would give it, when `bouw` would have nothing to say about it.

    Raises:
        BijzonderError: when it might; ask `bouw`.
    """
    if _mag_niet(tekst):
        raise BijzonderError
    return _Opbouw().lees(tekst)


def _mag_niet(tekst: str) -> bool:
    """Whether the text holds signs that no line of ours has, or so much that somebody should count."""
    if not tekst.replace("\n", "").replace("\xa0", "").isprintable():
        return True
    if len(tekst) > MAX_ONDERDELEN and 2 * tekst.count("\n") + tekst.count(",") + tekst.count("- ") > VEEL:
        return True
    return " #" in tekst and HEKJE.search(tekst) is not None


class _Opbouw:
    """Puts lines together: the lists and groups that are open, with the column in which each of them stands."""

    def __init__(self) -> None:
        self.houders: list[Houder] = [[]]
        self.kolommen = [-1]
        self.wacht: str | None = ""
        """The key of the innermost group that has nothing behind it on its line: what is indented below it, is its."""

    def lees(self, tekst: str) -> object:
        """Return the value of the text.

        Raises:
            BijzonderError: when a line is not one of ours, or stands where it adds nothing.
        """
        kolommen, houders = self.kolommen, self.houders
        for wit, streepjes, sleutel, blok, inspringing, plat, rijtje, anders in REGEL.findall(tekst):
            if not streepjes and not sleutel:
                if plat or rijtje or blok or (anders and anders[0] != "#"):
                    raise BijzonderError
                continue
            if streepjes or self.wacht is not None or len(wit) != kolommen[-1]:
                self._naar(len(wit), len(streepjes) // 2, sleutel)
            if plat and plat not in NIETS:
                waarde: object = plat if " " in plat else intern(plat)
            elif rijtje:
                waarde = _lijst(rijtje)
            elif blok and len(inspringing) > kolommen[-1]:
                waarde = blok[len(inspringing) :].replace(f"\n{inspringing}", "\n").rstrip("\n")
            else:
                waarde = self._anders(sleutel, plat or blok or anders)
            houder = houders[-1]
            if not sleutel and type(houder) is list:
                houder.append(waarde)
            elif sleutel and type(houder) is dict and sleutel not in houder:
                houder[intern(sleutel)] = waarde
            else:
                raise BijzonderError
        if self.wacht is not None:
            raise BijzonderError
        return houders[0][0]  # type: ignore[index]

    def _anders(self, sleutel: str, anders: str) -> object:
        """Return a text between quotes or an empty list; of a key with nothing behind it, wait for what is below it."""
        if anders:
            return _tussen_tekens(anders)
        if not sleutel:
            raise BijzonderError
        self.wacht = sleutel
        return None

    def _naar(self, kolom: int, streepjes: int, sleutel: str) -> None:
        """Go to the list or group to which a line in this column adds something; open what the line opens."""
        kolommen = self.kolommen
        if self.wacht is not None:
            if kolom <= kolommen[-1]:
                raise BijzonderError
            self._open(kolom, [] if streepjes else {})
        else:
            while kolommen[-1] > kolom:
                kolommen.pop()
                self.houders.pop()
            if kolommen[-1] != kolom or (streepjes and type(self.houders[-1]) is not list):
                raise BijzonderError
        for nummer in range(1, streepjes):
            self._open(kolom + 2 * nummer, [])
        if streepjes and sleutel:
            self._open(kolom + 2 * streepjes, {})

    def _open(self, kolom: int, nieuw: Houder) -> None:
        """Open a list or group within the innermost one that is open."""
        buiten = self.houders[-1]
        if len(self.houders) > MAX_DIEPTE:
            raise BijzonderError
        if type(buiten) is list:
            buiten.append(nieuw)
        elif type(buiten) is dict and self.wacht is not None:
            buiten[self.wacht] = nieuw
        self.wacht = None
        self.houders.append(nieuw)
        self.kolommen.append(kolom)


def _tussen_tekens(anders: str) -> object:
    """Return a text between quotes, or the list without anything in it."""
    if tussen := DUBBEL.fullmatch(anders):
        return ONTSNAPT.sub(r"\1", tussen[1])
    if tussen := ENKEL.fullmatch(anders):
        return tussen[1].replace("''", "'")
    if anders == "[]":
        return []
    raise BijzonderError


def _lijst(rijtje: str) -> list[str]:
    """Return the texts between brackets."""
    met_tekens = "'" in rijtje or '"' in rijtje
    delen: list[str] = LOS_DEEL.findall(rijtje) if met_tekens else rijtje.split(", ")
    if not NIETS.isdisjoint(delen):
        raise BijzonderError
    if met_tekens:
        return [deel[1:-1] if deel[0] in "'\"" else deel for deel in delen]
    return [deel if " " in deel else intern(deel) for deel in delen]
