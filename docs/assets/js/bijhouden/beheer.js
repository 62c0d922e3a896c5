// @ts-check
/** The editors' agenda: mark what is late by the clock of the reader; the page itself knows no clock. */
(function () {
  "use strict";
  const { Dag, Delen } = window;
  const telaat = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-voor-dag]")]).filter((deel) => (deel.dataset.voorDag || "") < Dag.iso());
  let aantal = 0;
  for (const deel of telaat) {
    aantal += deel.querySelectorAll("li").length;
    deel.setAttribute("open", "");
    deel.querySelector("summary")?.append(" ", Delen.el("strong", {}, "te laat"));
  }
  const vak = document.querySelector("[data-te-laat]");
  if (vak) vak.textContent = aantal ? `${aantal} ${aantal === 1 ? "tekst had" : "teksten hadden"} al gecontroleerd moeten zijn.` : "Er is niets te laat.";
})();
