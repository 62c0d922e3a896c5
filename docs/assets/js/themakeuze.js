// @ts-check
// The buttons to choose the colours; the choice itself is read before the first paint, see thema.js.
(function () {
  "use strict";
  const KLEUREN = { licht: "Licht", donker: "Donker", systeem: "Automatisch" };
  const wortel = document.documentElement;

  /** @param {string} keuze @param {string} naam */
  function maakKnop(keuze, naam) {
    const knop = document.createElement("button");
    const woord = document.createElement("span");
    woord.className = "thema-woord";
    woord.textContent = naam;
    knop.type = "button";
    knop.dataset.themaKeuze = keuze;
    knop.append(window.icoon(keuze), woord);
    knop.addEventListener("click", () => {
      kies(keuze);
      toon();
    });
    return knop;
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

  function toon() {
    const nu = wortel.dataset.thema || "systeem";
    for (const knop of knoppen) knop.setAttribute("aria-pressed", String(knop.dataset.themaKeuze === nu));
  }

  const knoppen = Object.entries(KLEUREN).map(([keuze, naam]) => maakKnop(keuze, naam));
  toon();
  document.querySelector(".thema")?.append(...knoppen);
})();
