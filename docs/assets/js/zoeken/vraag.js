// @ts-check
/**
 * Understand a question: its words, what belongs together, what may be dropped. Twin: macros/zoeken/vraag.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const KORTSTE_SAMEN = 4;
  const KORTSTE_BEGIN = 5;
  const ALLEEN_CIJFERS = /^[0-9]+$/;

  /** @param {string[]} woorden @param {IndexInBrowser} index */
  function scheidbaar(woorden, index) {
    const uit = woorden.slice();
    const deeltjes = index.taal.deeltjes;
    for (let plaats = uit.length - 1; plaats > 0; plaats -= 1) {
      if (!deeltjes.includes(uit[plaats])) continue;
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
    for (let lengte = Math.min(index.taal.maximum.span, woorden.length - plaats); lengte > 1; lengte -= 1) {
      const stuk = woorden.slice(plaats, plaats + lengte);
      const laatste = !af && plaats + lengte === woorden.length;
      const samen = apart(stuk, laatste, index) ? "" : verbonden(stuk, laatste, index);
      const groepen = groepenVan(stuk);
      if (samen || groepen.length) return { woorden: stuk, samen, groepen, laatste, tekst: samen || stuk.join(" ") };
    }
    const woord = woorden[plaats];
    const eigen = groepenVan([woord]);
    const groepen = eigen.length ? eigen : synoniemen.get(`~${wortel(stam(woord))}`) || [];
    return { woorden: [woord], samen: "", groepen: Array.from(new Set(groepen)), laatste: !af && plaats + 1 === woorden.length, tekst: woord };
  }

  /**
   * @param {string} tekst @param {IndexInBrowser} index @param {Map<string, number[]>} synoniemen
   * @returns {Vraag}
   */
  Vinden.ontleed = function (tekst, index, synoniemen) {
    const { stop, stam, stukken, aaneen } = index.w;
    const woorden = scheidbaar(stukken(tekst).flat(), index);
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
    const sleutels = new Set([aaneen(tekst), inhoud.join(""), inhoud.map(stam).join("")]);
    sleutels.delete("");
    return { tekst, delen, sleutels: Array.from(sleutels).sort() };
  };
})();
