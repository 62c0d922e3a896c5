"""What the guide and the editor say about kinds and choices, in Dutch. A test keeps this complete."""

from __future__ import annotations

from enum import StrEnum

from macros.model.bron import Gelezen
from macros.model.sessie import Veldsoort
from macros.model.velden import Status, Wijzigingssoort, Zekerheid

SOORT: dict[str, str] = {
    "groepen": "De groepen waarin de bouwstenen zijn verdeeld. De volgorde van het bestand is de volgorde op de site.",
    "bouwstenen": "Eén bouwsteen van het NUP, of een buur. De naam van het bestand is het id.",
    "stappen": "De stappen van één bouwsteen, op volgorde. De naam van het bestand is het id van de bouwsteen.",
    "resultaatafspraken": "De afspraken die gemeenten en Rijk maakten.",
    "rollen": "De rollen in en rond een gemeente die met bouwstenen te maken hebben.",
    "knelpunten": "Waar gemeenten vastlopen, en wat dan helpt.",
    "instrumenten": "Hulpmiddelen en werkwijzen voor gemeenten.",
    "i-versnellers": "Eén sessie waar deelnemers met een resultaat uit komen. De naam van het bestand is het id.",
    "playbooks": "Eén gespreksleidraad voor een coach. De naam van het bestand is het id.",
    "praktijk": "Wat een gemeente meemaakte, alleen uit een bron.",
    "begrippen": "Woorden die uitleg nodig hebben.",
    "bronnen": "Waar wat we zeggen op steunt.",
    "programma": "Het verhaal van het programma, met een tijdlijn.",
    "paginas": "De woorden boven aan de overzichten.",
    "verhuisd": "Ids die een andere naam kregen of zijn ingetrokken. Hun adres blijft werken.",
    "instellingen": "Wat hoort bij de plek waar de site staat. Leeg laten mag.",
}

KEUZE: dict[type[StrEnum], dict[StrEnum, str]] = {
    Zekerheid: {
        Zekerheid.BEVESTIGD: "Een bron zegt het met zoveel woorden.",
        Zekerheid.WAARSCHIJNLIJK: "Een bron wijst erop, of is verouderd.",
        Zekerheid.AFGELEID: "Wij redeneren het uit bronnen.",
        Zekerheid.TE_VERIFIEREN: "Niemand kon het nog bevestigen.",
        Zekerheid.ALGEMEEN_BEKEND: "Vakkennis waar nog geen bron bij staat.",
        Zekerheid.PRAKTIJKADVIES: "Ons eigen advies.",
    },
    Status: {
        Status.GELDIG: "Dit geldt nu.",
        Status.VERVALLEN: "Dit bestaat niet meer; de tekst zegt wat er nu is.",
        Status.CONCEPT: "Hier wordt nog aan gewerkt.",
    },
    Wijzigingssoort: {
        Wijzigingssoort.INHOUD: "Er is iets anders waar of er is iets bij.",
        Wijzigingssoort.DATUM: "Een datum of termijn is veranderd.",
        Wijzigingssoort.STATUS: "Iets is ingegaan, vervangen of gestopt.",
        Wijzigingssoort.REDACTIE: "Alleen taal of opmaak; dit komt niet in feeds.",
    },
    Gelezen: {
        Gelezen.GEHEEL: "De hele bron is gelezen.",
        Gelezen.BEGIN: "Alleen het begin is gelezen.",
        Gelezen.INHOUDSOPGAVE: "Alleen de inhoudsopgave is gelezen.",
        Gelezen.TITEL: "Alleen de titel is gelezen.",
    },
    Veldsoort: {
        Veldsoort.TEKST: "Ruimte voor een paar regels.",
        Veldsoort.REGEL: "Eén regel.",
        Veldsoort.DATUM: "Een datum.",
        Veldsoort.ROL: "Een van de rollen.",
        Veldsoort.KEUZE: "Eén van de keuzes die je noemt.",
    },
}

LADERREGEL: dict[str, str] = {
    "bestand-bekend": "In data/ staan alleen bestanden die de site leest, met de goede naam op de goede plek.",
    "bestand-leesbaar": "Een bestand is gewone tekst in UTF-8, zonder stuurtekens en niet groter dan 0,5 MB.",
    "yaml-vorm": "De inspringing, haken en aanhalingstekens kloppen, zodat iedereen hetzelfde leest.",
    "sleutel-dubbel": "Een veld of id staat maar één keer op dezelfde plek.",
    "id-vorm": "Een id bestaat uit kleine letters, cijfers en streepjes.",
    "vorm": "Elk verplicht veld is er, elk veld bestaat, en elke waarde past bij haar veld.",
    "geschiedenis-heel": "De bestanden in data/geschiedenis/ zijn heel; alleen `kennisbank leg-vast` schrijft ze.",
    "geschiedenis-groeit": "Wat in data/geschiedenis/ is bewaard, verdwijnt er niet uit (alleen met `--sinds`).",
    "geschiedenis-bij": "Elke passage is bewaard zoals ze nu luidt (alleen met `--sinds`).",
    "code-blijft": "Een code houdt zijn blok; een nummer komt nooit terug (alleen met `--sinds`).",
    "wijziging-vermeld": "Wie de betekenis verandert, zet er een wijziging bij (alleen met `--sinds`).",
}
"""What the loader and the commands check themselves, before any rule looks."""
