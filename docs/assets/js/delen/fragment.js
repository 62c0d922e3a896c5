// @ts-check
/**
 * What stands behind the # of a shared link: id[~hash][!quote].
 *
 * id     the anchor of the block
 * hash   five characters that stand for its words on that day
 * quote  the words that were chosen, percent-encoded; of a long quote its first and last words, with ~ between them
 */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const LANG = 90;
  const WOORDEN = 6;

  /** @param {string} tekst */
  const code = (tekst) => encodeURIComponent(tekst).replace(/[!'()*~]/g, (t) => `%${t.charCodeAt(0).toString(16).toUpperCase()}`);

  /** A link that mail programs cut may end within a character. @param {string} tekst */
  function lees(tekst) {
    for (const poging of [tekst, tekst.replace(/%[^%]{0,2}$/, ""), tekst.replace(/(%[0-9A-F]{2})*%?[^%]{0,2}$/i, "")]) {
      try {
        return decodeURIComponent(poging);
      } catch {
        // Shorter, then.
      }
    }
    return "";
  }

  /** The part of an address for a quote. @param {string} citaat */
  function maakCitaat(citaat) {
    const woorden = citaat.trim().split(/\s+/);
    if (citaat.length <= LANG || woorden.length <= 2 * WOORDEN) return `!${code(woorden.join(" "))}`;
    return `!${code(woorden.slice(0, WOORDEN).join(" "))}~${code(woorden.slice(-WOORDEN).join(" "))}`;
  }

  /** @param {string} tekst with or without # @returns {{id: string, hash: string, begin: string, eind: string}} */
  function leesFragment(tekst) {
    const [, id = "", hash = "", citaat = ""] = /^#?([^~!]*)(?:~([a-z2-7]{5}))?(?:[^!]*)(?:!(.*))?$/s.exec(tekst) || [];
    const [begin, eind = ""] = citaat.split("~").map(lees);
    return { id: lees(id), hash, begin, eind };
  }

  Delen.fragment = { lees: leesFragment, maakCitaat };
})();
