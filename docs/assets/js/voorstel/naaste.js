// @ts-check
/** The nearest known id to what somebody typed: the same one as the check proposes, which uses Python's difflib. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const LANGSTE = 120;
  const GRENS = 0.6;

  /** The longest part that two texts share between these places; the first one when there are more. @param {string} a @param {string} b @param {number[]} grenzen */
  function langste(a, b, [aVan, aTot, bVan, bTot]) {
    let beste = [aVan, bVan, 0];
    /** @type {Map<number, number>} */
    let vorige = new Map();
    for (let i = aVan; i < aTot; i += 1) {
      const nu = new Map();
      for (let j = bVan; j < bTot; j += 1) {
        if (a[i] !== b[j]) continue;
        const lengte = (vorige.get(j - 1) || 0) + 1;
        nu.set(j, lengte);
        if (lengte > beste[2]) beste = [i - lengte + 1, j - lengte + 1, lengte];
      }
      vorige = nu;
    }
    return beste;
  }

  /** How many characters two texts share, in order (Ratcliff and Obershelp). @param {string} a @param {string} b @param {number[]} grenzen @returns {number} */
  function gedeeld(a, b, grenzen) {
    const [i, j, lengte] = langste(a, b, grenzen);
    if (!lengte) return 0;
    const [aVan, aTot, bVan, bTot] = grenzen;
    return lengte + gedeeld(a, b, [aVan, i, bVan, j]) + gedeeld(a, b, [i + lengte, aTot, j + lengte, bTot]);
  }

  /** The known word closest to what was typed, or nothing when none is near enough. @param {string} getypt @param {string[]} bekend */
  function bedoelde(getypt, bekend) {
    const woord = getypt.slice(0, LANGSTE).toLowerCase();
    if (bekend.includes(woord)) return woord;
    let [beste, score] = ["", 0];
    for (const id of bekend) {
      const samen = id.length + woord.length;
      if ((2 * Math.min(id.length, woord.length)) / samen < GRENS) continue;
      const nu = (2 * gedeeld(id, woord, [0, id.length, 0, woord.length])) / samen;
      if (nu >= GRENS && (nu > score || (nu === score && id > beste))) [beste, score] = [id, nu];
    }
    return beste;
  }

  /** The block of this kind whose id is closest. @param {string} id @param {string} soort @param {string[]} blokken */
  function naaste(id, soort, blokken) {
    const begin = `${soort}:`;
    const beste = bedoelde(id, blokken.filter((blok) => blok.startsWith(begin)).map((blok) => blok.slice(begin.length)));
    return beste && begin + beste;
  }

  Object.assign(Voorstel, { bedoelde, naaste });
})();
