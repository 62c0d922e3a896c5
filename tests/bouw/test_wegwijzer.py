"""A link leads to the file that a browser would fetch."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from macros.bouw.wegwijzer import Wegwijzer, bestanden_in, ontleed

MAPPEN = ("", "a", "a/b", "a/b/c", "b", "c/a")
BESTANDEN = {*(f"{map_}/index.html".lstrip("/") for map_ in MAPPEN), "a/x.svg"}
DELEN = ("..", ".", "", "a", "b", "c", "index.html", "%61", "x.svg")


@pytest.fixture(scope="module")
def wijzer(tmp_path_factory: pytest.TempPathFactory) -> Wegwijzer:
    site = tmp_path_factory.mktemp("site")
    for map_ in MAPPEN:
        (site / map_).mkdir(parents=True, exist_ok=True)
        (site / map_ / "index.html").write_text("x")
    (site / "a/x.svg").write_text("x")
    return Wegwijzer(bestanden_in(site))


def bij_een_browser(map_: str, pad: str) -> str | None:
    """Return the file that a browser gets: it asks for an address, a server puts index.html behind a folder."""
    wortel = "/ver/onder/op/deze/server/"
    heel = urljoin(f"https://voorbeeld.nl{wortel}{map_ and f'{map_}/'}", pad if pad[:1] != "/" else wortel + pad[1:])
    adres = urlsplit(heel).path.replace("%61", "a")
    binnen = adres.removeprefix(wortel)
    if binnen == adres:
        return None
    if binnen.rstrip("/") in MAPPEN:
        return f"{binnen.rstrip('/')}/index.html".lstrip("/")
    return binnen if binnen in BESTANDEN else None


@given(st.sampled_from(MAPPEN), st.lists(st.sampled_from(DELEN), min_size=1, max_size=5).map("/".join))
def test_een_pad_leidt_naar_wat_een_browser_haalt(wijzer: Wegwijzer, map_: str, pad: str) -> None:
    assume("//" not in pad)
    assert wijzer.bestand(f"{map_}/index.html".lstrip("/"), pad) == bij_een_browser(map_, pad)


@pytest.mark.parametrize(
    ("map_", "pad", "bestand"),
    [
        ("a/b", "../../", "index.html"),
        ("a/b", "../x.svg", "a/x.svg"),
        ("a/b", "/b/", "b/index.html"),
        ("a/b", "../../../", None),
        ("a/b", "../../../a/", None),
        ("", "../index.html", None),
        ("a/b", "%2e%2e/x.svg", "a/x.svg"),
        ("a/b/c", "..", "a/b/index.html"),
        ("a", "x.svg/", None),
        ("a", "x.svg/.", None),
        ("a", "x.svg/b/..", None),
        ("c", "./", None),
        ("a", "", "a/index.html"),
    ],
)
def test_een_pad_blijft_binnen_de_site(wijzer: Wegwijzer, map_: str, pad: str, bestand: str | None) -> None:
    assert wijzer.bestand(f"{map_}/index.html".lstrip("/"), pad) == bestand


def test_een_koppeling_naar_een_map_is_geen_map_van_de_site(tmp_path: Path) -> None:
    (tmp_path / "site/echt").mkdir(parents=True)
    (tmp_path / "site/echt/index.html").write_text("x")
    (tmp_path / "site/kring").symlink_to(tmp_path / "site")
    assert Wegwijzer(bestanden_in(tmp_path / "site")).paginas() == ["echt/index.html"]


def test_wat_geen_adres_is_mag_niet() -> None:
    assert not ontleed("http://[").mag and not ontleed("javascript:x()").mag
    assert ontleed("a/#b%20c").anker == "b c" and not ontleed("a/#b").elders and ontleed("//a.nl/x").gastheer == "a.nl"
