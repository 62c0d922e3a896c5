// @ts-check
// Runs before the first paint of the coach's pages: says which part shows, so that nothing moves when the rest arrives.
(function () {
  "use strict";
  const wortel = document.documentElement;
  const [, pagina] = /(bellen|mapje|scherm)\/(?:index\.html)?$/.exec(location.pathname) || [];
  if (!pagina || "paginaKlaar" in window) return; // this file once more, deferred: see nabeeld.js

  /** @param {string} sleutel @param {"localStorage" | "sessionStorage"} [plek] @returns {any} */
  function bewaard(sleutel, plek = "localStorage") {
    try {
      return JSON.parse(window[plek].getItem(sleutel) || "null");
    } catch {
      return null; // Storage is closed, or what it holds is damaged: the page says so later.
    }
  }

  const bellen = pagina === "bellen" && bewaard("bw-bellen");
  const { nu } = bewaard("bw-bellen", "sessionStorage") || bellen || {};
  const mapje = pagina === "mapje" && bewaard("bw-mapje");
  wortel.classList.toggle("is-gesprek", Boolean(bellen && bellen.gemeenten && nu && bellen.gemeenten[nu]));
  wortel.classList.toggle("is-ontvangst", pagina === "mapje" && location.hash.length > 1 && location.hash !== "#inhoud");
  wortel.classList.toggle("is-gevuld", Boolean(mapje && mapje.items && mapje.items.length));
  wortel.classList.toggle("is-scherm", pagina === "scherm");

  // Who is quick can begin a call before the page is ready: that waits, it is not lost.
  if (pagina === "bellen") {
    document.addEventListener("submit", (g) => {
      if ("belKlaar" in wortel.dataset) return;
      g.preventDefault();
      g.stopPropagation();
      wortel.dataset.belWacht = "";
    }, true);
  }
})();
