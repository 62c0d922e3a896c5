// @ts-check
/** A QR code as a picture that scales: black on white, with the quiet zone that readers need. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const SVG = "http://www.w3.org/2000/svg";
  const RAND = 4;

  /** @param {string} tekst @param {string} naam what it leads to, for who cannot see it @returns {Promise<SVGSVGElement>} */
  Delen.qr = async function (tekst, naam) {
    await Delen.laad("assets/js/derden/qrcode.js");
    const code = window.qrcode(0, tekst.length > 500 ? "L" : "M");
    code.addData(tekst, "Byte");
    code.make();
    const aantal = code.getModuleCount();
    let lijn = "";
    for (let rij = 0; rij < aantal; rij += 1) {
      for (let kolom = 0; kolom < aantal; kolom += 1) if (code.isDark(rij, kolom)) lijn += `M${kolom + RAND} ${rij + RAND}h1v1h-1z`;
    }
    const svg = /** @type {SVGSVGElement} */ (document.createElementNS(SVG, "svg"));
    const maat = aantal + 2 * RAND;
    for (const [k, w] of Object.entries({ viewBox: `0 0 ${maat} ${maat}`, role: "img", "aria-label": `QR-code: ${naam}`, class: "qr", "shape-rendering": "crispEdges" })) svg.setAttribute(k, w);
    const vlak = document.createElementNS(SVG, "rect");
    for (const [k, w] of Object.entries({ width: String(maat), height: String(maat), fill: "#fff" })) vlak.setAttribute(k, w);
    const pad = document.createElementNS(SVG, "path");
    pad.setAttribute("d", lijn);
    pad.setAttribute("fill", "#000");
    svg.append(vlak, pad);
    return svg;
  };
})();
