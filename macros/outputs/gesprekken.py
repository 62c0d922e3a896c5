"""The playbooks as a classic script, for the page on which a coach calls."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from macros.model.kennisbank import Kennisbank
from macros.model.playbook import Playbook
from macros.model.scripttekst import als_script
from macros.outputs.bestand import schrijf

Json = dict[str, Any]


def schrijf_gesprekken(kb: Kennisbank, site: Path) -> None:
    """Write assets/bellen.js: every playbook with its talking points, and which playbooks go with a knelpunt."""
    inhoud = {
        "playbooks": {id: _playbook(kb, playbook) for id, playbook in kb.playbooks.items()},
        "knelpunten": {
            id: {
                "naam": k.naam,
                "pad": k.adres.lstrip("/"),
                "playbooks": [p.id for p in kb.playbooks_per_knelpunt.get(id, ())],
            }
            for id, k in kb.knelpunten.items()
        },
    }
    schrijf(site / "assets/bellen.js", als_script("window.bwBellen", inhoud))


def _playbook(kb: Kennisbank, playbook: Playbook) -> Json:
    return {
        "naam": playbook.naam,
        "samenvatting": playbook.samenvatting,
        "delen": [
            {
                "id": id,
                "pad": f"playbooks/{playbook.id}/#deel-{id}",
                "code": deel.code,
                "vraag": deel.vraag,
                "luister": deel.luister_naar,
                "deel": [kb.blokken[b].adres.lstrip("/") for b in deel.deel_dit if b in kb.blokken],
                "afspreken": deel.spreek_af,
            }
            for id, deel in playbook.delen.items()
        ],
    }
