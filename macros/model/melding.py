"""Every change as readers meet it: what, where, for whom, with an id that never changes.

Feeds, the page with changes, the front page and the API all start here. Changes of kind `redactie` stay out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid5

from macros.model.basis import Item, Wijziging
from macros.model.betrokken import bouwstenen_van, rollen_van
from macros.model.bewaren import per_kennisbank
from macros.model.blokken import Blok, blokken_van
from macros.model.kennisbank import Kennisbank
from macros.model.velden import Wijzigingssoort
from macros.model.vroeger import NAAMRUIMTE, vroeger


@dataclass(frozen=True, slots=True)
class Melding:
    """One change. `rollen` empty means: for everyone."""

    uuid: UUID
    item: Item = field(repr=False)
    blok: Blok
    wijziging: Wijziging
    rollen: tuple[str, ...]
    bouwstenen: tuple[str, ...]

    @property
    def kort(self) -> str:
        """The first eight characters of the id: enough for a browser to remember what it saw."""
        return self.uuid.hex[:8]

    def is_voor(self, rol: str) -> bool:
        """Whether this role should know."""
        return not self.rollen or rol in self.rollen


@per_kennisbank
def meldingen(kb: Kennisbank) -> tuple[Melding, ...]:
    """Return every change that means something to readers, newest first, then in the order of the items."""
    alles = (melding for item in kb.items() for melding in _van_item(kb, item))
    return tuple(sorted(alles, key=lambda m: -m.wijziging.datum.toordinal()))


@per_kennisbank
def laatst_bijgewerkt(kb: Kennisbank) -> date:
    """Return the newest day in the content: of a change or of a check. Outputs use it in the place of a clock."""
    wijzigingen = (w.datum for item in kb.items() for w in getattr(item, "wijzigingen", ()))
    controles = (h.gecontroleerd_op for item in kb.items() if (h := getattr(item, "houdbaarheid", None)))
    return max((*wijzigingen, *controles), default=date(1970, 1, 1))


def _van_item(kb: Kennisbank, item: Item) -> Iterator[Melding]:
    wijzigingen: tuple[Wijziging, ...] = getattr(item, "wijzigingen", ())
    if not wijzigingen:
        return
    eigen = next(blokken_van(item))
    geteld: Counter[str] = Counter()
    gevonden = []
    for wijziging in reversed(wijzigingen):
        sleutel = f"{vroeger(kb, eigen.verwijzing, wijziging.datum)}/{wijziging.datum}/{wijziging.soort}"
        geteld[sleutel] += 1
        if wijziging.soort is not Wijzigingssoort.REDACTIE:
            uuid = uuid5(NAAMRUIMTE, f"{sleutel}/{geteld[sleutel]}")
            gevonden.append(_melding(kb, item, eigen, wijziging, uuid))
    yield from reversed(gevonden)


def _melding(kb: Kennisbank, item: Item, eigen: Blok, wijziging: Wijziging, uuid: UUID) -> Melding:
    blok = kb.blokken.get(wijziging.blok or "", eigen)
    return Melding(uuid, item, blok, wijziging, wijziging.rollen or rollen_van(item, kb), bouwstenen_van(item))
