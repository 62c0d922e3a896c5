// At a first visit the text comes in a font of the device with the same measures: here it gets ours.
(function () {
  "use strict";
  const BLOKKEN = "body > :is(header, nav), main :is(h1, h2, h3, p, li, dt, dd, summary, a, .knop, .zekerheid)";
  const EERSTE_SCHERM = 120;
  const MERKBAAR = 3;
  const wortel = document.documentElement;

  /** The blocks in sight, and where each of them is. */
  const inBeeld = () => [...document.querySelectorAll(BLOKKEN)].slice(0, EERSTE_SCHERM).map((blok) => blok.getBoundingClientRect()).filter(({ top }) => top < innerHeight);

  /** Whether something jumped that a reader looks at. @param {DOMRect[]} eerst @param {DOMRect[]} nu */
  const versprong = (eerst, nu) => eerst.some(({ top, height }, n) => !nu[n] || Math.abs(nu[n].top - top) > MERKBAAR || Math.abs(nu[n].height - height) > MERKBAAR);

  /** Change the font, unless a line would break elsewhere. */
  async function wissel() {
    await document.fonts.load('1em "Atkinson Hyperlegible Next"').catch(() => undefined);
    const eerst = inBeeld();
    wortel.classList.remove("letter-straks");
    if (scrollY || versprong(eerst, inBeeld())) wortel.classList.add("letter-straks");
  }

  if (wortel.classList.contains("letter-straks")) wissel();
})();
