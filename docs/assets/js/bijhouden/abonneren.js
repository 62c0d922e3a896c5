// @ts-check
/** A calendar or feed is followed by its address: open it in the program of the reader, or copy it. */
(function () {
  "use strict";
  const { Delen } = window;
  const { el } = Delen;

  /** @param {HTMLAnchorElement} link @param {HTMLElement} knop */
  function kopieerbaar(link, knop) {
    const adres = link.href;
    const kopieer = () => Delen.kopieerEnMeld(el("p", {}, el("a", { href: adres }, adres)), adres, `het adres ${adres}`);
    knop.addEventListener("click", () => Delen.laadDelen("kopieer").then(kopieer).catch(() => Delen.meld("Kopiëren lukt nu niet.")));
  }

  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".kanalen a"))) {
    const knop = el("button", { type: "button", class: "deelknop", "aria-label": `Kopieer het adres: ${link.textContent}` }, "Kopieer het adres");
    link.after(" ", knop);
    kopieerbaar(link, knop);
  }
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll("[data-abonnement]"))) {
    const vak = /** @type {Element} */ (link.parentElement);
    const veld = /** @type {HTMLInputElement} */ (vak.querySelector("input"));
    veld.value = link.href;
    veld.addEventListener("focus", () => veld.select());
    const knop = /** @type {HTMLElement} */ (vak.querySelector("button"));
    knop.setAttribute("aria-label", `Kopieer het adres: ${vak.querySelector("label")?.textContent}`);
    kopieerbaar(link, knop);
  }
  // A download stays as it is; a program for calendars takes this as something to follow.
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll('main a[href$=".ics"]'))) {
    link.href = link.href.replace(/^https?:/, "webcal:");
  }
})();
