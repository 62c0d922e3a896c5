"""Elke code staat maar op één plek en begint met de juiste letters.

De code is om voor te lezen aan de telefoon: BRP-12. Twee blokken met dezelfde code verwarren.
Een stap begint met de codeletters van zijn bouwsteen, een advies met KP, een agendablok met IV.
Een deel van een playbook begint met PB en een begrip met BG.
Nummers worden één keer uitgegeven; gaten blijven gaten.

Goed:
    code: BRP-1
Fout:
    code: BAG-1
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from macros.diagnostics import Plek, Probleem
from macros.model.basis import Item
from macros.model.begrip import Begrip
from macros.model.knelpunt import Knelpunt
from macros.model.oogst import oogst
from macros.model.playbook import Playbook
from macros.model.sessie import Sessie
from macros.model.stap import Stap
from macros.model.velden import Spreekcode
from macros.validate.bereik import Bereik
from macros.validate.omgeving import Omgeving, fout

ID = "code-uniek"
BEREIK = Bereik.ALLES
LETTERS: dict[type[Item], str] = {Knelpunt: "KP", Sessie: "IV", Playbook: "PB", Begrip: "BG"}


def controleer(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every code that is taken or that has the letters of something else."""
    eerder: dict[str, Plek] = {}
    for item, blad in omgeving.bladen_met(Spreekcode, ID, _verdacht(omgeving).__contains__):
        plek = omgeving.plek(item, blad.pad)
        letters = _letters(omgeving, item)
        if letters and blad.waarde.partition("-")[0] != letters:
            melding = f'De code "{blad.waarde}" hoort te beginnen met {letters}-.'
            yield fout(plek, ID, melding, f"Schrijf {_vrij(omgeving, letters)}.")
        elif blad.waarde in eerder:
            melding = f'De code "{blad.waarde}" is al gebruikt, op {_waar(eerder[blad.waarde])}.'
            yield fout(plek, ID, melding, f"Schrijf {_vrij(omgeving, blad.waarde.partition('-')[0])}.")
        eerder.setdefault(blad.waarde, plek)
    yield from _dubbele_letters(omgeving)


def _verdacht(omgeving: Omgeving) -> set[str]:
    """Return every code that stands there twice, or that does not start with the letters of where it stands."""
    geteld = Counter(omgeving.oogst.teksten(Spreekcode))
    met_letters = ((item, _letters(omgeving, item)) for item in omgeving.kennisbank.items())
    vreemd = {code for item, eigen in met_letters if eigen for code in _codes(item) if code.partition("-")[0] != eigen}
    return vreemd | {code for code, aantal in geteld.items() if aantal > 1}


def _codes(item: Item) -> Iterable[str]:
    return (item.code,) if isinstance(item, Stap) else oogst((item,)).teksten(Spreekcode)


def _letters(omgeving: Omgeving, item: Item) -> str:
    """Return the letters a code within this item must start with, or nothing when we cannot know."""
    if isinstance(item, Stap):
        bouwsteen = omgeving.kennisbank.bouwstenen.get(item.bouwsteen)
        return bouwsteen.code if bouwsteen else ""
    return LETTERS.get(type(item), "")


def _vrij(omgeving: Omgeving, letters: str) -> str:
    """Return the first code after all that are there; what stands in a broken file may be one as well."""
    alle = (code.partition("-") for code in omgeving.oogst.teksten(Spreekcode))
    nummer = max((int(cijfers) for eigen, _, cijfers in alle if eigen == letters), default=0) + 1
    while omgeving.plaatser.misschien_genoemd(f"{letters}-{nummer}"):
        nummer += 1
    return f"{letters}-{nummer}"


def _dubbele_letters(omgeving: Omgeving) -> Iterator[Probleem]:
    """Yield a problem for every bouwsteen whose letters are taken."""
    eerder = {letters: f"de soort {soort.__name__.lower()}" for soort, letters in LETTERS.items()}
    for bouwsteen in omgeving.kennisbank.bouwstenen.values():
        if bouwsteen.code in eerder:
            melding = f'De codeletters "{bouwsteen.code}" zijn al van {eerder[bouwsteen.code]}.'
            yield fout(omgeving.plek(bouwsteen, ("code",)), ID, melding, "Kies andere letters.")
        eerder.setdefault(bouwsteen.code, f"bouwsteen {bouwsteen.id}")


def _waar(plek: Plek) -> str:
    return f"regel {plek.regel} van {plek.bestand}"
