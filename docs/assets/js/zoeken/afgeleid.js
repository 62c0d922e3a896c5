// @ts-check
/**
 * What follows from the vocabulary: families, compounds by part, the order of the pieces. Twin: macros/zoeken/index.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const ONGENOEMD = 6;

  /** @template T @param {Map<string, T[]>} map @param {string} sleutel @param {T} waarde */
  function bij(map, sleutel, waarde) {
    const lijst = map.get(sleutel);
    if (lijst) lijst.push(waarde);
    else map.set(sleutel, [waarde]);
  }

  /** @param {BasisIndex} index */
  async function samenstellingen(index) {
    const { stam } = index.w;
    /** @type {Map<string, Map<number, string>>} */
    const perDeel = new Map();
    /** @type {Map<number, Set<string>>} */
    const deelstammen = new Map();
    await Vinden.verdeel(index.delen, ([woord, delen]) => {
      const term = /** @type {number} */ (index.termnummer.get(stam(woord)));
      const eigen = deelstammen.get(term) || new Set();
      delen.forEach((deel, n) => {
        const plaats = n === delen.length - 1 ? "laatste" : n === 0 ? "eerste" : "midden";
        const termen = perDeel.get(stam(deel)) || new Map();
        if (!termen.has(term)) termen.set(term, plaats);
        perDeel.set(stam(deel), termen);
        eigen.add(stam(deel));
      });
      deelstammen.set(term, eigen);
    });
    return { samenstellingen: perDeel, deelstammen };
  }

  /** Where the postings of each term stand: its place in the order of the pieces. @param {BasisIndex} index */
  async function plaatsen(index) {
    const { stam } = index.w;
    /** @type {Map<string, string>} */
    const hoofd = new Map();
    await Vinden.verdeel(index.delen, ([woord, delen]) => {
      if (!hoofd.has(stam(woord))) hoofd.set(stam(woord), stam(delen[delen.length - 1]));
    });
    const sleutels = index.termen.map((term) => `${hoofd.get(term) || term} ${term}`);
    const volgorde = index.termen.map((_, n) => n).sort((a, b) => (sleutels[a] < sleutels[b] ? -1 : 1));
    const uit = new Array(volgorde.length);
    volgorde.forEach((term, plaats) => (uit[term] = plaats));
    return uit;
  }

  /** The groups of synonyms that each word or row of words is in. @param {BasisIndex} index */
  async function synoniemen(index) {
    const { stam, wortel, stukken } = index.w;
    /** @type {Map<string, number[]>} */
    const uit = new Map();
    await Vinden.verdeel(index.groepen.entries(), ([nummer, groep]) => {
      for (const lid of groep.leden) {
        const stammen = stukken(lid).flat().map(stam);
        const sleutels = stammen.length === 1 ? [stammen[0], `~${wortel(stammen[0])}`] : [stammen.join(" ")];
        for (const sleutel of sleutels) bij(uit, sleutel, nummer);
      }
    });
    return uit;
  }

  /** @param {BasisIndex} index */
  function lengten(index) {
    const per = new Array(index.documenten.length).fill(0);
    let som = 0;
    for (const sectie of index.secties) {
      per[sectie.document] += sectie.lengte;
      som += sectie.lengte;
    }
    const gemiddeld = (/** @type {number} */ aantal) => Math.max(1, Math.floor(som / Math.max(1, aantal)));
    return { documentlengten: per, gemiddeldDocument: gemiddeld(per.length), gemiddeldeSectie: gemiddeld(index.secties.length) };
  }

  /** @param {BasisIndex} index @returns {Promise<Afgeleiden>} */
  Vinden.maakAfgeleiden = async function (index) {
    /** @type {Map<string, number[]>} */
    const familie = new Map();
    await Vinden.verdeel(index.termen.entries(), ([n, term]) => bij(familie, index.w.wortel(term), n));

    /** @param {string} begin */
    function begintMet(begin) {
      let laag = 0;
      let hoog = index.woorden.length;
      while (laag < hoog) {
        const midden = (laag + hoog) >> 1;
        if (index.woorden[midden] < begin) laag = midden + 1;
        else hoog = midden;
      }
      const uit = [];
      for (let n = laag; n < index.woorden.length && index.woorden[n].startsWith(begin); n += 1) uit.push(index.woorden[n]);
      return uit;
    }

    /** @type {number[]} */
    const titellengten = [];
    await Vinden.verdeel(index.documenten, ({ titel, soort }) => {
      const woorden = index.taal.zonderTrede.includes(soort) ? [] : index.w.stukken(titel.replace(/\s*\([^()]*\)/g, "").trim()).map((s) => s.join(""));
      titellengten.push(index.taal.zonderTrede.includes(soort) ? ONGENOEMD : Math.max(1, woorden.filter((x) => !index.w.stop.has(x)).length));
    });
    const bekend = new Set();
    for (const delen of index.delen.values()) for (const deel of delen) bekend.add(deel);
    const ken = (/** @type {string} */ w) => bekend.has(w) || (w.length >= 4 && index.woordset.has(w));
    return {
      ...(await samenstellingen(index)), ...lengten(index), familie, begintMet, titellengten,
      plaatsen: await plaatsen(index),
      synoniemen: await synoniemen(index),
      splits: Vinden.maakSplitser(index.taal, ken),
    };
  };
})();
