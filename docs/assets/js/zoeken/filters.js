// @ts-check
/** The filters on the results page: check boxes in field sets, made once, with counts that follow the results. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const { el } = Vinden;

  /** @param {IndexInBrowser} ix @param {string} facet @returns {[string, string][]} */
  function opties(ix, facet) {
    if (facet === "soort") return Object.entries(Vinden.SOORTEN).filter(([soort]) => soort === "stap" || ix.documenten.some((d) => d.soort === soort));
    return Object.entries(ix.kern.etiketten[facet] || {});
  }

  /**
   * @param {IndexInBrowser} ix @param {Element} plek @param {Keuze} keuze @param {() => void} veranderd
   * @returns {(rangen: Rang[]) => number} shows the counts for these results, and returns how many steps are in them
   */
  Vinden.maakFilters = function (ix, plek, keuze, veranderd) {
    /** @type {{facet: string, waarde: string, vak: HTMLInputElement, regel: Element, telling: Element, groep: Element}[]} */
    const vakken = [];
    const breed = matchMedia("(min-width: 62em)").matches; // on a phone the way to the results stays near
    for (const [naam, facet, titel] of Vinden.facetten.FACETTEN) {
      const veld = el("fieldset", { class: "facet__veld" }, el("legend", { class: "onzichtbaar" }, titel));
      const groep = el("details", { class: "facet", "data-facet": naam }, el("summary", {}, titel), veld);
      if (facet === "soort" || (facet === "rollen" && breed) || keuze.gekozen[facet].length) groep.setAttribute("open", "");
      for (const [waarde, tekst] of opties(ix, facet)) {
        const vak = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox", name: naam, value: waarde }));
        const telling = el("span", { class: "facet__aantal" });
        const regel = el("label", { class: "facet__keuze" }, vak, el("span", { class: "facet__naam" }, tekst), telling);
        vak.checked = keuze.gekozen[facet].includes(waarde);
        vak.addEventListener("change", () => {
          keuze.gekozen[facet] = vakken.filter((v) => v.facet === facet && v.vak.checked).map((v) => v.waarde);
          veranderd();
        });
        veld.append(regel);
        vakken.push({ facet, waarde, vak, regel, telling, groep });
      }
      plek.append(groep);
    }
    return (rangen) => {
      let stappen = 0;
      for (const [, facet] of Vinden.facetten.FACETTEN) {
        const aantallen = Vinden.facetten.tel(ix, rangen, keuze, facet);
        if (facet === "soort") stappen = aantallen.get("stap") || 0;
        let zichtbaar = 0;
        for (const v of vakken.filter((vak) => vak.facet === facet)) {
          const aantal = aantallen.get(v.waarde) || 0;
          v.vak.checked = keuze.gekozen[facet].includes(v.waarde);
          v.telling.textContent = String(aantal);
          v.regel.toggleAttribute("hidden", !aantal && !v.vak.checked);
          if (aantal || v.vak.checked) zichtbaar += 1;
          v.groep.toggleAttribute("hidden", !zichtbaar);
        }
      }
      return stappen;
    };
  };
})();
