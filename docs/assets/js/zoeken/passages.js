// @ts-check
/** Which passage of a page answers a question. Twin: macros/zoeken/passages.py, which tells why. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});

  /** @param {Treffer} t */
  const hoogste = (t) => Math.max(t.kop, t.naam, t.zoekwoord, t.vraag, Math.min(t.tekst, 1));

  /** @param {Gewichten} g @param {number} keren @param {number} lengte @param {number} gemiddeld */
  function verzadigd(g, keren, lengte, gemiddeld) {
    if (keren <= 0) return 0;
    const b = g.lengte_b;
    return keren / (keren + g.tekst_k * (1 - b + (b * lengte) / gemiddeld));
  }

  /** @param {IndexInBrowser} index @param {Treffer} t @param {number} sectie */
  function waarde(index, t, sectie) {
    const { gewicht: g, zoekwoord } = index.taal;
    const { lengte, soort } = index.secties[sectie];
    const gemiddeld = index.gemiddeldeSectie;
    const eigen = zoekwoord[soort] === undefined ? g.sectie_zoekwoord : zoekwoord[soort];
    const kop = g.sectie_kop * Math.max(t.kop, t.naam);
    const vraag = g.sectie_vraag * verzadigd(g, t.vraag, lengte, gemiddeld);
    return kop + vraag + eigen * t.zoekwoord + g.sectie_tekst * verzadigd(g, t.tekst, lengte, gemiddeld);
  }

  /** The section that a section stands for: an example question stands for the one before it. @param {BasisIndex} ix @param {number} sectie */
  function eigenaar(ix, sectie) {
    let n = sectie;
    while (n > 0 && ix.secties[n].soort === "vraag") n -= 1;
    return n;
  }

  /** @param {BasisIndex} index @param {number} eerste @param {number} sectie @param {boolean} gericht */
  function kans(index, eerste, sectie, gericht) {
    const { passage } = index.taal;
    if (sectie === eerste) return gericht ? passage.pagina : 1;
    const { soort } = index.secties[sectie];
    const eigen = passage[soort];
    return eigen === undefined ? (soort ? passage.blok : passage.kop) : eigen;
  }

  /** @typedef {{idf: number, secties: Map<number, Treffer>, naam: boolean}} Deelvondst */

  /** @param {Deelvondst[]} delen @param {number} sectie @param {number} naamdeel @param {IndexInBrowser} index */
  function score(delen, sectie, naamdeel, index) {
    const g = index.taal.gewicht;
    let som = 0;
    let gedekt = 0;
    for (const deel of delen) {
      if (deel.naam) gedekt += deel.idf * g.erfenis;
      const t = deel.secties.get(sectie);
      if (!t) continue;
      const eigen = deel.idf * waarde(index, t, sectie);
      som += deel.naam ? eigen * naamdeel : eigen;
      if (!deel.naam) gedekt += deel.idf * hoogste(t);
    }
    return som * gedekt;
  }

  /**
   * @param {number} eerste the section that is the head of the page
   * @param {Map<number, Treffer>[]} treffers what each unit finds on the page @param {Eenheid[]} eenheden
   * @param {number} massa @param {IndexInBrowser} index
   * @returns {Passage[]} in the order of the page
   */
  function passages(eerste, treffers, eenheden, massa, index) {
    const g = index.taal.gewicht;
    /** @type {Deelvondst[]} */
    const delen = [];
    const raak = eenheden.filter((_, n) => treffers[n].size);
    const enige = raak.length === 1 && raak[0].idf === massa;
    treffers.forEach((secties, n) => {
      const kop = secties.get(eerste);
      const naam = Boolean(kop && Math.max(kop.kop, kop.naam, enige ? kop.zoekwoord : 0) >= g.naamgrens);
      if (secties.size) delen.push({ idf: eenheden[n].idf, secties, naam });
    });
    const gericht = !delen.every((d) => d.naam);
    /** @type {Map<number, Passage>} */
    const beste = new Map();
    for (const gevonden of Array.from(new Set(delen.flatMap((d) => Array.from(d.secties.keys())))).sort((a, b) => a - b)) {
      const sectie = eigenaar(index, gevonden);
      const naamdeel = gevonden !== eerste ? g.naamdeel : Number(!gericht);
      const punten = kans(index, eerste, sectie, gericht) * score(delen, gevonden, naamdeel, index);
      const eigen = massa ? punten / massa : 0;
      const oud = beste.get(sectie);
      if (!oud || eigen > oud.score) beste.set(sectie, { sectie, gevonden, score: eigen });
    }
    return Array.from(beste.values());
  }

  /**
   * The passages that answer nearly as well as the best, the best first.
   * @param {BasisIndex} index @param {Passage[]} gevonden @param {number[]} zonder sections to leave out
   */
  function ernaast(index, gevonden, zonder) {
    const { gewicht, maximum } = index.taal;
    const grens = gewicht.ernaast * gevonden.reduce((top, p) => Math.max(top, p.score), 0);
    const goed = gevonden.filter((p) => !zonder.includes(p.sectie) && grens > 0 && p.score >= grens);
    return goed.sort((a, b) => b.score - a.score || a.sectie - b.sectie).slice(0, maximum.ernaast);
  }

  Object.assign(Vinden, { passages, ernaast, eigenaar, verzadigd, hoogste });
})();
