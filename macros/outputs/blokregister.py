"""Every passage that can be shared, for the pages that show passages of other pages: mapje, calls, second window.

assets/blokken.js lists them all: title, code, hash. assets/blokken/<page>.js holds what they say. Both are made from
the finished pages, so that a passage reads the same everywhere, and are classic scripts, so that they load from disk.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from macros.model.ingetrokken import ingetrokken
from macros.model.kennisbank import Kennisbank
from macros.model.passage import KOP, Passage, passages
from macros.model.scripttekst import als_script, uit_script, vak
from macros.model.soorten import ENKELVOUD
from macros.outputs.bestand import schrijf
from macros.outputs.blokinhoud import paginatitel
from macros.outputs.passagelezer import Passagelezer, Passagetekst

Json = dict[str, Any]

REGISTER, REGISTER_NAAM = "assets/blokken.js", "window.bwBlokken"


def lees_register(site: Path) -> Json:
    """Return the register of a site that was made before."""
    register: Json = uit_script(REGISTER_NAAM, (site / REGISTER).read_bytes())
    return register


class Blokregister:
    """Takes pages up one by one, in any order, and writes of each at once what its passages say."""

    def __init__(self, kb: Kennisbank, site: Path, vorig: Json | None = None) -> None:
        """Take where to write; `vorig` is the register as it was, when only some pages are taken up anew."""
        self._kb, self._site, self._vorig = kb, site, vorig
        self._op_volgorde = [] if vorig else list(passages(kb))
        self._paginas: Json = {}

    def neem_op(self, pagina: str, hoofd: str) -> None:
        """Take up a page, when it holds passages; as a rule this is the last who asks for them.

        Args:
            pagina: path of the page without slashes around it.
            hoofd: what it tells, from its source: `paginabron.inhoud_van`.
        """
        ankers = passages(self._kb).get(pagina)
        if not ankers:
            return
        gelezen = Passagelezer(hoofd, pagina, ankers).lees()
        delen = {anker: gelezen[anker] for anker in ankers if anker in gelezen}
        self._paginas[pagina] = [paginatitel(hoofd), _rijen(delen, ankers)]
        inhoud = {anker: deel.inhoud for anker, deel in delen.items()}
        schrijf(f"{self._site}/assets/blokken/{pagina}.js", als_script(vak("bwInhoud", f"{pagina}/"), inhoud))
        passages(self._kb).vergeet(pagina)

    def sluit_af(self) -> None:
        """Write the list of passages.

        Raises:
            KeyError: when a page that holds passages was not taken up.
        """
        if self._vorig:
            bij = {f"{pagina}/": rijen for pagina, rijen in self._paginas.items()}
            register = {**self._vorig, "paginas": {**self._vorig["paginas"], **bij}}
        else:
            register = {
                "paginas": {f"{pagina}/": self._paginas[pagina] for pagina in self._op_volgorde},
                "oud": dict(_oud(self._kb)),
            }
        schrijf(self._site / REGISTER, als_script(REGISTER_NAAM, register))


def _rijen(delen: Mapping[str, Passagetekst], ankers: Mapping[str, Passage]) -> Json:
    """Return [title, code, hash] by anchor; "" is the anchor of the page as a whole."""
    return {"" if anker == KOP else anker: [deel.titel, deel.code, ankers[anker].hash] for anker, deel in delen.items()}


def _oud(kb: Kennisbank) -> Iterator[tuple[str, list[Any]]]:
    """Yield what is no longer there, as (path, [title, reason, paths of successors])."""
    for pagina in kb.geschiedenis:
        for weg in ingetrokken(kb, pagina):
            yield f"{pagina}/#{weg.anker}", [weg.titel, weg.reden, [blok.adres.lstrip("/") for blok in weg.opvolgers]]
    for oud, verhuizing in kb.verhuisd.items():
        soort, _, id = oud.partition(":")
        if soort in ENKELVOUD and "/" not in id and ENKELVOUD[soort].eigen_pagina:
            naar = [kb.blokken[n].adres.lstrip("/") for n in verhuizing.naar if n in kb.blokken]
            yield f"{ENKELVOUD[soort].lijst}/{id}/", [id, verhuizing.reden, naar]
