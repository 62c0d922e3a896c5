"""What all models promise: frozen, no unknown fields, every field explained in Dutch."""

from __future__ import annotations

import types
from collections.abc import Iterator
from typing import Annotated, Any, Union, get_args, get_origin

import pytest
from pydantic import BaseModel, ValidationError

from macros.model.basis import Bewering, Houdbaarheid
from macros.model.soorten import ENKELVOUD, LIJST, MODEL, SOORTEN, lijst_van_blok
from macros.model.velden import Zekerheid


def modellen_in(annotatie: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotatie, type) and issubclass(annotatie, BaseModel):
        yield annotatie
        for veld in annotatie.model_fields.values():
            yield from modellen_in(veld.annotation)
    elif get_origin(annotatie) in (Union, types.UnionType, Annotated, tuple, dict):
        for argument in get_args(annotatie):
            yield from modellen_in(argument)


ALLE = sorted({model for soort in SOORTEN for model in modellen_in(soort.model)}, key=lambda model: model.__name__)
VELDEN = [(model, naam) for model in ALLE for naam in model.model_fields]


@pytest.mark.parametrize("model", ALLE, ids=lambda model: model.__name__)
def test_bevroren_en_streng(model: type[BaseModel]) -> None:
    assert model.model_config["frozen"] is True
    assert model.model_config["extra"] == "forbid"
    assert model.__doc__ and not model.__doc__.startswith("!!!")


@pytest.mark.parametrize(("model", "veld"), VELDEN, ids=lambda deel: getattr(deel, "__name__", deel))
def test_elk_veld_heeft_uitleg_en_goede_voorbeelden(model: type[BaseModel], veld: str) -> None:
    info = model.model_fields[veld]
    assert info.title, "no title"
    assert info.description and info.description.endswith((".", "?")), "no sentence"
    for voorbeeld in info.examples or []:
        waarde = tuple(voorbeeld) if isinstance(voorbeeld, list) else voorbeeld
        model.__pydantic_validator__.validate_assignment(model.model_construct(), veld, _als_tekst(waarde))


def _als_tekst(waarde: Any) -> Any:
    """Return an example as the loader would give it."""
    return str(waarde) if isinstance(waarde, int) else waarde


def test_een_waarde_verander_je_niet() -> None:
    bewering = Bewering(tekst="Zo is het.", zekerheid=Zekerheid.PRAKTIJKADVIES)
    with pytest.raises(ValidationError, match="frozen"):
        bewering.tekst = "Anders."  # type: ignore[misc]


def test_een_onbekend_veld_mag_niet() -> None:
    with pytest.raises(ValidationError, match="kleur"):
        Bewering.model_validate({"tekst": "Zo is het.", "zekerheid": "praktijkadvies", "kleur": "blauw"})


def test_wat_getypt_is_staat_er_een_keer_voor_alle_delen() -> None:
    een, ander = (Bewering.model_validate({"tekst": tekst, "zekerheid": "praktijkadvies"}) for tekst in "ab")
    meer = Bewering.model_validate({"tekst": "a", "zekerheid": "bevestigd", "bronnen": ["bron"]})
    assert een.model_fields_set is ander.model_fields_set
    assert (een.model_fields_set, meer.model_fields_set) == ({"tekst", "zekerheid"}, {"tekst", "zekerheid", "bronnen"})
    kopie = een.model_copy(update={"bronnen": ("bron",)})
    assert (kopie.model_fields_set, ander.model_fields_set) == (meer.model_fields_set, {"tekst", "zekerheid"})


def test_dezelfde_bronnen_staan_er_een_keer() -> None:
    een, ander, omgekeerd = (
        Bewering.model_validate({"tekst": "Zo is het.", "zekerheid": "bevestigd", "bronnen": [*ids]})
        for ids in ("xy", "xy", "yx")
    )
    assert een.bronnen is ander.bronnen
    assert (een.bronnen, omgekeerd.bronnen) == (("x", "y"), ("y", "x"))


@pytest.mark.parametrize("maanden", ["12", 12])
def test_getallen_komen_als_tekst_binnen(maanden: object) -> None:
    houdbaarheid = Houdbaarheid.model_validate(
        {"beheerder": "redactie", "gecontroleerd_op": "2026-01-15", "controleer_over": maanden, "nagekeken": "Alles."}
    )
    assert (houdbaarheid.controleer_over, houdbaarheid.gecontroleerd_op.year) == (12, 2026)


@pytest.mark.parametrize(
    ("maanden", "zegt"),
    [*((fout, "cijfers") for fout in ("1_2", "12.0", "+12", "１２", "0x0c", "", True)), ("9" * 5_000, "less_than")],
)
def test_alleen_cijfers_zijn_een_getal(maanden: object, zegt: str) -> None:
    with pytest.raises(ValidationError, match=zegt):
        Houdbaarheid.model_validate(
            {"beheerder": "r", "gecontroleerd_op": "2026-01-15", "controleer_over": maanden, "nagekeken": "A."}
        )


def test_soorten_zijn_overal_te_vinden() -> None:
    assert len(LIJST) == len(ENKELVOUD) == len(MODEL) == len(SOORTEN)
    assert lijst_van_blok("advies:capaciteit/samen-doen") == ("knelpunten", "capaciteit")
    assert lijst_van_blok("stap:brp/terugmelden") == ("stappen", "brp/terugmelden")
    assert lijst_van_blok("zomaar") == ("", "")


@pytest.mark.parametrize("soort", SOORTEN, ids=lambda soort: soort.lijst)
def test_elke_soort_weet_waar_haar_items_staan(soort: Any) -> None:
    assert soort.bestand_voor("brp/terugmelden" if soort.lijst == "stappen" else "brp").startswith("data/")
    assert soort.noem("brp").endswith('"brp"')
