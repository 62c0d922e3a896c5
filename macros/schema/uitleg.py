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
