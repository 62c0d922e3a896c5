// @ts-check
/**
 * From a unit of the question to words of the site: forms, families, compounds, beginnings, synonyms, typos.
 * Twin: macros/zoeken/uitbreiding.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const KORTSTE_BEGIN = 2;
  const KORTSTE_TYPEFOUT = 4;
  const LANG = 8;
  const RUIM_EVEN_LANG = 3;
  const KORTSTE_REST = 3;
  const KORTSTE_BEKEND = 5;
  const MEESTE_GELEZEN_ALS = 4;

  /** @param {number[]} a @param {number[]} b */
  function volgorde(a, b) {
    for (let n = 0; n < Math.min(a.length, b.length); n += 1) if (a[n] !== b[n]) return a[n] - b[n];
    return a.length - b.length;
  }

  /** @param {Variant[]} varianten @param {number} meeste */
  function beste(varianten, meeste) {
    /** @type {Map<string, Variant>} */
    const uit = new Map();
    for (const variant of varianten) {
      const sleutel = variant.termen.join(" ");
      const oud = uit.get(sleutel);
      if (!oud || variant.gewicht > oud.gewicht) uit.set(sleutel, variant);
    }
    return Array.from(uit.values()).sort((a, b) => b.gewicht - a.gewicht || volgorde(a.termen, b.termen)).slice(0, meeste);
  }

  /** @param {IndexInBrowser} index */
  Vinden.maakUitbreider = function (index) {
    const { stam, wortel, stukken, stop } = index.w;
    const { variant: gewicht, maximum, gewicht: maten } = index.taal;
    const geenDeel = new Set(index.taal.geenDeel.split(" "));
    const eerstKop = (/** @type {string} */ a, /** @type {string} */ b) =>
      Number(index.kopwoorden.has(b)) - Number(index.kopwoorden.has(a));
    const term = (/** @type {string} */ woord) => /** @type {number} */ (index.termnummer.get(stam(woord)));

    /** @param {string} eigen @param {Set<string>} andere @returns {Variant[]} */
    function samenstellingen(eigen, andere) {
      const uit = [];
      for (const [nummer, plaats] of index.samenstellingen.get(eigen) || []) {
        const delen = /** @type {Set<string>} */ (index.deelstammen.get(nummer));
        const samen = Array.from(delen).some((d) => d !== eigen && andere.has(d));
        uit.push({ termen: [nummer], gewicht: samen ? gewicht.delen : gewicht[`deel_${plaats}`], reden: "samenstelling", via: "" });
      }
      const lengte = (/** @type {Variant} */ v) => index.termen[v.termen[0]].length;
      uit.sort((a, b) => b.gewicht - a.gewicht || lengte(a) - lengte(b) || a.termen[0] - b.termen[0]);
      return uit.slice(0, maximum.delen);
    }

    /** @param {string} begin @returns {Variant[]} */
    function metBegin(begin) {
      const woorden = index.begintMet(begin).filter((w) => w !== begin);
      woorden.sort((a, b) => eerstKop(a, b) || a.length - b.length || (a < b ? -1 : 1));
      const termen = Array.from(new Set(woorden.map(term))).slice(0, maximum.begin);
      const zwaarte = index.woordset.has(begin) ? gewicht.begin_bekend : gewicht.begin;
      return termen.map((t) => ({ termen: [t], gewicht: zwaarte, reden: "begin", via: "" }));
    }

    /** @param {string[]} delen @param {number} zwaarte @returns {Variant[]} */
    function gesplitst(delen, zwaarte) {
      if (!delen.length || !delen.every((d) => index.termnummer.has(stam(d)))) return [];
      return [{ termen: delen.map(term), gewicht: zwaarte, reden: "gesplitst", via: "" }];
    }

    /** @param {string} woord @param {boolean} laatste @param {Set<string>} andere @returns {Variant[]} */
    function vanWoord(woord, laatste, andere) {
      const eigen = stam(woord);
      const nummer = index.termnummer.get(eigen);
      const uit = nummer === undefined ? [] : [{ termen: [nummer], gewicht: gewicht.zelf, reden: "zelf", via: "" }];
      for (const ander of Vinden.naasteVormen(woord, index)) uit.push(variantVan(ander, gewicht.meervoud, "meervoud"));
      const getal = index.w.inCijfers.get(woord) || index.w.getallen[/** @type {any} */ (woord)];
      if (getal && index.woordset.has(getal)) uit.push(variantVan(getal, gewicht.getal, "getal"));
      for (const t of index.familie.get(wortel(eigen)) || []) uit.push({ termen: [t], gewicht: gewicht.familie, reden: "familie", via: "" });
      uit.push(...samenstellingen(eigen, andere));
      if (laatste && woord.length >= KORTSTE_BEGIN) uit.push(...metBegin(woord));
      const delen = index.delen.get(woord) || index.splits(woord);
      uit.push(...gesplitst(delen, gewicht.gesplitst));
      if (nummer === undefined) for (const deel of delen) uit.push(...gesplitst([deel], gewicht.los_deel));
      return uit;
    }

    /** @param {Deel} deel @returns {Variant[]} */
    function vanSynoniemen(deel) {
      const eigen = deel.woorden.map(stam).join(" ");
      const uit = [];
      for (const nummer of deel.groepen) {
        const groep = index.groepen[nummer];
        for (const lid of groep.leden) {
          const woorden = stukken(lid).flat();
          if (woorden.map(stam).join(" ") === eigen) continue;
          const inhoud = woorden.filter((w) => !stop.has(w));
          for (const v of gesplitst(inhoud.length ? inhoud : woorden, gewicht[groep.soort])) uit.push({ ...v, reden: groep.soort, via: lid });
        }
      }
      return uit;
    }

    /** @param {string} woord @param {number} zwaarte @param {string} reden @returns {Variant} */
    const variantVan = (woord, zwaarte, reden) => ({ termen: [term(woord)], gewicht: zwaarte, reden, via: woord });

    /** The words that an unknown one is read as: no more than a few, those of headings first.
     * @param {string[]} woorden @param {number} zwaarte @param {string} reden */
    function gelezenAls(woorden, zwaarte, reden) {
      woorden.sort((a, b) => eerstKop(a, b) || (a < b ? -1 : 1));
      return woorden.slice(0, MEESTE_GELEZEN_ALS).map((w) => variantVan(w, zwaarte, reden));
    }

    /** @param {string} woord @returns {Variant[]} */
    function metKlank(woord) {
      const eigen = Vinden.klank(woord, index.taal);
      const woorden = index.woorden.filter((w) => Math.abs(w.length - woord.length) <= RUIM_EVEN_LANG && Vinden.klank(w, index.taal) === eigen);
      return gelezenAls(woorden, gewicht.klank, "klank");
    }

    /** The longest known end of a word, otherwise the longest known beginning. @param {string} woord @returns {Variant[]} */
    function bekendDeel(woord) {
      const stukken = [];
      for (let n = KORTSTE_REST; n <= woord.length - KORTSTE_BEKEND; n += 1) stukken.push(woord.slice(n));
      for (let n = woord.length - KORTSTE_REST; n >= KORTSTE_BEKEND; n -= 1) stukken.push(woord.slice(0, n));
      const stuk = stukken.find((s) => index.woordset.has(s) && !geenDeel.has(s));
      return stuk ? [variantVan(stuk, gewicht.los_deel, "bekend_deel")] : [];
    }

    /** @param {string} woord @returns {Variant[]} */
    function vergissing(woord) {
      if (woord.length < KORTSTE_TYPEFOUT || /[0-9]/.test(woord)) return [];
      const gelijk = metKlank(woord);
      if (gelijk.length) return gelijk;
      const grens = woord.length >= LANG ? 2 : 1;
      let dichtst = grens + 1;
      /** @type {string[]} */
      let woorden = [];
      for (const ander of index.woorden) {
        if (ander.length < KORTSTE_TYPEFOUT || Math.abs(ander.length - woord.length) > grens) continue;
        const ver = Vinden.afstand(woord, ander, grens);
        if (ver < dichtst) woorden = [];
        if (ver <= dichtst && ver <= grens) woorden.push(ander);
        dichtst = Math.min(dichtst, ver);
      }
      if (dichtst > grens) return [];
      return gelezenAls(woorden, gewicht[`typefout${dichtst}`], "typefout");
    }

    /** @param {Deel} deel @param {Set<string>} andere */
    function vanDeel(deel, andere) {
      let uit = deel.samen || deel.woorden.length === 1 ? vanWoord(deel.samen || deel.woorden[0], deel.laatste, andere) : [];
      if (deel.samen) uit = uit.map((v) => ({ ...v, gewicht: v.gewicht * gewicht.samengevoegd }));
      if (deel.woorden.length > 1) {
        const los = deel.woorden.filter((w) => !stop.has(w));
        if (los.length > 1 || !deel.samen) uit.push(...gesplitst(los, gewicht.los));
        if (los.length > 1 && !deel.samen && !deel.heel) for (const w of los) uit.push(...gesplitst([w], gewicht.los_deel));
      }
      const sterk = uit.some((v) => v.termen.length === 1 && v.gewicht >= maten.sterk);
      uit.push(...vanSynoniemen(deel));
      if (!sterk && deel.woorden.length === 1) {
        uit.push(...vergissing(deel.woorden[0]));
        if (!uit.length) uit.push(...bekendDeel(deel.woorden[0]));
      }
      return beste(uit, maximum.varianten);
    }

    /** @param {Vraag} vraag @returns {Variant[][]} */
    function varianten(vraag) {
      const stammen = vraag.delen.map((d) => d.woorden.map(stam));
      return vraag.delen.map((deel, n) => vanDeel(deel, new Set(stammen.filter((_, k) => k !== n).flat())));
    }
    return { varianten };
  };
})();
