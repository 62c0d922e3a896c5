// @ts-check
/** A piece of text around the words that were found, with those words marked. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const WOORD = /[\p{L}\p{N}]+(?:[-.'’&+][\p{L}\p{N}]+)*/gu;
  const LENGTE = 230;
  const ERVOOR = 60;

  /** @param {string} tekst @param {(woord: string) => boolean} raak */
  function vondsten(tekst, raak) {
    const bekend = new Map();
    const uit = [];
    for (const m of tekst.matchAll(WOORD)) {
      const sleutel = m[0].toLowerCase();
      if (!bekend.has(sleutel)) bekend.set(sleutel, raak(m[0]));
      if (bekend.get(sleutel)) uit.push({ van: m.index, tot: m.index + m[0].length, woord: sleutel });
    }
    return uit;
  }

  /** How many different words the fullest window has, and where its first word starts. @param {{van: number, tot: number, woord: string}[]} plekken */
  function volsteVenster(plekken) {
    let eerste = 0;
    let meest = 0;
    for (const plek of plekken) {
      const binnen = new Set(plekken.filter((p) => p.van >= plek.van && p.tot <= plek.van + LENGTE - ERVOOR).map((p) => p.woord));
      if (binnen.size > meest) [meest, eerste] = [binnen.size, plek.van];
    }
    return { meest, eerste };
  }

  /** From a little before the first word, or from the start of its sentence. @param {string} tekst @param {number} eerste */
  function grenzen(tekst, eerste) {
    const begin = Math.max(0, eerste - ERVOOR);
    let van = begin ? Math.min(tekst.indexOf(" ", begin) + 1, eerste) : 0;
    const zin = tekst.lastIndexOf(". ", eerste);
    if (zin > begin - ERVOOR && zin >= 0) van = zin + 2;
    let tot = Math.min(tekst.length, van + LENGTE);
    if (tot < tekst.length) tot = tekst.lastIndexOf(" ", tot);
    return { van, tot };
  }

  /**
   * The facts behind a text, such as who does it, are shown only when they hold more of the question, and no single word.
   * @param {string} heel @param {(woord: string) => boolean} raak @param {number} verhaal how much of it stands before its facts
   * @returns {(Node | string)[]} pieces of text and <mark> elements
   */
  Vinden.fragment = function (heel, raak, verhaal) {
    const plekken = vondsten(heel, raak);
    const ervoor = volsteVenster(plekken.filter((p) => p.tot <= verhaal));
    const erna = volsteVenster(plekken.filter((p) => p.van >= verhaal));
    const uitFeiten = erna.meest > Math.max(1, ervoor.meest);
    const tekst = uitFeiten ? heel : heel.slice(0, verhaal);
    const { van, tot } = grenzen(tekst, uitFeiten ? erna.eerste : ervoor.eerste);
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

  /** A short text with its words marked. @param {string} tekst @param {(woord: string) => boolean} raak */
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
