// @ts-check
/** Two texts as a patch that `git apply` takes. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const ROND = 3;

  /** The longest common subsequence, as steps: " " stays, "-" goes, "+" comes. @param {string[]} a @param {string[]} b @returns {[string, string][]} */
  function stappen(a, b) {
    const lengte = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) lengte[i][j] = a[i] === b[j] ? lengte[i + 1][j + 1] + 1 : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
    }
    /** @type {[string, string][]} */
    const uit = [];
    let [i, j] = [0, 0];
    while (i < a.length || j < b.length) {
      if (i < a.length && j < b.length && a[i] === b[j]) uit.push([" ", a[(i += 1) - 1]]), (j += 1);
      else if (i < a.length && (j === b.length || lengte[i + 1][j] >= lengte[i][j + 1])) uit.push(["-", a[(i += 1) - 1]]);
      else uit.push(["+", b[(j += 1) - 1]]);
    }
    return uit;
  }

  /** Every line with what happens to it; what is equal at both ends is not compared line by line. @param {string[]} a @param {string[]} b */
  function alleRegels(a, b) {
    let [begin, eind] = [0, 0];
    while (begin < Math.min(a.length, b.length) && a[begin] === b[begin]) begin += 1;
    while (eind < Math.min(a.length, b.length) - begin && a[a.length - 1 - eind] === b[b.length - 1 - eind]) eind += 1;
    /** @param {string[]} regels @returns {[string, string][]} */
    const blijft = (regels) => regels.map((regel) => [" ", regel]);
    return [...blijft(a.slice(0, begin)), ...stappen(a.slice(begin, a.length - eind), b.slice(begin, b.length - eind)), ...blijft(a.slice(a.length - eind))];
  }

  /** Lines with their end; the last may have none. @param {string} tekst */
  const inRegels = (tekst) => tekst.match(/[^\n]*\n|[^\n]+$/g) || [];

  /** The ranges of lines to show, with some lines around each change. @param {[string, string][]} regels */
  function brokken(regels) {
    /** @type {[number, number][]} */
    const uit = [];
    regels.forEach(([wat], n) => {
      if (wat === " ") return;
      const [van, tot] = [Math.max(0, n - ROND), Math.min(regels.length, n + ROND + 1)];
      const vorig = uit[uit.length - 1];
      if (vorig && van <= vorig[1]) vorig[1] = tot;
      else uit.push([van, tot]);
    });
    return uit;
  }

  /** @param {[string, string][]} regels @param {[number, number]} grens */
  function brok(regels, [van, tot]) {
    const tel = (/** @type {[string, string][]} */ deel, /** @type {string} */ niet) => deel.filter(([wat]) => wat !== niet).length;
    const deel = regels.slice(van, tot);
    const bereik = (/** @type {string} */ niet) => {
      const aantal = tel(deel, niet);
      return `${tel(regels.slice(0, van), niet) + (aantal ? 1 : 0)},${aantal}`;
    };
    const tekst = deel.map(([wat, regel]) => wat + regel + (regel.endsWith("\n") ? "" : "\n\\ No newline at end of file\n")).join("");
    return `@@ -${bereik("+")} +${bereik("-")} @@\n${tekst}`;
  }

  /** The changed parts of a file; empty when nothing changed. @param {string} oud @param {string} nieuw */
  function verschil(oud, nieuw) {
    const regels = alleRegels(inRegels(oud), inRegels(nieuw));
    return brokken(regels).map((grens) => brok(regels, grens)).join("");
  }

  /** @param {string} bestand path within the project @param {string} oud @param {string} nieuw */
  function patch(bestand, oud, nieuw) {
    const delen = verschil(oud, nieuw);
    return delen && `diff --git a/${bestand} b/${bestand}\n--- a/${bestand}\n+++ b/${bestand}\n${delen}`;
  }

  Object.assign(Voorstel, { verschil, patch });
})();
