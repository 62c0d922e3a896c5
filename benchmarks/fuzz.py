"""Coverage-guided fuzzing of what reads texts of contributors: the loader of YAML, the Markdown subset, page commands.

    pip install atheris
    python -m benchmarks.fuzz -max_total_time=180

It stops with the input that broke something; without one it tells how many it tried.
"""

from __future__ import annotations

import re
import sys

import atheris

with atheris.instrument_imports(include=["macros", "yaml", "markdown_it"]):
    from macros.load.yamlbestand import ontleed
    from macros.model.blokken import Blok
    from macros.model.opmaak import doelen, fouten
    from macros.model.plat import opmaak_weg
    from macros.validate.rules.pagina_veilig import opdrachten
    from macros.views.tekst import Tekstmaker, platte_tekst

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


def een(ruw: bytes) -> None:
    """Try one input on everything."""
    tekst = ruw.decode("utf-8", "ignore").replace("\r\n", "\n").replace("\r", "\n")  # as files are read
    for doel in (lader, opmaak, pagina):
        doel(tekst)


if __name__ == "__main__":
    atheris.Setup(sys.argv, een)
    atheris.Fuzz()
