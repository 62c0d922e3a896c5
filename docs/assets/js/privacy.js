// @ts-check
// The page on privacy: says what this browser keeps for the site now, and wipes all of it with one button.
(function () {
  "use strict";
  const VOORVOEGSEL = "bw-";
  const vak = document.querySelector("[data-wisvak]");
  const knop = document.querySelector("[data-wis-alles]");
  const status = /** @type {HTMLElement} */ (document.querySelector("[data-wisstatus]"));
  if (!(vak instanceof HTMLElement) || !knop || !status) return;

  /** The stores of the browser that can be reached; a browser may close them. @returns {Storage[]} */
  function opslag() {
    try {
      return [localStorage, sessionStorage];
    } catch {
      return [];
    }
  }

  /** @param {Storage} plek @returns {string[]} the keys of this site in one store */
  const eigen = (plek) => Object.keys(plek).filter((sleutel) => sleutel.startsWith(VOORVOEGSEL));

  /** @returns {string[]} every key this browser keeps for the site */
  const sleutels = () => opslag().flatMap(eigen).sort();

  function toon() {
    const nu = sleutels();
    status.textContent = nu.length ? `Nu bewaart deze browser: ${nu.join(", ")}.` : "Nu bewaart deze browser niets van deze site.";
  }

  function wis() {
    const aantal = sleutels().length;
    for (const plek of opslag()) for (const sleutel of eigen(plek)) plek.removeItem(sleutel);
    // The choice of colours also lives in the page itself.
    const systeem = document.querySelector('[data-thema-keuze="systeem"]');
    if (systeem instanceof HTMLElement) systeem.click();
    status.textContent = aantal ? "Alles is gewist. Deze browser bewaart nu niets van deze site." : "Er was niets om te wissen.";
  }

  vak.hidden = false;
  knop.addEventListener("click", wis);
  toon();
})();
