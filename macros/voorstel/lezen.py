"""Read a proposal. It comes from anybody, so nothing in it is taken for granted."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from macros.voorstel.blokplek import Blokplek, plek_van

VERSIE = 1
GROOTST = 1_000_000
DIEPST = 8

Waarde = str | list["Waarde"] | dict[str, "Waarde"] | None


class GeenVoorstelError(Exception):
    """The file is no proposal we can work with; the message says why, in Dutch."""


class OnleesbaarError(GeenVoorstelError):
    """There is nothing to read at all."""


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One value: the keys that lead to it in the file, what stood there, what it should be; None is nothing."""

    pad: tuple[str, ...]
    oud: Waarde
    nieuw: Waarde


@dataclass(frozen=True, slots=True)
class Voorstel:
    """What somebody proposes for one block."""

    blok: str
    plek: Blokplek
    stand: str
    toelichting: str
    wijzigingen: tuple[Wijziging, ...]


def lees_voorstel(pad: Path) -> Voorstel:
    """Return the proposal in a file.

    Raises:
        OnleesbaarError: when there is no such file, or it is no JSON.
        GeenVoorstelError: when it holds something else.
    """
    try:
        ruw = pad.read_bytes()
    except OSError:
        raise OnleesbaarError(f"Het bestand {pad} is niet te lezen. Kijk de naam na.") from None
    return voorstel_uit(ruw)


def voorstel_uit(ruw: bytes) -> Voorstel:
    """Return the proposal that these bytes hold.

    Raises:
        OnleesbaarError: when they are no JSON.
        GeenVoorstelError: when they hold something else.
    """
    if len(ruw) > GROOTST:
        raise OnleesbaarError("Dit bestand is te groot voor een voorstel.")
    try:
        inhoud = json.loads(ruw)
        json.dumps(inhoud, ensure_ascii=False).encode()  # half a character cannot be written to a file
    except (ValueError, RecursionError):
        raise OnleesbaarError("Dit bestand is geen JSON. Geef het bestand voorstel.json van het formulier.") from None
    if not isinstance(inhoud, dict) or inhoud.get("versie") != VERSIE:
        raise GeenVoorstelError("Dit is geen voorstel dat wij kennen. Maak het opnieuw met het formulier.")
    return _voorstel(inhoud)


def _voorstel(inhoud: dict[str, object]) -> Voorstel:
    blok, ruw = inhoud.get("blok"), inhoud.get("wijzigingen")
    plek = plek_van(blok) if isinstance(blok, str) else None
    if plek is None or not isinstance(blok, str):
        raise GeenVoorstelError("Het voorstel noemt geen blok dat wij kennen.")
    if inhoud.get("bestand") != plek.bestand:
        raise GeenVoorstelError(f"Het blok {blok} hoort in {plek.bestand}, en dit voorstel noemt een ander bestand.")
    if not isinstance(ruw, list) or not ruw:
        raise GeenVoorstelError("Dit voorstel wijzigt niets.")
    wijzigingen = tuple(_wijziging(deel, plek) for deel in ruw)
    return Voorstel(blok, plek, _tekst(inhoud, "stand"), _tekst(inhoud, "toelichting"), wijzigingen)


def _tekst(inhoud: dict[str, object], veld: str) -> str:
    waarde = inhoud.get(veld, "")
    return waarde if isinstance(waarde, str) else ""


def _wijziging(deel: object, plek: Blokplek) -> Wijziging:
    pad = deel.get("pad") if isinstance(deel, dict) else None
    if not isinstance(deel, dict) or not isinstance(pad, list) or not all(isinstance(sleutel, str) for sleutel in pad):
        raise GeenVoorstelError("Een van de wijzigingen zegt niet om welk veld het gaat.")
    begin = len(plek.pad)
    if tuple(pad[:begin]) != plek.pad or len(pad) == begin:
        raise GeenVoorstelError(f'De wijziging van "{" › ".join(pad)[:80]}" valt buiten het blok.')
    for waarde in (deel.get("oud"), deel.get("nieuw")):
        if not _goed(waarde, DIEPST):
            raise GeenVoorstelError(
                f'Bij "{" › ".join(pad)[:80]}" staat iets anders dan tekst, een lijst of een groep.'
            )
    return Wijziging(tuple(pad), deel.get("oud"), deel.get("nieuw"))


def _goed(waarde: object, diepte: int) -> bool:
    """Whether a value is text, or lists and groups of text."""
    if waarde is None or isinstance(waarde, str):
        return True
    if diepte == 0:
        return False
    if isinstance(waarde, list):
        return all(deel is not None and _goed(deel, diepte - 1) for deel in waarde)
    return isinstance(waarde, dict) and all(_goed(deel, diepte - 1) for deel in waarde.values())
