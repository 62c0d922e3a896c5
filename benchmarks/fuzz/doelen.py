"""What is fuzzed on the Python side: each takes any text and raises when a promise is broken."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from macros.load.yamlbestand import ontleed
from macros.model.blokken import Blok
from macros.model.opmaak import doelen, fouten
from macros.model.plat import opmaak_weg
from macros.validate.rules.pagina_veilig import opdrachten
from macros.views.tekst import Tekstmaker, platte_tekst
from macros.voorstel.lezen import GeenVoorstelError, voorstel_uit
from macros.zoeken.stam import stam, wortel
from macros.zoeken.woorden import aaneen, stukken

MAKER = Tekstmaker({"bouwsteen:brp": Blok("bouwsteen", "brp", "BRP", "/bouwstenen/brp/")})
TAG = re.compile(r"<(/?[a-zA-Z][^\s/>]*)([^>]*)>")
MAG = frozenset("p strong em code ul ol li a".split())
LINK = re.compile(r'( href="((https:|mailto:|tel:|/)[^"]*)?"| class="[^"]*")*')


def lader(tekst: str) -> None:
    """Any text gives a file or problems, each with a place in the text."""
    bestand = ontleed(tekst, "x")
    regels = sum(tekst.count(breuk) for breuk in "\n\x85\u2028\u2029") + 2
    assert all(1 <= probleem.plek.regel <= regels and probleem.plek.kolom >= 1 for probleem in bestand.problemen)


def opmaak(tekst: str) -> None:
    """Any text is checked and shown; what is shown holds allowed elements and links only."""
    assert all(0 <= fout.plaats <= len(tekst) for fout in fouten(tekst))
    assert all(0 <= doel.plaats <= len(tekst) for doel in doelen(tekst))
    html = str(MAKER.alinea(tekst))
    for tag, rest in TAG.findall(html):
        assert tag.lstrip("/") in MAG, html
        assert 'href=""' not in rest or list(fouten(tekst)), "a link to nowhere passes the check"
        assert not rest or (tag == "a" and LINK.fullmatch(rest)) or tag == "ol", html
    platte_tekst(tekst)
    list(opmaak_weg(tekst))


def pagina(tekst: str) -> None:
    """Every pair of braces that Jinja would see is found."""
    gevonden = list(opdrachten(tekst))
    assert bool(gevonden) == bool(re.search(r"\{[{%#]", tekst))


def voorstel(tekst: str) -> None:
    """A file is a proposal within its block, whose values can be written to a file, or it is refused in words."""
    try:
        gelezen = voorstel_uit(tekst.encode())
    except GeenVoorstelError as fout:
        str(fout).encode()
        return
    assert all(wijziging.pad[: len(gelezen.plek.pad)] == gelezen.plek.pad for wijziging in gelezen.wijzigingen)
    waarden = [(w.pad, w.oud, w.nieuw) for w in gelezen.wijzigingen]
    json.dumps([waarden, gelezen.stand, gelezen.toelichting], ensure_ascii=False).encode()


def woorden(tekst: str) -> None:
    """Words of a question are plain, and are the same words when they come back."""
    gevonden = [woord for stuk in stukken(tekst) for woord in stuk]
    assert all(re.fullmatch(r"[a-z0-9.]+", woord) for woord in gevonden), gevonden
    assert "".join(gevonden) == aaneen(tekst)
    for woord in gevonden:
        assert stukken(woord) == [[woord]], woord
        wortel(stam(woord))


DOELEN: dict[str, Callable[[str], None]] = {f.__name__: f for f in (lader, opmaak, pagina, voorstel, woorden)}


def als_tekst(ruw: bytes) -> str:
    """Return bytes as the text that a reader of files gets."""
    return ruw.decode("utf-8", "ignore").replace("\r\n", "\n").replace("\r", "\n")
