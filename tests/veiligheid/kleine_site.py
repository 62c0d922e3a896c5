"""A site of a small knowledge base: whole through the engine, or its pages alone, fast, without the frame."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from macros.bouw.afwerken import werk_af
from macros.bouw.motor import maak_paginas
from macros.bouw.poort import keur
from macros.model.kennisbank import Kennisbank
from macros.model.soorten import SOORTEN
from macros.outputs.alles import schrijf_alles
from macros.outputs.doorverwijzing import schrijf_doorverwijzingen
from macros.outputs.pakketten import pakketten
from macros.views import toon_item, toon_overzicht
from macros.views.overzichten import OVERZICHTEN


def bereid_voor(project: Path, wortel: Path) -> None:
    """Put beside the data of `wortel` what the engine needs, and a page for every overview."""
    for bron in (project / "docs").rglob("*.md"):
        if bron.read_text(encoding="utf-8").startswith("{{ overzicht("):
            pad = wortel / bron.relative_to(project)
            pad.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(bron, pad)
    (wortel / "docs/zo-goed.md").write_text("# Zo goed\n\n## Heb je iets niet gevonden\n", encoding="utf-8")
    for naam in ("overrides", "docs/assets"):
        shutil.copytree(project / naam, wortel / naam)
    (wortel / "macros").symlink_to(project / "macros")
    for naam in re.findall(r'\["([a-z/]+)/", ', (project / "overrides/partials/voet.html").read_text()):
        pad = wortel / "docs" / f"{naam}.md"
        if not pad.exists() and not (wortel / "docs" / naam / "index.md").exists():
            pad = wortel / "docs" / naam / "index.md"
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_text(f"# {naam}\n", encoding="utf-8")
    shutil.copy(project / "mkdocs.yml", wortel)


def bouw_heel(wortel: Path, kb: Kennisbank, site: Path) -> None:
    """Build the site as the real one is built; only the check of the content is left out, which counts bouwstenen."""
    with pakketten(kb, wortel) as schrijf_pakketten:
        maak_paginas(wortel, site, strikt=False)
        schrijf_alles(kb, site, wortel)
        schrijf_pakketten(site)
    werk_af(site)
    schrijf_doorverwijzingen(kb, site)
    keur(site)


def paginas(kb: Kennisbank) -> dict[str, str]:
    """Return the HTML of every page that a view makes, by address, without the frame."""
    uit = {
        f"/{soort.lijst}/{id}/": toon_item(kb, soort.enkelvoud, id)
        for soort in SOORTEN
        if soort.eigen_pagina
        for id in kb.lijst(soort.lijst)
    }
    uit |= {f"/{naam}/": toon_overzicht(kb, naam) for naam in OVERZICHTEN}
    return {adres: f"<main>{weergave.html}</main>" for adres, weergave in uit.items()}
