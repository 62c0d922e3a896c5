// @ts-check
// The explanation of a term, or the source of a number, where it stands: on hover, on focus and on a tap. Without it the link leads to it.
(function () {
  "use strict";
  const WACHT = 150;
  const WEG = 300;
  const RAND = 8;
  const NOOT = ".noot";
  const WOORD = `a:is(.vakwoord, ${NOOT})`;

  /** @typedef {Window & { bwBegrippen?: Record<string, [string, string, string]> }} Venster */
  const venster = /** @type {Venster} */ (window);
  const wolk = document.createElement("div");
  const terug = document.createElement("button");
  /** @type {HTMLAnchorElement | null} */
  let bij = null;
  let straks = 0;

  wolk.id = "begrip-uitleg";
  wolk.className = "uitlegwolk";
  wolk.setAttribute("role", "tooltip");
  wolk.setAttribute("data-niet-zoeken", "");
  wolk.hidden = true;
  terug.type = "button";
  terug.className = "deelknop";
  terug.textContent = "Terug naar de tekst";

  /** @param {EventTarget | null} doel @returns {HTMLAnchorElement | null} */
  function woordBij(doel) {
    return doel instanceof Element ? doel.closest(WOORD) : null;
  }

  /** The line of the list of sources that a number leads to. @param {HTMLAnchorElement} link */
  const bronregel = (link) => document.getElementById(link.hash.slice(1));

  /** @param {HTMLAnchorElement} link @returns {Node[]} */
  function bronVan(link) {
    const kloon = /** @type {Element | undefined} */ (bronregel(link)?.cloneNode(true));
    for (const knop of kloon?.querySelectorAll("button") || []) knop.remove();
    return kloon ? [...kloon.childNodes] : [];
  }

  /** @param {HTMLAnchorElement} link @returns {(Node | string)[]} */
  function begripVan(link) {
    const uitleg = venster.bwBegrippen?.[link.dataset.begrip || link.hash.replace("#begrip-", "")];
    if (!uitleg) return [];
    const [term, voluit, tekst] = uitleg;
    const kop = document.createElement("strong");
    kop.textContent = voluit && voluit !== term ? `${term}: ${voluit}` : term;
    const zin = document.createElement("span");
    zin.textContent = tekst;
    return [kop, " ", zin];
  }

  /** @param {HTMLAnchorElement} link @returns {boolean} whether there is something to show */
  function toon(link) {
    clearTimeout(straks);
    const uitleg = link.matches(NOOT) ? bronVan(link) : begripVan(link);
    if (!uitleg.length) return false;
    wolk.replaceChildren(...uitleg);
    verlaat();
    bij = link;
    link.setAttribute("aria-describedby", wolk.id);
    wolk.hidden = false;
    plaats(link);
    return true;
  }

  /** Who goes to the list of sources finds the way back there. @param {HTMLAnchorElement} link */
  function wijsTerug(link) {
    verberg();
    terug.onclick = () => {
      terug.remove();
      link.focus();
      link.scrollIntoView({ block: "center" });
    };
    bronregel(link)?.append(" ", terug);
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
      const link = woordBij(gebeurtenis.target);
      if (link && link !== bij) later(() => toon(link), WACHT);
      else if (link || wolk.contains(/** @type {Node} */ (gebeurtenis.target))) clearTimeout(straks);
    });
    document.addEventListener("pointerout", (gebeurtenis) => {
      if (gebeurtenis.pointerType === "touch") return;
      const binnen = woordBij(gebeurtenis.target) || wolk.contains(/** @type {Node} */ (gebeurtenis.target));
      if (binnen && document.activeElement !== bij) later(verberg, WEG);
      else if (binnen && !bij) clearTimeout(straks);
    });
  }

  /** The keyboard: with the focus; Escape hides it and leaves the focus where it is. */
  function toetsen() {
    document.addEventListener("focusin", (gebeurtenis) => {
      const link = woordBij(gebeurtenis.target);
      if (link?.matches(":focus-visible")) toon(link);
    });
    document.addEventListener("focusout", (gebeurtenis) => {
      if (woordBij(gebeurtenis.target) === bij) verberg();
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
      if (aanraking && !woordBij(gebeurtenis.target) && !wolk.contains(/** @type {Node} */ (gebeurtenis.target))) verberg();
    });
    document.addEventListener("click", (gebeurtenis) => {
      const link = woordBij(gebeurtenis.target);
      if (!link) return;
      if (aanraking && link !== bij && toon(link)) gebeurtenis.preventDefault();
      else if (link.matches(NOOT)) wijsTerug(link);
    });
  }

  document.body.append(wolk);
  muis();
  toetsen();
  vinger();
  addEventListener("resize", verberg);
  addEventListener("beforeprint", verberg);
  const nu = woordBij(document.activeElement) || document.querySelector(`${WOORD}:hover`);
  if (nu instanceof HTMLAnchorElement) toon(nu);
  window.toonUitleg = toon;
})();
