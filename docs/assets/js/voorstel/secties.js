// @ts-check
/** The sections of a page in its form: which there are, and which of them is open. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  /** The anchor of the section that somebody came for. */
  const deel = new URLSearchParams(location.search).get("deel") || "";

  /** The sections of the page that the block is; none of a block on a page. @param {Geladen} g */
  function sectiesVan(g) {
    const [soort] = g.plek.blok.split(":");
    return Object.hasOwn(window.bwVoorstel.secties, soort) ? window.bwVoorstel.secties[soort] : [];
  }

  /** The sections as folds: open is where somebody came for, and where something changed. @param {Geladen} g @param {any} begin @param {any} waarde @returns {Vouw[]} */
  function vouwen(g, begin, waarde) {
    const anders = Voorstel.wijzigingen(begin, waarde).map((/** @type {Wijziging} */ { pad }) => pad[0]);
    return sectiesVan(g).map(([anker, titel, velden]) => ({ titel, velden, open: anker === deel || velden.some((naam) => anders.includes(naam)) }));
  }

  Voorstel.vouwen = vouwen;
})();
