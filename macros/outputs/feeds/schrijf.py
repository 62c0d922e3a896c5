"""Write the feeds of every channel under feeds/."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from macros.model.kanaal import Kanaal, VroegerKanaal, kanalen, samen, verdeel, vroegere_kanalen
from macros.model.kennisbank import Kennisbank
from macros.model.melding import laatst_bijgewerkt, meldingen
from macros.outputs.bestand import schrijf
from macros.outputs.feeds.atom import atom_entry, atom_feed
from macros.outputs.feeds.bericht import Bericht, bericht, op_dag
from macros.outputs.feeds.jsonfeed import json_feed, json_item
from macros.outputs.feeds.verhuisbericht import naam_van, verhuisbericht

MEESTE = 100


def schrijf_feeds(kb: Kennisbank, site: Path) -> None:
    """Write feeds/<channel>.xml and .json under `site`, each with at most the newest hundred entries.

    A feed of an item that got another id stays at its former address: it says where to go, and goes on meanwhile.
    """
    feeds = _Feeds(kb, site)
    berichten = {melding.uuid: bericht(kb, melding) for melding in meldingen(kb)}
    verdeeld = verdeel(kb, meldingen(kb))
    for kanaal in kanalen(kb):
        feeds.schrijf(kanaal, [berichten[m.uuid] for m in verdeeld[kanaal.pad][:MEESTE]])
    for vroeger in vroegere_kanalen(kb):
        feeds.schrijf_vroeger(vroeger, [berichten[m.uuid] for m in samen(vroeger, verdeeld)[: MEESTE - 1]])


class _Feeds:
    """Writes feeds. A change stands in many of them, and is made into XML and JSON once."""

    def __init__(self, kb: Kennisbank, site: Path) -> None:
        self._plek = kb.instelling
        self._map = site / "feeds"
        self._bijgewerkt = op_dag(laatst_bijgewerkt(kb).isoformat())
        self._atom = cache(lambda bericht, terug: atom_entry(bericht, self._plek, terug))
        self._json = cache(lambda bericht: json_item(bericht, self._plek))

    def schrijf(self, kanaal: Kanaal, berichten: Sequence[Bericht], nu: str = "", klaar: bool = False) -> None:
        """Write both feeds of a channel.

        Args:
            kanaal: what the feeds are about.
            berichten: their entries, newest first.
            nu: path of the channel to follow from now on, when this one stands at a former address.
            klaar: whether nothing will ever be added.
        """
        terug = "../" * (kanaal.pad.count("/") + 1)
        bijgewerkt = berichten[0].tijd if berichten else self._bijgewerkt
        entries = [self._atom(bericht, terug) for bericht in berichten]
        schrijf(self._map / f"{kanaal.pad}.xml", atom_feed(kanaal, entries, self._plek, terug, bijgewerkt, nu))
        items = [self._json(bericht) for bericht in berichten]
        schrijf(self._map / f"{kanaal.pad}.json", json_feed(kanaal, items, self._plek, nu, klaar))

    def schrijf_vroeger(self, vroeger: VroegerKanaal, keuze: Sequence[Bericht]) -> None:
        """Write both feeds at a former address: that it moved, and what comes in where it moved to."""
        berichten = sorted([verhuisbericht(vroeger, self._plek), *keuze], key=lambda b: b.datum, reverse=True)
        kanaal = Kanaal(vroeger.pad, naam_van(vroeger), vroeger.item.waarheen)
        nu = vroeger.opvolgers[0].pad if len(vroeger.opvolgers) == 1 else ""
        self.schrijf(kanaal, berichten, nu, klaar=not vroeger.opvolgers)
