// @ts-check
/** What storage or a file of calls holds may be anything: this makes it what the pages can count on. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const STANDEN = ["nog niet begonnen", "bezig", "loopt goed", "loopt vast", "klaar"];
  /** A piece of text without half characters: those break an address. */
  const tekst = (/** @type {unknown} */ t, lengte = 2000) => (typeof t === "string" ? t.slice(0, lengte).replace(/\p{Cs}/gu, "") : "");
  /** A moment that exists, else nothing. */
  const moment = (/** @type {unknown} */ t) => (/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d/.test(tekst(t, 40)) && !Number.isNaN(Date.parse(tekst(t, 40))) ? tekst(t, 40) : "");
  const rij = (/** @type {unknown} */ t) => (Array.isArray(t) ? t.slice(0, 500) : []);
  const id = (/** @type {string} */ naam) => naam.trim().toLowerCase().replace(/\s+/g, " ");

  /** @param {any} g @returns {Gesprek} */
  const gezondGesprek = (g) => ({
    begin: moment(g && g.begin) || new Date(0).toISOString(),
    einde: moment(g && g.einde),
    notities: tekst(g && g.notities, 20000),
    volgende: /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(moment(g && g.volgende)) ? g.volgende : "",
    gedeeld: rij(g && g.gedeeld).map((d) => ({ pad: tekst(d && d.pad), titel: tekst(d && d.titel), code: tekst(d && d.code, 20), hash: tekst(d && d.hash, 5), hoe: tekst(d && d.hoe, 20) })).filter((d) => d.pad),
    nietGevonden: rij(g && g.nietGevonden).map((n) => tekst(n, 200)).filter(Boolean),
    leeg: rij(g && g.leeg).map((n) => tekst(n, 200)).filter(Boolean),
  });

  /** What somebody agrees on, also when it is not finished. @param {any} a */
  const afspraak = (a) => ({ wat: tekst(a && a.wat, 500), wie: tekst(a && a.wie, 120), voor: tekst(a && a.voor, 10) });

  /** @param {any} g @returns {Gemeente} */
  const gezondeGemeente = (g) => ({
    naam: tekst(g && g.naam, 80),
    status: STANDEN.includes(g && g.status) ? g.status : STANDEN[0],
    knelpunten: rij(g && g.knelpunten).map((k) => tekst(k, 80)).filter(Boolean),
    afspraken: rij(g && g.afspraken).map((a) => ({ ...afspraak(a), klaar: Boolean(a && a.klaar), gemaakt: tekst(a && a.gemaakt, 40) })).filter((a) => a.wat),
    concept: afspraak(g && g.concept),
    gesprekken: rij(g && g.gesprekken).map(gezondGesprek),
    gewijzigd: moment(g && g.gewijzigd),
  });

  /** What storage or a file holds may be anything. @param {any} ruw @returns {Belstaat} */
  function gezond(ruw) {
    /** @type {Record<string, Gemeente>} */
    const gemeenten = Object.create(null);
    const bron = ruw && typeof ruw.gemeenten === "object" && ruw.gemeenten ? Object.values(ruw.gemeenten) : [];
    for (const g of bron.map(gezondeGemeente)) if (g.naam.trim()) gemeenten[id(g.naam)] = g;
    const nu = tekst(ruw && ruw.nu);
    return { nu: Object.hasOwn(gemeenten, nu) ? nu : "", gemeenten };
  }

  Delen.belgezond = { gezond, gezondGesprek, gezondeGemeente, id };
})();
