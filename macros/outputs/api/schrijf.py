"""Write the API under api/v1/: per list an index, a schema, and one file per item; one envelope for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from itertools import chain, repeat
from pathlib import Path
from typing import Any

from macros.model.basis import Item
from macros.model.kennisbank import Kennisbank
from macros.model.melding import laatst_bijgewerkt
from macros.model.soorten import LIJST, Soort
from macros.outputs.api.lijsten import AFGELEID, Afgeleid, per_item, soorten
from macros.outputs.api.projectie import Json, als_json, projecteer_item
from macros.outputs.api.relaties import RELATIES, relaties_van
from macros.outputs.api.schema import DRAFT, itemschema, rijschema
from macros.outputs.api.vroegere import Vroegerrij, vroegere_bestanden
from macros.outputs.bestand import schrijf, schrijf_delen

VERSIE = "1.0"
LICENTIE = "CC0-1.0"
VERHUISD = "verhuisd"
PLEK = "hier komt het item"
"""Stands in an envelope where the JSON of an item goes: an item is written twice and encoded once."""
TUSSEN = b",\n"
"""Between the items of a list: each stands on a line of its own."""


def schrijf_api(kb: Kennisbank, site: Path) -> None:
    """Write api/v1/ under `site`."""
    api = _Api(kb, site / "api/v1", laatst_bijgewerkt(kb).isoformat())
    lijsten = [*(api.soort(soort) for soort in soorten()), *(api.afgeleid(lijst) for lijst in AFGELEID)]
    api.vroegere()
    api.schrijf("index.json", api.envelop("lijsten", lijsten))
    api.schrijf("schema.json", _schema("lijsten", {"type": "array", "items": _lijstschema()}, {}))


def werk_api_bij(kb: Kennisbank, oud: Path, nieuw: Path, ids: Mapping[str, Set[str]]) -> None:
    """Write in the site `nieuw` what the API says of items of which only they themselves changed.

    Args:
        kb: the knowledge base.
        oud: the site as it was: its lists hold all items, in the order of `kb`.
        nieuw: the folder to write in.
        ids: which items, by list.
    """
    api = _Api(kb, nieuw / "api/v1", laatst_bijgewerkt(kb).isoformat())
    for lijst, gewijzigd in ids.items():
        (api.map / lijst).mkdir(parents=True, exist_ok=True)
        api.vervang(LIJST[lijst], gewijzigd, oud / f"api/v1/{lijst}/index.json")


@dataclass(frozen=True)
class _Api:
    kb: Kennisbank
    map: Path
    bijgewerkt: str

    def soort(self, soort: Soort) -> Json:
        """Write a kind of content; return its entry in the index of the API."""
        lijst, totaal, definities = soort.lijst, len(self.kb.lijst(soort.lijst)), dict[str, Json]()
        schema = itemschema(soort.model, list(RELATIES.get(lijst, {})), definities)
        self.schrijf(f"{lijst}/schema.json", _schema(lijst, {"type": "array", "items": schema}, definities))
        if per_item(soort):
            self.schrijf(f"{lijst}/schema-item.json", _schema(lijst, schema, definities))
        self._schrijf_lijst(lijst, totaal, self._items(soort, self.kb.lijst(lijst)))
        return _regel(lijst, totaal, per_item(soort))

    def afgeleid(self, afgeleid: Afgeleid) -> Json:
        """Write a list that is made from all items; return its entry in the index of the API."""
        rijen = [als_json(rij) for rij in afgeleid.rijen(self.kb)]
        lijst, definities = afgeleid.lijst, dict[str, Json]()
        schema = rijschema(afgeleid.model, definities)
        self.schrijf(f"{lijst}/schema.json", _schema(lijst, {"type": "array", "items": schema}, definities))
        self._schrijf_lijst(lijst, len(rijen), rijen)
        return _regel(lijst, len(rijen), een_per_bestand=False)

    def vroegere(self) -> None:
        """Write a file at the address of each item that got another id, and the schema of those files."""
        definities: dict[str, Json] = {}
        schema = rijschema(Vroegerrij, definities)
        self.schrijf(f"{VERHUISD}/schema-item.json", _schema(VERHUISD, schema, definities))
        for pad, rij in vroegere_bestanden(self.kb):
            envelop = self.envelop(VERHUISD, rij)
            envelop["schema"] = "../" * pad.count("/") + f"{VERHUISD}/schema-item.json"
            self.schrijf(pad, envelop)

    def envelop(self, lijst: str, resultaat: Any, diepte: int = 0) -> Json:
        """Return the envelope around a list, or around one item that stands `diepte` folders deeper."""
        enkel = not isinstance(resultaat, list)
        return {
            "versie": VERSIE,
            "bijgewerkt": self.bijgewerkt,
            "licentie": LICENTIE,
            "lijst": lijst,
            "schema": "../" * diepte + ("schema-item.json" if enkel else "schema.json"),
            "totaal": 1 if enkel else len(resultaat),
            "resultaat": resultaat,
        }

    def schrijf(self, pad: str, inhoud: Json) -> None:
        """Write one JSON file."""
        schrijf(f"{self.map}/{pad}", als_json(inhoud) + b"\n")

    def vervang(self, soort: Soort, gewijzigd: Set[str], lijst_was: Path) -> None:
        """Write these items, and the list as it was with them in it."""
        items = self.kb.lijst(soort.lijst)
        rijen = _rijen(lijst_was, *self._om_lijst(soort.lijst, len(items)))
        nieuw = self._items(soort, {id: item for id, item in items.items() if id in gewijzigd})
        teksten = (next(nieuw) if id in gewijzigd else rij for id, rij in zip(items, rijen, strict=True))
        self._schrijf_lijst(soort.lijst, len(items), teksten)

    def _items(self, soort: Soort, items: Mapping[str, Item]) -> Iterator[bytes]:
        """Yield the JSON of each item, and write its own file on the way: an item is made, goes twice, and is gone."""
        lijst, met_bestand = soort.lijst, per_item(soort)
        om_een = cache(lambda diepte: _om(self.envelop(lijst, PLEK, diepte)))
        for id, item in items.items():
            blok, relaties = self.kb.blokken.get(f"{soort.enkelvoud}:{id}"), relaties_van(self.kb, lijst, id)
            tekst = als_json(projecteer_item(item, blok, self.kb.instelling, relaties))
            if met_bestand:
                schrijf(f"{self.map}/{lijst}/{id}.json", tekst.join(om_een(id.count("/"))))
            yield tekst

    def _om_lijst(self, lijst: str, totaal: int) -> tuple[bytes, bytes]:
        """Return the JSON of a list of so many items before the first and after the last."""
        return _om(self.envelop(lijst, [PLEK]) | {"totaal": totaal})

    def _schrijf_lijst(self, lijst: str, totaal: int, teksten: Iterable[bytes]) -> None:
        """Write the envelope around `totaal` items of which the JSON is ready, as they come."""
        kop, staart = self._om_lijst(lijst, totaal)
        voor = chain((b"",), repeat(TUSSEN))
        met_tussen = chain.from_iterable(zip(voor, teksten, strict=False))
        schrijf_delen(f"{self.map}/{lijst}/index.json", chain((kop,), met_tussen, (staart,)))


def _rijen(lijst: Path, kop: bytes, staart: bytes) -> Iterator[bytes]:
    """Yield the JSON of each item in a list that was written before, line by line: a list may weigh 14 MB."""
    with lijst.open("rb") as bestand:
        for regel in bestand:
            yield regel.removeprefix(kop).removesuffix(TUSSEN).removesuffix(staart)


def _om(envelop: Json) -> tuple[bytes, bytes]:
    """Return the JSON of an envelope before and after PLEK."""
    kop, _, staart = als_json(envelop).partition(als_json(PLEK))
    return kop, staart + b"\n"


def _regel(lijst: str, totaal: int, een_per_bestand: bool) -> Json:
    return {
        "lijst": lijst,
        "adres": f"{lijst}/index.json",
        "schema": f"{lijst}/schema.json",
        "een_per_bestand": een_per_bestand,
        "totaal": totaal,
    }


def _lijstschema() -> Json:
    tekst, ja_nee, getal = {"type": "string"}, {"type": "boolean"}, {"type": "integer"}
    velden = {"lijst": tekst, "adres": tekst, "schema": tekst, "een_per_bestand": ja_nee, "totaal": getal}
    return {"type": "object", "properties": velden, "required": list(velden), "additionalProperties": False}


def _schema(lijst: str, resultaat: Json, definities: dict[str, Json]) -> Json:
    """Return the schema of the envelope around `resultaat`."""
    velden: Json = {
        "versie": {"const": VERSIE},
        "bijgewerkt": {"type": "string", "format": "date", "description": "Nieuwste dag in de inhoud."},
        "licentie": {"const": LICENTIE},
        "lijst": {"const": lijst},
        "schema": {"type": "string", "description": "Dit schema, gezien vanaf het bestand."},
        "totaal": {"type": "integer", "minimum": 0},
        "resultaat": resultaat,
    }
    return {
        "$schema": DRAFT,
        "title": f"Bouwstenenwijzer: {lijst}",
        "type": "object",
        "properties": velden,
        "required": list(velden),
        "additionalProperties": False,
        "$defs": dict(sorted(definities.items())),
    }
