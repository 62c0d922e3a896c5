// @ts-check
/** The view of the facilitator: a clock that runs along, and new times when the session runs late. */
(function () {
  "use strict";
  const Sessie = (window.Sessie = window.Sessie || {});
  const vlak = /** @type {HTMLElement | null} */ (document.querySelector("[data-draaien]"));
  const bron = document.querySelector("[data-sessiegegevens]");
  if (!vlak || !bron) return;
  const { el } = window.Delen;
  const { klok } = Sessie;
  const sessie = JSON.parse(bron.textContent || "{}");
  /** @type {{id: string, titel: string, doel: string, minuten: number}[]} */
  const blokken = sessie.blokken;
  const gepland = blokken.map((blok) => blok.minuten);
  const SLEUTEL = `bw-sessie-${sessie.id}`;
  const opTijd = (/** @type {number} */ start) => klok.nieuw(gepland, start, klok.dagVan(new Date()));
  let stand = lees() || opTijd(9 * 60);
  let aangekondigd = "";

  const nu = () => klok.minuutVan(stand.dag, new Date());

  function lees() {
    try {
      return klok.gezond(JSON.parse(localStorage.getItem(SLEUTEL) || "null"), gepland.length);
    } catch {
      return null;
    }
  }

  /** @param {any} nieuw */
  function zet(nieuw) {
    stand = nieuw;
    try {
      if (stand.huidig < 0) localStorage.removeItem(SLEUTEL);
      else localStorage.setItem(SLEUTEL, JSON.stringify(stand));
    } catch {
      // Storage is closed: the clock runs for as long as this page is open.
    }
    toon();
  }

  /** @param {string} tekst @param {() => void} doe @param {string} [vorm] */
  function knop(tekst, doe, vorm = "knop rustig") {
    const nieuw = /** @type {HTMLButtonElement} */ (el("button", { type: "button", class: vorm }, tekst));
    nieuw.addEventListener("click", doe);
    return nieuw;
  }

  const startveld = /** @type {HTMLInputElement} */ (el("input", { type: "time", id: "starttijd", value: "09:00" }));
  const wat = el("p", { class: "draaien__blok" });
  const tijd = el("p", { class: "draaien__tijd", role: "timer", "aria-live": "off" });
  const doel = el("p", {});
  const hoe = el("p", { class: "draaien__stand" });
  const melding = el("div", { role: "status", class: "draaien__melding" });
  const verder = knop("Begin", volgende, "knop");
  const terug = knop("Vorig blok", () => zet(klok.terug(stand)));
  const inhalen = knop("Haal de achterstand in", haalIn);
  const opnieuw = knop("Opnieuw", begin);
  const rijen = blokken.map(rij);

  /** @param {{id: string, titel: string}} blok @param {number} plaats */
  function rij(blok, plaats) {
    const begintijd = el("td");
    const duur = el("td");
    const vast = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox", "aria-label": `Niet inkorten: ${blok.titel}` }));
    vast.addEventListener("change", () => zet({ ...stand, vast: stand.vast.map((/** @type {boolean} */ v, /** @type {number} */ p) => (p === plaats ? vast.checked : v)) }));
    const element = el("tr", {}, begintijd, el("th", { scope: "row" }, el("a", { href: `#blok-${blok.id}` }, blok.titel)), duur, el("td", {}, el("label", { class: "draaien__vast" }, vast)));
    return { element, begintijd, duur, vast };
  }

  /** The next block. Who begins more than an hour from the chosen time is practising: then the session starts now. */
  function volgende() {
    if (stand.huidig < 0) stand.dag = klok.dagVan(new Date()); // the page may have been open since yesterday
    const moment = nu();
    const oefent = stand.huidig < 0 && Math.abs(moment - stand.start) > 60;
    zet(klok.verder(oefent ? { ...stand, start: moment } : stand, moment));
    zeg("");
  }

  function begin() {
    if (stand.huidig >= 0 && !confirm("De klok begint opnieuw. Doorgaan?")) return;
    const [uur, minuut] = startveld.value.split(":").map(Number);
    zet(opTijd(Number.isFinite(uur) ? uur * 60 + minuut : 9 * 60));
    zeg("");
  }

  function haalIn() {
    const { minuten, rest } = klok.haalIn(stand, nu(), gepland);
    const korter = minuten.filter((/** @type {number} */ m, /** @type {number} */ p) => m < stand.minuten[p]).length;
    zet({ ...stand, minuten });
    const uitloop = rest ? ` Je loopt nog ${rest} ${rest === 1 ? "minuut" : "minuten"} uit. Laat een blok weg of spreek een nieuwe eindtijd af.` : "";
    zeg(korter ? `${korter} ${korter === 1 ? "blok is" : "blokken zijn"} korter gemaakt.${uitloop}` : `Geen blok kan korter.${uitloop}`);
  }

  /** @param {string} bericht */
  function zeg(bericht) {
    melding.replaceChildren(...(bericht ? [el("p", {}, bericht)] : []));
  }

  /** Say aloud when a block has five minutes left, one, or none; once each. @param {number} over */
  function kondigAan(over) {
    const grens = over <= 0 ? 0 : over <= 1 ? 1 : over <= 5 ? 5 : -1;
    const sleutel = `${stand.huidig}/${grens}`;
    if (grens < 0 || sleutel === aangekondigd) return;
    aangekondigd = sleutel;
    const titel = blokken[stand.huidig].titel;
    zeg(grens ? `Nog ${grens} ${grens === 1 ? "minuut" : "minuten"} voor “${titel}”.` : `De tijd voor “${titel}” is om.`);
  }

  /** The times of all blocks, in the table. @param {number} moment */
  function toonTijden(moment) {
    const tijden = klok.begintijden(stand, moment);
    rijen.forEach(({ element, begintijd, duur, vast }, plaats) => {
      begintijd.textContent = klok.alsTijd(tijden[plaats]);
      const anders = stand.minuten[plaats] !== gepland[plaats] ? ` (was ${gepland[plaats]})` : "";
      duur.textContent = `${stand.minuten[plaats]}${anders}`;
      vast.checked = stand.vast[plaats];
      if (plaats === stand.huidig) element.setAttribute("aria-current", "step");
      else element.removeAttribute("aria-current");
    });
  }

  function toon() {
    const moment = nu();
    if (klok.vanAndereDag(stand, moment)) return zet(opTijd(stand.start));
    const loopt = stand.huidig >= 0 && stand.huidig < blokken.length;
    const laat = stand.huidig < 0 ? 0 : klok.achterstand(stand, moment, gepland);
    toonTijden(moment);
    wat.textContent = loopt ? blokken[stand.huidig].titel : stand.huidig < 0 ? "Nog niet begonnen" : "De sessie is klaar";
    tijd.textContent = loopt ? klok.alsDuur(klok.over(stand, moment)) : "";
    doel.textContent = loopt ? `Klaar als: ${blokken[stand.huidig].doel}` : "";
    const richting = laat > 0 ? `${laat} ${laat === 1 ? "minuut" : "minuten"} later dan gepland` : laat < 0 ? `${-laat} ${laat === -1 ? "minuut" : "minuten"} eerder dan gepland` : "zoals gepland";
    hoe.textContent = `${stand.huidig >= blokken.length ? "Klaar" : "Einde"} om ${klok.alsTijd(klok.eindtijd(stand, moment))}, ${richting}.`;
    verder.textContent = stand.huidig < 0 ? "Begin" : stand.huidig < blokken.length - 1 ? "Volgend blok" : "Rond af";
    verder.disabled = stand.huidig >= blokken.length;
    terug.disabled = stand.huidig < 0;
    inhalen.disabled = !loopt || laat <= 0;
    if (loopt) kondigAan(klok.over(stand, moment));
    return undefined;
  }

  startveld.value = klok.alsTijd(stand.start).padStart(5, "0").replace(".", ":");
  startveld.addEventListener("change", () => {
    const [uur, minuut] = startveld.value.split(":").map(Number);
    if (Number.isFinite(uur)) zet({ ...stand, start: uur * 60 + minuut });
  });
  const koppen = ["Begint om", "Blok", "Minuten", "Niet inkorten"].map((kop) => el("th", { scope: "col" }, kop));
  vlak.append(
    el("p", { class: "draaien__start" }, el("label", { for: "starttijd" }, "De sessie begint om"), startveld),
    el("div", { class: "draaien__nu" }, wat, tijd, doel, hoe, el("p", { class: "knoppen" }, verder, terug, inhalen, opnieuw), melding),
    el("div", { class: "tabelvak", role: "region", "aria-label": "De blokken met hun tijden", tabindex: "0" }, el("table", {}, el("caption", { class: "onzichtbaar" }, "De blokken met hun tijden"), el("thead", {}, el("tr", {}, ...koppen)), el("tbody", {}, ...rijen.map((r) => r.element)))),
  );
  vlak.hidden = false;
  vlak.parentElement?.querySelector("[data-zonder-script]")?.remove();
  toon();
  setInterval(toon, 1000);
})();
