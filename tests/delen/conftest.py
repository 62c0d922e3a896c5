"""What the tests of sharing have in common: a page that may use the clipboard, and reading it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import BrowserContext, Page

from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap

LEES = """async () => {
  const lees = async () => {
    const [deel] = await navigator.clipboard.read();
    const soorten = {};
    for (const soort of deel.types) soorten[soort] = await (await deel.getType(soort)).text();
    return soorten;
  };
  return lees().catch(() => new Promise((klaar) => setTimeout(klaar, 200)).then(lees));
}"""
"""What was copied; once more when the browser was still putting it there."""

VOLLE_OPSLAG = "Storage.prototype.setItem = () => { throw new DOMException('vol', 'QuotaExceededError'); };"
"""A browser that keeps nothing more."""

DICHTE_OPSLAG = (
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } });"
)
"""A browser that lets nobody at what it keeps."""


@pytest.fixture
def deler(context: BrowserContext) -> Page:
    """A page of somebody who may use the clipboard and likes no animation."""
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    pagina = context.new_page()
    pagina.emulate_media(reduced_motion="reduce")
    return pagina


@pytest.fixture
def klembord(deler: Page) -> Callable[[], dict[str, str]]:
    """Read the clipboard: the text of each type on it."""
    return lambda: deler.evaluate(LEES)


@pytest.fixture(scope="session")
def stap(kb: Kennisbank) -> Stap:
    """A step of the real knowledge base."""
    return kb.stappen_per_bouwsteen["brp"][0]
