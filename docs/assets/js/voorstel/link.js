// @ts-check
/** Put a quiet "verbeter dit" at the end of each block and section; it leads to the form for it, with the words one selected. */
(function () {
  "use strict";
  const { wortel, el, titelVan, bijElkBlok } = window.Delen;
  const vorm = `${wortel}meedoen/voorstel/${location.protocol === "file:" ? "index.html" : ""}`;
  const hier = location.href.split(/[?#]/)[0].slice(wortel.length).replace(/index\.html$/, "");

  const { soort, id } = /** @type {HTMLElement | null} */ (document.querySelector("article[data-id]"))?.dataset || {};
  const pagina = `${soort}:${id}`;

  bijElkBlok((/** @type {HTMLElement} */ blok) => {
    const { blok: naam = pagina, hash } = blok.dataset;
    const deel = naam === pagina ? `&deel=${blok.id || "kop"}` : "";
    const href = `${vorm}?blok=${naam}${deel}#van=${hier}${blok.id && `%23${blok.id}`}${hash ? `&versie=${hash}` : ""}`;
    const link = el("a", { href, class: "verbeter", "data-niet-zoeken": "", "aria-label": `Verbeter dit: ${titelVan(blok)}` }, "Verbeter dit");
    link.addEventListener("click", () => {
      const keus = String(getSelection());
      if (keus.trim()) link.setAttribute("href", `${href}&citaat=${encodeURIComponent(keus.slice(0, 300).replace(/\p{Cs}/gu, ""))}`);
    });
    (blok.querySelector(":scope > dd") || blok).append(link);
  });
})();
