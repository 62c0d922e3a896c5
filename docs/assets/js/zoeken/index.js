// @ts-check
/**
 * The index in the browser: unpacks the core and the pieces of postings. Twin: macros/zoeken/index.py, inpakken.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const WAARDE = new Uint8Array(128);
  for (let n = 0; n < TEKENS.length; n += 1) WAARDE[TEKENS.charCodeAt(n)] = n;

  const LANGST = 6;

  /** Let the page answer its reader first. @returns {Promise<unknown>} */
  function adem() {
    const { scheduler, setTimeout: straks } = /** @type {any} */ (window);
    if (scheduler && scheduler.yield) return scheduler.yield();
    return straks ? new Promise((los) => straks(los)) : Promise.resolve();
  }

  /** Do something for each item, in pieces that nobody notices. @template T @param {Iterable<T>} lijst @param {(item: T) => void} doe */
  async function verdeel(lijst, doe) {
    let begin = performance.now();
    let teller = 0;
    for (const item of lijst) {
      doe(item);
      if ((teller += 1) % 16 || performance.now() - begin < LANGST) continue;
      await adem();
      begin = performance.now();
    }
    await adem();
  }

  /** @param {string} tekst @returns {number[]} */
  function getallen(tekst) {
    const uit = [];
    let som = 0;
    let maal = 1;
    for (let n = 0; n < tekst.length; n += 1) {
      const waarde = WAARDE[tekst.charCodeAt(n)];
      som += (waarde % 32) * maal;
      if (waarde >= 32) {
        maal *= 32;
      } else {
        uit.push(som);
        som = 0;
        maal = 1;
      }
    }
    return uit;
  }

  /** @param {string} tekst @returns {Post[][]} */
  function posten(tekst) {
    const reeks = getallen(tekst);
    const uit = [];
    for (let n = 0; n < reeks.length; ) {
      const aantal = reeks[n];
      n += 1;
      const lijst = [];
      let sectie = 0;
      for (let k = 0; k < aantal; k += 1, n += 2) {
        sectie += reeks[n];
        lijst.push({ sectie, masker: reeks[n + 1] >> 3, keren: reeks[n + 1] & 7 });
      }
      uit.push(lijst);
    }
    return uit;
  }

  /** @param {string} tekst */
  async function woordenlijst(tekst) {
    /** @type {string[]} */
    const woorden = [];
    /** @type {Map<string, string[]>} */
    const delen = new Map();
    const kopwoorden = new Set();
    let vorige = "";
    await verdeel(tekst ? tekst.split(" ") : [], (stuk) => {
      vorige = vorige.slice(0, parseInt(stuk[0], 36)) + stuk.slice(1);
      const kop = vorige.endsWith("!");
      const vorm = kop ? vorige.slice(0, -1) : vorige;
      const woord = vorm.replace(/[|~]/g, "");
      woorden.push(woord);
      if (kop) kopwoorden.add(woord);
      if (vorm.includes("|")) delen.set(woord, vorm.split("|").map((d) => d.split("~")[0]));
    });
    return { woorden, delen, kopwoorden };
  }

  /** @param {number[]} aantallen @returns {number[]} the first of each piece, and the end */
  function grenzen(aantallen) {
    const uit = [0];
    for (const aantal of aantallen) uit.push(uit[uit.length - 1] + aantal);
    return uit;
  }

  /** The place of `getal` in sorted pieces. @param {number[]} lijst @param {number} getal */
  function stukVan(lijst, getal) {
    let laag = 0;
    let hoog = lijst.length - 1;
    while (hoog - laag > 1) {
      const midden = (laag + hoog) >> 1;
      if (lijst[midden] <= getal) laag = midden;
      else hoog = midden;
    }
    return laag;
  }

  /** @param {string} tekst "rollen:ciso rollen:inkoper" @returns {Record<string, string[]>} */
  function facetten(tekst) {
    /** @type {Record<string, string[]>} */
    const uit = {};
    for (const paar of tekst ? tekst.split(" ") : []) {
      const [naam, waarde] = paar.split(":");
      (uit[naam] = uit[naam] || []).push(waarde);
    }
    return uit;
  }

  /** @param {Kern} kern @returns {Promise<IndexInBrowser>} */
  Vinden.maakIndex = async function (kern) {
    const taal = kern.taal;
    const w = Vinden.maakWoorden(taal);
    const { woorden, delen, kopwoorden } = await woordenlijst(kern.woorden);
    /** @type {Set<string>} */
    const stammen = new Set();
    await verdeel(woorden, (woord) => stammen.add(w.stam(woord)));
    const termen = Array.from(stammen).sort();
    const termnummer = new Map(termen.map((t, n) => [t, n]));
    const facetsets = kern.facetten.map(facetten);
    const aantallen = getallen(kern.aantallen);
    const eersteSectie = grenzen(aantallen);
    const docfacetten = getallen(kern.documentfacetten);
    const [lengten, soorten, facetnummers] = kern.secties.map(getallen);
    const secties = [];
    for (let d = 0, s = 0; d < aantallen.length; d += 1) {
      for (let k = 0; k < aantallen[d]; k += 1, s += 1) {
        secties.push({ document: d, lengte: lengten[s], soort: kern.sectiesoorten[soorten[s]], facetten: facetsets[facetnummers[s]] });
      }
    }
    const documenten = kern.documenten.map(([adres, titel, soort, status, zekerheid], n) => ({
      adres, titel, soort, status, zekerheid, facetten: facetsets[docfacetten[n]],
    }));
    let dalend = 0;
    const idf = getallen(kern.idf).map((g, n) => (dalend = n ? dalend - g : g));
    const [letters, ...kolommen] = kern.codes;
    const [stappen, welke, cijfers] = kolommen.map(getallen);
    const codes = new Map();
    for (let n = 0, sectie = 0; n < stappen.length; n += 1) {
      sectie += stappen[n];
      codes.set(sectie, `${letters[welke[n]]}-${cijfers[n]}`);
    }
    const index = {
      codes, kern, taal, w, woorden, delen, kopwoorden, termen, termnummer, documenten, secties, eersteSectie, idf,
      woordset: new Set(woorden),
      groepen: kern.groepen.map(([soort, ...leden]) => ({ soort, leden })),
      postengrenzen: grenzen(getallen(kern.posten)),
      tekstgrenzen: grenzen(getallen(kern.teksten)),
    };
    return Object.assign(index, await Vinden.maakAfgeleiden(index));
  };

  Object.assign(Vinden, { pakUit: { getallen, posten }, stukVan, verdeel });
})();
