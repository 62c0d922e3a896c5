// @ts-check
/**
 * Understand a question: its words, what belongs together, what may be dropped. Twin: macros/zoeken/vraag.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const KORTSTE_SAMEN = 4;
  const KORTSTE_BEGIN = 5;
  const KORTSTE_MET_S = 4;
  const KORTSTE_VORM = 3;
  const ALLEEN_CIJFERS = /^[0-9]+$/;
  const ALLEEN_LETTERS = /^[a-z]+$/;
  const DATUM = /(?<![0-9])([0-9]{1,2})[-/.](0?[1-9]|1[0-2])[-/.]([12][0-9]{3})(?![0-9])/g;
  const JAAR = /^[12][0-9]{3}$/;

  /** How else the site writes a word: boetes for boete, fout for foutje. @param {string} woord @param {IndexInBrowser} index */
  Vinden.naasteVormen = function (woord, index) {
    if (woord.length < KORTSTE_MET_S || !ALLEEN_LETTERS.test(woord)) return [];
    const { stam, stop } = index.w;
    const enkel = woord.replace(/s$/, "");
    const vormen = [enkel === woord ? `${woord}s` : enkel];
    if (enkel.endsWith("je")) vormen.push(enkel.slice(0, -2), enkel.slice(0, -3));
    const bekend = vormen.filter((w) => index.woordset.has(w) && !stop.has(w));
    return bekend.filter((w) => w.length >= KORTSTE_VORM && stam(w) !== stam(woord));
  };

  /** Dates in figures as the site writes them. @param {string} tekst @param {Taal} taal */
  function metMaanden(tekst, taal) {
    return tekst.replace(DATUM, (_, dag, maand, jaar) => `${Number(dag)} ${taal.maanden[Number(maand) - 1]} ${jaar}`);
  }

  /** How many of these words are a date, or none. @param {string[]} woorden @param {Taal} taal */
  function lengteVanDatum([dag = "", maand = "", jaar = ""], taal) {
    if (!ALLEEN_CIJFERS.test(dag) || !taal.maanden.includes(maand)) return 0;
    return JAAR.test(jaar) ? 3 : 2;
  }

  /** The words that may be a name: without those around it, and without how many there are of it. @param {string[]} inhoud @param {Taal} taal */
  function zonderKader(inhoud, taal) {
    const kern = inhoud.filter((w) => !taal.kader.includes(w));
    return kern.length > 1 && ALLEEN_CIJFERS.test(kern[0]) ? kern.slice(1) : kern;
  }

  /** @param {string[]} woorden @param {IndexInBrowser} index */
  function scheidbaar(woorden, index) {
    const uit = woorden.slice();
    const { deeltjes, lidwoorden } = index.taal;
    for (let plaats = uit.length - 1; plaats > 0; plaats -= 1) {
      if (!deeltjes.includes(uit[plaats]) || lidwoorden.includes(uit[plaats + 1])) continue;
      for (let eerder = plaats - 1; eerder >= 0; eerder -= 1) {
        const samen = uit[plaats] + uit[eerder];
        if (uit[eerder].length >= 3 && !deeltjes.includes(uit[eerder]) && index.termnummer.has(index.w.stam(samen))) {
          uit[eerder] = samen;
          uit.splice(plaats, 1);
          break;
        }
      }
    }
    return uit;
  }

  /** @param {string[]} stuk @param {boolean} laatste @param {IndexInBrowser} index */
  function verbonden(stuk, laatste, index) {
    const samen = stuk.join("");
    const { stop, stam } = index.w;
    if (samen.length < KORTSTE_SAMEN || stop.has(samen) || stuk.every((w) => stop.has(w))) return "";
    if (!index.kopwoorden.has(samen) && stuk.some((w) => index.taal.los.includes(w))) return "";
    if (index.woordset.has(samen) || (index.termnummer.has(stam(samen)) && !ALLEEN_CIJFERS.test(samen))) return samen;
    const eind = stuk[stuk.length - 1];
    const begint = laatste && samen.length >= KORTSTE_BEGIN && eind.length > 1 && !stop.has(eind);
    return begint && index.begintMet(samen).length ? samen : "";
  }

  /** Whether words stay apart: the site knows each of them, and no heading or name writes them as one.
   * @param {string[]} stuk @param {boolean} laatste @param {IndexInBrowser} index */
  function apart(stuk, laatste, index) {
    const { stop, stam } = index.w;
    if (index.kopwoorden.has(stuk.join("")) || stuk.some((w) => ALLEEN_CIJFERS.test(w) || stop.has(w))) return false;
    return stuk.every((w, n) => index.termnummer.has(stam(w)) || (laatste && n === stuk.length - 1 && index.begintMet(w).length > 0));
  }

  /**
   * @param {string[]} woorden @param {number} plaats @param {IndexInBrowser} index
   * @param {Map<string, number[]>} synoniemen @param {boolean} af @returns {Deel}
   */
  function langste(woorden, plaats, index, synoniemen, af) {
    const { stam, wortel } = index.w;
    const groepenVan = (/** @type {string[]} */ s) => synoniemen.get(s.map(stam).join(" ")) || [];
    const lang = lengteVanDatum(woorden.slice(plaats, plaats + 3), index.taal);
    if (lang) {
      const datum = woorden.slice(plaats, plaats + lang);
      return { woorden: datum, samen: "", groepen: [], laatste: false, heel: true, tekst: datum.join(" ") };
    }
    for (let lengte = Math.min(index.taal.maximum.span, woorden.length - plaats); lengte > 1; lengte -= 1) {
      const stuk = woorden.slice(plaats, plaats + lengte);
      const laatste = !af && plaats + lengte === woorden.length;
      const samen = apart(stuk, laatste, index) ? "" : verbonden(stuk, laatste, index);
      const groepen = groepenVan(stuk);
      if (samen || groepen.length) return { woorden: stuk, samen, groepen, laatste, tekst: samen || stuk.join(" ") };
    }
    const woord = woorden[plaats];
    const eigen = [woord, ...Vinden.naasteVormen(woord, index)].map((w) => groepenVan([w])).find((g) => g.length) || [];
    const groepen = eigen.length ? eigen : synoniemen.get(`~${wortel(stam(woord))}`) || [];
    return { woorden: [woord], samen: "", groepen: Array.from(new Set(groepen)), laatste: !af && plaats + 1 === woorden.length, tekst: woord };
  }

  /**
   * @param {string} tekst @param {IndexInBrowser} index @param {Map<string, number[]>} synoniemen
   * @returns {Vraag}
   */
  Vinden.ontleed = function (tekst, index, synoniemen) {
    const { stop, stam, stukken, aaneen } = index.w;
    const woorden = scheidbaar(stukken(metMaanden(tekst, index.taal)).flat(), index);
    const af = tekst.endsWith(" ");
    const alle = [];
    for (let plaats = 0; plaats < woorden.length; ) {
      const deel = langste(woorden, plaats, index, synoniemen, af);
      plaats += deel.woorden.length;
      alle.push(deel);
    }
    const zegtIets = (/** @type {Deel} */ d) => {
      const woord = d.woorden[0];
      if (d.woorden.length > 1) return true;
      return !stop.has(woord) && (woord.length > 1 || ALLEEN_CIJFERS.test(woord) || d.groepen.length > 0);
    };
    let delen = alle.filter(zegtIets);
    if (!delen.length) delen = alle.filter((d) => d.tekst.length > 1);
    if (!delen.length) delen = alle;
    const inhoud = woorden.filter((w) => !stop.has(w));
    const inCijfers = inhoud.map((w) => index.w.inCijfers.get(w) || w);
    const kern = zonderKader(inCijfers, index.taal);
    const sleutels = new Set([aaneen(tekst), inhoud.join(""), inCijfers.join(""), ...[inhoud, kern].map((s) => s.map(stam).join(""))]);
    sleutels.delete("");
    const betekenis = woorden.some((w) => index.taal.betekenis.includes(w));
    const stammen = inhoud.map(stam);
    const soorten = Object.keys(index.taal.zekerSoort).filter((s) => index.taal.zekerSoort[s].some((w) => stammen.includes(stam(w))));
    return { tekst, delen, sleutels: Array.from(sleutels).sort(), betekenis, soorten };
  };
})();
