"""Passages: the pieces of a page that can be shared and that remember how they read.

A passage has an anchor on its page and a short hash of its words. A link such as `#stap-terugmelden~k3f9a` holds
both, so that whoever opens it later sees whether the passage changed. The hash covers only the words of the content,
never those of a template: a new label on every step must not look like a change of every step.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from macros.model.basis import Item, Onderbouwd
from macros.model.bewaren import per_kennisbank
from macros.model.deelsoorten import delen_van
from macros.model.kennisbank import Kennisbank
from macros.model.passagetabel import INDELING, Indeling
from macros.model.plat import platte_regels
from macros.model.soorten import MODEL, SOORTEN

KOP = "kop"
"""The anchor of what stands above the first heading of a page."""

TEKENS = "abcdefghijklmnopqrstuvwxyz234567"
PLAATSEN = (27, 22, 17, 12, 7)
"""The characters of base32, and the first bit of each of the five that make a hash, in the first 32 of a digest."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a page: path of the page ("bouwstenen/brp"), anchor, reference of its block, what it tells.

    `hash` is five characters that change when the words change. A site asks for those of every passage, and for the
    words of few; so it keeps the values that the words are made of, which are there anyway, and not the words.
    """

    pagina: str
    anker: str
    verwijzing: str
    waarden: tuple[Any, ...]
    hash: str

    @property
    def tekst(self) -> str:
        """The words, as plain text."""
        return "\n".join(_regels(self.waarden))

    @property
    def adres(self) -> str:
        """The address from the root of the site."""
        return f"/{self.pagina}/" + ("" if self.anker == KOP else f"#{self.anker}")


class PerPagina(Mapping[str, Mapping[str, Passage]]):
    """The passages by page, each page made when it is first asked for: after an edit somebody waits for one page."""

    def __init__(self, kb: Kennisbank) -> None:
        self._items: dict[str, list[tuple[Item, str, Indeling]]] = {}
        self._gemaakt: dict[str, Mapping[str, Passage]] = {}
        for soort in SOORTEN:
            if indeling := INDELING.get(soort.enkelvoud):
                for item in kb.lijst(soort.lijst).values():
                    self._items.setdefault(indeling.pagina(item), []).append((item, soort.enkelvoud, indeling))

    def __getitem__(self, pagina: str) -> Mapping[str, Passage]:
        if pagina not in self._gemaakt:
            alle = (passage for geval in self._items[pagina] for passage in _van_item(*geval))
            self._gemaakt[pagina] = {passage.anker: passage for passage in alle}
        return self._gemaakt[pagina]

    def vergeet(self, pagina: str) -> None:
        """Give back the room of the passages of a page; whoever asks for them again has them made again."""
        self._gemaakt.pop(pagina, None)

    def __iter__(self) -> Iterator[str]:
        return (pagina for pagina in self._items if self[pagina])

    def __len__(self) -> int:
        return sum(1 for _ in self)


Passages = Mapping[str, Mapping[str, Passage]]


def tekst_hash(tekst: str) -> str:
    """Return the short hash of a text: base32 (RFC 4648) of SHA-256, white space counted as one space."""
    som = hashlib.sha256(" ".join(tekst.split()).encode()).digest()
    begin = int.from_bytes(som[:4], "big")
    return "".join([TEKENS[begin >> plaats & 31] for plaats in PLAATSEN])


@per_kennisbank
def passages(kb: Kennisbank) -> PerPagina:
    """Return every passage by page and anchor, in the order of the pages; made once per knowledge base."""
    return PerPagina(kb)


def _van_item(item: Item, soort: str, indeling: Indeling) -> Iterator[Passage]:
    pagina, eigen = indeling.pagina(item), f"{soort}:{item.id}"
    slot = (f"({item.zekerheid})",) if isinstance(item, Onderbouwd) else ()
    waarden = item.__dict__
    for anker, velden in indeling.secties(item).items():
        van_sectie = tuple([waarden[veld] for veld in velden])
        if regels := _regels(van_sectie):
            yield Passage(pagina, anker, eigen, (*van_sectie, *slot), tekst_hash("\n".join([*regels, *slot])))
    for veld, deel in delen_van(soort).items():
        for id, waarde in waarden[veld].items():
            verwijzing = f"{deel.naam}:{item.id}/{id}" if deel.naam else eigen
            som = tekst_hash("\n".join(platte_regels(waarde)))
            yield Passage(pagina, f"{deel.voorvoegsel}{id}", verwijzing, (waarde,), som)


def _regels(waarden: tuple[Any, ...]) -> list[str]:
    return [regel for waarde in waarden for regel in platte_regels(waarde)]


def adres_van(item: Item, pad: tuple[str, ...]) -> str:
    """Return the address of the passage that holds the value at `pad` within an item; "" when none does."""
    soort = MODEL[type(item)].enkelvoud
    indeling = INDELING.get(soort)
    if indeling is None:
        return ""
    pagina = indeling.pagina(item)
    if pad and (deel := delen_van(soort).get(pad[0])):
        return f"/{pagina}/#{deel.voorvoegsel}{pad[1]}"
    ankers = indeling.secties(item)
    anker = next((a for a, velden in ankers.items() if pad and pad[0] in velden), next(iter(ankers), KOP))
    return f"/{pagina}/" if anker == KOP else f"/{pagina}/#{anker}"
