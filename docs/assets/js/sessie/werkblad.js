// @ts-check
/** The worksheet on the page: keeps what is typed, in this browser only, and hands it to who asks. */
(function () {
  "use strict";
  const Sessie = (window.Sessie = window.Sessie || {});
  const vlak = /** @type {HTMLElement | null} */ (document.querySelector("[data-werkblad]"));
  if (!vlak) return;
  const SLEUTEL = `bw-werkblad-${vlak.dataset.werkblad}`;
  const knoppen = /** @type {HTMLElement} */ (vlak.querySelector("[data-werkblad-knoppen]"));
  const melding = /** @type {HTMLElement} */ (vlak.querySelector("[data-werkblad-melding]"));
  /** @type {(HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement)[]} */
  const velden = [...vlak.querySelectorAll("[data-veld]")].map((veld) => /** @type {HTMLInputElement} */ (veld));
  let timer = 0;
  let bewaart = true;
  /** Whether something was typed here that is not kept yet: only then there is anything to keep. */
  let gewijzigd = false;

  /** @param {Element} veld */
  const naamVan = (veld) => veld.getAttribute("data-veld") || "";

  /** What is filled in, by the name of the field. @returns {Record<string, string>} */
  function antwoorden() {
    const gevuld = velden.filter((veld) => veld.value.trim()).map((veld) => [naamVan(veld), veld.value.trim()]);
    return Object.fromEntries(gevuld);
  }

  function bewaar() {
    if (!gewijzigd) return;
    const nu = antwoorden();
    try {
      if (Object.keys(nu).length) localStorage.setItem(SLEUTEL, JSON.stringify(nu));
      else localStorage.removeItem(SLEUTEL);
      gewijzigd = false;
    } catch {
      if (bewaart) meld("Je browser bewaart hier niets. Maak je plan voordat je deze pagina sluit.");
      bewaart = false;
    }
  }

  /** What is kept, by the name of the field; nothing when it cannot be read. @returns {Record<string, unknown>} */
  function bewaard() {
    try {
      return JSON.parse(localStorage.getItem(SLEUTEL) || "{}") || {};
    } catch {
      return {};
    }
  }

  /** Show what is kept; a field that one types in is left alone. @param {boolean} [leeg] whether what is not kept goes */
  function herstel(leeg = true) {
    const nu = bewaard();
    for (const veld of velden) {
      const waarde = Object.hasOwn(nu, naamVan(veld)) ? nu[naamVan(veld)] : "";
      const tekst = typeof waarde === "string" ? waarde : "";
      const typt = veld === document.activeElement && document.hasFocus();
      if (!typt && (tekst || leeg) && veld.value !== tekst) veld.value = tekst;
    }
  }

  /** Begin with what is kept, not with what the browser remembers of an earlier visit; keep what was typed meanwhile. */
  function begin() {
    const [bezoek] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
    const eerder = bezoek !== undefined && bezoek.type !== "navigate";
    gewijzigd = !eerder && velden.some((veld) => veld.value);
    herstel(eerder);
  }

  /** Another tab kept something, or wiped it: that is how it is now. @param {StorageEvent} gebeurtenis */
  function neemOver({ key, newValue }) {
    if (key !== SLEUTEL && key !== null) return;
    if (newValue !== null) return herstel();
    maakLeeg();
    gewijzigd = false;
  }

  function maakLeeg() {
    for (const veld of velden) veld.value = "";
  }

  function wis() {
    if (!confirm("Alles wat je op dit werkblad hebt getypt gaat weg. Doorgaan?")) return;
    maakLeeg();
    gewijzigd = true;
    bewaar();
    meld("Het werkblad is leeg.");
  }

  /** Put the steps of the session in the mapje; those with a name or a date only, when there are any. */
  async function naarMapje() {
    const Delen = window.Delen;
    if (!Delen || !Delen.laadDelen) return meld("Dit lukt nu niet. Ververs de pagina en probeer het opnieuw.");
    await Delen.laadDelen("kopieer", "opslag", "lijst");
    const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("[data-werkblad] [data-mapjestap]")]);
    const gekozen = links.filter((link) => [.../** @type {Element} */ (link.closest("li")).querySelectorAll("[data-veld]")].some((veld) => /** @type {HTMLInputElement} */ (veld).value.trim()));
    const mapje = Delen.leesMapje();
    const aanwezig = new Set(mapje.items.map((/** @type {{pad: string}} */ item) => item.pad));
    const nieuw = (gekozen.length ? gekozen : links).map((link) => ({ pad: Delen.padVan(link.href), titel: (link.textContent || "").trim(), code: link.dataset.code || "", noot: noot(link) }));
    mapje.items.push(...nieuw.filter((item) => !aanwezig.has(item.pad)));
    Delen.zetMapje(mapje);
    const naar = document.createElement("a");
    Object.assign(naar, { href: Delen.mapjeAdres(), textContent: `Open je mapje (${mapje.items.length})` });
    meld(`${nieuw.length} stappen staan in je mapje. `, naar);
  }

  /** Who and when, as a note with a step. @param {Element} link */
  function noot(link) {
    const waarden = [.../** @type {Element} */ (link.closest("li")).querySelectorAll("[data-veld]")].map((veld) => /** @type {HTMLInputElement} */ (veld));
    return waarden.map((veld) => (veld.type === "date" ? window.Dag.voluit(veld.value) : veld.value.trim())).filter(Boolean).join(", ");
  }

  /** @param {...(Node | string)} inhoud */
  function meld(...inhoud) {
    const alinea = document.createElement("p");
    alinea.append(...inhoud);
    melding.replaceChildren(alinea);
  }

  vlak.addEventListener("input", () => {
    gewijzigd = true;
    clearTimeout(timer);
    timer = window.setTimeout(bewaar, 300);
  });
  addEventListener("pagehide", bewaar);
  addEventListener("pageshow", (gebeurtenis) => gebeurtenis.persisted && !gewijzigd && herstel());
  addEventListener("storage", neemOver);
  vlak.querySelector("[data-wis-werkblad]")?.addEventListener("click", wis);
  vlak.querySelector("[data-naar-mapje]")?.addEventListener("click", () => naarMapje().catch(() => meld("Het mapje ging niet open. Ververs de pagina en probeer het opnieuw.")));
  Object.assign(Sessie, { antwoorden, werkbladMeld: meld, werkbladvelden: velden.map((veld) => ({ naam: naamVan(veld), datum: veld.type === "date" })) });
  begin();
  knoppen.hidden = false;
})();
