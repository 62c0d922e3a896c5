// Runs before the first paint: what a page needs to show comes first; its font and its scripts follow.
// The page names this file once more, deferred: then a browser waits for the style before it lays the page out.
(function () {
  "use strict";
  if (/** @type {{ paginaKlaar?: unknown }} */ (window).paginaKlaar) return;
  const GEDULD = 500;

  /** The reader sees the page, does something already, or has it in the background. */
  const beeld = new Promise((los) => {
    const klaar = () => los(undefined);
    try {
      new PerformanceObserver((lijst) => lijst.getEntriesByName("first-contentful-paint").length && klaar()).observe({ type: "paint", buffered: true });
    } catch {
      klaar(); // A browser that does not tell.
    }
    for (const teken of ["pointerdown", "keydown", "focusin"]) addEventListener(teken, klaar, { once: true, passive: true, capture: true });
    addEventListener("DOMContentLoaded", () => document.hidden && klaar(), { once: true });
    addEventListener("load", () => setTimeout(klaar, GEDULD), { once: true });
  });
  const gelezen = new Promise((los) => addEventListener("DOMContentLoaded", los, { once: true }));

  /** Have the font fetched: its address stands in the page, but does not count until now. */
  function haalLetter() {
    document.querySelector('link[as="font"]')?.removeAttribute("media");
  }

  /** Whether this browser was here before: then it kept this script, and the font too. Of what it kept it tells nothing yet. */
  function eerderHier() {
    const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
    const [zelf] = /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByName(src));
    return location.protocol === "file:" || !zelf || zelf.transferSize < zelf.encodedBodySize;
  }

  /** Fetch a script; those of a page run in the order in which they stand. @param {HTMLLinkElement} link */
  const start = (link) => new Promise((los) => {
    const script = document.createElement("script");
    Object.assign(script, { src: link.href, async: false, onload: los, onerror: los });
    if (link.dataset.heeft) script.dataset.heeft = link.dataset.heeft;
    link.replaceWith(script);
  });

  /** Every script that came with the page has run. */
  window.paginaKlaar = Promise.all([beeld, gelezen]).then(() => Promise.all([...document.querySelectorAll('link[as="script"][media]')].map((link) => start(/** @type {HTMLLinkElement} */ (link)))));

  if (eerderHier()) haalLetter();
  else {
    document.documentElement.classList.add("letter-straks"); // until letter.js
    beeld.then(haalLetter);
  }
})();
