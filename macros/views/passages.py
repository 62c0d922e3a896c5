"""Give a page its memory: the hash of every passage, where its past is, and what was withdrawn from it."""

from __future__ import annotations

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

from macros.model.geschiedenis import heeft_verleden, vastgelegd_sinds
from macros.model.ingetrokken import ingetrokken
from macros.model.kennisbank import Kennisbank
from macros.model.passage import KOP, Passage, passages
from macros.views.render import render

ID = re.compile(r' id="([a-z0-9-]+)"')
ARTIKEL = re.compile(r'<article class="pagina[^"]*"')
EIND = "</article>"


def met_geheugen(kb: Kennisbank, html: Markup, pagina: str) -> Markup:
    """Return the HTML of a page in which every passage carries its hash.

    Args:
        kb: the knowledge base.
        html: the page, made by our own templates.
        pagina: its path without slashes around it, such as "bouwstenen/brp".
    """
    nu = passages(kb).get(pagina, {})
    weg = ingetrokken(kb, pagina)
    tekst = ID.sub(lambda id: id[0] if id[1] not in nu else f"{id[0]}{_hash(nu, id[1])}", html)
    verleden = " data-verleden" if heeft_verleden(kb, pagina) else ""
    sinds = vastgelegd_sinds(kb, pagina)
    vanaf = f' data-vastgelegd="{sinds}"' if sinds else ""
    kop = f' data-pad="{escape(pagina)}"{_hash(nu, KOP)}{vanaf}{verleden}'
    tekst = ARTIKEL.sub(lambda m: m[0] + kop, tekst, count=1)
    if weg:
        voor, _, na = tekst.rpartition(EIND)
        tekst = f"{voor}{render('delen/ingetrokken.html', weg=weg)}{EIND}{na}"
    return Markup(tekst)  # noqa: S704 - already HTML


def _hash(nu: Mapping[str, Passage], anker: str) -> str:
    return f' data-hash="{nu[anker].hash}"' if anker in nu else ""
