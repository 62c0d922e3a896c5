// @ts-check
/**
 * Fetches the pieces of the index as scripts, once each: works over http and from a folder alike.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  /** @type {Map<string, any>} what was delivered, by the name of the piece */
  const geleverd = new Map();
  /** @type {Map<string, Promise<any>>} the piece for everybody who asks for it */
  const stukken = new Map();

  /** Called by each piece of the index. @param {string} naam @param {any} inhoud */
  Vinden.lever = (naam, inhoud) => geleverd.set(naam, inhoud);

  /** Adds a script to the page. Tests in node replace this. @param {string} adres @returns {Promise<void>} */
  Vinden.laadScript = (adres) =>
    new Promise((klaar, mis) => {
      const script = document.createElement("script");
      script.src = adres;
      script.async = false;
      script.onload = () => klaar();
      script.onerror = () => mis(new Error(adres));
      document.head.append(script);
    });

  /** @param {string} naam @param {string} adres */
  async function vraag(naam, adres) {
    await Vinden.laadScript(adres);
    if (!geleverd.has(naam)) throw new Error(`${adres} levert niets`);
    return geleverd.get(naam);
  }

  /** A piece, asked for once; again when it did not come. @param {string} naam @param {string} adres @returns {Promise<any>} */
  function haal(naam, adres) {
    const bekend = stukken.get(naam);
    if (bekend) return bekend;
    const belofte = vraag(naam, adres);
    stukken.set(naam, belofte);
    belofte.catch(() => stukken.delete(naam));
    return belofte;
  }

  /** @type {Promise<IndexInBrowser> | undefined} */
  let index;
  /** The index, unpacked once. @returns {Promise<IndexInBrowser>} */
  Vinden.index = () => {
    index = index || haal("kern", `${Vinden.map}kern.js`).then(Vinden.maakIndex);
    index.catch(() => (index = undefined));
    return index;
  };

  /** @type {Map<number, Post[][]>} */
  const uitgepakt = new Map();

  /** Returns a reader of postings, when all pieces for these terms are there. @param {IndexInBrowser} ix @param {number[]} termen */
  Vinden.lezer = async (ix, termen) => {
    const plaats = (/** @type {number} */ term) => ix.plaatsen[term];
    const nodig = new Set(termen.map((t) => Vinden.stukVan(ix.postengrenzen, plaats(t))));
    await Promise.all(Array.from(nodig, async (n) => {
      if (uitgepakt.has(n)) return;
      uitgepakt.set(n, Vinden.pakUit.posten(await haal(`p${n}`, `${Vinden.map}p${n}.js`)));
    }));
    return (/** @type {number} */ term) => {
      const n = Vinden.stukVan(ix.postengrenzen, plaats(term));
      return /** @type {Post[][]} */ (uitgepakt.get(n))[plaats(term) - ix.postengrenzen[n]];
    };
  };

  /** Anchor, heading and text of a section, and how far that goes before its list of facts. @param {IndexInBrowser} ix @param {number} sectie */
  Vinden.tekst = async (ix, sectie) => {
    const n = Vinden.stukVan(ix.tekstgrenzen, sectie);
    const stuk_ = await haal(`t${n}`, `${Vinden.map}t${n}.js`);
    const [anker, kop, tekst, meer, zekerheid = ""] = stuk_[sectie - ix.tekstgrenzen[n]];
    const [samenvatting, feiten] = Array.isArray(meer) ? meer : ["", []];
    const feit = feiten.length ? tekst.indexOf(`${feiten[0][0]}:`) : -1;
    return { anker, kop, tekst, zekerheid, samenvatting, feiten, verhaal: feit > 0 ? feit : meer > 0 ? meer : tekst.length };
  };
})();
