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

  /** Every name on the site: the section it leads to, the kind of name, the name itself. @param {IndexInBrowser} index */
  function* alleNamen(index) {
    const eigen = new Map(index.kern.namen.map((regel) => [regel[0], regel.slice(1)]));
    /** Every name of a begrip. @param {number} nummer */
    function begripnamen(nummer) {
      const paren = eigen.get(index.eersteSectie[nummer]) || [];
      return [index.documenten[nummer].titel, ...paren.filter((_, n) => n % 2 && paren[n - 1] !== "begrip")];
    }
    for (const [n, { soort, titel }] of index.documenten.entries()) {
      if (index.taal.zonderTrede.includes(soort)) continue;
      for (const naam of titelnamen(titel)) yield { sectie: index.eersteSectie[n], soort: "titel", naam };
    }
    for (const [sectie, code] of index.codes) yield { sectie, soort: "code", naam: code };
    for (const [sectie, ...paren] of index.kern.namen) {
      for (let n = 0; n < paren.length; n += 2) {
        const namen = paren[n] === "begrip" ? begripnamen(paren[n + 1]) : [paren[n + 1]];
        for (const naam of namen) yield { sectie, soort: paren[n], naam };
      }
    }
  }

  /** The names by their letters, made in pieces that nobody notices. @param {IndexInBrowser} index @returns {Promise<Map<string, Naam[]>>} */
  async function naamlijst(index) {
    const { taal, w } = index;
    /** @type {Map<string, Naam[]>} */
    const lijst = new Map();
    await Vinden.verdeel(alleNamen(index), ({ sectie, soort, naam }) => {
      const woorden = w.stukken(naam).flat();
      const stammen = woorden.filter((x) => !w.stop.has(x)).map(w.stam).join("");
      const { document } = index.secties[sectie];
      const hoogste = taal.hoogsteTrede[index.documenten[document].soort] ?? taal.trede[soort];
      const drager = { document, sectie, trede: Math.min(taal.trede[soort], hoogste), soort, naam };
      if (!drager.trede) return;
      for (const sleutel of new Set([woorden.join(""), stammen])) {
        const dragers = lijst.get(sleutel);
        if (dragers) dragers.push(drager);
        else lijst.set(sleutel, [drager]);
      }
    });
    return lijst;
  }

  /** @param {IndexInBrowser} index @returns {Zoeker} */
  Vinden.maakZoeker = function (index) {
    const uitbreider = Vinden.maakUitbreider(index);
    const opNaam = naamlijst(index);

    /** @param {Vraag} vraag @param {Map<string, Naam[]>} namen @returns {Map<number, Naam>} the best name that each document bears */
    function dragers(vraag, namen) {
      const beste = new Map();
      for (const sleutel of vraag.sleutels) {
        for (const naam of namen.get(sleutel) || []) {
          const oud = beste.get(naam.document);
          if (!oud || naam.trede > oud.trede || (naam.trede === oud.trede && naam.sectie < oud.sectie)) beste.set(naam.document, naam);
        }
      }
      return beste;
    }

    /** @param {Naam} naam @param {Vraag} vraag */
    function tredeVan(naam, vraag) {
      const begrip = index.documenten[naam.document].soort === "begrip";
      return vraag.betekenis && begrip ? index.taal.trede.betekenis : naam.trede;
    }

    /** Ended items only by exact name, or when nothing in force answers better. @param {Rang[]} rangen */
    function zonderVervallen(rangen) {
      const geldig = (/** @type {Rang} */ r) => index.documenten[r.document].status !== "vervallen";
      const gevonden = rangen.findIndex(geldig);
      const eerste = gevonden < 0 ? rangen.length : gevonden;
      return rangen.filter((r, n) => geldig(r) || r.trede || n < eerste);
    }

    /**
     * @param {string} tekst
     * @param {{ookVervallen?: boolean}} [keuze]
     * @returns {Promise<Uitslag>}
     */
    async function zoek(tekst, { ookVervallen = false } = {}) {
      const vraag = Vinden.ontleed(tekst, index, index.synoniemen);
      const varianten = uitbreider.varianten(vraag);
      const lees = await Vinden.lezer(index, varianten.flat().flatMap((v) => v.termen));
      const alle = varianten.map((v) => Vinden.zoekOp(v, index, lees));
      const weggelaten = vraag.delen.filter((_, n) => !alle[n].treffers.size).map((d) => d.tekst);
      const alleRangen = Vinden.rangschik(alle.filter((e) => e.treffers.size), index, vraag.soorten);
      const genoemd = dragers(vraag, await opNaam);
      for (const rang of alleRangen) {
        const naam = genoemd.get(rang.document);
        if (naam) Object.assign(rang, { trede: tredeVan(naam, vraag), sectie: naam.sectie, naam });
      }
      const grens = index.taal.gewicht.afkap * alleRangen.reduce((top, r) => Math.max(top, r.score), 0);
      const rangen = alleRangen.filter((r) => r.trede || r.score >= grens);
      rangen.sort((a, b) => b.trede - a.trede || b.score - a.score || a.document - b.document);
      const zichtbaar = ookVervallen ? rangen : zonderVervallen(rangen);
      const verborgen = rangen.length - zichtbaar.length;
      return { vraag, varianten, lees, rangen: zichtbaar, weggelaten, verborgen, gevonden: alle.map((e) => e.treffers.size > 0) };
    }
    return { zoek, index };
  };
})();
