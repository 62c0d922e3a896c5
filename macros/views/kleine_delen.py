"""The parts that stand on a page hundreds of times, in Python: the templates reach them through delen/basis.html."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup, escape

from macros.model.basis import Onderbouwd
from macros.model.bouwsteen import Bouwsteen, Hobbel, Verplichting
from macros.model.bron import Bron
from macros.model.stap import Stap
from macros.views.datum import voluit
from macros.views.noten import Noten

if TYPE_CHECKING:  # views import the templates, and those import this
    from macros.views.stap import Stapweergave

Alinea = Callable[[str], Markup]


@cache
def zekerheid(waarde: str) -> Markup:
    """Return the mark that says how sure a claim is."""
    klasse = waarde.replace(" ", "-").replace("ë", "e")
    return Markup('<span class="zekerheid zekerheid--{}">{}</span>').format(klasse, waarde)


def nootlinks(noten: Noten, ids: Iterable[str]) -> Markup:
    """Return a link to the note of each source."""
    return html(*map(_nootlink, noten.nummers(ids)))


def onderbouwing(wat: Onderbouwd, noten: Noten) -> Markup:
    """Return how sure a claim is and on which sources it rests."""
    return _onderbouwing(f"{wat.zekerheid}", tuple(noten.nummers(wat.bronnen)))


def bewering(wat: Any, alinea: Alinea, noten: Noten) -> Markup:
    """Return a claim: its text, how sure it is, and its sources."""
    return html('<div class="bewering">', alinea(wat.tekst), " ", onderbouwing(wat, noten), "</div>\n")


def beweringen(lijst: Iterable[Any], alinea: Alinea, noten: Noten) -> Markup:
    """Return claims one after the other."""
    return html(*(bewering(wat, alinea, noten) for wat in lijst))


def bronregels(noten: Noten, verder: Iterable[str] = ()) -> Markup:
    """Return the sources of the page as the lines of a list, those that only `verder` names last."""
    noten.nummers(verder)
    return html(*(f'<li id="noot-{noot.nummer}">{_bronregel(noot.bron)}</li>\n' for noot in noten.lijst))


def links(items: Iterable[Any]) -> Markup:
    """Return links to items by name, with commas between them."""
    return html(", ".join([_link(item.adres, item.naam) for item in items]))


def code(spreekcode: str) -> Markup:
    """Return a code to say on the phone."""
    return html(f'<span class="code">{escape(spreekcode)}</span>')


def blokkop(titel: str, spreekcode: str, niveau: int = 3) -> Markup:
    """Return the head of a block with a code.

    The place for the buttons is filled where scripts work, by docs/assets/js/delen/start.js: in every block they would
    weigh.
    """
    kop = f"<h{niveau}>{escape(titel)}</h{niveau}>\n{code(spreekcode)}\n"
    knoppen = '<span class="stap__knoppen deelknoppen" data-knoppen data-niet-zoeken></span>\n'
    return html('<header class="stap__kop">\n', kop, knoppen, "</header>\n")


def staplink(stap: Stap) -> Markup:
    """Return a link to a step. Its code is part of the link: steps of two bouwstenen may share a title.

    The space stands in the code, where no line is drawn under it.
    """
    return html(
        f'<a href="{escape(stap.adres)}">{escape(stap.titel)}<span class="code"> {escape(stap.code)}</span></a>'
    )


def staplijst(stappen: Iterable[Stap]) -> Markup:
    """Return a list of links to steps."""
    return html("<ul>", *(f"<li>{staplink(stap)}</li>" for stap in stappen), "</ul>")


def stappen_kort(weergaven: Iterable[Stapweergave]) -> Markup:
    """Return links to steps as the lines of a list that tells of which bouwsteen each is."""
    return html(*map(_stap_kort, weergaven))


def plichtregels(plichten: Iterable[tuple[Bouwsteen, str, Verplichting]]) -> Markup:
    """Return links to duties, with the bouwsteen and the term of each, as the lines of a list."""
    return html(*(_plichtregel(*plicht) for plicht in plichten))


def hobbelregels(hobbels: Iterable[tuple[Bouwsteen, str, Hobbel]]) -> Markup:
    """Return links to what gets stuck, with the bouwsteen of each, as the lines of a list."""
    return html(*(_hobbelregel(*hobbel) for hobbel in hobbels))


def html(*stukken: str) -> Markup:
    """Return pieces of HTML as one; every piece is safe already."""
    return Markup("".join(stukken))  # noqa: S704 - our own tags, and values that are escaped


def _stap_kort(w: Stapweergave) -> str:
    bij = f' <span class="stap-kort__bij">{escape(w.bouwsteen.roepnaam)}</span>' if w.bouwsteen else ""
    return f'<li class="stap-kort" data-niet-zoeken>{staplink(w.stap)}{bij}</li>\n'


def _plichtregel(b: Bouwsteen, id: str, plicht: Verplichting) -> str:
    adres, naam = escape(f"{b.adres}#verplichting-{id}"), escape(f"{plicht.titel} ({b.roepnaam})")
    termijn = f": {escape(plicht.termijn.tekst)}" if plicht.termijn else ""
    return f'<li><a href="{adres}">{naam}</a>{termijn}</li>'


def _hobbelregel(b: Bouwsteen, id: str, hobbel: Hobbel) -> str:
    adres, naam = escape(f"{b.adres}#hobbel-{id}"), escape(f"{b.roepnaam}: {hobbel.probleem}")
    return f'<li><a href="{adres}">{naam}</a></li>'


@lru_cache(maxsize=5_000)
def _onderbouwing(hoe_zeker: str, nummers: tuple[int, ...]) -> Markup:
    return html('<span class="onderbouwing">', zekerheid(hoe_zeker), *map(_nootlink, nummers), "</span>")


@cache
def _nootlink(nummer: int) -> Markup:
    return Markup('<a class="noot" href="#noot-{0}" aria-label="bron {0}">{0}</a>').format(nummer)


@lru_cache(maxsize=2_000)
def _link(adres: str, naam: str) -> str:
    return f'<a href="{escape(adres)}">{escape(naam)}</a>'


def _bronregel(bron: Bron) -> str:
    wanneer = voluit(bron.datum) if bron.datum else bron.datum_toelichting or ""
    return _link(bron.adres_op_site, f"{bron.titel}, {bron.uitgever}") + (f", {escape(wanneer)}" if wanneer else "")
