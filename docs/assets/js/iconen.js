// @ts-check
/** The icons that scripts draw; those of the pages stand in overrides/partials/iconen.html. */
(function () {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  /** @type {Record<string, string>} what a pen draws in a square of 24 by 24 */
  const LIJNEN = {
    licht: "M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3l1.8 1.8M16.9 16.9l1.8 1.8M18.7 5.3l-1.8 1.8M7.1 16.9l-1.8 1.8",
    donker: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
    systeem: "M3.5 5h17v11h-17zM8.5 20h7M12 16v4",
    schakel: "M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.5-1.5",
    deel: "M12 15V4M8 7.5 12 3.5l4 4M8 10.5H5v10h14v-10h-3",
    mapje: "M3 5.5h6.5l2 2.5H21v11.5H3zM12 11v5.5M9.2 13.7h5.6",
    info: "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0M12 11v5.5M12 7.7v.1",
    klok: "M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0M12 7v5.5l3.5 2",
    knelpunt: "M12 3.5 21.5 20h-19zM12 10v5M12 17.4v.1",
    lijst: "M8.5 6.5H20M8.5 12H20M8.5 17.5H20M4 6.5h.1M4 12h.1M4 17.5h.1",
  };

  /** @param {string} naam @param {Record<string, string>} kenmerken */
  function deel(naam, kenmerken) {
    const element = document.createElementNS(SVG, naam);
    for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, waarde);
    return element;
  }

  /** @param {string} naam one of the names above */
  window.icoon = (naam) => {
    const svg = deel("svg", { class: "icoon", viewBox: "0 0 24 24", "aria-hidden": "true" });
    svg.append(deel("path", { d: LIJNEN[naam] }));
    return svg;
  };
})();
