"""Markdown fields as parts of a document: what the subset allows, and nothing of its signs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from markdown_it.tree import SyntaxTreeNode

from macros.model.blokken import Blok
from macros.model.opmaak import is_blokverwijzing, lezer
from macros.pakket.stuk import Alinea, Lijst, Regel, Stukje


def delen_van(tekst: str, blokken: Mapping[str, Blok], per_regel: bool = False) -> tuple[Alinea | Lijst, ...]:
    """Return a Markdown field as paragraphs and lists.

    Args:
        tekst: the field.
        blokken: every block by reference, to find the address behind an internal link.
        per_regel: make each line of a paragraph (one sentence in our data) a point of a list.
    """
    wortel = SyntaxTreeNode(lezer().parse(tekst))
    return tuple(deel for knoop in wortel.children for deel in _deel(knoop, blokken, per_regel))


def _deel(knoop: SyntaxTreeNode, blokken: Mapping[str, Blok], per_regel: bool) -> Iterator[Alinea | Lijst]:
    if knoop.type in ("bullet_list", "ordered_list"):
        punten = tuple(_regel(punt, blokken) for punt in knoop.children)
        vanaf = int(knoop.attrs.get("start", 1)) if knoop.type == "ordered_list" else 0
        yield Lijst(punten, vanaf)
        return
    regels = _splits(_regel(knoop, blokken))
    if per_regel and len(regels) > 1:
        yield Lijst(regels)
    else:
        yield Alinea(tuple(s for i, r in enumerate(regels) for s in ((Stukje(" "), *r) if i else r)))


def _regel(knoop: SyntaxTreeNode, blokken: Mapping[str, Blok]) -> Regel:
    return tuple(_stukjes(knoop, blokken, Stukje("")))


def _stukjes(knoop: SyntaxTreeNode, blokken: Mapping[str, Blok], vorm: Stukje) -> Iterator[Stukje]:
    """Yield the pieces within a node, each with the form of what it stands in."""
    vet = vorm.vet or knoop.type == "strong"
    schuin = vorm.schuin or knoop.type == "em"
    doel = _doel(str(knoop.attrs["href"]), blokken) if knoop.type == "link" else vorm.doel
    if knoop.type in ("softbreak", "hardbreak"):
        yield Stukje("\n", vet, schuin, doel)
    elif knoop.type in ("text", "code_inline"):
        yield Stukje(knoop.content, vet, schuin, doel)
    for plaats, kind in enumerate(knoop.children):
        if plaats and kind.type in ("paragraph", "bullet_list", "ordered_list", "list_item"):
            yield Stukje(" ", vet, schuin)
        yield from _stukjes(kind, blokken, Stukje("", vet, schuin, doel))


def _doel(verwijzing: str, blokken: Mapping[str, Blok]) -> str:
    if not is_blokverwijzing(verwijzing):
        return verwijzing
    blok = blokken.get(verwijzing)
    return blok.adres if blok else ""


def _splits(regel: Regel) -> tuple[Regel, ...]:
    """Return the lines of a paragraph, cut where the field starts a new line."""
    regels: list[list[Stukje]] = [[]]
    for stukje in regel:
        for plaats, tekst in enumerate(stukje.tekst.split("\n")):
            if plaats:
                regels.append([])
            if tekst:
                regels[-1].append(replace(stukje, tekst=tekst))
    return tuple(tuple(r) for r in regels if r)
