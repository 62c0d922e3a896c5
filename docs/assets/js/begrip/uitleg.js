// @ts-check
// The explanation of a term, at the term: on hover, on focus and on a tap. Without it the link leads to it.
(function () {
  "use strict";
  const WACHT = 150;
  const WEG = 300;
  const RAND = 8;

  /** @typedef {Window & { bwBegrippen?: Record<string, [string, string, string]> }} Venster */
  const venster = /** @type {Venster} */ (window);
  const wolk = document.createElement("div");
  /** @type {HTMLAnchorElement | null} */
  let bij = null;
  let straks = 0;

  wolk.id = "begrip-uitleg";
  wolk.className = "uitlegwolk";
  wolk.setAttribute("role", "tooltip");
  wolk.setAttribute("data-niet-zoeken", "");
  wolk.hidden = true;

  /** @param {EventTarget | null} doel @returns {HTMLAnchorElement | null} */
  function vakwoord(doel) {
    return doel instanceof Element ? doel.closest("a.vakwoord") : null;
  }

  /** The explanation that belongs to a link. @param {HTMLAnchorElement} link */
  function uitlegVan(link) {
    const id = link.dataset.begrip || link.hash.replace("#begrip-", "");
    return venster.bwBegrippen?.[id];
  }

  /** @param {HTMLAnchorElement} link */
  function toon(link) {
    clearTimeout(straks);
    const uitleg = uitlegVan(link);
    if (!uitleg) return;
    const [term, voluit, tekst] = uitleg;
    const kop = document.createElement("strong");
    kop.textContent = voluit && voluit !== term ? `${term}: ${voluit}` : term;
    const zin = document.createElement("span");
    zin.textContent = tekst;
    wolk.replaceChildren(kop, " ", zin);
    verlaat();
    bij = link;
    link.setAttribute("aria-describedby", wolk.id);
    wolk.hidden = false;
    plaats(link);
  }

  /** Put the explanation under its term, above it where there is no room, and always within the window. @param {HTMLAnchorElement} link */
  function plaats(link) {
    const woord = link.getClientRects()[0] || link.getBoundingClientRect();
    const { offsetWidth: breed, offsetHeight: hoog } = wolk;
    const links = Math.max(RAND, Math.min(woord.left, document.documentElement.clientWidth - breed - RAND));
    const onder = woord.bottom + hoog + RAND < innerHeight || woord.top < hoog;
    wolk.style.left = `${links + scrollX}px`;
    wolk.style.top = `${(onder ? woord.bottom : woord.top - hoog) + scrollY}px`;
  }

  function verlaat() {
    bij?.removeAttribute("aria-describedby");
    bij = null;
  }

  function verberg() {
    clearTimeout(straks);
    wolk.hidden = true;
    verlaat();
  }

  /** @param {() => void} doe @param {number} wacht */
  function later(doe, wacht) {
    clearTimeout(straks);
    straks = window.setTimeout(doe, wacht);
  }

  /** The mouse: after a moment on the term; it stays while the mouse is on the term or on the explanation. */
  function muis() {
    document.addEventListener("pointerover", (gebeurtenis) => {
      if (gebeurtenis.pointerType === "touch") return;
      const link = vakwoord(gebeurtenis.target);
      if (link && link !== bij) later(() => toon(link), WACHT);
      else if (link || wolk.contains(/** @type {Node} */ (gebeurtenis.target))) clearTimeout(straks);
    });
    document.addEventListener("pointerout", (gebeurtenis) => {
      if (gebeurtenis.pointerType === "touch") return;
      const binnen = vakwoord(gebeurtenis.target) || wolk.contains(/** @type {Node} */ (gebeurtenis.target));
      if (binnen && document.activeElement !== bij) later(verberg, WEG);
      else if (binnen && !bij) clearTimeout(straks);
    });
  }

  /** The keyboard: with the focus; Escape hides it and leaves the focus where it is. */
  function toetsen() {
    document.addEventListener("focusin", (gebeurtenis) => {
      const link = vakwoord(gebeurtenis.target);
      if (link?.matches(":focus-visible")) toon(link);
    });
    document.addEventListener("focusout", (gebeurtenis) => {
      if (vakwoord(gebeurtenis.target) === bij) verberg();
    });
    document.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key === "Escape" && !wolk.hidden) verberg();
    });
  }

  /** Touch: the first tap explains, the second follows the link; a tap elsewhere hides. */
  function vinger() {
    let aanraking = false;
    document.addEventListener("pointerdown", (gebeurtenis) => {
      aanraking = gebeurtenis.pointerType === "touch";
      if (aanraking && !vakwoord(gebeurtenis.target) && !wolk.contains(/** @type {Node} */ (gebeurtenis.target))) verberg();
    });
    document.addEventListener("click", (gebeurtenis) => {
      const link = vakwoord(gebeurtenis.target);
      if (!aanraking || !link || link === bij || !uitlegVan(link)) return;
      gebeurtenis.preventDefault();
      toon(link);
    });
  }

  document.body.append(wolk);
  muis();
  toetsen();
  vinger();
  addEventListener("resize", verberg);
  addEventListener("beforeprint", verberg);
  const nu = vakwoord(document.activeElement) || document.querySelector("a.vakwoord:hover");
  if (nu instanceof HTMLAnchorElement) toon(nu);
})();
