"""Only room that never shows goes."""

from __future__ import annotations

import pytest

from macros.bouw.ruimte import zonder_ruimte


@pytest.mark.parametrize(
    ("voor", "na"),
    [
        ("<ul>\n<li>a</li>\n\n<li>b</li>\n</ul>\n<p>c</p>", "<ul><li>a</li><li>b</li></ul><p>c</p>"),
        ('<section id="x">\n<header class="kop">\n<h3>a</h3>', '<section id="x"><header class="kop"><h3>a</h3>'),
        ("<p><a>een</a>\n</p>", "<p><a>een</a></p>"),
    ],
)
def test_tussen_blokken_blijft_geen_ruimte(voor: str, na: str) -> None:
    assert zonder_ruimte(voor.encode()) == na.encode()


@pytest.mark.parametrize(
    "html",
    [
        "<p>een\ntwee</p>",
        '<p>een</p>\n<span class="onderbouwing">bevestigd</span>',
        '<a href="x">een</a>\n<a href="y">twee</a>',
        "<li>een\n<strong>twee</strong></li>",
        "<pre><code>&lt;ul&gt;\n&lt;li&gt;</code></pre>",
        "<a>een</a>\n<picture>",
    ],
)
def test_wat_woorden_scheidt_blijft(html: str) -> None:
    assert zonder_ruimte(html.encode()) == html.encode()
