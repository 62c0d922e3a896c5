"""Texts without their places: the same ones that a walk along every place meets."""

from __future__ import annotations

from collections import Counter

import pytest

from macros.model.basis import Onderbouwd
from macros.model.bladen import bladen
from macros.model.kennisbank import Kennisbank
from macros.model.oogst import oogst
from macros.model.velden import Opmaak, Regel, Spreekcode, Verwijzing, Webadres

SOORTEN = (Opmaak, Regel, Spreekcode, Verwijzing, Webadres, (Opmaak, Regel), object)


@pytest.mark.parametrize("soorten", SOORTEN)
def test_elke_tekst_met_dit_merk_is_erbij(kb: Kennisbank, soorten: type | tuple[type, ...]) -> None:
    langs_de_plekken = Counter(b.waarde for i in kb.items() for b in bladen(i) if b.aard.heeft(soorten))
    assert Counter(oogst(kb.items()).teksten(soorten)) == langs_de_plekken
    assert langs_de_plekken


def test_lijsten_blijven_heel(kb: Kennisbank) -> None:
    stap = next(stap for stap in kb.stappen.values() if len(stap.betrokken) > 1)
    assert stap.betrokken in oogst((stap,)).lijsten(Verwijzing)
    assert stap.titel not in oogst((stap,)).lijsten(Regel)


def test_elke_bewering_is_erbij(kb: Kennisbank) -> None:
    bouwsteen = kb.bouwstenen["brp"]
    modellen = oogst((bouwsteen,)).modellen
    assert modellen[0] is bouwsteen
    beweringen = {id(model) for model in modellen if isinstance(model, Onderbouwd)}
    assert {id(baat) for baat in bouwsteen.baten} <= beweringen
    assert {id(plicht) for plicht in bouwsteen.verplichtingen.values()} <= {id(model) for model in modellen}
