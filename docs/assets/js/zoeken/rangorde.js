// @ts-check
/**
 * Rank documents for a question and find the best passage of each. Twin: macros/zoeken/rangorde.py; the same sums
 * in the same order, so the scores are equal to the bit.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const [KOP, NAAM, ZOEKWOORD, VRAAG] = [1, 2, 4, 8];

  /** @param {Post[][]} lijsten @returns {Post[]} */
  function samen(lijsten) {
    if (lijsten.length === 1) return lijsten[0];
    let huidig = new Map(lijsten[0].map((p) => [p.sectie, p]));
    for (const lijst of lijsten.slice(1)) {
      const verder = new Map();
      for (const p of lijst) {
        const oud = huidig.get(p.sectie);
        if (oud) verder.set(p.sectie, { sectie: p.sectie, masker: oud.masker & p.masker, keren: Math.min(oud.keren, p.keren) });
      }
      huidig = verder;
    }
    const uit = Array.from(huidig.values()).sort((a, b) => a.sectie - b.sectie);
    return uit.map((p) => (p.masker || p.keren ? p : { ...p, keren: 1 }));
  }

  /** @param {Variant[]} varianten @param {IndexInBrowser} index @param {(term: number) => Post[]} lees @returns {Eenheid} */
  function zoekOp(varianten, index, lees) {
    /** @type {Map<number, Treffer>} */
    const treffers = new Map();
    const documenten = new Set();
    const sterkste = varianten.length ? varianten[0].gewicht : 0;
    for (const { termen, gewicht } of varianten) {
      for (const { sectie, masker, keren } of samen(termen.map(lees))) {
        let t = treffers.get(sectie);
        if (!t) treffers.set(sectie, (t = { kop: 0, naam: 0, zoekwoord: 0, vraag: 0, tekst: 0 }));
        if (masker & KOP) t.kop = Math.max(t.kop, gewicht);
        if (masker & NAAM) t.naam = Math.max(t.naam, gewicht);
        if (masker & ZOEKWOORD) t.zoekwoord = Math.max(t.zoekwoord, gewicht);
        if (masker & VRAAG) t.vraag = Math.max(t.vraag, gewicht);
        t.tekst += gewicht * keren;
        if (gewicht === sterkste) documenten.add(index.secties[sectie].document);
      }
    }
    return { treffers, idf: index.idf[documenten.size] };
  }

  /** @param {Gewichten} g @param {number} eerste @param {Map<number, Treffer>} secties @param {number} lengte @param {number} gemiddeld */
  function waarde(g, eerste, secties, lengte, gemiddeld) {
    const v = [0, 0, 0, 0, 0];
    let tekst = 0;
    let meest = 0;
    for (const [sectie, t] of secties) {
      const eigen = sectie === eerste;
      v[0] = Math.max(v[0], eigen ? g.titel * t.kop : 0);
      v[1] = Math.max(v[1], (eigen ? g.naam : g.kop) * t.naam);
      v[2] = Math.max(v[2], (eigen ? g.zoekwoord : g.kop) * t.zoekwoord);
      v[3] = Math.max(v[3], g.vraag * t.vraag);
      v[4] = Math.max(v[4], eigen ? 0 : g.kop * t.kop);
      tekst += t.tekst;
      meest = Math.max(meest, Vinden.hoogste(t));
    }
    const top = Math.max(v[0], v[1], v[2], v[3], v[4]);
    const rest = v[0] + v[1] + v[2] + v[3] + v[4] - top;
    return { waarde: top + g.minder * rest + g.tekst * Vinden.verzadigd(g, tekst, lengte, gemiddeld), hoogste: meest };
  }

  /**
   * @param {Eenheid[]} eenheden @param {IndexInBrowser} index @param {string[]} soorten the kinds that the question names
   * @returns {Rang[]} every document that a unit finds, best first
   */
  function rangschik(eenheden, index, soorten) {
    const g = index.taal.gewicht;
    const massa = eenheden.reduce((som, e) => som + e.idf, 0);
    /** @type {Map<number, Map<number, Treffer>[]>} */
    const perDocument = new Map();
    eenheden.forEach((eenheid, n) => {
      for (const sectie of Array.from(eenheid.treffers.keys()).sort((a, b) => a - b)) {
        const document = index.secties[sectie].document;
        if (!perDocument.has(document)) perDocument.set(document, eenheden.map(() => new Map()));
        /** @type {Map<number, Treffer>[]} */ (perDocument.get(document))[n].set(sectie, /** @type {Treffer} */ (eenheid.treffers.get(sectie)));
      }
    });
    const rangen = Array.from(perDocument, ([document, treffers]) => {
      const eerste = index.eersteSectie[document];
      let som = 0;
      let gedekt = 0;
      let genoemd = 0;
      let keren = 0;
      eenheden.forEach((eenheid, n) => {
        const w = waarde(g, eerste, treffers[n], index.documentlengten[document], index.gemiddeldDocument);
        som += eenheid.idf * w.waarde;
        gedekt += eenheid.idf * w.hoogste;
        const titel = treffers[n].get(eerste);
        if (!titel || titel.kop <= 0) return;
        genoemd += eenheid.idf * titel.kop;
        keren += 1;
      });
      som += g.naamdekking * genoemd * Math.min(1, keren / index.titellengten[document]);
      const dekking = massa ? gedekt / massa : 0;
      const alle = Vinden.passages(eerste, treffers, eenheden, massa, index);
      const beste = alle.reduce((tot, p) => (p.score > tot.score ? p : tot), { sectie: -1, gevonden: -1, score: -1 });
      const { soort } = index.documenten[document];
      const score = (som * dekking + g.sectie * beste.score) * (soorten.includes(soort) ? g.soort : (index.taal.soort[soort] ?? 1));
      return { document, trede: 0, score, sectie: beste.gevonden, passages: alle, dekking, eenheden: treffers.map((t) => t.size > 0) };
    });
    return rangen.sort((a, b) => b.score - a.score || a.document - b.document);
  }

  Object.assign(Vinden, { zoekOp, rangschik });
})();
