// Runs before the first paint: fixes the chosen colours, with the buttons to choose them, and tells that scripts work.
(function () {
  "use strict";
  const KLEUREN = { licht: "Licht", donker: "Donker", systeem: "Automatisch" };
  const wortel = document.documentElement;
  if (wortel.classList.contains("js")) return; // this file once more, deferred: see nabeeld.js

  /** Make the buttons for the colours, show which are chosen and keep a new choice. */
  function kleuren() {
    const knoppen = Object.entries(KLEUREN).map(([keuze, naam]) => {
      const knop = document.createElement("button");
      const woord = document.createElement("span");
      woord.className = "thema-woord";
      woord.textContent = naam;
      knop.type = "button";
      knop.dataset.themaKeuze = keuze;
      knop.append(window.icoon(keuze), woord);
      knop.addEventListener("click", () => {
        kies(keuze);
        toon(knoppen);
      });
      return knop;
    });
    toon(knoppen);
    document.querySelector(".thema")?.append(...knoppen);
  }

  /** @param {string} keuze */
  function kies(keuze) {
    if (keuze === "systeem") delete wortel.dataset.thema;
    else wortel.dataset.thema = keuze;
    try {
      if (keuze === "systeem") localStorage.removeItem("bw-thema");
      else localStorage.setItem("bw-thema", keuze);
    } catch {
      // Storage is closed: the choice holds for this page.
    }
  }

  /** @param {HTMLElement[]} knoppen */
  function toon(knoppen) {
    const nu = wortel.dataset.thema || "systeem";
    for (const knop of knoppen) knop.setAttribute("aria-pressed", String(knop.dataset.themaKeuze === nu));
  }

  wortel.classList.add("js");
  // A long page comes in parts, unless the reader lands somewhere in the middle.
  const [reis] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (!location.hash && reis && reis.type === "navigate") wortel.classList.add("in-stukken");
  try {
    const keuze = localStorage.getItem("bw-thema");
    if (keuze === "licht" || keuze === "donker") wortel.dataset.thema = keuze;
    // Who follows something gets a line on the front page: its room is there from the start.
    if ((localStorage.getItem("bw-volgt") || "[]") !== "[]") wortel.classList.add("volgt");
  } catch {
    // Storage is closed: the site follows the device.
  }
  addEventListener("DOMContentLoaded", kleuren, { once: true });
})();
