"""Write every output, in order. Each writer takes the knowledge base and the folder of the site.

The Sessiepakketten are not among them: they are made beside the pages; see outputs/pakketten.py. Nor are the pages that
only lead on: they are written last, for nothing needs to be done to them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from macros.model.kennisbank import Kennisbank
from macros.outputs.agenda import schrijf_agenda
from macros.outputs.api import schrijf_api
from macros.outputs.begrippen import schrijf_begrippen
from macros.outputs.codes import schrijf_codes
from macros.outputs.doorverwijzing import schrijf_vervallen
from macros.outputs.feeds import schrijf_feeds
from macros.outputs.geschiedenis import schrijf_geschiedenis
from macros.outputs.gesprekken import schrijf_gesprekken
from macros.outputs.nieuws import schrijf_nieuws
from macros.outputs.uit_paginas import schrijf_uit_paginas
from macros.zoeken.geheugen import ZONDER_GEHEUGEN, Geheugen

SCHRIJVERS: tuple[Callable[[Kennisbank, Path], None], ...] = (
    schrijf_vervallen,
    schrijf_codes,
    schrijf_begrippen,
    schrijf_feeds,
    schrijf_agenda,
    schrijf_api,
    schrijf_nieuws,
    schrijf_gesprekken,
)


def schrijf_alles(kb: Kennisbank, site: Path, wortel: Path, geheugen: Geheugen = ZONDER_GEHEUGEN) -> None:
    """Write every output into `site`, which holds the pages of the engine; the rest as for `schrijf_uit_paginas`."""
    schrijf_geschiedenis(kb, site)  # needs the passages of every page, which are forgotten as soon as each is taken up
    schrijf_uit_paginas(kb, site, wortel, geheugen)
    for schrijf in SCHRIJVERS:
        schrijf(kb, site)
