"""Who is asked to look at a change: the file CODEOWNERS, made from the field `beheerder` of the data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from macros.diagnostics.tekens import toonbaar
from macros.model.basis import Item
from macros.model.kennisbank import Kennisbank
from macros.model.stap import Stap

BESTAND = ".github/CODEOWNERS"
KOP = (
    "# Gemaakt door `kennisbank schema` uit het veld beheerder in data/. Wijzig het daar, niet hier.",
    "# Welk account bij een beheerder hoort, staat bij eigenaren in data/instellingen.yaml.",
)


def eigenaren(kb: Kennisbank) -> str:
    """Return the text of CODEOWNERS; of a beheerder without an account only the name, as a remark."""
    bekend = {eigenaar.beheerder: eigenaar.account for eigenaar in kb.instelling.eigenaren}
    regels = (_regel(plek, sorted(namen), bekend) for plek, namen in _per_map(_per_bestand(kb)))
    return "\n".join((*KOP, *regels)) + "\n"


def _per_bestand(kb: Kennisbank) -> Mapping[str, frozenset[str]]:
    """Return who keeps each data file; the steps of a bouwsteen have the beheerder of that bouwsteen."""
    gevonden: dict[str, frozenset[str]] = {}
    for item in kb.items():
        eigen = kb.bouwstenen.get(item.bouwsteen) if isinstance(item, Stap) else item
        namen = frozenset(_beheerder(eigen))
        if namen:
            gevonden[item.bestand] = gevonden.get(item.bestand, frozenset()) | namen
    return gevonden


def _beheerder(item: Item | None) -> Iterator[str]:
    houdbaarheid = getattr(item, "houdbaarheid", None)
    if houdbaarheid:
        yield houdbaarheid.beheerder


def _per_map(bestanden: Mapping[str, frozenset[str]]) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield (place, names) in order: a folder when one and the same keeps all its files, else each file."""
    mappen: dict[str, dict[str, frozenset[str]]] = {}
    for bestand, namen in sorted(bestanden.items()):
        mappen.setdefault(bestand.rpartition("/")[0], {})[bestand] = namen
    for map_, erin in mappen.items():
        if map_ != "data" and len(set(erin.values())) == 1:
            yield f"{map_}/", next(iter(erin.values()))
        else:
            yield from erin.items()


def _regel(plek: str, namen: list[str], bekend: Mapping[str, str]) -> str:
    accounts = [bekend[naam] for naam in namen if naam in bekend]
    zonder = [toonbaar(naam) for naam in namen if naam not in bekend]  # on one line, or it could be a rule
    if not accounts:
        return f"# /{plek}  {', '.join(zonder)} (nog geen account bekend)"
    uitleg = f"  # ook: {', '.join(zonder)} (nog geen account bekend)" if zonder else ""
    return f"/{plek} {' '.join(accounts)}{uitleg}"
