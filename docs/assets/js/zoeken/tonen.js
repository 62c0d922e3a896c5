// @ts-check
/**
 * Small things that every view of search results needs: addresses, labels, the words to mark, the reason.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const { el } = window.Delen;

  /** Singular names of kinds. */
  const SOORTEN = {
    bouwsteen: "Bouwsteen", stap: "Stap", afspraak: "Resultaatafspraak", rol: "Rol", knelpunt: "Knelpunt",
    instrument: "Instrument", sessie: "i-Versneller", playbook: "Playbook", begrip: "Begrip", praktijk: "Praktijk",
    programma: "Programma", tekst: "Uitleg", lijst: "Overzicht", bron: "Bron",
  };

  /** The address of a page or section from where we are. @param {string} adres @param {string} [anker] */
  function href(adres, anker = "") {
    const [pagina, eigen = ""] = adres.split("#");
    const einde = anker || eigen;
    const bestand = location.protocol === "file:" ? "index.html" : "";
    return `${Vinden.wortel}${pagina.slice(1)}${bestand}${einde ? `#${einde}` : ""}`;
  }

  /** A word of the site for a term: the shortest, one from a title first. @param {IndexInBrowser} ix @param {number} term */
  function woordVan(ix, term) {
    if (!ix.termwoorden) {
      ix.termwoorden = new Map();
      for (const woord of ix.woorden) {
        const nummer = /** @type {number} */ (ix.termnummer.get(ix.w.stam(woord)));
        const oud = ix.termwoorden.get(nummer);
        const beter = oud === undefined || (ix.kopwoorden.has(woord) && !ix.kopwoorden.has(oud));
        if (beter) ix.termwoorden.set(nummer, woord);
      }
    }
    return ix.termwoorden.get(term) || ix.termen[term];
  }

  /** @param {IndexInBrowser} ix @param {Uitslag} uitslag @returns {Raak} which words to mark */
  function markeerder(ix, uitslag) {
    /** @type {Map<string, number>} */
    const delen = new Map();
    for (const [n, varianten] of uitslag.varianten.entries()) {
      for (const t of varianten.flatMap((v) => v.termen)) if (!delen.has(ix.termen[t])) delen.set(ix.termen[t], n + 1);
    }
    return (woord) => {
      const stukken = ix.w.stukken(woord);
      const gevonden = [...stukken.flat(), ...stukken.map((s) => s.join(""))].find((d) => delen.has(ix.w.stam(d)));
      return gevonden === undefined ? 0 : /** @type {number} */ (delen.get(ix.w.stam(gevonden)));
    };
  }

  /** @param {IndexInBrowser} ix @param {Variant} v @param {string} getypt */
  function redenVan(ix, v, getypt) {
    const woord = v.via || v.termen.map((t) => woordVan(ix, t)).join(" ");
    switch (v.reden) {
      case "samenstelling": return `samenstelling: “${getypt}” in “${woord}”`;
      case "gesplitst": return `“${getypt}” gelezen als “${v.termen.map((t) => woordVan(ix, t)).join(" + ")}”`;
      case "typefout": return `typefout: “${getypt}” gelezen als “${woord}”`;
      case "klank": return `de klank van “${getypt}”: “${woord}”`;
      case "bekend_deel": return `een deel van “${getypt}”: “${woord}”`;
      case "meervoud": case "getal": return `een andere vorm van “${getypt}”: “${woord}”`;
      case "familie": return `verwant woord: “${woord}”`;
      case "synoniem": case "naam": return `synoniem van “${getypt}”: “${woord}”`;
      case "afkorting": return `afkorting: “${getypt}” en “${woord}”`;
      default: return "";
    }
  }

  /**
   * Why a result was found, as far as the words themselves do not show it.
   * @param {IndexInBrowser} ix @param {Uitslag} uitslag @param {Rang} rang @returns {string[]}
   */
  function waarom(ix, uitslag, rang) {
    const uit = [];
    if (rang.naam && rang.naam.soort === "voorheen") uit.push(`oude naam: “${rang.naam.naam}”`);
    else if (rang.naam && rang.naam.soort === "begrip") uit.push(`begrip dat hier wordt uitgelegd: “${rang.naam.naam}”`);
    else if (rang.naam && rang.naam.soort === "synoniem") uit.push(`andere naam: “${rang.naam.naam}”`);
    uitslag.varianten.forEach((varianten, n) => {
      const raak = varianten.find((v) => v.termen.every((t) => uitslag.lees(t).some((p) => ix.secties[p.sectie].document === rang.document)));
      const reden = raak && !rang.naam ? redenVan(ix, raak, uitslag.vraag.delen[n].tekst) : "";
      if (reden) uit.push(reden);
    });
    return uit;
  }

  /** What stands behind the title of a section that can be read out. @param {IndexInBrowser} ix @param {number} sectie @returns {Inhoud[]} */
  function spreekcode(ix, sectie) {
    const code = ix.codes.get(sectie);
    return code ? [" ", el("span", { class: "code" }, code)] : [];
  }

  Object.assign(Vinden, { SOORTEN, el, href, woordVan, markeerder, waarom, spreekcode });
})();
