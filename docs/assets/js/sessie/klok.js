// @ts-check
/** The times of a session: pure sums, without a page. Everything in minutes, from the midnight that its day began with. */
(function () {
  "use strict";
  const Sessie = (window.Sessie = window.Sessie || {});
  const KORTST = 5;
  const MINSTE_DEEL = 0.5;
  const ETMAAL = 1440;
  const UITLOOP = 60;

  /**
   * @typedef {object} Stand how far a session is
   * @property {number} dag the day on which it is held, as `dagVan` counts them
   * @property {number} start the minute of the day at which it was to start
   * @property {number[]} minuten how long each block is to take
   * @property {boolean[]} vast which blocks may not be made shorter
   * @property {number} huidig the block that runs; -1 before the start, one past the last after the end
   * @property {number[]} begonnen the minute of the day at which each block that began, began
   */

  /** @param {number[]} minuten @param {number} start @param {number} dag @returns {Stand} */
  function nieuw(minuten, start, dag) {
    return { dag, start, minuten: [...minuten], vast: minuten.map(() => false), huidig: -1, begonnen: [] };
  }

  /** The number of a day: one more for each next day on the calendar. @param {Date} moment */
  const dagVan = (moment) => Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / (ETMAAL * 60_000);

  /** Minutes since the day of a session began, by the clock on the wall; past midnight they go on. @param {number} dag @param {Date} moment */
  function minuutVan(dag, moment) {
    return (dagVan(moment) - dag) * ETMAAL + moment.getHours() * 60 + moment.getMinutes() + moment.getSeconds() / 60;
  }

  /** Whether what runs is of another day. A session may go past midnight: until an hour after it was to end. @param {Stand} stand @param {number} nu */
  function vanAndereDag(stand, nu) {
    if (stand.huidig < 0) return false;
    const einde = /** @type {number} */ (stand.begonnen.at(-1)) + som(stand.minuten.slice(stand.huidig));
    return nu < 0 || (nu >= ETMAAL && nu > einde + UITLOOP);
  }

  /** When each block begins: as it went, and from the running block on as it will go. @param {Stand} stand @param {number} nu */
  function begintijden(stand, nu) {
    let tijd = stand.start;
    return stand.minuten.map((duur, plaats) => {
      const begin = plaats <= stand.huidig ? stand.begonnen[plaats] : tijd;
      const eind = begin + duur;
      tijd = plaats === stand.huidig ? Math.max(eind, nu) : eind;
      return begin;
    });
  }

  /** When the session will be over as things are now. @param {Stand} stand @param {number} nu */
  function eindtijd(stand, nu) {
    const laatste = stand.minuten.length - 1;
    if (stand.huidig > laatste) return stand.begonnen[stand.huidig];
    const begin = begintijden(stand, nu)[laatste] + stand.minuten[laatste];
    return stand.huidig === laatste ? Math.max(begin, nu) : begin;
  }

  /** How many whole minutes later than planned it will be over; negative when early. @param {Stand} stand @param {number} nu @param {number[]} gepland */
  function achterstand(stand, nu, gepland) {
    return Math.trunc(Number((eindtijd(stand, nu) - stand.start - som(gepland)).toFixed(3))) || 0;
  }

  /** Minutes left in the running block; negative when over. @param {Stand} stand @param {number} nu */
  function over(stand, nu) {
    return stand.begonnen[stand.huidig] + stand.minuten[stand.huidig] - nu;
  }

  /**
   * Spread what we are late over the blocks to come, in proportion to their length. A block keeps at least half of what
   * was planned and five minutes; a fixed block keeps all.
   * @param {Stand} stand @param {number} nu @param {number[]} gepland
   * @returns {{minuten: number[], rest: number}} the new lengths, and the minutes that could not be won
   */
  function haalIn(stand, nu, gepland) {
    const minuten = [...stand.minuten];
    let tekort = achterstand(stand, nu, gepland);
    const ruimte = minuten.map((duur, plaats) => {
      const komt = plaats > stand.huidig && !stand.vast[plaats];
      return komt ? Math.max(0, duur - Math.max(KORTST, Math.ceil(gepland[plaats] * MINSTE_DEEL))) : 0;
    });
    const samen = som(ruimte);
    const weg = Math.min(Math.max(tekort, 0), samen);
    const delen = ruimte.map((plek) => (samen ? (plek * weg) / samen : 0));
    const heel = delen.map(Math.floor);
    const volgorde = delen.map((deel, plaats) => ({ plaats, rest: deel - heel[plaats] })).sort((a, b) => b.rest - a.rest || a.plaats - b.plaats);
    for (const { plaats } of volgorde.slice(0, weg - som(heel))) heel[plaats] += 1;
    heel.forEach((deel, plaats) => (minuten[plaats] -= deel));
    tekort -= weg;
    return { minuten, rest: Math.max(tekort, 0) };
  }

  /** Start the next block, or the session. @param {Stand} stand @param {number} nu @returns {Stand} */
  function verder(stand, nu) {
    const huidig = Math.min(stand.huidig + 1, stand.minuten.length);
    const begonnen = [...stand.begonnen.slice(0, huidig), nu];
    return { ...stand, huidig, begonnen };
  }

  /** Go back to the block before, as if the next had not begun. @param {Stand} stand @returns {Stand} */
  function terug(stand) {
    const huidig = Math.max(stand.huidig - 1, -1);
    return { ...stand, huidig, begonnen: stand.begonnen.slice(0, huidig + 1) };
  }

  /** What storage gave back, when it is whole. @param {any} ruw @param {number} aantal @returns {Stand | null} */
  function gezond(ruw, aantal) {
    const getallen = (/** @type {any} */ rij) => Array.isArray(rij) && rij.every(Number.isFinite);
    const klopt = ruw && Number.isInteger(ruw.dag) && Number.isFinite(ruw.start) && Number.isInteger(ruw.huidig) && getallen(ruw.minuten) && getallen(ruw.begonnen);
    if (!klopt || ruw.minuten.length !== aantal || ruw.huidig < -1 || ruw.huidig > aantal) return null;
    if (ruw.begonnen.length !== ruw.huidig + 1 || !Array.isArray(ruw.vast) || ruw.vast.length !== aantal) return null;
    return { dag: ruw.dag, start: ruw.start, minuten: ruw.minuten, vast: ruw.vast.map(Boolean), huidig: ruw.huidig, begonnen: ruw.begonnen };
  }

  /** "9.05" @param {number} minuut */
  function alsTijd(minuut) {
    const heel = Math.floor(minuut + 1e-6);
    return `${Math.floor(heel / 60) % 24}.${String(((heel % 60) + 60) % 60).padStart(2, "0")}`;
  }

  /** "4:05", or "-0:30" when over time @param {number} minuten */
  function alsDuur(minuten) {
    const seconden = Math.ceil(Math.abs(minuten) * 60 - 1e-6);
    return `${minuten < 0 && seconden ? "-" : ""}${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, "0")}`;
  }

  /** @param {number[]} rij */
  const som = (rij) => rij.reduce((a, b) => a + b, 0);

  Sessie.klok = { nieuw, dagVan, minuutVan, vanAndereDag, begintijden, eindtijd, achterstand, over, haalIn, verder, terug, gezond, alsTijd, alsDuur };
})();
