"""What the accessibility tests share: pages with axe in them, one for each width."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from tests.toegankelijkheid.axe import Keurmeester, keurmeester


@pytest.fixture(scope="session")
def breed(browser: Browser, adres: str) -> Iterator[Keurmeester]:
    """A page of 1280 px with axe."""
    yield from keurmeester(browser, adres, 1280)


@pytest.fixture(scope="session")
def smal(browser: Browser, adres: str) -> Iterator[Keurmeester]:
    """A page of 320 px with axe: 1280 px at 400 %."""
    yield from keurmeester(browser, adres, 320)
