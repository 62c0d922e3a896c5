// @ts-check
/** The rules that need only the block, as the check has them (macros/validate/rules/, BEREIK = Bereik.BLOK). */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { fout, raad } = Voorstel;
  const patroon = (/** @type {string} */ naam, vlag = "u") => new RegExp(window.bwVoorstel.patronen[naam], vlag);

  /** The sentences of a text; list items and lines count as sentences, link targets do not count. @param {string} tekst */
  function zinnen(tekst) {
    const zonder = tekst.replace(patroon("link_doel", "gu"), "]");
    return zonder.split(patroon("zin_einde", "u")).filter((zin) => zin.trim());
  }

  /** @param {Regelwerk} w */
  function zichtbaar({ bladen }) {
    return bladen.flatMap(({ pad, tekst }) => {
      const teken = patroon("onzichtbaar").exec(tekst);
      if (!teken) return [];
      const code = /** @type {number} */ (teken[0].codePointAt(0));
      return fout(pad, "tekst_zichtbaar", { naam: `U+${code.toString(16).toUpperCase().padStart(4, "0")}` });
    });
  }

  /** @param {Regelwerk} w */
  function opmaak({ bladen }) {
    return bladen
      .filter(({ soort }) => soort === "opmaak")
      .flatMap(({ pad, tekst }) => Voorstel.opmaakfouten(tekst).flatMap((/** @type {Vondst} */ [naam, woorden]) => fout(pad, naam, woorden)));
  }

  /** @param {Regelwerk} w */
  function korteZinnen({ bladen, model }) {
    const grens = window.bwVoorstel.grenzen.woorden;
    if (model === window.bwVoorstel.modellen.bron) return [];
    return bladen
      .filter(({ soort, tekst }) => soort && tekst.split(" ").length > grens)
      .flatMap(({ pad, tekst }) => zinnen(tekst).map((zin) => ({ pad, aantal: zin.trim().split(/\s+/).length })))
      .filter(({ aantal }) => aantal > grens)
      .flatMap(({ pad, aantal }) => raad(pad, "zin_kort", { aantal }));
  }

  /** @param {Regelwerk} w */
  function samenvatting({ waarde, model }) {
    const aantal = model && waarde.samenvatting ? zinnen(waarde.samenvatting).length : 0;
    return aantal > window.bwVoorstel.grenzen.zinnen ? fout(["samenvatting"], "samenvatting_kort", { aantal }) : [];
  }

  /** @param {Regelwerk} w */
  function datums({ waarde, model, vandaag }) {
    if (!model) return [];
    const rij = (waarde.wijzigingen || []).map((/** @type {any} */ w) => w.datum || "");
    /** @type {[Pad, string][]} */
    const alle = rij.map((/** @type {string} */ dag, /** @type {number} */ n) => [["wijzigingen", n, "datum"], dag]);
    if (waarde.houdbaarheid) alle.unshift([["houdbaarheid", "gecontroleerd_op"], waarde.houdbaarheid.gecontroleerd_op || ""]);
    const isDatum = (/** @type {string} */ dag) => /^\d{4}-\d{2}-\d{2}$/.test(dag);
    const later = alle.flatMap(([pad, dag]) => (isDatum(dag) && dag > vandaag ? fout(pad, "datum_toekomst", { dag }) : []));
    const hoger = rij.flatMap((/** @type {string} */ dag, /** @type {number} */ n) => (n && isDatum(dag) && isDatum(rij[n - 1]) && dag > rij[n - 1] && dag <= vandaag ? fout(["wijzigingen", n, "datum"], "datum_volgorde") : []));
    return [...later, ...hoger];
  }

  /** A question has choices when it is a choice, and only then. @param {[string, any]} vraag */
  function keuzes([id, { soort, keuzes: mag = [] }]) {
    if (soort === "keuze") return mag.length < 2 ? fout(["werkblad", id, "soort"], "geen_keuzes", { id }) : [];
    return mag.length ? fout(["werkblad", id, "keuzes"], "keuzes_te_veel", { id, soort }) : [];
  }

  /** @param {Regelwerk} w */
  function sessie({ waarde, model }) {
    if (model !== window.bwVoorstel.modellen.sessie) return [];
    const { van, tot } = waarde.groepsgrootte || {};
    const grootte = Number(van) > Number(tot) ? fout(["groepsgrootte", "van"], "groep_past", { van: Number(van), tot: Number(tot) }) : [];
    return [...grootte, ...Object.entries(waarde.werkblad || {}).flatMap(keuzes)];
  }

  /** @param {Regelwerk} w */
  function tabel({ waarde, deel }) {
    if (deel !== "tabellen") return [];
    const kolommen = (waarde.kolommen || []).length;
    return (waarde.rijen || []).flatMap((/** @type {string[]} */ rij, /** @type {number} */ n) => (rij.length === kolommen ? [] : fout(["rijen", n], rij.length < kolommen ? "tabel_te_kort" : "tabel_te_lang", { aantal: rij.length, kolommen })));
  }

  /** @param {Regelwerk} w */
  function titel({ waarde, model }) {
    const telt = model === window.bwVoorstel.modellen.stap && patroon("genummerd", "iu").test(waarde.titel || "");
    return telt ? fout(["titel"], "titel_genummerd", { titel: waarde.titel }) : [];
  }

  const ALLE = [zichtbaar, opmaak, korteZinnen, samenvatting, datums, sessie, tabel, titel];

  /** What these rules say about a block; of a field with a wrong form they say nothing. @param {any} schema @param {any} waarde @param {any} wortel @param {Blokplek} plek @param {Fout[]} eerder */
  function regels(schema, waarde, wortel, plek, eerder) {
    const kapot = new Set(eerder.map(({ pad }) => pad.join("\n")));
    const bladen = Voorstel.bladen(schema, waarde, wortel, []);
    const werk = { bladen, waarde, deel: plek.deel, model: plek.deel ? "" : plek.soort.model, vandaag: plek.vandaag || window.Dag.iso() };
    return ALLE.flatMap((regel) => regel(werk)).filter(({ pad }) => !kapot.has(pad.join("\n")));
  }

  Object.assign(Voorstel, { regels });
})();
