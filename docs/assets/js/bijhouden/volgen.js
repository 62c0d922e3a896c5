// @ts-check
/** Follow a role or a bouwsteen: kept in this browser only. */
(function () {
  "use strict";
  const { Delen, Bijhouden } = window;
  /** @param {HTMLElement} knop @param {boolean} aan */
  function toon(knop, aan) {
    knop.setAttribute("aria-pressed", String(aan));
    knop.textContent = `${aan ? "Je volgt" : "Volg"} ${knop.dataset.volgNaam}`;
  }

  for (const knop of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-volg]"))) {
    const wat = knop.dataset.volg || "";
    toon(knop, Bijhouden.gevolgd().includes(wat));
    knop.hidden = false;
    knop.addEventListener("click", () => {
      const lijst = Bijhouden.gevolgd();
      const aan = !lijst.includes(wat);
      Bijhouden.schrijf("bw-volgt", aan ? [...lijst, wat] : lijst.filter((/** @type {string} */ v) => v !== wat));
      if (aan && !lijst.length) Bijhouden.schrijf("bw-bezoek", { dag: window.Dag.iso() }); // what was there before is not new
      const gelukt = Bijhouden.gevolgd().includes(wat) === aan;
      toon(knop, gelukt && aan);
      if (!gelukt) Delen.meld("Je browser bewaart hier niets, dus volgen lukt niet.");
      else Delen.meld(aan ? `Je volgt ${knop.dataset.volgNaam}. Wat nieuw is, staat op de startpagina. Dit blijft in je eigen browser.` : `Je volgt ${knop.dataset.volgNaam} niet meer.`);
    });
  }
})();
