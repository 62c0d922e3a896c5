// @ts-check
/** The page /bellen/: the parts of a call put together, and what the buttons do. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-bel-${naam}]`));
  const kop = plek("kop").textContent || "";
  const dialoog = /** @type {HTMLDialogElement} */ (plek("dialoog"));
  const dagTijd = (/** @type {string} */ t) => (t ? new Date(t).toLocaleString("nl-NL", { day: "numeric", month: "long", hour: "2-digit", minute: "2-digit" }) : "");
  const dag = (/** @type {string} */ t) => (t ? new Date(t).toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" }) : "");
  /** @type {string | undefined} */
  let getoond;
  let gereed = false;

  /** @param {Gemeente} g */
  function rij(g) {
    const knop = Delen.el("button", { type: "button", class: "knop rustig", "data-bel": g.naam }, g.naam);
    const open = g.afspraken.filter((a) => !a.klaar).length;
    const laatste = g.gesprekken.at(-1);
    const cellen = [g.status, String(open), dag(laatste?.begin || ""), dagTijd(laatste?.volgende || "")];
    const koppen = [...document.querySelectorAll(".belgemeenten thead th")].slice(1);
    return Delen.el("tr", {}, Delen.el("th", { scope: "row" }, knop), ...cellen.map((c, n) => Delen.el("td", { "data-kop": koppen[n].textContent || "" }, c || "–")));
  }

  /** What a call needs: every passage, the playbooks, the search and how its results look; fetched once. */
  Delen.belGegevens = () => {
    window.Kader.haalStijl("zoeken");
    return Promise.all([Delen.laadRegister(), Delen.laad("assets/bellen.js"), Delen.laad("assets/zoeken/bellen.js")]);
  };

  /** Show the list, or the call that is going on. */
  async function toon() {
    const g = Delen.bel.gemeente();
    const alle = Delen.bel.alle();
    const naam = g ? g.naam : "";
    const welk = g ? naam + Delen.bel.huidig()?.begin : "";
    const ander = getoond !== welk;
    if (ander && (g || getoond)) Delen.veegBlad();
    getoond = welk;
    plek("begin").hidden = Boolean(g);
    plek("opslag").hidden = Delen.opslag.bewaart();
    /** @type {HTMLElement} */ (plek("opslag").lastElementChild).textContent = Delen.VOL;
    plek("gesprek").hidden = !g;
    plek("inleiding").hidden = Boolean(g);
    document.documentElement.classList.toggle("is-gesprek", Boolean(g));
    plek("kop").textContent = g ? g.naam : kop;
    plek("eerder").hidden = alle.length === 0;
    Delen.vervang(plek("lijst"), alle.map(rij));
    document.querySelector("#bel-gemeenten")?.replaceChildren(...alle.map((/** @type {Gemeente} */ x) => Delen.el("option", { value: x.naam })));
    if (g && !gereed) {
      await Delen.belGegevens();
      gereed = true;
      if (getoond !== welk) return;
    }
    if (g) Delen.toonBlad();
    if (g && ander) Delen.beginBlad();
  }

  /** @param {string} naam */
  function begin(naam) {
    Delen.bel.begin(naam);
    Delen.meld(`Gesprek met ${naam.trim()}. ${Delen.opslag.bewaart() ? "Alles wat je noteert, blijft in deze browser." : Delen.VOL}`);
    document.getElementById("zoekvraag")?.focus();
  }

  /** A call of an earlier day that was left open is over. */
  function ververs() {
    if (Delen.bel.ververs()) Delen.meld("Je vorige gesprek was nog open en is nu afgesloten. Dit is een nieuw gesprek; je notities staan bij Vorige keer.");
  }

  /** @param {HTMLInputElement} veld */
  async function openBestand(veld) {
    const bestand = veld.files && veld.files[0];
    if (!bestand) return;
    const telling = Delen.bel.uitBestand(await bestand.text().catch(() => ""));
    veld.value = "";
    Delen.meld(telling ? `Bestand gelezen: ${telling.nieuw} ${telling.nieuw === 1 ? "gemeente" : "gemeenten"} erbij, ${telling.bijgewerkt} bijgewerkt.` : "Dit is geen bestand van Belmodus, of het is beschadigd. Er is niets veranderd.");
  }

  /** @type {Record<string, () => unknown>} */
  const DOEN = {
    bewaar: () => window.geefBestand(`bellen-${window.Dag.iso()}.json`, Delen.bel.alsBestand(), "application/json"),
    open: () => plek("open").click(),
    wis: () => dialoog.showModal(),
    "wis-niet": () => dialoog.close(),
    "wis-echt": () => {
      dialoog.close();
      Delen.bel.wis();
      Delen.scherm.leeg();
      Delen.veegBlad();
      Delen.meld("Alles is gewist: gemeenten, gesprekken, afspraken en je mapje.");
      document.getElementById("bel-gemeente")?.focus();
    },
    sluit: () => {
      Delen.bel.sluit();
      document.getElementById("bel-gemeente")?.focus();
    },
    nieuw: () => begin(Delen.bel.gemeente().naam),
    verslag: () => Delen.maakVerslag(),
    mail: () => Delen.kopieerMail(),
    agenda: () => Delen.bewaarAgenda(),
    gemist: () => Delen.kopieerGemist(),
    playbook: () => Delen.mapjeVanPlaybook(),
    "gemist-nu": () => Delen.noteerGemist(),
    scherm: () => Delen.scherm.open() || Delen.meld("Je browser hield het tweede venster tegen. Sta pop-ups voor deze site toe."),
    "scherm-op": () => Delen.scherm.schuif(-1),
    "scherm-neer": () => Delen.scherm.schuif(1),
    "scherm-leeg": () => Delen.scherm.leeg(),
  };

  const mislukt = () => Delen.meld("Belmodus kan nu niet laden. Ververs de pagina.");

  /** The place in the call: what stands at the top of the window, and how far from it. */
  function onthoudPlek() {
    const boven = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-bel-gesprek] [id]")]).map((e) => ({ id: e.id, y: e.getBoundingClientRect().top })).filter((e) => e.y).sort((a, b) => Math.abs(a.y) - Math.abs(b.y))[0];
    Delen.bel.zetPlek(scrollY && boven);
  }

  /** After a reload the sheet is filled later than the browser looks for its place. @param {any} plek */
  function zoekPlek(plek) {
    const soort = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0])?.type;
    const plaats = ["reload", "back_forward"].includes(soort || "") && plek;
    const daar = plaats && document.getElementById(String(plaats.id));
    if (daar) scrollBy({ top: daar.getBoundingClientRect().top - Number(plaats.y), behavior: "instant" });
  }

  async function start() {
    let zelf = false; // who scrolls while the page loads chooses a place
    for (const soort of ["wheel", "touchstart", "keydown"]) addEventListener(soort, () => (zelf = true), { once: true, passive: true });
    await Delen.laadDelen("kopieer", "opslag", "lijst", "codec", "inhoud", "register", "mapjetekst", "belgezond", "belstaat", "ics", "vervang", "belscherm", "belrij", "belblad", "belzoek", "playbook", "belplaybook", "belverslag");
    Delen.deelde = (/** @type {any} */ d, hoe = "link gekopieerd") => Delen.bel.deel(d, hoe);
    Delen.bel.bijWijziging(() => toon().catch(mislukt));
    plek("nieuw").addEventListener("submit", (g) => {
      g.preventDefault();
      const veld = /** @type {HTMLInputElement} */ (document.getElementById("bel-gemeente"));
      veld.value = veld.value.trim();
      if (veld.reportValidity()) begin(veld.value);
    });
    plek("open").addEventListener("change", (g) => openBestand(/** @type {HTMLInputElement} */ (g.target)));
    document.addEventListener("click", (g) => {
      const knop = g.target instanceof Element ? g.target.closest("[data-doe], [data-bel]") : null;
      if (!(knop instanceof HTMLElement)) return;
      if (knop instanceof HTMLAnchorElement) g.preventDefault();
      if (knop.dataset.bel) begin(knop.dataset.bel);
      else DOEN[knop.dataset.doe || ""]?.();
    });
    document.addEventListener("keydown", (g) => {
      if (g.key !== "Enter" || !(g.ctrlKey || g.metaKey) || !Delen.bel.gemeente() || dialoog.open) return;
      g.preventDefault();
      Delen.maakVerslag();
    });
    document.addEventListener("focusin", (g) => plek("nieuw").contains(/** @type {Node} */ (g.target)) && Delen.belGegevens().catch(() => undefined));
    const daar = Delen.bel.leesPlek(); // a change forgets it
    if (Delen.bel.gemeente()) await Delen.belGegevens();
    ververs();
    document.addEventListener("visibilitychange", () => document.hidden || ververs());
    await toon();
    if (!zelf) zoekPlek(daar);
    addEventListener("pagehide", onthoudPlek);
    document.documentElement.dataset.belKlaar = "";
    if ("belWacht" in document.documentElement.dataset) /** @type {HTMLFormElement} */ (plek("nieuw")).requestSubmit();
  }

  start().catch(mislukt);
})();
