// @ts-check
/** The results page: reads the question from the address or the field, shows results as you type, keeps Back working. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const PER_KEER = 10;
  const RUST = 120;
  const RUST_STATUS = 400;
  const { facetten, el } = Vinden;
  const { Delen } = window;

  const vlak = /** @type {HTMLElement} */ (document.querySelector("[data-zoekvlak]"));
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (vlak.querySelector(`[data-${naam}]`));
  const lijst = plek("zoekresultaten");
  const { title: titel } = document;
  const velden = /** @type {HTMLInputElement[]} */ (Array.from(document.querySelectorAll('form input[type="search"][name="q"]')));
  const keuze = facetten.uitAdres();
  const oud = history.state && history.state.zoek;
  let aantal = oud ? oud.aantal : 0; // nobody asked for a number yet
  let [beurt, statustimer] = [0, 0];
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
    return `${resultaten(gevonden)}${wat}${erin}.`;
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
    if (keuze.q) meld("Even zoeken …"); // said only when the answer is not there by then
    try {
      const { ix, uitslag, rangen, verborgen } = await antwoord();
      if (!toonTellingen) toonTellingen = Vinden.maakFilters(ix, plek("filters"), keuze, () => verander(true));
      const leeg = !uitslag && !facetten.gefilterd(keuze);
      const gekozen = leeg ? [] : facetten.kies(ix, rangen, keuze);
      const genoemd = uitslag && !facetten.gefilterd(keuze) ? Vinden.genoemd(ix, uitslag) : null;
      const hoeveel = aantal || (genoemd?.naam.soort === "code" ? 1 : PER_KEER);
      const rest = gekozen.filter((r) => r.document !== genoemd?.document);
      const rijen = await Promise.all(rest.slice(0, hoeveel - (genoemd ? 1 : 0)).map((r, n) => Vinden.toonResultaat(ix, uitslag, r, n)));
      const kaart = genoemd ? await Vinden.toonAntwoord(ix, /** @type {Uitslag} */ (uitslag), genoemd) : null;
      if (eigen !== beurt) return;
      const stappen = toonTellingen(rangen);
      const blokken = kaart ? [kaart, ...rijen] : rijen;
      blokken.forEach(Delen.knoppen);
      lijst.replaceChildren(...blokken);
      plek("begin").hidden = !leeg;
      plek("uitleg").replaceChildren(...(uitslag ? Vinden.uitlegVraag(ix, uitslag).map((t) => el("p", {}, t)) : []));
      toonMeer(rest.length - rijen.length, rijen.length > 0);
      toonRest(ix, uitslag, gekozen.length, verborgen);
      Delen.toonMapje?.().catch(() => undefined);
      meld(statustekst(gekozen.length, stappen));
      lijst.setAttribute("data-klaar", keuze.q);
    } catch {
      if (eigen === beurt) misluk();
    }
  }

  /** An older answer does not stay under a newer question; with the connection comes the answer. */
  function misluk() {
    for (const deel of [lijst, plek("uitleg"), plek("niets"), plek("gemist")]) deel.replaceChildren();
    plek("meer").hidden = true;
    meld(navigator.onLine ? "Zoeken lukt nu niet. Probeer het zo opnieuw." : "Er is geen verbinding. Zodra die er is, zoeken we verder.");
    addEventListener("online", zoek, { once: true });
  }

  /** @param {number} n */
  const resultaten = (n) => `${n} ${n === 1 ? "resultaat" : "resultaten"}`;

  /** Who typed a code has the answer: the others wait behind the button. @param {number} over @param {boolean} er */
  function toonMeer(over, er) {
    plek("meer").hidden = over === 0;
    plek("meer").textContent = er ? "Toon meer resultaten" : `Toon andere resultaten (${over})`;
  }

  /** @param {IndexInBrowser} ix @param {Uitslag | null} uitslag @param {number} gevonden @param {number} verborgen */
  function toonRest(ix, uitslag, gevonden, verborgen) {
    const niets = uitslag && !gevonden;
    const doe = { gefilterd: facetten.gefilterd(keuze), wis, zoek: typ };
    plek("zoekstatus").classList.toggle("onzichtbaar", Boolean(niets)); // the heading says it
    plek("filters").closest(".zoekfilters")?.toggleAttribute("hidden", Boolean(niets && !verborgen && !doe.gefilterd));
    plek("niets").replaceChildren(...(niets ? Vinden.toonNiets(ix, uitslag, keuze.q, doe) : []));
    plek("naar-resultaten").textContent = `Toon ${resultaten(gevonden)}`;
    plek("wis").hidden = !facetten.gefilterd(keuze);
    const vak = /** @type {HTMLInputElement} */ (plek("vervallen"));
    vak.checked = keuze.vervallen;
    plek("verborgen").textContent = verborgen ? ` (${verborgen} verborgen)` : "";
    plek("gemist").replaceChildren(...(uitslag && gevonden ? [Vinden.melding(ix, keuze.q)] : []));
  }

  /** Put the question in the address, then search. @param {boolean} nieuw whether Back must come here again */
  function verander(nieuw) {
    aantal = 0;
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
    const links = /** @type {HTMLElement[]} */ (Array.from(vlak.querySelectorAll(":is(.antwoord__kop, .resultaat__kop) a")));
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
      const eerder = lijst.children.length;
      aantal = eerder + PER_KEER;
      await zoek();
      lijst.children[eerder]?.querySelector("a")?.focus();
    });
    plek("wis").addEventListener("click", wis);
    plek("naar-resultaten").addEventListener("click", () => {
      /** @type {HTMLElement} */ (vlak.querySelector("[data-klap]")).click();
      plek("zoekstatus").focus();
      plek("zoekstatus").scrollIntoView();
    });
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
