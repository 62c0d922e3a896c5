"""What the tests of the form share: the form of one block, ready to be filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

Opener = Callable[[str], Page]


def open_formulier(pagina: Page, adres: str, blok: str) -> Page:
    """Open the form of a block and wait until it is there."""
    pagina.goto(f"{adres}/meedoen/voorstel/?blok={blok}")
    pagina.locator("[data-voorstel][data-klaar]").wait_for(state="attached")
    return pagina


@pytest.fixture
def formulier(pagina: Page, adres: str) -> Opener:
    """Open the form of a block."""
    return lambda blok: open_formulier(pagina, adres, blok)


@pytest.fixture(scope="module")
def werkpagina(browser: Browser, adres: str) -> Iterator[Page]:
    """One page with the scripts of the form in it, for tests that only call them."""
    context = browser.new_context(locale="nl-NL")
    yield open_formulier(context.new_page(), adres, "bouwsteen:brp")
    context.close()
