// @ts-check
/**
 * Words: folding, hyphens and joins, the light stem and the loose root.
 * Interprets the tables that come with the index; has no table of its own. Twin: macros/zoeken/woorden.py, stam.py.
 */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const STUK = /[a-z0-9]+(?:[-.&+_][a-z0-9]+)*/g;
  const GETAL_MET_PUNT = /^[0-9]+(?:\.[0-9]+)+$/;
  const SCHEIDING = /[-.&+_]/;
  const DUBBEL = /([bcdfghjklmnpqrstvwxz])\1$/;
  const LANGE_KLINKER = /([aeou])\1([bcdfghjklmnpqrstvwxz]{1,3})$/;
  const CIJFER = /[0-9]/;
  const KORTSTE = 4;

  /**
   * @param {Taal} taal the tables of the index
   * @returns {Woorden}
   */
  Vinden.maakWoorden = function (taal) {
    const stop = new Set(taal.stop.split(" "));
    const lang = taal.wortel.filter(([einde]) => einde.length > 1);
    /** @type {Map<string, string>} */
    const stammen = new Map();
    /** @type {Map<string, string>} */
    const wortels = new Map();

    /** @param {string} tekst */
    function vouw(tekst) {
      const klein = Array.from(tekst.toLowerCase(), (t) => taal.letters[t] || t).join("");
      return klein.normalize("NFKD").replace(/\p{M}/gu, "").replace(/['\u2019\u2018`\u00ad]/g, "")
        .replace(/[\u2010-\u2015\u2212]/g, "-");
    }

    /** @param {string} tekst @returns {string[][]} */
    function stukken(tekst) {
      const gevonden = vouw(tekst).match(STUK) || [];
      return gevonden.map((s) => (GETAL_MET_PUNT.test(s) ? [s] : s.split(SCHEIDING)));
    }

    /** @param {string} woord @param {Array<[string, string, number]>} regels */
    function eersteRegel(woord, regels) {
      for (const [einde, vervanging, blijft] of regels) {
        if (woord.endsWith(einde) && woord.length - einde.length >= blijft) {
          return woord.slice(0, woord.length - einde.length) + vervanging;
        }
      }
      return woord;
    }

    /** @param {string} woord */
    function glad(woord) {
      const kort = woord.replace(DUBBEL, "$1").replace(LANGE_KLINKER, "$1$2");
      const laatste = kort[kort.length - 1];
      return kort.slice(0, -1) + (laatste === "v" ? "f" : laatste === "z" ? "s" : laatste);
    }

    /** @param {string} woord */
    function zonderGe(woord) {
      const laatste = woord[woord.length - 1];
      if ((laatste !== "d" && laatste !== "t") || taal.geenDeelwoord.some((g) => woord.startsWith(g))) return woord;
      for (const deeltje of ["", ...taal.deeltjes]) {
        const rest = woord.slice(deeltje.length + 2);
        if (woord.startsWith(deeltje + "ge") && rest.length >= KORTSTE) return deeltje + rest;
      }
      return woord;
    }

    /** @param {Map<string, string>} geheugen @param {string} woord @param {(w: string) => string} maak */
    function onthoud(geheugen, woord, maak) {
      let uit = geheugen.get(woord);
      if (uit === undefined) {
        uit = woord.length < KORTSTE || CIJFER.test(woord) ? woord : maak(woord);
        geheugen.set(woord, uit);
      }
      return uit;
    }

    /** @param {string} woord */
    function stam(woord) {
      return onthoud(stammen, woord, (w) => glad(eersteRegel(w, taal.stam)));
    }

    /** @param {string} stamvorm */
    function wortel(stamvorm) {
      return onthoud(wortels, stamvorm, (w) => {
        const eerst = glad(eersteRegel(zonderGe(w), taal.wortel));
        return eerst.length >= KORTSTE ? glad(eersteRegel(eerst, lang)) : eerst;
      });
    }

    const vanafTwintig = taal.tientallen.flatMap((tien) => ["", ...taal.totTwintig.slice(1, 10)].map((een) => (een ? `${een}en${tien}` : tien)));
    const getallen = [...taal.totTwintig, ...vanafTwintig];
    const inCijfers = new Map(getallen.map((woord, getal) => [woord, String(getal)]));
    return { vouw, stukken, stam, wortel, stop, getallen, inCijfers, aaneen: (tekst) => stukken(tekst).flat().join("") };
  };
})();
