"""The blocks of the page of a bouwsteen, in Python for it has dozens of them: duties, steps, what gets stuck."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from macros.model.bouwsteen import Bouwsteen, Hobbel, Verplichting
from macros.model.knelpunt import Knelpunt
from macros.model.rol import Rol
from macros.model.stap import Stap
from macros.views.kleine_delen import Alinea, bewering, blokkop, html, links, onderbouwing, staplijst
from macros.views.noten import Noten

if TYPE_CHECKING:  # views import the templates, and those import this
    from macros.views.stap import Stapweergave


@dataclass(frozen=True, slots=True)
class Bouwsteendelen:
    """Makes the blocks of one page; its sources get their numbers in the order in which blocks are asked for."""

    b: Bouwsteen
    alinea: Alinea
    noten: Noten

    def plicht(self, id: str, wat: Verplichting, wie: Sequence[Rol]) -> Markup:
        """Return a duty: what it is, by when, and who answers for it."""
        return html(
            self._begin("verplichting", id),
            f"<h3>{escape(wat.titel)}</h3>\n{bewering(wat, self.alinea, self.noten)}\n",
            _feiten(self._wanneer(wat), _feit("Wie", links(wie))),
            "</section>\n",
        )

    def hobbel(self, id: str, wat: Hobbel, stappen: Sequence[Stap], knelpunten: Sequence[Knelpunt]) -> Markup:
        """Return what gets stuck, what helps, in which steps, and where one reads more."""
        return html(
            self._begin("hobbel", id),
            f"<h3>{escape(wat.probleem)}</h3>\n",
            f'<div class="bewering">{self.alinea(wat.helpt)} {onderbouwing(wat, self.noten)}</div>\n',
            _feiten(_feit("Doe dit in", staplijst(stappen) if stappen else ""), _feit("Meer over", links(knelpunten))),
            "</section>\n",
        )

    def stappen(self, weergaven: Iterable[Stapweergave], niveau: int = 3) -> Markup:
        """Return steps one after the other; `niveau` is that of their headings."""
        return html(*(self._stap(w, niveau) for w in weergaven))

    def _stap(self, w: Stapweergave, niveau: int) -> str:
        s, id = w.stap, escape(w.stap.id)
        return (
            f'<section id="{escape(s.anker)}" class="stap" data-stap="{id}" data-blok="stap:{id}">\n'
            f"{blokkop(s.titel, s.code, niveau)}\n"
            f'<div class="bewering">{self.alinea(s.wat)} {onderbouwing(s, self.noten)}</div>\n'
            f'<dl class="stap__feiten">\n<div><dt>Wie</dt><dd>{_wie(w)}</dd></div>\n'
            f'<div><dt>Klaar als</dt><dd><ul class="klaar">{_regels(s.klaar_als)}</ul></dd></div>\n'
            f"{_feit('Eerst', staplijst(w.eerst) if w.eerst else '')}{self._doorlooptijd(s)}"
            f"{_feit('Draagt bij aan', links(w.vervult))}{_feit('Helpt tegen', links(w.verlaagt))}</dl>\n</section>\n"
        )

    def _doorlooptijd(self, s: Stap) -> str:
        return _feit("Doorlooptijd", bewering(s.doorlooptijd, self.alinea, self.noten)) if s.doorlooptijd else ""

    def _begin(self, soort: str, id: str) -> str:
        veilig = escape(id)
        blok = f"{soort}:{escape(self.b.id)}/{veilig}"
        return f'<section id="{soort}-{veilig}" class="{soort}" data-blok="{blok}">\n'

    def _wanneer(self, wat: Verplichting) -> str:
        termijn = wat.termijn
        return _feit("Wanneer", f"{escape(termijn.tekst)} {onderbouwing(termijn, self.noten)}") if termijn else ""


def _feit(naam: str, inhoud: str) -> str:
    return f"<div><dt>{naam}</dt><dd>{inhoud}</dd></div>" if inhoud else ""


def _feiten(*feiten: str) -> str:
    return f'<dl class="feiten">\n{"".join(feiten)}</dl>' if any(feiten) else ""


def _wie(w: Stapweergave) -> str:
    eigen, mee = w.verantwoordelijk, links(w.betrokken)
    van = f'<a href="{escape(eigen.adres)}"><strong>{escape(eigen.naam)}</strong></a>' if eigen else ""
    return f"{van}, samen met {mee}" if mee else van


def _regels(zinnen: Iterable[str]) -> str:
    return "".join([f"<li>{escape(zin)}</li>" for zin in zinnen])
