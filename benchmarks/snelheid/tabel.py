"""The results as a table in Markdown, in Dutch: for the docs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

MAATSTAF = "mkdocs-material en macros, navigatie gesnoeid"
MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What one builder needed for one size: CPU seconds (nan when it failed), peak memory in MB, bytes of output."""

    maat: int
    paginas: int
    naam: str
    cpu: float
    geheugen: float
    omvang: int
    keren: int


def als_tabel(uitslagen: Sequence[Uitslag], dag: date, kernen: int) -> str:
    """Return a table per size, and one with the growth from each size to the next."""
    delen = [f"Gemeten op {dag_voluit(dag)}, op een machine met {kernen} kernen die ook ander werk deed."]
    per_maat = [list(groep) for _, groep in groupby(uitslagen, key=lambda u: u.maat)]
    delen += [_maattabel(groep) for groep in per_maat]
    delen += [_groeitabel(klein, groot) for klein, groot in pairwise(per_maat)]
    return "\n\n".join(delen) + "\n"


def groei(klein: float, groot: float, van: int, tot: int) -> float:
    """Return the exponent of growth: 1 is as fast as the content, 2 is squared."""
    return math.log(groot / klein) / math.log(tot / van)


def _maattabel(groep: list[Uitslag]) -> str:
    eerste = groep[0]
    maatstaf = next((u.cpu for u in groep if u.naam == MAATSTAF), 0.0)
    keren = "één keer" if eerste.keren == 1 else f"{eerste.keren} keer, het midden"
    regels = [
        f"### {heel(eerste.maat)} bouwstenen, {heel(eerste.paginas)} pagina's ({keren})\n",
        *kop("Bouwer", "Rekentijd", "Tegenover gesnoeid", "Geheugen", "Uitvoer"),
        *(_rij(u, maatstaf) for u in groep),
    ]
    return "\n".join(regels)


def _rij(u: Uitslag, maatstaf: float) -> str:
    if math.isnan(u.cpu):
        return f"| {u.naam} | lukt niet | | | |"
    keer = f"{komma(u.cpu / maatstaf, 2)} ×" if maatstaf else "niet gemeten"
    omvang = f"{komma(u.omvang / MB, 1)} MB"
    return f"| {u.naam} | {komma(u.cpu, 1)} s | {keer} | {round(u.geheugen)} MB | {omvang} |"


def _groeitabel(klein: list[Uitslag], groot: list[Uitslag]) -> str:
    van, tot = klein[0].maat, groot[0].maat
    eerder = {u.naam: u for u in klein}
    regels = [
        f"### Groei van {heel(van)} naar {heel(tot)} bouwstenen\n",
        *kop("Bouwer", "Rekentijd", "Uitvoer"),
        *(
            f"| {u.naam} | {komma(groei(eerder[u.naam].cpu, u.cpu, van, tot), 2)} "
            f"| {komma(groei(eerder[u.naam].omvang, u.omvang, van, tot), 2)} |"
            for u in groot
            if u.naam in eerder and not math.isnan(u.cpu + eerder[u.naam].cpu)
        ),
    ]
    return "\n".join(regels)


def kop(*namen: str) -> Iterable[str]:
    """Return the two lines that begin a table."""
    return f"| {' | '.join(namen)} |", f"| --- |{' --- |' * (len(namen) - 1)}"


def komma(getal: float, cijfers: int) -> str:
    """Return a number with a decimal comma."""
    return f"{getal:.{cijfers}f}".replace(".", ",")


def heel(getal: int) -> str:
    """Return a whole number with a point at the thousands."""
    return f"{getal:,}".replace(",", ".")


def dag_voluit(dag: date) -> str:
    """Return a day as people write it."""
    maanden = "januari februari maart april mei juni juli augustus september oktober november december".split()
    return f"{dag.day} {maanden[dag.month - 1]} {dag.year}"
