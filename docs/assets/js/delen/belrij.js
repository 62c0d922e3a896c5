// @ts-check
/** A passage in a list of the call page: to read, show, copy or put in the mapje, also with the keys t, c and m. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el, icoon } = Delen;

  const mislukt = () => Delen.meld("De passage kan nu niet geladen worden. Controleer je verbinding en probeer het opnieuw.");

  /** Show on the second screen, and say so. @param {string} pad */
  async function toonOpScherm(pad) {
    const blok = Delen.register.zoek(pad);
    if (!blok) return Delen.meld("Deze passage kan niet op het tweede scherm. Kopieer de link.");
    const er = await Delen.scherm.toon(pad);
    if (er) Delen.bel.deel(blok, "getoond");
    return Delen.meld(er ? `Op het tweede scherm: “${blok.titel}”.` : "Je browser hield het tweede venster tegen. Sta pop-ups voor deze site toe.");
  }

  /** The buttons for a passage; the first unfolds it at the end of its row. What is no passage can only be passed on. @param {string} pad @param {string} titel */
  function knoppen(pad, titel) {
    const maak = (/** @type {string} */ kenmerk, /** @type {string} */ beeld, /** @type {string} */ woord) => el("button", { type: "button", class: "deelknop", [kenmerk]: "", "aria-label": `${woord}: ${titel}` }, icoon(beeld), el("span", {}, woord));
    const geef = Delen.deelt ? maak("data-deel", "deel", "Deel") : maak("data-kopieer-link", "schakel", "Kopieer link");
    const toon = maak("data-toon", "systeem", "Toon");
    toon.addEventListener("click", () => toonOpScherm(pad).catch(mislukt));
    const alle = Delen.register.zoek(pad) ? [lezen(pad, titel), toon, geef, maak("data-in-mapje", "mapje", "In mapje")] : [geef];
    return el("span", { class: "deelknoppen belknoppen" }, ...alle);
  }

  /** The button that unfolds the passage. @param {string} pad @param {string} titel */
  function lezen(pad, titel) {
    const knop = el("button", { type: "button", class: "deelknop", "aria-expanded": "false", "aria-label": `Lees: ${titel}` }, icoon("lijst"), el("span", {}, "Lees"));
    /** @type {HTMLElement | null} */
    let tekst = null;
    const zetOpen = (/** @type {boolean} */ open) => knop.setAttribute("aria-expanded", String(open));
    async function klap() {
      const open = knop.getAttribute("aria-expanded") === "false";
      zetOpen(open);
      const inhoud = await Delen.register.inhoud(pad);
      if (open) Delen.bel.deel(Delen.register.zoek(pad), "geopend");
      tekst ||= /** @type {HTMLElement} */ (Delen.toonInhoud(inhoud));
      if (!tekst.isConnected) knop.closest("li")?.append(tekst);
      tekst.hidden = knop.getAttribute("aria-expanded") === "false";
    }
    knop.addEventListener("click", () => klap().catch(() => {
      zetOpen(false);
      mislukt();
    }));
    return knop;
  }

  /** A link that opens beside this page. @param {string} pad @param {string} titel */
  const naar = (pad, titel) => el("a", { href: Delen.register.href(pad), target: "_blank", rel: "noopener" }, titel);

  /** @param {string} pad @returns {HTMLElement | null} */
  Delen.belrij = function (pad) {
    const blok = Delen.register.zoek(pad);
    if (!blok) return null;
    const kop = el("p", { class: "belrij__kop" }, naar(pad, blok.titel));
    if (blok.code) kop.append(" ", el("span", { class: "code" }, blok.code));
    return el("li", { class: "belrij", "data-deelbaar": "" }, kop, knoppen(pad, blok.titel));
  };

  /** A title that is opened beside this page is noted too. */
  document.addEventListener("click", (g) => {
    const link = g.target instanceof Element ? g.target.closest("[data-bel-gesprek] :is([data-deelbaar], [data-zoekresultaat]) a[target]") : null;
    const blok = link instanceof HTMLAnchorElement && Delen.register.zoek(Delen.padVan(link.href));
    if (blok) Delen.bel.deel(blok, "geopend");
  });

  document.addEventListener("keydown", (g) => {
    const rij = document.activeElement?.closest("[data-deelbaar], [data-bel-resultaten] [data-zoekresultaat]");
    const link = rij?.querySelector("a");
    if (!(link instanceof HTMLAnchorElement) || g.key !== "t" || g.ctrlKey || g.metaKey || g.altKey) return;
    g.preventDefault();
    toonOpScherm(Delen.padVan(link.href)).catch(mislukt);
  });
  Delen.belknoppen = knoppen;
})();
