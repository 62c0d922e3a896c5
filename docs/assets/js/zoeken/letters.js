// @ts-check
/**
 * Letters: compounds split into known parts, slips of the finger, words that sound alike or look alike.
 * Twin: macros/zoeken/samenstelling.py, afstand.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const KORTSTE_WOORD = 7;
  const KORTSTE_DEEL = 3;
  const MEESTE_DELEN = 4;
  const ALLEEN_LETTERS = /^[a-z]+$/;
  const DUBBEL = /([a-z])\1+/g;

  /** @param {number[]} a @param {number[]} b */
  function kleiner(a, b) {
    for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return a[i] < b[i];
    return false;
  }

  /**
   * @param {Taal} taal
   * @param {(woord: string) => boolean} ken
   * @returns {(woord: string) => string[]} the parts of a compound, or an empty list
   */
  Vinden.maakSplitser = function (taal, ken) {
    const geenDeel = new Set(taal.geenDeel.split(" "));
    return function splits(woord) {
      if (woord.length < KORTSTE_WOORD || !ALLEEN_LETTERS.test(woord)) return [];
      /** @type {Array<{kosten: number[], delen: string[]} | null>} */
      const beste = new Array(woord.length + 1).fill(null);
      beste[0] = { kosten: [0, 0, 0], delen: [] };
      for (let begin = 0; begin < woord.length; begin += 1) {
        const basis = beste[begin];
        if (!basis || basis.delen.length >= MEESTE_DELEN) continue;
        for (let einde = begin + KORTSTE_DEEL; einde <= woord.length; einde += 1) {
          const deel = woord.slice(begin, einde);
          if (deel === woord || geenDeel.has(deel) || !ken(deel)) continue;
          for (const letters of taal.tussen) {
            const volgende = einde + letters.length;
            if (letters && (volgende >= woord.length || !woord.startsWith(letters, einde))) continue;
            const kosten = [basis.kosten[0] + 1, basis.kosten[1] + letters.length, -deel.length];
            const oud = beste[volgende];
            if (!oud || kleiner(kosten, oud.kosten)) beste[volgende] = { kosten, delen: [...basis.delen, deel] };
          }
        }
      }
      const uitkomst = beste[woord.length];
      return uitkomst && uitkomst.delen.length > 1 ? uitkomst.delen : [];
    };
  };

  /** Damerau-Levenshtein distance, or hoogstens + 1 when larger. @param {string} een @param {string} ander @param {number} hoogstens */
  Vinden.afstand = function (een, ander, hoogstens) {
    const teVer = hoogstens + 1;
    if (Math.abs(een.length - ander.length) > hoogstens) return teVer;
    /** @type {number[]} */
    let voorvorige = [];
    let vorige = Array.from({ length: ander.length + 1 }, (_, n) => n);
    for (let i = 1; i <= een.length; i += 1) {
      const rij = [i];
      let minste = i;
      for (let j = 1; j <= ander.length; j += 1) {
        let waarde = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (een[i - 1] === ander[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && een[i - 1] === ander[j - 2] && een[i - 2] === ander[j - 1]) {
          waarde = Math.min(waarde, voorvorige[j - 2] + 1);
        }
        rij.push(waarde);
        if (waarde < minste) minste = waarde;
      }
      if (minste > hoogstens) return teVer;
      voorvorige = vorige;
      vorige = rij;
    }
    return Math.min(vorige[ander.length], teVer);
  };

  /** @type {Map<string, string>} */
  const klanken = new Map();

  /** How a word sounds, roughly: niveau and nivo give the same. @param {string} woord @param {Taal} taal */
  Vinden.klank = function (woord, taal) {
    let uit = klanken.get(woord);
    if (uit === undefined) {
      uit = taal.klank.reduce((w, [letters, geluid]) => w.replaceAll(letters, geluid), woord).replace(DUBBEL, "$1");
      klanken.set(woord, uit);
    }
    return uit;
  };

  /** @param {string} woord @returns {Set<string>} */
  Vinden.drieletters = function (woord) {
    const ruim = `^${woord}$`;
    const uit = new Set();
    for (let i = 0; i + 3 <= ruim.length; i += 1) uit.add(ruim.slice(i, i + 3));
    return uit;
  };
})();
