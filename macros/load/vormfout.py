"""What pydantic found wrong with the shape of an item, as Dutch problems with their place."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from macros.diagnostics import Niveau, Plek, Probleem, bedoelde_je
from macros.load.yamlbestand import Pad, YamlBestand

Tekst = tuple[str, str]


def vormproblemen(
    fout: ValidationError, model: type[BaseModel], bestand: YamlBestand, basis: Pad
) -> Iterator[Probleem]:
    """Yield one problem per cause.

    Args:
        fout: what pydantic raised.
        model: the model that refused the value.
        bestand: the file, for places.
        basis: the keys that lead to the item within the file.
    """
    for detail in fout.errors(include_url=False):
        pad = (*basis, *_zonder_extra(detail["loc"]))
        veld = str(detail["loc"][-1]) if detail["loc"] else "bestand"
        melding, tip = _tekst(detail, veld, model)
        yield Probleem(_plek(detail, pad, bestand), Niveau.FOUT, "vorm", melding, tip)


def _zonder_extra(loc: tuple[int | str, ...]) -> Pad:
    return tuple(deel for deel in loc if deel != "[key]")


def _plek(detail: ErrorDetails, pad: Pad, bestand: YamlBestand) -> Plek:
    if detail["type"] in ("extra_forbidden", "missing"):
        return bestand.sleutelplek(pad if detail["type"] == "extra_forbidden" else pad[:-1])
    return bestand.plek(pad)


def _tekst(detail: ErrorDetails, veld: str, model: type[BaseModel]) -> Tekst:
    if detail["input"] is None and detail["type"] != "missing":
        return f'Bij "{veld}" is niets ingevuld.', "Vul een waarde in of haal de regel weg."
    maker = MELDINGEN.get(detail["type"])
    if maker is None:
        return f'De waarde van "{veld}" past hier niet.', "Vergelijk met hetzelfde veld in een ander bestand."
    return maker(detail, veld, model)


def _getypt(detail: ErrorDetails) -> str:
    tekst = str(detail["input"])
    return tekst if len(tekst) <= 60 else tekst[:57] + "…"


def _onbekend_veld(detail: ErrorDetails, veld: str, model: type[BaseModel]) -> Tekst:
    velden = velden_op(model, detail["loc"][:-1])
    beste = bedoelde_je(veld, velden)
    if beste:
        return f'Het veld "{veld}" bestaat hier niet.', f'Bedoelde je "{beste}"?'
    return f'Het veld "{veld}" bestaat hier niet.', f"Kies uit: {', '.join(velden)}."


def _ontbreekt(detail: ErrorDetails, veld: str, model: type[BaseModel]) -> Tekst:
    uitleg = beschrijving(model, detail["loc"])
    return f'Het veld "{veld}" ontbreekt.', f"Voeg toe: {veld}: … {uitleg}".rstrip()


def _keuze(detail: ErrorDetails, veld: str, _: type[BaseModel]) -> Tekst:
    verwacht = str(detail.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ")
    waarden = [w.strip() for w in verwacht.split(",")]
    beste = bedoelde_je(_getypt(detail), waarden)
    tip = f'Bedoelde je "{beste}"? ' if beste else ""
    return f'"{_getypt(detail)}" kan niet bij "{veld}".', f"{tip}Kies uit: {', '.join(waarden)}."


def _te_lang(detail: ErrorDetails, veld: str, _: type[BaseModel]) -> Tekst:
    grens = detail.get("ctx", {}).get("max_length")
    return f'"{veld}" is {len(str(detail["input"]))} tekens; er passen er {grens}.', "Maak de tekst korter."


def _te_kort(_: ErrorDetails, veld: str, __: type[BaseModel]) -> Tekst:
    return f'Bij "{veld}" is niets ingevuld.', "Vul minstens één waarde in of haal de regel weg."


def _patroon(detail: ErrorDetails, veld: str, model: type[BaseModel]) -> Tekst:
    voorbeeld = voorbeeld_van(model, detail["loc"])
    return (
        f'"{_getypt(detail)}" is geen goede {veld}.',
        f"Schrijf het zoals {voorbeeld}." if voorbeeld else "Vergelijk met een ander item.",
    )


def _vast(melding: str, tip: str) -> Callable[[ErrorDetails, str, type[BaseModel]], Tekst]:
    def maak(detail: ErrorDetails, veld: str, _: type[BaseModel]) -> Tekst:
        return melding.format(getypt=_getypt(detail), veld=veld, **detail.get("ctx", {})), tip

    return maak


MELDINGEN: dict[str, Callable[[ErrorDetails, str, type[BaseModel]], Tekst]] = {
    "extra_forbidden": _onbekend_veld,
    "missing": _ontbreekt,
    "enum": _keuze,
    "string_too_long": _te_lang,
    "string_too_short": _te_kort,
    "too_short": _te_kort,
    "string_pattern_mismatch": _patroon,
    "string_type": _vast(
        '"{veld}" hoort één tekst te zijn, geen lijst of groep.', "Schrijf de tekst achter de dubbele punt."
    ),
    "tuple_type": _vast(
        '"{veld}" hoort een lijst te zijn.', "Begin elk onderdeel op een eigen regel met een streepje."
    ),
    "dict_type": _vast(
        '"{veld}" hoort een groep met eigen ids te zijn.',
        "Zet elk onderdeel onder een eigen id met een dubbele punt.",
    ),
    "model_type": _vast(
        "Hier hoort een groep velden, geen losse tekst.", "Zet de velden ingesprongen op eigen regels."
    ),
    "int_parsing": _vast('"{getypt}" is geen heel getal.', "Schrijf alleen cijfers."),
    "int_type": _vast('"{veld}" hoort een heel getal te zijn.', "Schrijf alleen cijfers."),
    "greater_than_equal": _vast('"{getypt}" is te klein voor "{veld}"; minstens {ge}.', "Kies een groter getal."),
    "less_than_equal": _vast('"{getypt}" is te groot voor "{veld}"; hoogstens {le}.', "Kies een kleiner getal."),
    "ja_nee": _vast('"{getypt}" kan niet bij "{veld}".', "Kies true of false."),
    "datum_vorm": _vast('"{getypt}" is geen datum.', "Schrijf jaar-maand-dag, zoals 2026-11-22."),
    "deeldatum_vorm": _vast('"{getypt}" is geen datum.', "Schrijf 2015, 2015-01 of 2015-01-31."),
    "datum_bestaat_niet": _vast('De datum "{getypt}" bestaat niet.', "Kijk de dag en de maand na."),
}


def velden_op(model: type[BaseModel], loc: tuple[int | str, ...]) -> list[str]:
    """Return the fields that are allowed at this place."""
    return list(_model_op(model, loc).model_fields)


def beschrijving(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    """Return the description of the field at this place between brackets, or nothing."""
    veld = _model_op(model, loc[:-1]).model_fields.get(str(loc[-1]))
    return f"({veld.description})" if veld and veld.description else ""


def voorbeeld_van(model: type[BaseModel], loc: tuple[int | str, ...]) -> str:
    """Return the first example of the field at this place, or nothing."""
    veld = _model_op(model, loc[:-1]).model_fields.get(str(loc[-1]))
    return str(veld.examples[0]) if veld and veld.examples else ""


def _model_op(model: type[BaseModel], loc: tuple[int | str, ...]) -> type[BaseModel]:
    """Follow `loc` into nested models; lists and mappings take one step without changing model."""
    huidig: Any = model
    for deel in loc:
        huidig = _binnen(huidig, deel)
    return _kern(huidig) or model


def _binnen(annotatie: Any, deel: int | str) -> Any:
    oorsprong = get_origin(annotatie)
    if oorsprong is Annotated:
        return _binnen(get_args(annotatie)[0], deel)
    if oorsprong in (Union, types.UnionType):
        return _binnen(next(a for a in get_args(annotatie) if a is not type(None)), deel)
    if oorsprong is tuple:
        return get_args(annotatie)[0]
    if isinstance(oorsprong, type) and issubclass(oorsprong, Mapping):
        return get_args(annotatie)[1]
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel) and str(deel) in annotatie.model_fields:
        return annotatie.model_fields[str(deel)].annotation
    return annotatie


def _kern(annotatie: Any) -> type[BaseModel] | None:
    if get_origin(annotatie) in (Union, types.UnionType, Annotated):
        return next((k for a in get_args(annotatie) if (k := _kern(a))), None)
    return annotatie if isinstance(annotatie, type) and issubclass(annotatie, BaseModel) else None
