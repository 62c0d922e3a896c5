"""What the accessibility tests share: pages with axe in them, one for each width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.toegankelijkheid.axe import AXE, Keurmeester


@pytest.fixture(scope="session")
def breed(browser: Browser, adres: str) -> Iterator[Keurmeester]:
    """A page of 1280 px with axe."""
    yield from _keurmeester(browser, adres, 1280)


@pytest.fixture(scope="session")
def smal(browser: Browser, adres: str) -> Iterator[Keurmeester]:
    """A page of 320 px with axe: 1280 px at 400 %."""
    yield from _keurmeester(browser, adres, 320)


def _keurmeester(browser: Browser, adres: str, breedte: int) -> Iterator[Keurmeester]:
    if not AXE.exists():
        pytest.skip("axe-core is niet geïnstalleerd: npm ci")
    meester = Keurmeester(browser, adres, breedte)
    yield meester
    meester.sluit()
