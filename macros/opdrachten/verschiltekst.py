"""The differences as text for the terminal, or as Markdown for a summary beside a proposal."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from macros.diagnostics.tekens import toonbaar
from macros.opdrachten.alleentekst import alleen_tekst
from macros.opdrachten.verschildelen import Deel, Regel

MEESTE = 40
LANGSTE = 300
AANLOOP = 40


def als_tekst(basis: str, gevonden: Sequence[Deel], let_op: str) -> str:
    """Return the differences for somebody who reads the terminal."""
    regels = [f"Vergeleken met {toonbaar(basis)}.", *filter(None, [let_op])]
    for deel in gevonden:
        regels.append(f"{deel.kop}: {_aantal(deel)}")
        for regel in deel.regels[:MEESTE]:
            regels.append(f"  {_cel(regel.waar)}")
            kanten = zip(("oud", "nieuw"), _kanten(regel), strict=True)
            regels.extend(f"    {naam}: {tekst}" for naam, tekst in kanten if tekst)
        regels.extend(f"  {noot}" for noot in _noten(deel))
    return "\n".join(regels)


def als_markdown(basis: str, gevonden: Sequence[Deel], let_op: str) -> str:
    """Return the differences as Markdown in which no word of the content can be more than a word."""
    regels = ["## Wat verandert er voor de lezer?", "", f"Vergeleken met {alleen_tekst(basis)}. {let_op}".strip(), ""]
    regels += ["| onderdeel | verschillen |", "|---|---|"]
    regels += [f"| {deel.kop} | {_aantal(deel)} |" for deel in gevonden]
    for deel in (d for d in gevonden if d.regels or d.noot):
        regels += ["", f"### {deel.kop}", "", *_tabel(deel), *(f"\n{noot}" for noot in _noten(deel))]
    return "\n".join(regels)


FORMATEN: dict[str, Callable[[str, Sequence[Deel], str], str]] = {"tekst": als_tekst, "markdown": als_markdown}


def _aantal(deel: Deel) -> str:
    if not deel.regels:
        return "niet vergeleken" if deel.noot.startswith("Niet vergeleken") else "geen"
    return str(len(deel.regels))


def _kanten(regel: Regel) -> tuple[str, str]:
    """Return both sides as cells; when they are long, from shortly before the first character that differs."""
    oud, nieuw = _plat(regel.oud), _plat(regel.nieuw)
    paren = enumerate(zip(oud, nieuw, strict=False))
    gelijk = next((plaats for plaats, (was, wordt) in paren if was != wordt), min(len(oud), len(nieuw)))
    begin = oud.rfind(" ", 0, max(0, gelijk - AANLOOP)) + 1 if max(len(oud), len(nieuw)) > LANGSTE else 0
    return _cel(oud, begin), _cel(nieuw, begin)


def _tabel(deel: Deel) -> Iterator[str]:
    regels = deel.regels[:MEESTE]
    if any(regel.oud or regel.nieuw for regel in regels):
        yield from ("| waar | oud | nieuw |", "|---|---|---|")
        for regel in regels:
            oud, nieuw = (alleen_tekst(tekst) or "–" for tekst in _kanten(regel))
            yield f"| {alleen_tekst(_cel(regel.waar))} | {oud} | {nieuw} |"
    else:
        yield from (f"- {alleen_tekst(_cel(regel.waar))}" for regel in regels)


def _noten(deel: Deel) -> Iterator[str]:
    if len(deel.regels) > MEESTE:
        yield f"En nog {len(deel.regels) - MEESTE}."
    if deel.noot:
        yield deel.noot


def _plat(tekst: str) -> str:
    """Return a text on one line; a stroke stands for the end of a line."""
    return toonbaar(" / ".join(regel.strip() for regel in tekst.split("\n") if regel.strip()))


def _cel(tekst: str, begin: int = 0) -> str:
    """Return a text on one line, cut when it is long."""
    deel = _plat(tekst)[begin:]
    kort = deel if len(deel) <= LANGSTE else f"{deel[:LANGSTE].rstrip()} …"
    return f"… {kort}" if begin and kort else kort
