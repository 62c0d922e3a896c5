// @ts-check
/** What this browser keeps for its user, under keys that start with bw-. When it keeps nothing, this page still works. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  /** @type {Map<string, string>} what could not be kept, for as long as this page is open */
  const los = new Map();
  let gemeld = false;

  /** @param {string} sleutel @returns {any} what was kept, or null when there is nothing that can be read */
  function lees(sleutel) {
    try {
      return JSON.parse(los.get(sleutel) ?? localStorage.getItem(sleutel) ?? "null");
    } catch {
      return null;
    }
  }

  /** Keep a value; tell once when the browser refuses. @param {string} sleutel @param {unknown} waarde @returns {boolean} */
  function schrijf(sleutel, waarde) {
    const tekst = JSON.stringify(waarde);
    try {
      localStorage.setItem(sleutel, tekst);
      los.delete(sleutel);
      return true;
    } catch {
      los.set(sleutel, tekst);
      if (!gemeld) document.dispatchEvent(new CustomEvent("delen:vol"));
      gemeld = true;
      return false;
    }
  }

  /** What only this tab keeps, also after a reload. @param {string} sleutel @returns {any} */
  function leesVanTab(sleutel) {
    try {
      return JSON.parse(sessionStorage.getItem(sleutel) || "null");
    } catch {
      return null;
    }
  }

  /** @param {string} sleutel @param {unknown} waarde */
  function schrijfVoorTab(sleutel, waarde) {
    try {
      sessionStorage.setItem(sleutel, JSON.stringify(waarde));
    } catch {
      // After a reload this tab does what a new one does.
    }
  }

  /** @param {(sleutel: string) => boolean} welke */
  function wis(welke) {
    for (const sleutel of [...los.keys()].filter(welke)) los.delete(sleutel);
    try {
      for (const plek of [localStorage, sessionStorage]) for (const sleutel of Object.keys(plek).filter(welke)) plek.removeItem(sleutel);
    } catch {
      // Storage is closed: there is nothing in it.
    }
  }

  Delen.VOL = "Je browser bewaart hier niets: de opslag is vol of je kijkt in een privévenster. Wat je hier doet, verdwijnt als je deze pagina sluit of naar een andere pagina gaat.";
  document.addEventListener("delen:vol", () => Delen.meld(Delen.VOL));
  Delen.opslag = { lees, schrijf, leesVanTab, schrijfVoorTab, wis, bewaart: () => los.size === 0 };
})();
