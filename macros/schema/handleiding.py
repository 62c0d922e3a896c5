"""The pages of the guide that the code writes itself, so that they cannot lie: every field, every rule."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from macros.model.soorten import SOORTEN, Soort, Vorm
from macros.model.velden import Verwijzing
from macros.schema.modellen import modellen_in
from macros.schema.uitleg import KEUZE, LADERREGEL, SOORT

VELDEN, REGELS = "docs/meedoen/velden.md", "docs/meedoen/regels.md"
KEUZETITEL = {
    "Zekerheid": "Zekerheid",
    "Status": "Status",
    "Wijzigingssoort": "Soort wijziging",
    "Gelezen": "Gelezen",
    "Veldsoort": "Soort werkbladveld",
}


def handleiding(regels: Iterable[tuple[str, str, bool]]) -> dict[str, str]:
    """Return the text of the generated pages by their path.

    Args:
        regels: of every rule its id, its documentation, and whether the form for one block checks it as well.
    """
    return {VELDEN: "\n".join(_velden()) + "\n", REGELS: "\n".join(_regels(regels)) + "\n"}


def _velden() -> Iterator[str]:
    yield "# Alle velden"
    yield from ("", "Wat je in de bestanden van `data/` kunt invullen, per soort.")
    yield "Deze pagina komt uit dezelfde bron als de controle, dus ze klopt altijd."
    yield "Een veld met een * is verplicht; alleen spaties is niet ingevuld."
    gezien: dict[str, type[BaseModel]] = {}
    for soort in SOORTEN:
        kop = f"## Velden van {_titel(soort.lijst).lower()}"
        yield from ("", kop, "", SOORT[soort.lijst], f"Bestand: `{_bestand(soort)}`.", "")
        yield from _tabel(soort.model)
        gezien |= {model.__name__: model for model in modellen_in(soort.model) if model is not soort.model}
    yield from ("", "## Onderdelen", "", "Deze groepen velden komen binnen andere voor.")
    for naam, model in sorted(gezien.items()):
        yield from ("", f"### {naam}", "", *_tabel(model))
    yield from ("", "## Keuzes")
    for keuze, uitleg in KEUZE.items():
        yield from ("", f"### {KEUZETITEL[keuze.__name__]}", "", "| schrijf | betekenis |", "|---|---|")
        yield from (f"| `{waarde}` | {tekst} |" for waarde, tekst in uitleg.items())


def _tabel(model: type[BaseModel]) -> Iterator[str]:
    yield from ("| veld | wat je invult |", "|---|---|")
    for naam, veld in model.model_fields.items():
        ster = " *" if veld.is_required() else ""
        yield f"| `{naam}`{ster} | {_cel(veld)} |"


def _cel(veld: FieldInfo) -> str:
    delen = [f"**{veld.title}**. {veld.description}", _vorm(veld)]
    if veld.examples and not isinstance(veld.examples[0], list):
        delen.append(f"Bijvoorbeeld: `{veld.examples[0]}`.")
    return " ".join(deel for deel in delen if deel).replace("|", "\\|").replace("?**. ", "?** ")


def _vorm(veld: FieldInfo) -> str:
    """Return what kind of value a field wants when its description does not say so."""
    merk = next((m for m in _merken(veld.annotation, veld.metadata) if isinstance(m, Verwijzing)), None)
    if merk:
        return f"Id uit {merk.soort}."
    model = next((m.__name__ for m in modellen_in(veld.annotation)), "")
    return f"Zie [de velden van {model}](#{model.lower()})." if model else ""


def _merken(annotatie: Any, meer: Iterable[Any]) -> Iterator[Any]:
    yield from meer
    for deel in get_args(annotatie):
        yield deel
        yield from _merken(deel, ())


def _regels(regels: Iterable[tuple[str, str, bool]]) -> Iterator[str]:
    yield "# Alle regels"
    yield from ("", "Dit kijkt `kennisbank controleer` na.")
    yield "Een fout houdt de site tegen; een let op is een advies."
    yield "De naam staat tussen haken in elke melding."
    for id, uitleg, ook_formulier in sorted(regels):
        yield from ("", f"## {id}", "", *_alineas(uitleg))
        if ook_formulier:
            yield from ("", "Het formulier van “Verbeter dit” kijkt dit al na terwijl je typt.")
        for kop in ("Goed", "Fout"):
            yield from ("", f"{kop}:", "", "```yaml", *_voorbeeld(uitleg, kop), "```")
    yield from ("", "## Eerst: kan het bestand gelezen worden?", "")
    yield from ("Deze controles gaan aan de andere vooraf, of horen bij een andere opdracht.", "")
    yield from (f"- `{id}`: {uitleg}" for id, uitleg in sorted(LADERREGEL.items()))


def _alineas(uitleg: str) -> Iterator[str]:
    return (regel for regel in re.split(r"^(?:Goed|Fout):$", uitleg, flags=re.MULTILINE)[0].strip().split("\n"))


def _voorbeeld(uitleg: str, kop: str) -> list[str]:
    gevonden = re.search(rf"^{kop}:\n((?:    .*\n?|\n)+)", uitleg, re.MULTILINE)
    return textwrap.dedent(gevonden[1]).strip().split("\n") if gevonden else []


def _titel(lijst: str) -> str:
    return lijst if lijst.startswith("i-") else lijst.capitalize()


def _bestand(soort: Soort) -> str:
    return f"data/{soort.plek}" if soort.vorm in (Vorm.REGISTER, Vorm.ENKEL) else f"data/{soort.plek}/<id>.yaml"
