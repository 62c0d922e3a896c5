"""What the form needs, as classic scripts that also load from disk: words, schemas, ids, and the text of each file.

Only the page of the form loads these, and of the data files only the one that holds the block.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from macros.load import Lading
from macros.model.deelsoorten import DEELSOORTEN
from macros.model.scripttekst import als_script, uit_script, vak
from macros.model.soorten import LIJST, SOORTEN, Soort
from macros.schema.bestanden import schema_van
from macros.schema.ids import BLOKKEN, keuzelijst
from macros.voorstel.berichten import berichten, kenmerken
from macros.voorstel.secties import secties

MAP = "assets/voorstel"
VERSIE = 1
STAND = 12


def schrijf_voorstel(lading: Lading, site: Path) -> None:
    """Write the scripts into `site`."""
    map_ = f"{site}/{MAP}"
    _zet(f"{map_}/basis.js", als_script("window.bwVoorstel", _basis(lading)))
    ids = {lijst: _ids(keuzelijst(lading.kennisbank, lijst)) for lijst in (*LIJST, BLOKKEN)}
    _zet(f"{map_}/ids.js", als_script("window.bwVoorstelIds", ids))
    for soort in SOORTEN:
        _zet(f"{map_}/schema/{soort.lijst}.js", als_script(vak("bwVoorstelSchema", soort.lijst), schema_van(soort)))
    for naam, bestand in lading.bestanden.items():
        schrijf_bestand(naam, bestand.ruw, site)


def schrijf_bestand(naam: str, ruw: bytes, site: Path) -> None:
    """Write the text of one data file into `site`; `naam` as in "data/rollen.yaml"."""
    _zet(_plek(site, naam), als_script(_vak(naam), {"tekst": ruw, "stand": _stand(ruw)}))


def lees_bestand(naam: str, site: Path) -> str:
    """Return the text of a data file as it was when `site` was made."""
    tekst: str = uit_script(_vak(naam), Path(_plek(site, naam)).read_bytes())["tekst"]
    return tekst


def _plek(site: Path, naam: str) -> str:
    return f"{site}/{MAP}/{naam.removesuffix('.yaml')}.js"


def _vak(naam: str) -> str:
    return vak("bwVoorstelBestand", naam)


def stand(tekst: str) -> str:
    """Return by what one recognises this very text of a file."""
    return _stand(tekst.encode())


def _stand(ruw: bytes) -> str:
    return hashlib.sha256(ruw).hexdigest()[:STAND]


def _basis(lading: Lading) -> dict[str, Any]:
    instelling = lading.kennisbank.instelling
    return {
        "versie": VERSIE,
        "soorten": {soort.enkelvoud: _soort(soort) for soort in SOORTEN},
        "delen": {naam: [deel.ouder, deel.veld] for naam, deel in DEELSOORTEN.items()},
        "secties": secties(),
        "meldingen": berichten(),
        **kenmerken(),
        "repository": instelling.repository,
        "mailadres": instelling.mailadres,
    }


def _soort(soort: Soort) -> dict[str, str]:
    return {"lijst": soort.lijst, "model": soort.model.__name__, "vorm": soort.vorm.name, "plek": soort.plek}


def _ids(schema: dict[str, Any]) -> list[list[str]]:
    """Return [id, title] of everything that may be chosen."""
    ids = schema.get("enum", [])
    return [[id, titel] for id, titel in zip(ids, schema.get("enumDescriptions", ids), strict=True)]


def _zet(pad: str, script: bytes) -> None:
    try:
        bestand = open(pad, "wb")  # noqa: PTH123, SIM115 - thousands of files: no Path for each
    except FileNotFoundError:
        Path(pad).parent.mkdir(parents=True)
        bestand = open(pad, "wb")  # noqa: PTH123, SIM115
    with bestand:
        bestand.write(script)
