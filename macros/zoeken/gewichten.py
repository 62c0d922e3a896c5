"""How heavily everything weighs in the ranking: the one specification that build and browser share, tables only.

The index carries these tables (`als_gegevens`), beside those of the language.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# How strongly a word of the site answers a word of the question.
VARIANT: Mapping[str, float] = {
    "zelf": 1.0,
    "meervoud": 0.95,
    "getal": 0.95,
    "los": 0.95,
    "samengevoegd": 0.95,
    "gesplitst": 0.9,
    "familie": 0.7,
    "begin": 0.8,
    "begin_bekend": 0.4,
    "los_deel": 0.45,
    "deel_laatste": 0.55,
    "deel_eerste": 0.5,
    "deel_midden": 0.4,
    "delen": 0.85,
    "synoniem": 0.45,
    "naam": 0.6,
    "afkorting": 0.7,
    "klank": 0.75,
    "typefout1": 0.75,
    "typefout2": 0.55,
    "verwant": 0.25,
}

# Where on a page a word counts, and how the parts of a score are put together.
GEWICHT: Mapping[str, float] = {
    "titel": 1.8,
    "naam": 2.6,
    "zoekwoord": 2.2,
    "vraag": 1.8,
    "kop": 0.9,
    "tekst": 1.6,
    "tekst_k": 1.8,
    "lengte_b": 0.5,
    "sectie": 0.4,
    "naamdekking": 2.0,
    "sectie_kop": 1.3,
    "erfenis": 0.5,
    "naamgrens": 0.45,
    "naamdeel": 0.5,
    "ernaast": 0.25,
    "sectie_vraag": 3.4,
    "sectie_tekst": 2.6,
    "sectie_zoekwoord": 1.2,
    "minder": 0.4,
    "sterk": 0.5,
    "afkap": 0.06,
    "soort": 1.15,
}

# How likely a kind of page is what somebody looks for, when the words say nothing about it.
SOORT: Mapping[str, float] = {
    "bouwsteen": 1.0,
    "rol": 0.95,
    "knelpunt": 1.0,
    "instrument": 1.0,
    "afspraak": 0.72,
    "sessie": 0.9,
    "begrip": 0.6,
    "programma": 0.9,
    "playbook": 0.42,
    "praktijk": 0.6,
    "bron": 0.35,
    "lijst": 0.4,
    "tekst": 0.6,
}

# How much a word that people use for a part of a page weighs there, when it says nearly by itself which part is meant:
# "wat kost aansluiten op DigiD" asks for the costs, whatever else the steps say of aansluiten. Other passages have
# `sectie_zoekwoord`.
ZOEKWOORD: Mapping[str, float] = {
    "kosten": 5.0,
    "plichten": 3.0,
    "baten": 3.0,
    "nodig": 3.0,
    "stappen": 3.0,
    "hobbels": 3.0,
    "toen-en-nu": 3.0,
    "techniek": 3.0,
}

# How likely a kind of passage is what somebody looks for, who says more than the name of the page: a step or an advice
# rather than the page itself (`pagina`), another block that can be shared, or what stands under a plain heading, of
# which those of `ZOEKWOORD` are kinds of their own.
PASSAGE: Mapping[str, float] = {
    **{"stap": 1.2, "advies": 1.4, "blok": 0.8, "pagina": 0.55, "kop": 0.7},
    **dict.fromkeys(ZOEKWOORD, 0.7),
}

# Words that name a kind: whoever asks for a workshop about inloggen means a session, not the page about inloggen.
SOORTWOORDEN: Mapping[str, str] = {
    "sessie": "i-versneller versneller sessie werksessie workshop bijeenkomst werkbijeenkomst middag",
    "afspraak": "resultaatafspraak afspraak",
    "instrument": "instrument hulpmiddel",
    "rol": "rol functie",
    "begrip": "begrip definitie betekenis",
    "praktijk": "praktijkvoorbeeld ervaring voorbeeld",
    "playbook": "gesprek gespreksleidraad leidraad doorvragen belscript playbook",
}

# Of these words, those that mean nothing else: the kind of page is then certain, and `SOORT` says nothing anymore. An
# "afspraak" is most often one that somebody has to make.
ZEKER_SOORT: Mapping[str, str] = {"afspraak": "resultaatafspraak", "playbook": SOORTWOORDEN["playbook"]}

# What people call the parts that many pages have, by the anchor of their heading.
SECTIEWOORDEN: Mapping[str, str] = {
    "plichten": "plicht verplicht verplichting wet wettelijk wetgeving grondslag wanneer deadline termijn",
    "baten": "baten voordeel nut opbrengst winst waarom",
    "kosten": "kosten prijs tarief bedrag betalen geld gratis factuur financiering vergoeding",
    "nodig": "voorwaarde nodig vooraf",
    "stappen": "stappenplan aanpak plan begin beginnen eerste",
    "hobbels": "probleem valkuil risico knelpunt mis",
    "praktijk": "praktijkvoorbeeld voorbeeld ervaring",
    "toen-en-nu": "vroeger geschiedenis oud nieuw veranderd",
    "techniek": "techniek standaard versie beheerder contact helpdesk",
    "adviezen": "advies tip oplossing",
    "doet": "taak besluit",
    "vraagt": "voorwaarde nodig vooraf",
    "geeft": "resultaat opbrengst uitkomst",
    "herkenbaar": "klacht symptoom",
    "oorzaken": "oorzaak reden waardoor",
    "voorbereiding": "voorbereiden vooraf meenemen",
    "evaluatie": "evalueren vragenlijst",
    "nazorg": "nabellen opvolging vervolg",
}

# How strongly a page that bears exactly the name typed comes first; items that merely quote a name do not.
# A begrip comes after the page that explains it further, unless the question is what it means (`betekenis`).
# A page about this site has no such claim: who types privacy rather means that of residents.
TREDE: Mapping[str, int] = {
    "betekenis": 5,
    "titel": 4,
    "afkorting": 4,
    "code": 4,
    "voorheen": 3,
    "synoniem": 3,
    "begrip": 3,
}
HOOGSTE_TREDE: Mapping[str, int] = {"begrip": 2, "tekst": 0}
ZONDER_TREDE = ("bron", "praktijk")

MAXIMUM: Mapping[str, int] = {"varianten": 16, "begin": 12, "delen": 8, "span": 4, "ernaast": 2, "met_ernaast": 3}


def als_gegevens() -> dict[str, Any]:
    """Return the tables of the ranking in a form that JSON can carry, in a fixed order."""
    return {
        "variant": dict(VARIANT),
        "gewicht": dict(GEWICHT),
        "soort": dict(SOORT),
        "passage": dict(PASSAGE),
        "zoekwoord": dict(ZOEKWOORD),
        "zekerSoort": {soort: woorden.split() for soort, woorden in ZEKER_SOORT.items()},
        "trede": dict(TREDE),
        "hoogsteTrede": dict(HOOGSTE_TREDE),
        "zonderTrede": list(ZONDER_TREDE),
        "maximum": dict(MAXIMUM),
    }
