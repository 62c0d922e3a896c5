// @ts-check
/** What the coach notes during calls: per gemeente, in this browser only, and in files one saves and opens. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const SLEUTEL = "bw-bellen";
  const LANGSTE_GESPREK = 6 * 60 * 60 * 1000;
  const SOORT = "bouwstenenwijzer-bellen";
  const { gezond, gezondGesprek, gezondeGemeente, id } = Delen.belgezond;

  let staat = gezond({ ...Delen.opslag.lees(SLEUTEL), ...Delen.opslag.leesVanTab(SLEUTEL) });
  /** @type {Set<() => void>} */
  const luisteraars = new Set();
  const stempel = () => new Date().toISOString();

  /** A moment after another, also when that one came from a clock that runs ahead. @param {string} vorige */
  const stempelNa = (vorige) => (vorige < stempel() ? stempel() : new Date(Date.parse(vorige) + 1).toISOString());

  function laatZien() {
    for (const luister of luisteraars) luister();
  }

  /** Take over gemeenten from elsewhere; of one on both sides the newest stays. @param {Record<string, Gemeente>} gemeenten */
  function voegBij(gemeenten) {
    const telling = { nieuw: 0, bijgewerkt: 0 };
    for (const [sleutel, g] of Object.entries(gemeenten)) {
      const eigen = staat.gemeenten[sleutel];
      if (eigen && g.gewijzigd <= eigen.gewijzigd) continue;
      telling[eigen ? "bijgewerkt" : "nieuw"] += 1;
      staat.gemeenten[sleutel] = g;
    }
    return telling;
  }

  /** Keep, beside what other tabs kept, and let the page show it. @param {boolean} [stil] the page shows it already */
  function bewaar(stil = false) {
    const g = gemeente();
    if (g) g.gewijzigd = stempelNa(g.gewijzigd);
    voegBij(gezond(Delen.opslag.lees(SLEUTEL)).gemeenten);
    Delen.opslag.schrijf(SLEUTEL, staat);
    Delen.opslag.schrijfVoorTab(SLEUTEL, { nu: staat.nu });
    if (!stil) laatZien();
  }

  /** Show what another tab kept; nothing means that it wiped everything. The call of this tab goes on. @param {any} ruw */
  function neemOver(ruw) {
    const eigen = gemeente();
    if (ruw) voegBij(gezond(ruw).gemeenten);
    else if (Object.keys(staat.gemeenten).length) {
      vergeet();
      Delen.meld("Je gesprekken zijn gewist in een ander tabblad.");
    }
    if (!eigen || eigen !== gemeente()) laatZien();
  }

  /** @param {string} inhoud @returns {any} nothing when it cannot be read */
  function ontleed(inhoud) {
    try {
      return JSON.parse(inhoud);
    } catch {
      return null;
    }
  }

  /** The gemeente of the call, when there is one. @returns {Gemeente | null} */
  const gemeente = () => staat.gemeenten[staat.nu] || null;

  /** The call that is going on. @returns {Gesprek | null} */
  function gesprek() {
    const laatste = gemeente()?.gesprekken.at(-1);
    return laatste && !laatste.einde ? laatste : null;
  }

  /** The call that is going on, or the one that ended last: what is noted later belongs to it. @returns {Gesprek | null} */
  const huidig = () => gemeente()?.gesprekken.at(-1) || null;

  /** Close a call of an earlier day that was left open; one that runs past midnight goes on. @returns {boolean} whether there was one */
  function sluitOude() {
    const g = gesprek();
    if (!g || window.Dag.iso(new Date(g.begin)) === window.Dag.iso() || Date.now() - Date.parse(g.begin) < LANGSTE_GESPREK) return false;
    const laatst = gemeente()?.gewijzigd || "";
    g.einde = laatst > g.begin && Date.parse(laatst) - Date.parse(g.begin) < LANGSTE_GESPREK ? laatst : g.begin;
    return true;
  }

  /** Go on in a new call when the one on this page is of an earlier day. @returns {boolean} whether it was */
  function ververs() {
    const oud = sluitOude();
    if (oud) begin(gemeente()?.naam || "");
    return oud;
  }

  /** Start or go on with the call with a gemeente. @param {string} naam */
  function begin(naam) {
    const sleutel = id(naam);
    if (!sleutel) return;
    staat.gemeenten[sleutel] ||= gezondeGemeente({ naam: naam.trim() });
    staat.nu = sleutel;
    sluitOude();
    if (!gesprek()) gemeente()?.gesprekken.push(gezondGesprek({ begin: stempel() }));
    bewaar();
  }

  /** End the call. */
  function rondAf() {
    const g = gesprek();
    if (g) g.einde = stempel();
    bewaar();
  }

  /** Go back to the list of gemeenten. */
  function sluit() {
    staat.nu = "";
    bewaar();
  }

  /** Note that a passage was opened or shared. @param {{pad: string, titel: string, code: string}} d @param {string} hoe */
  function deel(d, hoe) {
    const g = huidig();
    if (!g) return;
    const er = g.gedeeld.find((x) => x.pad === d.pad);
    const hash = Delen.register.zoek(d.pad)?.hash || "";
    if (er && (er.hoe !== "geopend" || hoe === "geopend")) return;
    if (er) er.hoe = hoe;
    else g.gedeeld.push({ pad: d.pad, titel: d.titel, code: d.code, hash, hoe });
    bewaar();
  }

  /** @param {string} vraag @returns {boolean} whether it was new */
  function nietGevonden(vraag) {
    const g = huidig();
    const schoon = vraag.trim().slice(0, 200);
    if (!g || !schoon || g.nietGevonden.includes(schoon)) return false;
    g.nietGevonden.push(schoon);
    bewaar();
    return true;
  }

  /** Keep a search that gave nothing, for the report; of a question that is still being typed only the last. @param {string} vraag @param {boolean} niets */
  function gezocht(vraag, niets) {
    const leeg = huidig()?.leeg;
    const vorige = leeg?.at(-1);
    const verder = Boolean(vorige && vraag.startsWith(vorige));
    if (!leeg || leeg.includes(vraag) || !(niets || verder) || (vorige && vorige.startsWith(vraag))) return;
    if (verder) leeg.pop();
    if (niets) leeg.push(vraag.slice(0, 200));
    bewaar(true);
  }

  /** Where this tab is in the call, for when it is loaded again. @param {unknown} plek */
  const zetPlek = (plek) => staat.nu && Delen.opslag.schrijfVoorTab(SLEUTEL, { nu: staat.nu, plek });
  const leesPlek = () => Delen.opslag.leesVanTab(SLEUTEL)?.plek;

  /** Everything as the text of a file. */
  const alsBestand = () => JSON.stringify({ soort: SOORT, versie: 1, ...staat, nu: "" }, null, 1);

  /** Add what a file holds; of a gemeente on both sides the newest stays. @param {string} inhoud @returns {{nieuw: number, bijgewerkt: number} | null} nothing when it is no such file */
  function uitBestand(inhoud) {
    const ruw = ontleed(inhoud);
    if (!ruw || ruw.soort !== SOORT) return null;
    const telling = voegBij(gezond(ruw).gemeenten);
    bewaar();
    return telling;
  }

  /** Forget all calls, here and in storage. */
  function vergeet() {
    staat = gezond(null);
    Delen.opslag.wis((/** @type {string} */ s) => s === SLEUTEL);
  }

  /** Forget the mapje too. */
  function wis() {
    vergeet();
    Delen.zetMapje({ titel: "", items: [] });
    laatZien();
  }

  addEventListener("storage", (g) => {
    if (g.key === SLEUTEL || g.key === null) neemOver(g.newValue && (ontleed(g.newValue) || {}));
  });
  addEventListener("pageshow", (g) => g.persisted && neemOver(Delen.opslag.lees(SLEUTEL))); // it slept, and heard nothing

  Delen.bel = { gemeente, gesprek, huidig, begin, ververs, zetPlek, leesPlek, rondAf, sluit, deel, nietGevonden, gezocht, bewaar, alsBestand, uitBestand, wis, alle: () => Object.values(staat.gemeenten), bijWijziging: (/** @type {() => void} */ f) => luisteraars.add(f) };
})();
