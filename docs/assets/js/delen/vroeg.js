// @ts-check
// Runs before the first paint of the coach's pages: says which part shows, so that nothing moves when the rest arrives.
(function () {
  "use strict";
  const wortel = document.documentElement;
  const [, pagina] = /(bellen|mapje)\/(?:index\.html)?$/.exec(location.pathname) || [];
  if (!pagina || "paginaKlaar" in window) return; // this file once more, deferred: see nabeeld.js

  /** @param {string} sleutel @param {"localStorage" | "sessionStorage"} [plek] @returns {any} */
  function bewaard(sleutel, plek = "localStorage") {
    try {
      return JSON.parse(window[plek].getItem(sleutel) || "null");
    } catch {
      return null; // Storage is closed, or what it holds is damaged: the page says so later.
    }
  }

  /** @param {string} naam @param {unknown} aan */
  const zet = (naam, aan) => wortel.classList.toggle(naam, Boolean(aan));

  if (pagina === "mapje") {
    zet("is-ontvangst", location.hash.length > 1 && location.hash !== "#inhoud");
    return zet("is-gevuld", bewaard("bw-mapje")?.items?.length);
  }
  const bellen = bewaard("bw-bellen");
  zet("is-gesprek", bellen?.gemeenten?.[(bewaard("bw-bellen", "sessionStorage") || bellen)?.nu]);

  // Who is quick can begin a call before the page is ready: that waits, it is not lost.
  document.addEventListener("submit", (g) => {
    if ("belKlaar" in wortel.dataset) return;
    g.preventDefault();
    g.stopPropagation();
    wortel.dataset.belWacht = "";
  }, true);
})();
