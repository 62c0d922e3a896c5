"""Problems as text for people, as annotations for GitHub, as JSON for tools."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from macros.diagnostics.probleem import Niveau, Probleem
from macros.diagnostics.tekens import toonbaar, toonbare_regels


def als_tekst(problemen: Sequence[Probleem]) -> str:
    """Return one `path:line:column: level [rule] message` per problem, the tip and its example on the next lines."""
    return "\n".join(
        f"{p.plek}: {p.niveau} [{p.regel}] {toonbaar(p.melding)}\n    tip: {toonbaar(p.tip)}{_eronder(p)}"
        for p in problemen
    )


def als_github(problemen: Sequence[Probleem]) -> str:
    """Return workflow commands that GitHub shows beside the changed lines.

    Escaping follows GitHub's workflow command format: %, CR and LF everywhere, also : and , in properties.
    """
    return "\n".join(_annotatie(p) for p in problemen)


def als_json(problemen: Sequence[Probleem]) -> str:
    """Return a JSON list with one object per problem."""
    return json.dumps([_als_dict(p) for p in problemen], ensure_ascii=False, indent=2)


def samenvatting(problemen: Sequence[Probleem]) -> str:
    """Return one Dutch sentence with the counts."""
    fouten = sum(p.blokkeert for p in problemen)
    let_op = len(problemen) - fouten
    if not problemen:
        return "Alles klopt: geen fouten en geen opmerkingen."
    return f"{fouten} {'fout' if fouten == 1 else 'fouten'}, {let_op} keer let op."


FORMATEN: dict[str, Callable[[Sequence[Probleem]], str]] = {
    "tekst": als_tekst,
    "github": als_github,
    "json": als_json,
}


def _annotatie(p: Probleem) -> str:
    soort = "error" if p.niveau is Niveau.FOUT else "warning"
    eigenschappen = f"file={_eigenschap(p.plek.bestand)},line={p.plek.regel},col={p.plek.kolom}"
    titel = _eigenschap(f"{p.niveau} [{p.regel}]")
    return f"::{soort} {eigenschappen},title={titel}::{_bericht(toonbaar(f'{p.melding} Tip: {p.tip}') + _eronder(p))}"


def _eronder(p: Probleem) -> str:
    """Return the example on lines of its own, indented as it must be pasted."""
    return f"\n{toonbare_regels(p.voorbeeld)}" if p.voorbeeld else ""


def _bericht(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _eigenschap(tekst: str) -> str:
    return _bericht(tekst).replace(":", "%3A").replace(",", "%2C")


def _als_dict(p: Probleem) -> dict[str, str | int]:
    return {
        "bestand": p.plek.bestand,
        "regel": p.plek.regel,
        "kolom": p.plek.kolom,
        "niveau": str(p.niveau),
        "id": p.regel,
        "melding": p.melding,
        "tip": f"{p.tip}\n{p.voorbeeld}" if p.voorbeeld else p.tip,
    }
