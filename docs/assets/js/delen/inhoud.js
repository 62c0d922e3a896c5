// @ts-check
/** Show what a passage says, from its tree of plain elements; and the same as lines of text. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const MAG = new Set("p ul ol li strong em code small dl dt dd table thead tbody tr th td".split(" "));

  /** A link within the site, or to another site over https; anything else is only text. @param {string} adres */
  function doel(adres) {
    if (/^https:\/\//.test(adres)) return adres;
    return /^[a-z0-9/#-]*$/i.test(adres) ? Delen.register.href(adres) : "";
  }

  /** @param {Knoop} knoop @returns {Node} */
  function maak(knoop) {
    if (typeof knoop === "string") return document.createTextNode(knoop);
    const [naam, ...rest] = knoop;
    if (naam === "a") {
      const [adres, ...kinderen] = rest;
      const href = doel(String(adres));
      return Delen.el(href ? "a" : "span", href ? { href } : {}, ...kinderen.map(maak));
    }
    return Delen.el(MAG.has(naam) ? naam : "span", {}, ...rest.map(maak));
  }

  /** @param {Knoop[]} knopen */
  Delen.toonInhoud = (knopen) => Delen.el("div", { class: "passage__tekst" }, ...knopen.map(maak));

  /** The first words of a passage, on one line. @param {Knoop[]} knopen */
  Delen.eersteRegel = function (knopen) {
    const eerste = knopen.find((k) => typeof k !== "string" && ["p", "ul", "ol"].includes(k[0])) || knopen[0] || "";
    const weg = maak(eerste);
    if (weg instanceof Element) for (const klein of weg.querySelectorAll("small")) klein.remove();
    return Delen.eenRegel(weg.textContent || "");
  };
})();
