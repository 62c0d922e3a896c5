// @ts-check
/** Filters: what can be chosen, how many results each choice leaves, and how the address carries the choice. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  /** name in the address, key in the index, title */
  const FACETTEN = [
    ["soort", "soort", "Soort"], ["rol", "rollen", "Rol"], ["groep", "groep", "Groep"],
    ["knelpunt", "knelpunten", "Knelpunt"], ["afspraak", "afspraken", "Resultaatafspraak"],
  ];
  const PER_SECTIE = ["rollen", "knelpunten", "afspraken"];

  /** @returns {Keuze} */
  function uitAdres() {
    const p = new URLSearchParams(location.search);
    /** @type {Keuze} */
    const keuze = { q: p.get("q") || "", gekozen: {}, vervallen: p.get("vervallen") === "1" };
    for (const [naam, sleutel] of FACETTEN) keuze.gekozen[sleutel] = p.getAll(naam);
    return keuze;
  }

  /** @param {Keuze} keuze */
  function naarAdres(keuze) {
    const p = new URLSearchParams();
    if (keuze.q) p.set("q", keuze.q);
    for (const [naam, sleutel] of FACETTEN) for (const waarde of keuze.gekozen[sleutel]) p.append(naam, waarde);
    if (keuze.vervallen) p.set("vervallen", "1");
    const tekst = p.toString();
    return tekst ? `?${tekst}` : location.pathname;
  }

  /** @param {Keuze} keuze */
  const gefilterd = (keuze) => Object.values(keuze.gekozen).some((w) => w.length > 0);

  /** What a document and its sections say together. @param {IndexInBrowser} ix @returns {Record<string, Set<string>>[]} */
  function vereniging(ix) {
    if (!ix.vereniging) {
      ix.vereniging = ix.documenten.map((d) => ({ soort: new Set([d.soort]), ...Object.fromEntries(["groep", ...PER_SECTIE].map((f) => [f, new Set(d.facetten[f])])) }));
      for (const sectie of ix.secties) {
        const eigen = ix.vereniging[sectie.document];
        for (const f of PER_SECTIE) for (const waarde of sectie.facetten[f] || []) eigen[f].add(waarde);
      }
    }
    return ix.vereniging;
  }

  /** @param {Keuze} keuze @param {(facet: string) => Iterable<string>} heeft @param {string[]} facetten */
  function past(keuze, heeft, facetten) {
    return facetten.every((f) => {
      const gekozen = keuze.gekozen[f];
      if (!gekozen.length) return true;
      const eigen = new Set(heeft(f));
      return gekozen.some((w) => eigen.has(w));
    });
  }

  /**
   * The items to show: documents, or steps when those were asked for.
   * @param {IndexInBrowser} ix @param {Rang[]} rangen @param {Keuze} keuze @param {string} [zonder] facet to leave out
   * @returns {Rang[]}
   */
  function kies(ix, rangen, keuze, zonder = "") {
    const alle = vereniging(ix);
    const facetten = ["groep", ...PER_SECTIE].filter((f) => f !== zonder);
    const soorten = zonder === "soort" ? [] : keuze.gekozen.soort;
    const uit = [];
    for (const rang of rangen) {
      const eigen = alle[rang.document];
      if (!past(keuze, (f) => eigen[f], facetten)) continue;
      if (!soorten.length || soorten.includes(ix.documenten[rang.document].soort)) uit.push(metSectie(ix, rang, keuze));
      if (soorten.includes("stap")) uit.push(...stappen(ix, rang, keuze, facetten));
    }
    return soorten.includes("stap") ? uit.sort((a, b) => b.trede - a.trede || b.score - a.score || a.document - b.document || a.sectie - b.sectie) : uit;
  }

  /** Point to the best section that fits the filters. @param {IndexInBrowser} ix @param {Rang} rang @param {Keuze} keuze */
  function metSectie(ix, rang, keuze) {
    const filters = PER_SECTIE.filter((f) => keuze.gekozen[f].length);
    if (!filters.length || rang.naam) return rang;
    const goed = rang.passages.filter((p) => past(keuze, (f) => ix.secties[p.sectie].facetten[f] || [], filters));
    goed.sort((a, b) => b.score - a.score || a.sectie - b.sectie);
    return goed.length ? { ...rang, sectie: goed[0].gevonden, passages: goed } : rang;
  }

  /** @param {IndexInBrowser} ix @param {Rang} rang @param {Keuze} keuze @param {string[]} facetten */
  function stappen(ix, rang, keuze, facetten) {
    const perSectie = facetten.filter((f) => f !== "groep");
    return rang.passages
      .filter(({ sectie }) => ix.secties[sectie].soort === "stap" && past(keuze, (f) => ix.secties[sectie].facetten[f] || [], perSectie))
      .map(({ sectie, score }) => ({ ...rang, sectie, score, passages: [], trede: rang.naam && rang.naam.sectie === sectie ? rang.trede : 0 }));
  }

  /** Everything, when nothing was asked. @param {IndexInBrowser} ix @param {boolean} ookVervallen @returns {Rang[]} */
  function alles(ix, ookVervallen) {
    const volgorde = Object.keys(Vinden.SOORTEN);
    const rangen = ix.documenten.map((d, document) => ({
      document, trede: 0, score: 0, sectie: ix.eersteSectie[document], dekking: 0, eenheden: [],
      passages: ix.secties.slice(ix.eersteSectie[document], ix.eersteSectie[document + 1]).map((_, n) => {
        const sectie = ix.eersteSectie[document] + n;
        return { sectie, gevonden: sectie, score: 0 };
      }),
    }));
    const plaats = (/** @type {Rang} */ r) => volgorde.indexOf(ix.documenten[r.document].soort);
    return rangen.filter((r) => ookVervallen || ix.documenten[r.document].status !== "vervallen")
      .sort((a, b) => plaats(a) - plaats(b) || ix.documenten[a.document].titel.localeCompare(ix.documenten[b.document].titel, "nl") || a.document - b.document);
  }

  /** How many results each value of a facet leaves. @param {IndexInBrowser} ix @param {Rang[]} rangen @param {Keuze} keuze @param {string} facet */
  function tel(ix, rangen, keuze, facet) {
    /** @type {Map<string, number>} */
    const aantallen = new Map();
    const erbij = (/** @type {string} */ w, n = 1) => aantallen.set(w, (aantallen.get(w) || 0) + n);
    const facetten = ["groep", ...PER_SECTIE].filter((f) => f !== facet);
    for (const rang of kies(ix, rangen, keuze, facet)) {
      if (facet === "soort") {
        erbij(ix.documenten[rang.document].soort);
        const aantal = stappen(ix, rang, keuze, facetten).length;
        if (aantal) erbij("stap", aantal);
      } else {
        const bron = ix.secties[rang.sectie];
        const eigen = keuze.gekozen.soort.includes("stap") && bron && bron.soort === "stap" ? bron.facetten[facet] || [] : vereniging(ix)[rang.document][facet];
        for (const waarde of facet === "groep" ? vereniging(ix)[rang.document].groep : eigen) erbij(waarde);
      }
    }
    return aantallen;
  }

  Object.assign(Vinden, { facetten: { FACETTEN, uitAdres, naarAdres, gefilterd, kies, alles, tel } });
})();
