// @ts-check
/** The results page: reads the question from the address or the field, shows results as you type, keeps Back working. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const PER_KEER = 10;
  const RUST = 120;
  const RUST_STATUS = 400;
  const { facetten, el } = Vinden;

  const vlak = /** @type {HTMLElement} */ (document.querySelector("[data-zoekvlak]"));
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (vlak.querySelector(`[data-${naam}]`));
  const lijst = plek("zoekresultaten");
  const { title: titel } = document;
  const velden = /** @type {HTMLInputElement[]} */ (Array.from(document.querySelectorAll('form input[type="search"][name="q"]')));
  const keuze = facetten.uitAdres();
  const oud = history.state && history.state.zoek;
  let aantal = oud ? oud.aantal : PER_KEER;
  let beurt = 0;
  let statustimer = 0;
  /** @type {((rangen: Rang[]) => number) | undefined} */
  let toonTellingen;
  /** @type {Zoeker | undefined} */
  let zoeker;

  /** @param {string} tekst */
  function meld(tekst) {
    clearTimeout(statustimer);
    statustimer = window.setTimeout(() => (plek("zoekstatus").textContent = tekst), RUST_STATUS);
  }

  /** @param {number} gevonden pages, and steps when those were asked for @param {number} stappen in these pages */
  function statustekst(gevonden, stappen) {
    const wat = keuze.q ? ` voor “${keuze.q}”` : "";
    if (!keuze.q && !facetten.gefilterd(keuze)) return "Typ een vraag of kies een filter.";
    if (!gevonden) return `Niets gevonden${wat}.`;
    const erin = keuze.gekozen.soort.length || !stappen ? "" : `, met daarin ${stappen} ${stappen === 1 ? "stap" : "stappen"}`;
    return `${gevonden} ${gevonden === 1 ? "resultaat" : "resultaten"}${wat}${erin}.`;
  }

  async function antwoord() {
    const ix = await Vinden.index();
    zoeker = zoeker || Vinden.maakZoeker(ix);
    if (!keuze.q.trim()) return { ix, uitslag: null, rangen: facetten.alles(ix, keuze.vervallen), verborgen: 0 };
    const uitslag = await zoeker.zoek(keuze.q, { ookVervallen: keuze.vervallen });
    return { ix, uitslag, rangen: uitslag.rangen, verborgen: uitslag.verborgen };
  }

  /** Search and show. A newer search overtakes an older one. */
  async function zoek() {
    const eigen = (beurt += 1);
    lijst.removeAttribute("data-klaar");
    document.title = keuze.q ? `${keuze.q}: ${titel}` : titel;
    try {
      const { ix, uitslag, rangen, verborgen } = await antwoord();
      if (!toonTellingen) toonTellingen = Vinden.maakFilters(ix, plek("filters"), keuze, () => verander(true));
      const leeg = !uitslag && !facetten.gefilterd(keuze);
      const gekozen = leeg ? [] : facetten.kies(ix, rangen, keuze);
      const rijen = await Promise.all(gekozen.slice(0, aantal).map((r, n) => Vinden.toonResultaat(ix, uitslag, r, n)));
      const kaart = uitslag && !facetten.gefilterd(keuze) ? await Vinden.toonAntwoord(ix, uitslag) : null;
      if (eigen !== beurt) return;
      const stappen = toonTellingen(rangen);
      lijst.replaceChildren(...rijen);
      plek("begin").hidden = !leeg;
      plek("antwoord").replaceChildren(...(kaart ? [kaart] : []));
      plek("uitleg").replaceChildren(...(uitslag ? Vinden.uitlegVraag(ix, uitslag).map((t) => el("p", {}, t)) : []));
      toonRest(ix, uitslag, gekozen.length, verborgen);
      meld(statustekst(gekozen.length, stappen));
      lijst.setAttribute("data-klaar", keuze.q);
    } catch {
      if (eigen === beurt) misluk();
    }
  }

  /** An older answer does not stay under a newer question; with the connection comes the answer. */
  function misluk() {
    for (const deel of [lijst, plek("antwoord"), plek("uitleg"), plek("niets"), plek("gemist")]) deel.replaceChildren();
    plek("meer").hidden = true;
    meld(navigator.onLine ? "Zoeken lukt nu niet. Probeer het zo opnieuw." : "Er is geen verbinding. Zodra die er is, zoeken we verder.");
    addEventListener("online", zoek, { once: true });
  }

  /** @param {IndexInBrowser} ix @param {Uitslag | null} uitslag @param {number} gevonden @param {number} verborgen */
  function toonRest(ix, uitslag, gevonden, verborgen) {
    plek("meer").hidden = gevonden <= aantal;
    const niets = uitslag && !gevonden;
    const doe = { gefilterd: facetten.gefilterd(keuze), wis, zoek: typ };
    plek("niets").replaceChildren(...(niets ? Vinden.toonNiets(ix, uitslag, keuze.q, doe) : []));
    plek("wis").hidden = !facetten.gefilterd(keuze);
    const vak = /** @type {HTMLInputElement} */ (plek("vervallen"));
    vak.checked = keuze.vervallen;
    plek("verborgen").textContent = verborgen ? ` (${verborgen} verborgen)` : "";
    plek("gemist").replaceChildren(...(uitslag && gevonden ? [Vinden.melding(ix, keuze.q)] : []));
  }

  /** Put the question in the address, then search. @param {boolean} nieuw whether Back must come here again */
  function verander(nieuw) {
    aantal = PER_KEER;
    const adres = facetten.naarAdres(keuze);
    if (nieuw) history.pushState({}, "", adres);
    else history.replaceState(history.state, "", adres);
    for (const veld of velden) if (veld !== document.activeElement) veld.value = keuze.q;
    return zoek();
  }

  function wis() {
    for (const facet of Object.keys(keuze.gekozen)) keuze.gekozen[facet] = [];
    verander(true);
  }

  /** @param {string} tekst */
  function typ(tekst) {
    keuze.q = tekst;
    for (const veld of velden) veld.value = tekst;
    verander(true);
  }

  function veldenLuisteren() {
    let timer = 0;
    for (const veld of velden) {
      veld.addEventListener("input", () => {
        clearTimeout(timer);
        timer = window.setTimeout(() => {
          keuze.q = veld.value;
          verander(false);
        }, RUST);
      });
      veld.form?.addEventListener("submit", (g) => {
        g.preventDefault();
        clearTimeout(timer);
        keuze.q = veld.value;
        verander(true);
      });
    }
  }

  /** Arrow down from the field into the results, arrows between them, Escape back. @param {KeyboardEvent} g */
  function toetsen(g) {
    const links = /** @type {HTMLElement[]} */ (Array.from(lijst.querySelectorAll(".resultaat__kop a")));
    const plaats = links.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const inVeld = velden.includes(/** @type {HTMLInputElement} */ (document.activeElement));
    if (g.key === "ArrowDown" && (inVeld || plaats >= 0) && links[plaats + 1]) links[plaats + 1].focus();
    else if (g.key === "ArrowUp" && plaats > 0) links[plaats - 1].focus();
    else if ((g.key === "ArrowUp" && plaats === 0) || (g.key === "Escape" && plaats >= 0)) velden[velden.length - 1].focus();
    else return;
    g.preventDefault();
  }

  function begin() {
    vlak.hidden = false;
    for (const veld of velden) if (veld !== document.activeElement || !veld.value) veld.value = keuze.q;
    veldenLuisteren();
    document.addEventListener("keydown", toetsen);
    plek("meer").addEventListener("click", async () => {
      const eerder = aantal;
      aantal += PER_KEER;
      await zoek();
      /** @type {HTMLElement | undefined} */ (lijst.querySelectorAll(".resultaat__kop a")[eerder])?.focus();
    });
    plek("wis").addEventListener("click", wis);
    plek("vervallen").addEventListener("change", (g) => {
      keuze.vervallen = /** @type {HTMLInputElement} */ (g.target).checked;
      verander(true);
    });
    addEventListener("popstate", () => {
      Object.assign(keuze.gekozen, facetten.uitAdres().gekozen);
      Object.assign(keuze, { q: facetten.uitAdres().q, vervallen: facetten.uitAdres().vervallen });
      for (const veld of velden) veld.value = keuze.q;
      zoek();
    });
    addEventListener("pagehide", () => history.replaceState({ zoek: { aantal, y: scrollY } }, ""));
    Vinden.maakToetskeuze(plek("sneltoets"));
    zoek().then(() => oud && scrollTo(0, oud.y));
  }

  begin();
})();
