"""A change record ready to paste, made from what changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from macros.model.basis import Item
from macros.model.betekenis import Pad, Verandering
from macros.model.blokken import blokken_van
from macros.model.velden import Wijzigingssoort

LANGST = 400


def voorstel(item: Item, eerder: Item | None, anders: Verandering, vandaag: date) -> str:
    """Return YAML for one record, indented as it stands in the file of the item."""
    soort = anders.soort if eerder else Wijzigingssoort.INHOUD
    tekst = _zin(item, anders) if eerder else f"Nieuw: {next(blokken_van(item)).titel}."
    regels = [f'- datum: "{vandaag.isoformat()}"', f"  soort: {soort}", f"  tekst: {_aangehaald(tekst)}"]
    inspringing = "  " * (len(item.pad) + 1)
    return "\n".join(inspringing + regel for regel in regels)


def _aangehaald(tekst: str) -> str:
    return json.dumps(tekst if len(tekst) <= LANGST else f"{tekst[: LANGST - 1]}…", ensure_ascii=False)


def _zin(item: Item, anders: Verandering) -> str:
    """Return the change in one sentence: old and new when it is one short value, else the names of the fields."""
    kort = next((pad for pad in anders.paden if pad == ("status",) or pad[-2:] == ("termijn", "tekst")), None)
    if kort:
        return _van_naar(item, anders, kort)
    if len(anders.paden) == 1 and len(anders.nieuw.get(anders.paden[0], "")) < 120:
        return _van_naar(item, anders, anders.paden[0])
    velden = dict.fromkeys(_titel(item, pad[:1]) for pad in anders.paden)
    return f"Gewijzigd: {', '.join(velden).lower()}."


def _van_naar(item: Item, anders: Verandering, pad: Pad) -> str:
    oud, nieuw = (waarden.get(pad, "").strip(" .") for waarden in (anders.oud, anders.nieuw))
    wat = _titel(item, pad)
    if not nieuw:
        return f"{wat} is vervallen. Er stond: {oud}."
    return f"{wat} is nu: {nieuw}. Dat was: {oud}." if oud else f"{wat} is nu: {nieuw}."


def _titel(item: Item, pad: Pad) -> str:
    """Return the Dutch name of the last field on the way to a value, with the title of the part it stands in."""
    namen: list[str] = []
    waarde: Any = item
    for sleutel in pad:
        if isinstance(waarde, BaseModel):
            veld = type(waarde).model_fields[sleutel]
            namen.append(veld.title or sleutel)
            waarde = getattr(waarde, sleutel)
        else:
            waarde = waarde[sleutel] if isinstance(waarde, Mapping) and sleutel in waarde else None
            titel = getattr(waarde, "titel", None) or getattr(waarde, "naam", None)
            namen = [titel] if titel else namen
    return namen[0] if len(namen) < 2 else f"{namen[0]}: {namen[-1].lower()}"
