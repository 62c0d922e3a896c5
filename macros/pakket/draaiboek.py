"""The script for the facilitator: everything, in the order in which it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.gegevens import Blokmoment, kenmerk, klok, momenten, opsomming, rolnaam, uren
from macros.pakket.opmaak import delen_van
from macros.pakket.stuk import Alinea, Deel, Document, Kop, Lijst, NieuwBlad, Regel, Stukje, Tabel, regel

OCHTEND, MIDDAG = 9, 13
EIGEN = "Dit is eigen materiaal. Wat de sessies van toen precies inhielden, staat in geen bron."


def draaiboek(kb: Kennisbank, sessie: Sessie) -> Document:
    """Return the facilitator script of a session."""
    delen: list[Deel] = [
        *_vooraf(kb, sessie),
        Kop(1, "Agenda in één oogopslag"),
        _overzicht(sessie),
        Kop(1, "Blok voor blok"),
        *(deel for moment in momenten(sessie) for deel in _blok(kb, moment)),
        *_oefeningen(kb, sessie),
        *_daarna(kb, sessie),
    ]
    return Document(sessie.naam, "Draaiboek voor de begeleider", kenmerk(kb, sessie), tuple(delen))


def _vooraf(kb: Kennisbank, sessie: Sessie) -> Iterator[Deel]:
    groep = sessie.groepsgrootte
    yield Alinea(regel(sessie.doel))
    yield Alinea(regel(EIGEN))
    yield Kop(1, "Hiermee gaan mensen naar huis")
    yield punten(sessie.resultaat)
    yield Kop(1, "Voorbereiden")
    yield Alinea(
        regel(
            f"Voor {groep.van} tot {groep.tot} deelnemers. De sessie duurt {uren(sessie.minuten)}. "
            f"Nodig uit: {opsomming([rolnaam(kb, r) for r in sessie.voor_wie])}."
        )
    )
    rijen = sorted(sessie.voorbereiding.values(), key=lambda p: -p.dagen_vooraf)
    yield Tabel(
        "Wat je vooraf regelt",
        ("Dagen vooraf", "Wat", "Wie"),
        tuple(
            (regel(str(p.dagen_vooraf)), regel(p.tekst), regel(rolnaam(kb, p.wie) if p.wie else "Begeleider"))
            for p in rijen
        ),
        (2, 8, 3),
    )
    yield Kop(2, "Leg klaar")
    yield punten(tuple(dict.fromkeys(m for blok in sessie.agenda.values() for m in blok.materiaal)))
    if sessie.meenemen:
        yield Kop(2, "Deelnemers nemen mee")
        yield punten(sessie.meenemen)


def _overzicht(sessie: Sessie) -> Tabel:
    rijen = tuple(
        tuple(
            regel(cel)
            for cel in (
                str(m.nummer),
                m.blok.titel,
                str(m.blok.minuten),
                klok(m.begin, OCHTEND),
                klok(m.begin, MIDDAG),
                m.blok.leiding,
            )
        )
        for m in momenten(sessie)
    )
    koppen = ("Blok", "Titel", "Minuten", f"Start {OCHTEND} uur", f"Start {MIDDAG} uur", "Wie leidt")
    return Tabel("De blokken met hun duur en begintijd", koppen, rijen, (2, 7, 3, 3, 3, 5))


def _blok(kb: Kennisbank, moment: Blokmoment) -> Iterator[Deel]:
    blok = moment.blok
    yield Kop(2, f"{moment.nummer}. {blok.titel} ({blok.code})")
    yield Alinea(regel(f"Minuut {moment.begin} tot {moment.eind}, {blok.minuten} minuten. Leiding: {blok.leiding}."))
    yield Alinea(met_kopje("Doel: ", regel(blok.doel)))
    yield from delen_van(blok.instructie, kb.blokken, per_regel=True)
    if blok.materiaal:
        yield Alinea(met_kopje("Materiaal: ", regel(", ".join(blok.materiaal))))
    if stappen := [kb.stappen[id] for id in blok.stappen if id in kb.stappen]:
        yield Alinea(regel("Stappen waaraan je hier werkt:", vet=True))
        yield Lijst(tuple((Stukje(s.titel, doel=s.adres), Stukje(f" ({s.code})")) for s in stappen))
    if blok.notities:
        yield from _notities(delen_van(blok.notities, kb.blokken))


def _notities(delen: tuple[Alinea | Lijst, ...]) -> Iterator[Deel]:
    """Yield the notes of the facilitator, set apart, with a word before the first paragraph."""
    for plaats, deel in enumerate(delen):
        if isinstance(deel, Lijst):
            yield deel
        else:
            yield Alinea(deel.regel if plaats else met_kopje("Voor jou: ", deel.regel), accent=True)


def _oefeningen(kb: Kennisbank, sessie: Sessie) -> Iterator[Deel]:
    if sessie.oefeningen:
        yield NieuwBlad()
        yield Kop(1, "Oefeningen")
    for tekst in sessie.oefeningen.values():
        yield from delen_van(tekst, kb.blokken)


def _daarna(kb: Kennisbank, sessie: Sessie) -> Iterator[Deel]:
    yield Kop(1, "Evaluatie")
    yield punten(sessie.evaluatie)
    yield Kop(1, "Nazorg door de coach")
    for nazorg in sessie.nazorg.values():
        yield Kop(2, f"Na {nazorg.weken} weken" if nazorg.weken > 1 else "Na 1 week")
        yield from delen_van(nazorg.tekst, kb.blokken, per_regel=True)


def punten(zinnen: tuple[str, ...]) -> Lijst:
    """Return sentences as a list."""
    return Lijst(tuple(regel(zin) for zin in zinnen))


def met_kopje(kopje: str, rest: Regel) -> Regel:
    """Return a line that starts with a word in bold."""
    return (Stukje(kopje, vet=True), *rest)
