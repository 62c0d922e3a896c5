// @ts-check
/** What fields are called: in the words of the page, and each part of a list in the singular. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  /** @type {Record<string, string>} what the page says, by the name of the field */
  const OP_DE_PAGINA = { Verantwoordelijk: "Wie", Betrokken: "Samen met" };
  /** @type {Record<string, string>} one part, by the name of its list */
  const ENKEL = {
    "Andere functienamen": "Functienaam", Bouwstenen: "Bouwsteen", Bronnen: "Bron", "Draagt bij aan": "Resultaatafspraak", Eerst: "Stap", Evaluatie: "Vraag",
    Groepen: "Groep", "Helpt tegen": "Knelpunt", Instrumenten: "Instrument", Keuzes: "Keuze", Knelpunten: "Knelpunt", Kolommen: "Kolom", Oefeningen: "Oefening", "Oude namen": "Oude naam",
    Rijen: "Rij", "Samen met": "Rol", Standaarden: "Standaard", Stappen: "Stap", Synoniemen: "Synoniem", Tijdlijn: "Gebeurtenis", "Verder lezen": "Bron", "Voor wie": "Rol",
    Voorbeeldvragen: "Voorbeeldvraag", "Waar kijken": "Link", Werkblad: "Vraag", Wie: "Rol", "Wie staat ervoor": "Rol", Wijzigingen: "Wijziging", Zoekwoorden: "Zoekwoord",
  };

  /** @param {string} titel */
  const naam = (titel) => (Object.hasOwn(OP_DE_PAGINA, titel) ? OP_DE_PAGINA[titel] : titel);

  /** One part of a list: what it is called, and what the button says that takes it away. @param {string} lijst @param {number} nummer from 1 @param {boolean} rij whether the list is a row of a table */
  function onderdeel(lijst, nummer, rij) {
    const enkel = Object.hasOwn(ENKEL, lijst) ? ENKEL[lijst] : "";
    const los = `${enkel || (rij ? "cel" : "punt")} ${nummer}`;
    return { titel: enkel ? los : `${lijst}, ${los}`, weg: `Haal ${los.toLowerCase()} weg` };
  }

  Object.assign(Voorstel, { naam, onderdeel });
})();
