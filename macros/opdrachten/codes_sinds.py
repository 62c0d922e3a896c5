"""A code is handed out once: what somebody wrote down keeps leading to what it led to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from macros.diagnostics import Niveau, Plek, Probleem
from macros.load import Lading
from macros.model.blokken import Blok
from macros.model.opvolging import opvolgers
from macros.model.soorten import lijst_van_blok
from macros.model.vroeger import OUDER, vroeger
from macros.opdrachten.uitgegeven import vrije_codes
from macros.opdrachten.verhuisplan import staat_op

REGISTER = "data/verhuisd.yaml"
REGEL = "code-blijft"


def codes_sinds(wortel: Path, toen: Lading, nu: Lading) -> Iterator[Probleem]:
    """Yield a problem for every code that leads to another block than it did, or to nothing any more."""
    codes = _Codes(wortel, toen, nu)
    for code, van in codes.eerder.items():
        drager = nu.kennisbank.codes.get(code)
        if drager and not codes.zelfde(van, drager):
            yield codes.vergeven(code, van, drager)
        elif not drager and code not in codes.bewaard and not nu.blok_kapot(van):
            yield codes.weg(code, van)


def waar_verhuisd(nu: Lading, verwijzing: str) -> str:
    """Return by which former id the register knows a block: its own, or that of the item it stood in; else ""."""
    soort, _, id = verwijzing.partition(":")
    ouder = f"{OUDER[soort]}:{id.partition('/')[0]}" if soort in OUDER else verwijzing
    return next((oud for oud in (verwijzing, ouder) if oud in nu.kennisbank.verhuisd), "")


@dataclass(frozen=True)
class _Codes:
    """Who had which code then, and who has it now."""

    wortel: Path
    toen: Lading
    nu: Lading

    @cached_property
    def eerder(self) -> Mapping[str, str]:
        """The block that had each code, by its reference then; also of what was gone already."""
        registers = (self.nu.kennisbank.verhuisd, self.toen.kennisbank.verhuisd)
        vergeven = {v.code: oud for register in registers for oud, v in register.items() if v.code}
        return vergeven | {code: blok.verwijzing for code, blok in self.toen.kennisbank.codes.items()}

    @cached_property
    def bewaard(self) -> set[str | None]:
        """The codes that the register keeps answering."""
        return {verhuizing.code for verhuizing in self.nu.kennisbank.verhuisd.values()}

    def zelfde(self, van: str, drager: Blok) -> bool:
        """Whether a block is what a former one is called now, or came in its place."""
        return self.drager(van) == drager or drager in opvolgers(self.nu.kennisbank, (van,))

    def drager(self, verwijzing: str) -> Blok | None:
        """Return the block with a code that a former block is now, be it under another id."""
        return self._dragers.get(vroeger(self.nu.kennisbank, verwijzing))

    @cached_property
    def _dragers(self) -> Mapping[str, Blok]:
        kb = self.nu.kennisbank
        return {vroeger(kb, blok.verwijzing): blok for blok in kb.codes.values()}

    def vergeven(self, code: str, van: str, drager: Blok) -> Probleem:
        """Return what to say of a code that another block got."""
        melding = f"De code {code} is van {_noem(van)}. {_noem(drager.verwijzing, True)} kan hem niet krijgen."
        eigen = (c for c, v in self.eerder.items() if c != code and self.drager(v) == drager)
        terug = next(eigen, "")
        letters = code.partition("-")[0]
        tip = f"Schrijf weer {terug}." if terug else f"Schrijf {next(vrije_codes(self.wortel, self.nu, letters))}."
        return Probleem(self._plek(drager), Niveau.FOUT, REGEL, melding, tip)

    def weg(self, code: str, van: str) -> Probleem:
        """Return what to say of a code that nothing has any more."""
        if oud := waar_verhuisd(self.nu, van):
            melding = f"De code {code} van {_noem(van)} staat nergens meer. Wie die opschreef, komt nu nergens uit."
            tip = f'Zet bij "{van}" in {REGISTER} ook: code: {code}'
            plek = self.nu.sleutelplek(self.nu.kennisbank.verhuisd[oud])
            return Probleem(plek, Niveau.LET_OP, REGEL, melding, tip)
        if blok := self.drager(van):
            melding = f"{_noem(blok.verwijzing, True)} had de code {code}. Wie die opschreef, komt nu nergens uit."
            return Probleem(self._plek(blok), Niveau.FOUT, REGEL, melding, f"Schrijf weer {code}.")
        melding = f"{_noem(van, True)} is weg, met de code {code}, en {REGISTER} vertelt niet waar lezers nu zijn."
        tip = f'Zet het terug, gebruik `kennisbank verhuis`, of zet "{van}" met code: {code} in {REGISTER}.'
        return Probleem(self._oude_plek(van), Niveau.FOUT, REGEL, melding, tip)

    def _plek(self, blok: Blok) -> Plek:
        bestand, pad = staat_op(self.nu, blok.soort, blok.id)
        return bestand.plek((*pad, "code"))

    def _oude_plek(self, van: str) -> Plek:
        """Return the file that held it: on which line it stood says nothing any more."""
        lijst, id = lijst_van_blok(van)
        return Plek(self.toen.kennisbank.lijst(lijst)[id].bestand)


def _noem(verwijzing: str, begin: bool = False) -> str:
    """Return how a message names a block; `begin`: at the start of a sentence."""
    soort, _, id = verwijzing.partition(":")
    return f'{soort.capitalize() if begin else soort} "{id}"'
