// @ts-check
/** A piece of text around the words that were found, with those words marked. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const WOORD = /[\p{L}\p{N}]+(?:[-.'’&+][\p{L}\p{N}]+)*/gu;
  const LENGTE = 230;
  const ERVOOR = 60;

  /** @typedef {{van: number, tot: number, deel: number}} Vondst a word that answers, and which unit of the question */

  /** @param {string} tekst @param {Raak} raak @returns {Vondst[]} */
  function vondsten(tekst, raak) {
    const bekend = new Map();
    const uit = [];
    for (const m of tekst.matchAll(WOORD)) {
      const sleutel = m[0].toLowerCase();
      if (!bekend.has(sleutel)) bekend.set(sleutel, raak(m[0]));
      if (bekend.get(sleutel)) uit.push({ van: m.index, tot: m.index + m[0].length, deel: bekend.get(sleutel) });
    }
    return uit;
  }

  /** How many units of the question the fullest window has, and where its first word starts. @param {Vondst[]} plekken */
  function volsteVenster(plekken) {
    let eerste = 0;
    let meest = 0;
    for (const plek of plekken) {
      const binnen = new Set(plekken.filter((p) => p.van >= plek.van && p.tot <= plek.van + LENGTE - ERVOOR).map((p) => p.deel));
      if (binnen.size > meest) [meest, eerste] = [binnen.size, plek.van];
    }
    return { meest, eerste };
  }

  /** All of it when that fits; else from a little before the first word, or the start of its sentence. @param {string} tekst @param {number} eerste */
  function grenzen(tekst, eerste) {
    if (tekst.length <= LENGTE) return { van: 0, tot: tekst.length };
    const begin = Math.max(0, eerste - ERVOOR);
    let van = begin ? Math.min(tekst.indexOf(" ", begin) + 1, eerste) : 0;
    const zin = tekst.lastIndexOf(". ", eerste);
    if (zin > begin - ERVOOR && zin >= 0) van = zin + 2;
    let tot = Math.min(tekst.length, van + LENGTE);
    if (tot < tekst.length) tot = tekst.lastIndexOf(" ", tot);
    return { van, tot };
  }

  /**
   * A text is best known by its start; elsewhere only to show what the title above it does not say.
   * The facts behind it, such as who does it, are shown when the question names one of them (how long it takes), or
   * when they hold more of the question, and no single word.
   * @param {string} heel @param {Raak} raak @param {number} verhaal how much of it stands before its facts
   * @param {string} titel what stands above it
   * @returns {(Node | string)[]} pieces of text and <mark> elements
   */
  Vinden.fragment = function (heel, raak, verhaal, titel) {
    const plekken = vondsten(heel, raak);
    const gezegd = new Set(vondsten(titel, raak).map((p) => p.deel));
    const nieuw = plekken.filter((p) => !gezegd.has(p.deel));
    const ervoor = volsteVenster(nieuw.filter((p) => p.tot <= verhaal));
    const erna = volsteVenster(nieuw.filter((p) => p.van >= verhaal));
    const feit = nieuw.find((p) => p.van >= verhaal && heel[p.tot] === ":");
    const uitFeiten = feit || erna.meest > Math.max(1, ervoor.meest);
    const tekst = uitFeiten ? heel : heel.slice(0, verhaal);
    const { van, tot } = grenzen(tekst, feit ? feit.van : (uitFeiten ? erna : ervoor).eerste);
    /** @type {(Node | string)[]} */
    const uit = van > 0 ? ["…\u00a0"] : [];
    let plaats = van;
    for (const p of plekken) {
      if (p.van < plaats || p.tot > tot) continue;
      uit.push(tekst.slice(plaats, p.van), Vinden.el("mark", {}, tekst.slice(p.van, p.tot)));
      plaats = p.tot;
    }
    uit.push(tekst.slice(plaats, tot));
    if (tot < tekst.length) uit.push("\u00a0…");
    return uit;
  };

  /** A short text with its words marked. @param {string} tekst @param {Raak} raak */
  Vinden.gemerkt = function (tekst, raak) {
    const uit = [];
    let plaats = 0;
    for (const p of vondsten(tekst, raak)) {
      uit.push(tekst.slice(plaats, p.van), Vinden.el("mark", {}, tekst.slice(p.van, p.tot)));
      plaats = p.tot;
    }
    return [...uit, tekst.slice(plaats)];
  };
})();
