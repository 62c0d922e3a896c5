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

  /** @param {Element} veld */
  const naamVan = (veld) => veld.getAttribute("data-veld") || "";

  /** What is filled in, by the name of the field. @returns {Record<string, string>} */
  function antwoorden() {
    const gevuld = velden.filter((veld) => veld.value.trim()).map((veld) => [naamVan(veld), veld.value.trim()]);
    return Object.fromEntries(gevuld);
  }

  function bewaar() {
    const nu = antwoorden();
    try {
      if (Object.keys(nu).length) localStorage.setItem(SLEUTEL, JSON.stringify(nu));
      else localStorage.removeItem(SLEUTEL);
    } catch {
      if (bewaart) meld("Je browser bewaart hier niets. Maak je plan voordat je deze pagina sluit.");
      bewaart = false;
    }
  }

  function herstel() {
    /** @type {Record<string, unknown>} */
    let bewaard = {};
    try {
      bewaard = JSON.parse(localStorage.getItem(SLEUTEL) || "{}") || {};
    } catch {
      // Nothing that can be read: start with an empty sheet.
    }
    for (const veld of velden) {
      const waarde = Object.hasOwn(bewaard, naamVan(veld)) ? bewaard[naamVan(veld)] : "";
      if (typeof waarde === "string" && waarde && !veld.value) veld.value = waarde;
    }
  }

  function wis() {
    if (!confirm("Alles wat je op dit werkblad hebt getypt gaat weg. Doorgaan?")) return;
    for (const veld of velden) veld.value = "";
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
    clearTimeout(timer);
    timer = window.setTimeout(bewaar, 300);
  });
  addEventListener("pagehide", bewaar);
  addEventListener("storage", (gebeurtenis) => gebeurtenis.key === SLEUTEL && !vlak.contains(document.activeElement) && herstel());
  vlak.querySelector("[data-wis-werkblad]")?.addEventListener("click", wis);
  vlak.querySelector("[data-naar-mapje]")?.addEventListener("click", () => naarMapje().catch(() => meld("Het mapje ging niet open. Ververs de pagina en probeer het opnieuw.")));
  Object.assign(Sessie, { antwoorden, werkbladMeld: meld, werkbladvelden: velden.map((veld) => ({ naam: naamVan(veld), datum: veld.type === "date" })) });
  herstel();
  knoppen.hidden = false;
})();
