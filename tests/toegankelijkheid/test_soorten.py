"""Every kind of page, opened once wide and once narrow: axe, contrast, focus, form, forced colours, motion."""

from __future__ import annotations

import pytest

from tests.soorten import SOORTEN
from tests.toegankelijkheid.axe import HOOGTE, INKORTEN, Keurmeester
from tests.toegankelijkheid.focus import slechte_stops
from tests.toegankelijkheid.test_axe import goed
from tests.toegankelijkheid.vorm import BREED, SMAL, in_gedwongen_kleuren, onder_druk, van_een_telefoon, wat_beweegt
from tests.toegankelijkheid.woorden import zwakke_woorden

pytestmark = pytest.mark.browser
LAAG = 256


@pytest.mark.parametrize("pad", SOORTEN)
def test_breed(breed: Keurmeester, pad: str) -> None:
    pagina = breed.ga(pad)
    fout = [*wat_beweegt(pagina), *zwakke_woorden(pagina), *in_gedwongen_kleuren(pagina), *onder_druk(pagina, BREED)]
    goed(breed.keur())
    pagina.emulate_media(color_scheme="dark")
    fout += [f"donker: {wat}" for wat in zwakke_woorden(pagina)]
    pagina.evaluate(INKORTEN)  # the rest of a long list differs in words only
    goed(breed.keur("dark", alleen_kleur=True))
    fout += [wat for kleuren in ("light", "dark") for wat in slechte_stops(pagina, pad, kleuren)]
    assert not fout, "\n".join(fout)


@pytest.mark.parametrize("pad", SOORTEN)
def test_smal(smal: Keurmeester, pad: str) -> None:
    """At 320 by 256, which is 1280 by 1024 at 400 %, any bar that sticks would cover something."""
    pagina = smal.ga(pad)
    fout = [*van_een_telefoon(pagina), *onder_druk(pagina, SMAL)]
    pagina.evaluate(INKORTEN)
    goed(smal.keur())
    goed(smal.keur("dark", alleen_kleur=True))
    pagina.set_viewport_size({"width": 320, "height": LAAG})
    fout += [wat for kleuren in ("light", "dark") for wat in slechte_stops(pagina, pad, kleuren)]
    pagina.set_viewport_size({"width": 320, "height": HOOGTE})
    assert not fout, "\n".join(fout)
