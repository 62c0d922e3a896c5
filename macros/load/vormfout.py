"""What the model found wrong with the shape of an item, as Dutch problems with their place: one per cause."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.diagnostics import Niveau, Plek, Probleem, bedoelde_je
from macros.load.veldzoeker import Loc, veld_op
from macros.load.vormgeval import Geval, kort
from macros.load.vormtekst import niets_ingevuld, vertel
from macros.load.yamlbestand import YamlBestand
from macros.load.yamlbouw import Pad

REGEL = "vorm"
MEESTE = 100


def vormproblemen(
    fout: ValidationError, wie: str, model: type[BaseModel], bestand: YamlBestand, basis: Pad
) -> Iterator[Probleem]:
    """Yield one problem per cause.

    Args:
        fout: what the model raised.
        wie: the item as messages name it, such as 'Stap "brp/terugmelden"'.
        model: the model that refused the value.
        bestand: the file, for places and for what was said about it already.
        basis: the keys that lead to the item within the file.
    """
    details = fout.errors(include_url=False)[:MEESTE]
    gevallen = [Geval(detail, _zonder_merk(detail["loc"]), model) for detail in details]
    gevallen = [g for g in gevallen if not _al_gemeld(bestand, (*basis, *g.loc))]
    ontbreekt, andere = _verdeel([g for g in gevallen if not _gevolg(g, gevallen)])
    for ouder, velden in ontbreekt.items():
        yield _ontbrekend(wie, model, ouder, velden, bestand.sleutelplek((*basis, *ouder)))
    for geval in andere:
        melding, tip = vertel(geval)
        yield Probleem(_plek(geval, basis, bestand), Niveau.FOUT, REGEL, f"{wie}: {_klein(melding)}", tip)


def mist_velden(fout: ValidationError) -> bool:
    """Whether the model wanted fields that are not there, or a group of fields where something else stands."""
    return any(detail["type"] in ("missing", "model_type") for detail in fout.errors(include_url=False)[:MEESTE])


def lege_velden(
    wie: str, model: type[BaseModel], bestand: YamlBestand, basis: Pad, al_gezegd: set[Plek]
) -> Iterator[Probleem]:
    """Yield a problem for every key of an item with nothing behind it that nobody complained about yet."""
    for pad in bestand.leeg:
        if pad[: len(basis)] != basis or len(pad) == len(basis):
            continue
        if bestand.sleutelplek(pad) in al_gezegd or _al_gemeld(bestand, pad):
            continue
        melding, tip = niets_ingevuld(model, pad[len(basis) :])
        yield Probleem(bestand.sleutelplek(pad), Niveau.FOUT, REGEL, f"{wie}: {_klein(melding)}", tip)


def _gevolg(geval: Geval, gevallen: Sequence[Geval]) -> bool:
    """Whether a list only counts as too short because its parts are wrong."""
    diepte = len(geval.loc)
    return geval.detail["type"] == "too_short" and any(
        len(ander.loc) > diepte and ander.loc[:diepte] == geval.loc for ander in gevallen
    )


def _zonder_merk(loc: Loc) -> Loc:
    return tuple(deel for deel in loc if deel != "[key]")


def _al_gemeld(bestand: YamlBestand, pad: Pad) -> bool:
    """Whether this value, something around it or something within it was refused before."""
    if any(pad[:lengte] in bestand.gemeld for lengte in range(len(pad) + 1)):
        return True
    return any(ander[: len(pad)] == pad for ander in bestand.gemeld)


def _verdeel(gevallen: Sequence[Geval]) -> tuple[dict[Loc, list[str]], list[Geval]]:
    """Split off the missing fields, by the group that lacks them; a misspelt field is not missing as well."""
    ontbreekt: dict[Loc, list[str]] = {}
    andere: list[Geval] = []
    for geval in gevallen:
        if geval.detail["type"] == "missing":
            ontbreekt.setdefault(geval.loc[:-1], []).append(str(geval.loc[-1]))
        else:
            andere.append(geval)
    for geval in andere:
        velden = ontbreekt.get(geval.loc[:-1], [])
        bedoeld = bedoelde_je(str(geval.loc[-1])[:60], velden) if velden and _onbekend(geval.detail) else None
        if bedoeld:
            velden.remove(bedoeld)
    return {ouder: velden for ouder, velden in ontbreekt.items() if velden}, andere


def _onbekend(detail: ErrorDetails) -> bool:
    return detail["type"] == "extra_forbidden"


def _ontbrekend(wie: str, model: type[BaseModel], ouder: Loc, velden: list[str], plek: Plek) -> Probleem:
    waar = f" bij {_spoor(ouder)}" if ouder else ""
    if len(velden) == 1:
        veld = veld_op(model, (*ouder, velden[0]))
        uitleg = f" ({veld.description.rstrip('.')})" if veld and veld.description else ""
        melding, tip = f'het veld "{velden[0]}" ontbreekt{waar}.', f"Voeg toe: {velden[0]}: …{uitleg}."
    else:
        melding, tip = f"deze velden ontbreken{waar}: {', '.join(velden)}.", "Voeg ze toe, elk op een eigen regel."
    return Probleem(plek, Niveau.FOUT, REGEL, f"{wie}: {melding}", tip)


def _spoor(loc: Loc) -> str:
    return " › ".join(f"nummer {deel + 1}" if isinstance(deel, int) else kort(deel) for deel in loc)


def _plek(geval: Geval, basis: Pad, bestand: YamlBestand) -> Plek:
    pad = (*basis, *geval.loc)
    over_sleutel = _onbekend(geval.detail) or "[key]" in geval.detail["loc"] or geval.detail["input"] is None
    plek = bestand.sleutelplek(pad) if over_sleutel else bestand.plek(pad)
    return bestand.spatieplek(plek) if geval.bijzondere_spatie else plek


def _klein(melding: str) -> str:
    """Return the message to follow a colon."""
    return melding[:1].lower() + melding[1:]
