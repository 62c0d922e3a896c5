// @ts-check
/** Sharing starts here, on every page: the buttons of each block, the keys c and m, what is said aloud. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const PASSAGE = "[data-blok], section[data-hash]";
  const BLOK = `${PASSAGE}, [data-zoekresultaat], [data-deelbaar], .pagina__kop`;
  const EVEN_HIER = 10_000;
  const VELD = "input, textarea, select, [contenteditable]";
  /** Whether one shares by the apps of the device: on a phone, and no link to its own disk. */
  const deelt = "share" in navigator && matchMedia("(pointer: coarse)").matches && location.protocol !== "file:";
  /** @typedef {"deel" | "kopieer" | "mapje" | "druk"} Wat what a button does */
  /** @type {Record<string, Wat>} */
  const KNOPPEN = { "data-deel": "deel", "data-kopieer-link": "kopieer", "data-in-mapje": "mapje", "data-druk": "druk" };
  /** @type {Array<[string, string, string, string]>} of each button its mark, its icon, its name and its key */
  const SOORTEN = [["data-kopieer-link", "schakel", "Kopieer link", "c"], ["data-in-mapje", "mapje", "In mapje", "m"]];
  if (deelt) SOORTEN.unshift(["data-deel", "deel", "Deel", ""]);
  const { wortel, adres, klaar, komtMee, verdeel } = window.Kader;
  const { icoon } = window;
  /** @type {Map<string, Promise<void>>} */
  const geladen = new Map();

  /** @param {string} src @returns {Promise<void>} */
  const haal = (src) => new Promise((los, mis) => {
    document.head.append(Object.assign(document.createElement("script"), { src, async: false, onload: () => los(), onerror: () => mis(new Error(src)) }));
  });

  /** Load a script of this site, once; after an update of the site from its plain address. @param {string} pad from the root of the site */
  function laad(pad) {
    const belofte = geladen.get(pad) || (komtMee(pad) ? klaar : haal(adres(pad)).catch(() => haal(wortel + pad)));
    geladen.set(pad, belofte);
    belofte.catch(() => geladen.delete(pad));
    return belofte;
  }

  /** Load parts of sharing, in this order. @param {...string} namen */
  Delen.laadDelen = (...namen) => Promise.all(namen.map((naam) => laad(`assets/js/delen/${naam}.js`)));

  /** @param {string} naam @param {Record<string, string>} [kenmerken] @param {...(Node | string)} inhoud */
  function el(naam, kenmerken = {}, ...inhoud) {
    const element = document.createElement(naam);
    for (const [sleutel, waarde] of Object.entries(kenmerken)) element.setAttribute(sleutel, waarde);
    element.append(...inhoud);
    return element;
  }

  const melding = el("div", { class: "deelmelding", role: "status", "data-deelmelding": "", "data-niet-zoeken": "" });
  let [timer, keuzeTimer] = [0, 0];

  /** Say what happened, for eyes and for screen readers. @param {...(Node | string)} inhoud */
  function meld(...inhoud) {
    melding.replaceChildren(el("p", {}, ...inhoud));
    clearTimeout(timer);
    timer = window.setTimeout(() => melding.matches(":hover, :focus-within") || melding.replaceChildren(), 8000);
  }

  /** The block that an element belongs to. @param {Element | null} element */
  const blokBij = (element) => /** @type {HTMLElement | null} */ (element && element.closest(BLOK));

  /** What a block is called. @param {Element} blok */
  function titelVan(blok) {
    const kop = blok.querySelector(".resultaat__sectie") || blok.querySelector(blok.matches("[data-deelbaar]") ? "a" : "h1, h2, h3, h4, dt, cite");
    const kloon = /** @type {Element | undefined} */ (kop && kop.cloneNode(true));
    if (!kloon) return document.title;
    for (const weg of kloon.querySelectorAll(".code, .voluit, .onzichtbaar")) weg.remove();
    return (kloon.textContent || "").replace(/\s+/g, " ").trim();
  }

  /** Give a block its buttons; where the template has them they get their names. @param {HTMLElement} blok */
  function knoppen(blok) {
    const kop = blok.matches(".pagina__kop");
    if (kop && !blok.querySelector(".pagina__soort")) return;
    const titel = titelVan(blok);
    let plek = blok.querySelector("[data-knoppen]");
    let soorten = SOORTEN;
    if (!plek || blokBij(plek) !== blok) {
      if (deelt) soorten = [SOORTEN[0], SOORTEN[2]]; // a corner has room for two, and one can copy while sharing
      plek = el("span", { class: "deelknoppen deelknoppen--kort", "data-knoppen": "", "data-niet-zoeken": "" });
      (blok.querySelector(kop ? ".pagina__soort" : ":scope > dd") || blok).append(plek);
    }
    if (!plek.querySelector("button")) {
      for (const [soort, teken, naam] of soorten) plek.append(el("button", { type: "button", class: "deelknop", [soort]: "" }, icoon(teken), el("span", {}, naam)));
    }
    if (blok.matches(".stap")) plek.append(el("button", { type: "button", class: "deelknop", "data-druk": "", "aria-label": `Druk af: ${titel}` }, "Druk af"));
    for (const [soort, , naam, toets] of SOORTEN) {
      const knop = plek.querySelector(`[${soort}]`);
      knop?.setAttribute("aria-label", `${naam}: ${titel}`);
      knop?.setAttribute("title", toets ? `${naam} (toets ${toets})` : naam);
    }
    plek.querySelector("[data-in-mapje]")?.setAttribute("aria-pressed", "false");
    if (!kop) blok.tabIndex = -1;
  }

  /** @type {Array<(blok: HTMLElement) => void>} what is done for each block, in this order */
  const werk = [knoppen];
  /** @type {Set<HTMLElement>} */
  const gedaan = new Set();

  /** @param {HTMLElement | null} blok */
  function werkAf(blok) {
    if (!blok || gedaan.has(blok)) return;
    gedaan.add(blok);
    for (const doe of werk) doe(blok);
  }

  /** Do something for each block of the page, after what is done for it already. @param {(blok: HTMLElement) => void} doe */
  function bijElkBlok(doe) {
    gedaan.forEach(doe);
    werk.push(doe);
  }

  const DELEN = { deel: [], kopieer: [], mapje: ["opslag", "lijst"], druk: ["qr", "druk"] };

  /** Do the work of a button or a key. @param {Wat} wat @param {HTMLElement} blok */
  async function doe(wat, blok) {
    try {
      await Delen.laadDelen("kopieer", ...DELEN[wat]);
      await Delen[wat](blok);
    } catch {
      meld(`${navigator.onLine ? "Dit lukt nu niet. Ververs de pagina" : "Er is geen verbinding. Wacht even"} en probeer het opnieuw.`);
    }
  }

  /** Have the copying ready before somebody copies: some browsers only allow it at once. @param {Event} g */
  function bereidVoor(g) {
    if (g.target instanceof Element && blokBij(g.target)) Delen.laadDelen("kopieer").catch(() => undefined);
  }

  /** A QR code for on paper takes a moment: begin when somebody reaches for the keys or the menu of the browser. */
  const bereidDruk = () => Delen.laadDelen("kopieer", ...DELEN.druk).then(() => Delen.zetDrukQr()).catch(() => undefined);
  document.documentElement.addEventListener("mouseleave", bereidDruk, { once: true });

  /** A touch screen gives no sign before somebody prints: there it is made once one reads, or has been here a while. */
  function bereidDrukVoor() {
    const straks = () => (window.requestIdleCallback || setTimeout)(() => bereidDruk());
    for (const teken of ["pointerdown", "scroll"]) document.addEventListener(teken, straks, { once: true, passive: true });
    if (!(/** @type {any} */ (navigator).connection?.saveData)) setTimeout(straks, EVEN_HIER);
  }
  if (matchMedia("(hover: none)").matches && document.querySelector("article[data-pad]:not([data-soort='overzicht'])")) bereidDrukVoor();
  document.addEventListener("keydown", (g) => {
    if (["Control", "Meta"].includes(g.key)) bereidDruk();
    if (g.key.toLowerCase() !== "p" || !(g.ctrlKey || g.metaKey) || Delen.zetDrukQr) return;
    g.preventDefault();
    bereidDruk().then(() => window.print());
  });

  document.addEventListener("focusin", bereidVoor);
  document.addEventListener("pointerover", bereidVoor, { passive: true });
  document.addEventListener("click", (g) => {
    const knop = g.target instanceof Element ? g.target.closest("button") : null;
    const soort = Object.keys(KNOPPEN).find((naam) => knop?.hasAttribute(naam));
    const blok = blokBij(knop);
    if (soort && blok) doe(KNOPPEN[soort], blok);
  });
  document.addEventListener("keydown", (g) => {
    const soort = SOORTEN.find(([, , , toets]) => toets === g.key.toLowerCase())?.[0];
    const bezig = document.activeElement;
    if (!soort || g.ctrlKey || g.metaKey || g.altKey || g.isComposing || !bezig || bezig.matches(VELD)) return;
    const blok = blokBij(bezig);
    if (!blok) return;
    g.preventDefault();
    doe(KNOPPEN[soort], blok);
  });

  /** Go to the block of a link that also holds a hash or a quote, say of which page it is, and give it the focus: then c and m work there. */
  function kom() {
    const [id, rest] = location.hash.slice(1).split(/(?=[~!])/);
    const doel = id && document.getElementById(id);
    if (!doel) return;
    werkAf(doel.closest(PASSAGE));
    doel.querySelector(".stap__kop, h2, h3")?.setAttribute("data-uit", `Uit: ${document.querySelector("h1")?.textContent}`);
    if (rest) doel.scrollIntoView();
    if (doel.matches(PASSAGE) && document.activeElement === document.body) doel.focus({ preventScroll: true });
    if (location.hash.includes("!")) Delen.laadDelen("fragment", "citaat").then(() => Delen.toonCitaat()).catch(() => undefined);
  }

  /** Something is chosen on the page: offer a link to it. */
  function gekozen() {
    const keuze = getSelection();
    if (!Delen.toonCiteerknop && (!keuze || keuze.isCollapsed || document.activeElement?.matches(VELD))) return;
    Delen.laadDelen("kopieer", "fragment", "citaat").then(() => Delen.toonCiteerknop()).catch(() => undefined);
  }

  document.addEventListener("selectionchange", () => {
    clearTimeout(keuzeTimer);
    keuzeTimer = window.setTimeout(gekozen, 250);
  });

  Object.assign(Delen, { wortel, laad, el, icoon, meld, blokBij, titelVan, bijElkBlok, deelt, knoppen });
  document.body.append(melding);
  verdeel(document.querySelectorAll(`${PASSAGE}, article[data-pad]:not([data-soort='overzicht']) > .pagina__kop`), werkAf);
  kom();
  addEventListener("hashchange", kom);
  try {
    if (localStorage.getItem("bw-mapje")) Delen.laadDelen("opslag", "lijst").then(() => Delen.toonMapje()).catch(() => undefined);
  } catch {
    // Storage is closed: there is no mapje to show.
  }
})();
