// @ts-check
/** A passage in a list of the call page: to read, show, copy or put in the mapje, also with the keys t, c and m. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el, icoon } = Delen;

  /** Show on the second screen, and say so. @param {string} pad */
  async function toonOpScherm(pad) {
    const blok = Delen.register.zoek(pad);
    if (!blok) return Delen.meld("Deze passage kan niet op het tweede scherm. Kopieer de link.");
    Delen.bel.deel(blok, "getoond");
    const er = await Delen.scherm.toon(pad);
    return Delen.meld(er ? `Op het tweede scherm: “${blok.titel}”.` : "Je browser hield het tweede venster tegen. Sta pop-ups voor deze site toe.");
  }

  /** The buttons for a passage. @param {string} pad @param {string} titel */
  function knoppen(pad, titel) {
    const maak = (/** @type {string} */ kenmerk, /** @type {string} */ beeld, /** @type {string} */ woord) => el("button", { type: "button", class: "deelknop", [kenmerk]: "", "aria-label": `${woord}: ${titel}` }, icoon(beeld), el("span", {}, woord));
    const toon = maak("data-toon", "systeem", "Toon");
    toon.addEventListener("click", () => toonOpScherm(pad));
    return el("span", { class: "deelknoppen belknoppen" }, toon, maak("data-kopieer-link", "schakel", "Kopieer link"), maak("data-in-mapje", "mapje", "In mapje"));
  }

  /** The passage itself, to unfold. @param {string} pad @param {string} titel */
  function lezen(pad, titel) {
    const deel = el("details", { class: "mapje__passage" }, el("summary", {}, "Lees", el("span", { class: "onzichtbaar" }, `: ${titel}`)));
    deel.addEventListener("toggle", async () => {
      const blok = Delen.register.zoek(pad);
      if (!deel.open || deel.children.length > 1 || !blok) return;
      deel.append(Delen.toonInhoud(await Delen.register.inhoud(pad)));
      Delen.bel.deel(blok, "geopend");
    });
    return deel;
  }

  /** A link that opens beside this page. @param {string} pad @param {string} titel */
  const naar = (pad, titel) => el("a", { href: Delen.register.href(pad), target: "_blank", rel: "noopener" }, titel);

  /** @param {string} pad @returns {HTMLElement | null} */
  Delen.belrij = function (pad) {
    const blok = Delen.register.zoek(pad);
    if (!blok) return null;
    const kop = el("p", { class: "belrij__kop" }, naar(pad, blok.titel));
    if (blok.code) kop.append(" ", el("span", { class: "code" }, blok.code));
    return el("li", { class: "belrij", "data-deelbaar": "" }, kop, knoppen(pad, blok.titel), lezen(pad, blok.titel));
  };

  document.addEventListener("keydown", (g) => {
    const rij = document.activeElement?.closest("[data-deelbaar], [data-bel-resultaten] [data-zoekresultaat]");
    const link = rij?.querySelector("a");
    if (!(link instanceof HTMLAnchorElement) || g.key !== "t" || g.ctrlKey || g.metaKey || g.altKey) return;
    g.preventDefault();
    toonOpScherm(Delen.padVan(link.href));
  });
  Object.assign(Delen, { belknoppen: knoppen, belLezen: lezen });
})();
