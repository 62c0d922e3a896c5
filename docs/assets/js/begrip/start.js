// @ts-check
// Terms that are explained on the spot: the explanations are fetched when a reader first comes near one.
(function () {
  "use strict";
  let gehaald = false;

  /** Fetch the explanations first, then what shows them. */
  function haal() {
    if (gehaald) return;
    gehaald = true;
    for (const pad of ["assets/begrippen.js", "assets/js/begrip/uitleg.js"]) {
      const script = document.createElement("script");
      script.src = window.Kader.adres(pad);
      script.async = false;
      document.head.append(script);
    }
  }

  /** @param {EventTarget | null} doel */
  const vakwoord = (doel) => (doel instanceof Element ? doel.closest("a.vakwoord") : null);

  document.addEventListener("pointerover", ({ target, pointerType }) => (pointerType === "touch" || vakwoord(target)) && haal());
  document.addEventListener("focusin", ({ target }) => vakwoord(target) && haal());
})();
