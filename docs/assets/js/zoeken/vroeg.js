// @ts-check
// Runs before the first paint: who comes with a question has the search fetched beside the page, not after it.
(function () {
  "use strict";
  if ("paginaKlaar" in window) return; // this file once more, deferred: see nabeeld.js
  const versie = document.documentElement.dataset.zoeken;
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  if (!versie || !/\/zoeken\/(index\.html)?\?(.*&)?q=[^&]/.test(location.pathname + location.search)) return;
  for (const naam of ["pagina", "kern"]) {
    const link = document.createElement("link");
    Object.assign(link, { rel: "preload", as: "script", href: new URL(`../zoeken/${versie}/${naam}.js`, src).href, fetchPriority: "low" });
    document.head.append(link);
  }
})();
