// @ts-check
/**
 * Answer a question: names first, then the ranking; the reason stays with every result.
 * Twin: macros/zoeken/zoeker.py, namen.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const HAAKJES = /\s*\(([^()]*)\)/g;

  /** @param {string} titel */
  function titelnamen(titel) {
    const binnen = Array.from(titel.matchAll(HAAKJES), (m) => m[1]).filter(Boolean);
    const kaal = titel.replace(HAAKJES, "").trim();
    return Array.from(new Set([titel, ...(kaal ? [kaal] : []), ...binnen]));
  }

  /** @param {IndexInBrowser} index @returns {Map<string, Naam[]>} */
  function naamlijst(index) {
    const { taal, w } = index;
    /** @type {Map<string, Naam[]>} */
    const lijst = new Map();
    /** @param {number} sectie @param {string} soort @param {string} naam */
    function bij(sectie, soort, naam) {
      const woorden = w.stukken(naam).flat();
      const stammen = woorden.filter((x) => !w.stop.has(x)).map(w.stam).join("");
      const drager = { document: index.secties[sectie].document, sectie, trede: taal.trede[soort], soort, naam };
      for (const sleutel of new Set([woorden.join(""), stammen])) lijst.set(sleutel, [...(lijst.get(sleutel) || []), drager]);
    }
    index.documenten.forEach((document, n) => {
      if (taal.zonderTrede.includes(document.soort)) return;
      for (const naam of titelnamen(document.titel)) bij(index.eersteSectie[n], "titel", naam);
    });
    for (const [sectie, ...paren] of index.kern.namen) {
      for (let n = 0; n < paren.length; n += 2) bij(sectie, paren[n], paren[n + 1]);
    }
    return lijst;
  }

  /** @param {IndexInBrowser} index @returns {Zoeker} */
  Vinden.maakZoeker = function (index) {
    const uitbreider = Vinden.maakUitbreider(index);
    const namen = naamlijst(index);

    /** @param {Vraag} vraag @returns {Map<number, Naam>} the best name that each document bears */
    function dragers(vraag) {
      const beste = new Map();
      for (const sleutel of vraag.sleutels) {
        for (const naam of namen.get(sleutel) || []) {
          const oud = beste.get(naam.document);
          if (!oud || naam.trede > oud.trede || (naam.trede === oud.trede && naam.sectie < oud.sectie)) beste.set(naam.document, naam);
        }
      }
      return beste;
    }

    /** @param {string} tekst @param {(sectie: number) => boolean} [mag] @returns {Promise<Uitslag>} */
    async function zoek(tekst, mag) {
      const vraag = Vinden.ontleed(tekst, index, uitbreider.synoniemen);
      const varianten = uitbreider.varianten(vraag);
      const lees = await Vinden.lezer(index, varianten.flat().flatMap((v) => v.termen));
      const alle = varianten.map((v) => Vinden.zoekOp(v, index, lees));
      const weggelaten = vraag.delen.filter((_, n) => !alle[n].treffers.size).map((d) => d.tekst);
      const rangen = Vinden.rangschik(alle.filter((e) => e.treffers.size), index, mag);
      const genoemd = dragers(vraag);
      for (const rang of rangen) {
        const naam = genoemd.get(rang.document);
        if (naam) Object.assign(rang, { trede: naam.trede, sectie: naam.sectie, naam });
      }
      rangen.sort((a, b) => b.trede - a.trede || b.score - a.score || a.document - b.document);
      return { vraag, varianten, rangen, weggelaten, gevonden: alle.map((e) => e.treffers.size > 0) };
    }
    return { zoek, index };
  };
})();
