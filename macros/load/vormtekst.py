"""What we say about each kind of wrong shape: one sentence on what is wrong, one on what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from pydantic import BaseModel

from macros.diagnostics import bedoelde_je
from macros.diagnostics.tekens import bijzondere_spatie
from macros.load.veldzoeker import Loc, veld_op, velden_op, voorbeeld_van
from macros.load.vormgeval import KORT, Geval, kort, veldnaam
from macros.model.velden import JAREN

Tekst = tuple[str, str]
WEINIG = 10


BIJZONDERE_SPATIE = (
    'Bij "{veld}" staat een bijzondere spatie ({naam}) die bij plakken is meegekomen.',
    "Wis de spatie en typ hem opnieuw.",
)


def _gewoon(tekst: str) -> str:
    """Return a text with the spaces of the space bar only."""
    return " ".join(tekst.split())


def vertel(geval: Geval) -> Tekst:
    """Return message and tip for one error."""
    if geval.alleen_wit:
        return niets_ingevuld(geval.model, geval.loc)
    if geval.meer_regels:
        return _vul("meer_regels", veld=geval.veld)
    if vreemd := geval.bijzondere_spatie:
        return BIJZONDERE_SPATIE[0].format(veld=_gewoon(geval.veld), naam=vreemd), BIJZONDERE_SPATIE[1]
    if geval.detail["input"] is None and geval.detail["type"] != "missing":
        return niets_ingevuld(geval.model, geval.loc) if geval.loc else LEEG_ITEM
    maker = MELDINGEN.get(geval.detail["type"])
    if maker is None:
        return f'De waarde van "{geval.veld}" past hier niet.', "Vergelijk met hetzelfde veld in een ander bestand."
    return maker(geval)


def niets_ingevuld(model: type[BaseModel], loc: Loc) -> Tekst:
    """Return what we say about a place with nothing in it: only what may be missing can be taken away."""
    veld = veld_op(model, loc)
    if isinstance(loc[-1], int):
        return _vul("leeg_onderdeel", veld=veldnaam(loc))
    return _vul("leeg" if veld and veld.is_required() else "leeg_mag_weg", veld=veldnaam(loc))


def _vul(naam: str, **woorden: object) -> Tekst:
    melding, tip = SJABLOON[naam]
    return melding.format(**woorden), tip.format(**woorden)


SJABLOON: dict[str, Tekst] = {
    "leeg": ('Bij "{veld}" is niets ingevuld.', "Vul het in; dit veld is verplicht."),
    "leeg_mag_weg": ('Bij "{veld}" is niets ingevuld.', "Vul het in, of haal het veld weg."),
    "leeg_onderdeel": ('Bij "{veld}" is niets ingevuld.', "Vul het in, of haal dit onderdeel weg."),
    "meer_regels": ('"{veld}" staat op meer dan één regel.', "Zet de tekst op één regel."),
    "te_lang": ('"{veld}" is {lengte} tekens lang; hoogstens {grens} is goed.', "Maak de tekst korter."),
    "te_weinig": ('Het aantal onderdelen van "{veld}" is {aantal}; minstens {grens} is nodig.', "Vul de lijst aan."),
    "keuze": ('{getypt} kan niet bij "{veld}".', "Kies uit: {waarden}."),
    "keuze_bedoelde": ('{getypt} kan niet bij "{veld}".', 'Bedoelde je "{beste}"?'),
    "patroon": ('{getypt} kan niet bij "{veld}".', "Schrijf het zoals {voorbeeld}."),
    "patroon_zonder_voorbeeld": ('{getypt} kan niet bij "{veld}".', "Vergelijk met een ander item."),
    "geheel_getal": ('{getypt} kan niet bij "{veld}": hier hoort een heel getal.', "Schrijf alleen cijfers."),
    "te_klein": ('{getypt} is te klein voor "{veld}"; minstens {ge}.', "Kies een groter getal."),
    "te_groot": ('{getypt} is te groot voor "{veld}"; hoogstens {le}.', "Kies een kleiner getal."),
    "ja_nee": ('{getypt} kan niet bij "{veld}".', "Kies true of false."),
    "datum": ("{getypt} is geen datum.", "Schrijf jaar-maand-dag, zoals 2026-11-22."),
    "deeldatum": ("{getypt} is geen datum.", "Schrijf 2015, 2015-01 of 2015-01-31."),
    "datum_omgekeerd": ("{getypt} is geen datum.", 'Schrijf "{goed}".'),
    "datum_bestaat_niet": (
        "De datum {getypt} bestaat niet.",
        "Kijk de dag en de maand na; het jaar ligt tussen 1000 en 3000.",
    ),
}
"""Message and tip of what a form can check as well: it says the same, because it gets these words."""

LEEG_ITEM = ("hier is niets ingevuld.", "Vul de velden in.")


def _onbekend_veld(geval: Geval) -> Tekst:
    velden = velden_op(geval.model, geval.loc[:-1])
    beste = bedoelde_je(str(geval.loc[-1])[:KORT], velden)
    melding = f'Het veld "{geval.veld}" bestaat hier niet.'
    if beste:
        return melding, f'Bedoelde je "{beste}"?'
    kan = f"Kies uit: {', '.join(velden)}." if len(velden) < WEINIG else "Kijk in docs/meedoen/velden.md wat er kan."
    return melding, kan


def _keuze(geval: Geval) -> Tekst:
    waarden = re.findall(r"'([^']*)'", str(geval.detail.get("ctx", {}).get("expected", "")))
    beste = bedoelde_je(str(geval.detail["input"])[:KORT], waarden)
    naam = "keuze_bedoelde" if beste else "keuze"
    return _vul(naam, getypt=geval.getypt, veld=geval.veld, waarden=", ".join(waarden), beste=beste)


def _te_lang(geval: Geval) -> Tekst:
    grens = geval.detail.get("ctx", {}).get("max_length")
    lengte = len(str(geval.detail["input"]))
    return _vul("te_lang", veld=geval.veld, lengte=lengte, grens=grens)


def _te_weinig(geval: Geval) -> Tekst:
    grens, aantal = geval.detail.get("ctx", {}).get("min_length"), len(geval.detail["input"])
    if not aantal:
        return niets_ingevuld(geval.model, geval.loc)
    return _vul("te_weinig", veld=geval.veld, aantal=aantal, grens=grens)


def _patroon(geval: Geval) -> Tekst:
    if "[key]" in geval.detail["loc"]:
        return fout_id(str(geval.detail["input"]))
    voorbeeld = voorbeeld_van(geval.model, geval.loc)
    naam = "patroon" if voorbeeld else "patroon_zonder_voorbeeld"
    return _vul(naam, getypt=geval.getypt, veld=geval.veld, voorbeeld=voorbeeld)


def fout_id(getypt: str) -> Tekst:
    """Return what we say about an id that is no id."""
    if vreemd := bijzondere_spatie(getypt):
        return BIJZONDERE_SPATIE[0].format(veld=kort(getypt).strip(), naam=vreemd[1]), BIJZONDERE_SPATIE[1]
    goed = re.sub(r"[^a-z0-9]+", "-", getypt[:200].lower()).strip("-")
    tip = f'Schrijf bijvoorbeeld "{kort(goed)}".' if goed else "Kies een of meer woorden, met streepjes ertussen."
    return f'"{kort(getypt)}" is geen goed id: alleen kleine letters, cijfers en streepjes.', tip


def _geen_groep(geval: Geval) -> Tekst:
    waar = f'bij "{geval.veld}"' if geval.loc else "hier"
    melding = f"{waar.capitalize()} hoort een groep velden, geen losse tekst of lijst."
    return melding, "Zet de velden op eigen regels, twee spaties verder."


def _geen_datum(geval: Geval, naam: str) -> Tekst:
    omgekeerd = re.fullmatch(r"([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})", str(geval.detail["input"]))
    if not omgekeerd:
        return _vul(naam, getypt=geval.getypt)
    een, twee, jaar = map(int, omgekeerd.groups())
    dag = _bestaande_dag(jaar, twee, een) or _bestaande_dag(jaar, een, twee)
    if dag:
        return _vul("datum_omgekeerd", getypt=geval.getypt, goed=dag.isoformat())
    return _vul("datum_bestaat_niet", getypt=geval.getypt)


def _bestaande_dag(jaar: int, maand: int, dag: int) -> date | None:
    try:
        return date(jaar, maand, dag) if jaar in JAREN else None
    except ValueError:
        return None


def _vast(melding: str, tip: str) -> Callable[[Geval], Tekst]:
    def maak(geval: Geval) -> Tekst:
        return melding.format(getypt=geval.getypt, veld=geval.veld, **geval.detail.get("ctx", {})), tip

    return maak


GETAL = _vast(*SJABLOON["geheel_getal"])
MELDINGEN: dict[str, Callable[[Geval], Tekst]] = {
    "extra_forbidden": _onbekend_veld,
    "enum": _keuze,
    "string_too_long": _te_lang,
    "string_too_short": lambda geval: niets_ingevuld(geval.model, geval.loc),
    "too_short": _te_weinig,
    "string_pattern_mismatch": _patroon,
    "string_type": _vast(
        'Bij "{veld}" hoort één tekst, geen lijst of groep.', "Schrijf de tekst achter de dubbele punt."
    ),
    "tuple_type": _vast('"{veld}" hoort een lijst te zijn.', "Zet elk onderdeel op een eigen regel, met een streepje."),
    "dict_type": _vast(
        '"{veld}" hoort een groep te zijn met eigen ids.', "Zet elk onderdeel onder een eigen id met een dubbele punt."
    ),
    "model_type": _geen_groep,
    "geheel_getal": GETAL,
    "int_type": GETAL,
    "greater_than_equal": _vast(*SJABLOON["te_klein"]),
    "less_than_equal": _vast(*SJABLOON["te_groot"]),
    "ja_nee": _vast(*SJABLOON["ja_nee"]),
    "datum_vorm": lambda geval: _geen_datum(geval, "datum"),
    "deeldatum_vorm": lambda geval: _geen_datum(geval, "deeldatum"),
    "datum_bestaat_niet": _vast(*SJABLOON["datum_bestaat_niet"]),
}
