// @ts-check
/** The call sheet: how it goes, what was agreed, which knelpunten, when the next call is. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el } = Delen;
  const { voluit } = window.Dag;
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-bel-${naam}]`));
  const veld = (/** @type {string} */ id) => /** @type {HTMLInputElement} */ (document.getElementById(`bel-${id}`));
  const vakken = /** @type {HTMLInputElement[]} */ (Array.from(document.querySelectorAll("[name='knelpunt']")));
  const VORM = ["wat", "wie", "voor"];
  const klok = /** @type {HTMLElement} */ (document.querySelector("[data-klok]"));

  /** One agreement on a line. @param {Afspraak} a */
  Delen.afspraakTekst = function (a) {
    const rest = [a.wie && `wie: ${a.wie}`, voluit(a.voor) && `uiterlijk ${voluit(a.voor)}`].filter(Boolean).join("; ");
    return rest ? `${a.wat} (${rest})` : a.wat;
  };

  /** @param {Afspraak} a */
  function afspraakRij(a) {
    const vak = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox" }));
    vak.checked = a.klaar;
    vak.addEventListener("change", () => {
      a.klaar = vak.checked;
      Delen.bel.bewaar();
    });
    const weg = el("button", { type: "button", class: "deelknop", "aria-label": `Haal weg: ${a.wat}` }, "Haal weg");
    weg.addEventListener("click", () => {
      const g = Delen.bel.gemeente();
      g.afspraken = g.afspraken.filter((/** @type {Afspraak} */ x) => x !== a);
      Delen.bel.bewaar();
      veld("wat").focus();
    });
    return el("li", {}, el("label", { class: "facet__keuze" }, vak, el("span", {}, Delen.afspraakTekst(a), el("span", { class: "onzichtbaar" }, " (klaar?)"))), weg);
  }

  const dagVan = (/** @type {Gesprek} */ x) => voluit(window.Dag.iso(new Date(x.begin)));
  const noot = (/** @type {Gesprek} */ x) => el("p", { class: "mapje__noot" }, x.notities);

  /** What is worth knowing of the call before this one. @param {Gemeente} g */
  function vorige(g) {
    const [eerder, ...ouder] = g.gesprekken.slice(0, -1).reverse();
    plek("vorige").hidden = !eerder;
    if (!eerder) return;
    const anders = eerder.gedeeld.filter((d) => d.hash && Delen.register.zoek(d.pad) && Delen.register.zoek(d.pad).hash !== d.hash);
    const inhoud = [el("p", {}, `Jullie spraken elkaar op ${dagVan(eerder)}.`)];
    if (eerder.notities) inhoud.push(noot(eerder));
    if (anders.length) inhoud.push(el("p", {}, "Sindsdien gewijzigd: ", ...anders.flatMap((d, n) => [n ? ", " : "", el("a", { href: Delen.register.href(d.pad, d.hash), target: "_blank", rel: "noopener" }, d.titel)])));
    const noten = ouder.filter((x) => x.notities);
    if (noten.length) inhoud.push(el("details", {}, el("summary", {}, `Oudere notities (${noten.length})`), ...noten.flatMap((x) => [el("p", {}, `${dagVan(x)}:`), noot(x)])));
    plek("vorige-inhoud").replaceChildren(...inhoud);
  }

  /** @param {Gesprek | null} gesprek */
  function toonLog(gesprek) {
    const leeg = (/** @type {string} */ tekst) => [el("li", { class: "bellog__leeg" }, tekst)];
    const gedeeld = gesprek ? gesprek.gedeeld : [];
    const rijen = gedeeld.map((d) => el("li", {}, el("a", { href: Delen.register.href(d.pad), target: "_blank", rel: "noopener" }, d.titel), d.code ? ` (${d.code})` : "", ` – ${d.hoe}`));
    plek("log").replaceChildren(...(rijen.length ? rijen : leeg("Nog niets.")));
    const gemist = gesprek ? gesprek.nietGevonden : [];
    plek("gemist").replaceChildren(...(gemist.length ? gemist.map((t) => el("li", {}, t)) : leeg("Nog niets.")));
  }

  /** Put what is kept in the fields; another tab may have changed it. @param {Gemeente} g */
  function vulVelden(g) {
    const gesprek = Delen.bel.huidig();
    const waarden = { status: g.status, notities: gesprek?.notities || "", volgende: gesprek?.volgende || "" };
    for (const [naam, waarde] of Object.entries(waarden)) Delen.vulVeld(veld(naam), waarde);
    for (const vak of vakken) vak.checked = g.knelpunten.includes(vak.value);
  }

  /** Show what changed; a field that one types in is left alone. */
  Delen.toonBlad = function () {
    const g = Delen.bel.gemeente();
    if (!g) return;
    Delen.vervang(plek("afspraken"), g.afspraken.map(afspraakRij));
    plek("aantal").textContent = g.knelpunten.length ? `(${g.knelpunten.length})` : "";
    Delen.tipPlaybooks(g.knelpunten);
    toonLog(Delen.bel.huidig());
    vulVelden(g);
    Delen.toonVerslag();
    tik();
  };

  /** Leave nothing of another gemeente in the fields and the lists of this page. */
  Delen.veegBlad = function () {
    const velden = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll(".pagina--bellen :is(input, textarea)"));
    for (const v of velden) {
      if (v.type === "checkbox") v.checked = false;
      else v.value = "";
    }
    for (const naam of ["afspraken", "log", "gemist", "mail", "verslag-stand", "vorige-inhoud", "resultaten", "stand"]) plek(naam).replaceChildren();
    plek("mailto").setAttribute("href", "mailto:");
    document.getElementById("zoekvraag")?.dispatchEvent(new Event("input"));
    plek("niets").hidden = true;
    plek("verslag").hidden = true;
  };

  /** Begin the sheet of another gemeente. */
  Delen.beginBlad = function () {
    const g = Delen.bel.gemeente();
    for (const naam of VORM) veld(naam).value = g.concept[naam];
    vorige(g);
    Delen.kiesPlaybook("rondgang");
    Delen.kiesPlaybook(new URLSearchParams(location.search).get("playbook") || "");
    tik();
  };

  /** How long the call has lasted. */
  function tik() {
    const gesprek = Delen.bel.huidig();
    if (!gesprek) return;
    const seconden = Math.max(0, Math.floor(((gesprek.einde ? Date.parse(gesprek.einde) : Date.now()) - Date.parse(gesprek.begin)) / 1000));
    klok.textContent = `${Math.floor(seconden / 60)}:${String(seconden % 60).padStart(2, "0")}`;
  }

  /** @param {(g: Gemeente, gesprek: Gesprek | null) => void} doe @param {boolean} stil */
  function wijzig(doe, stil) {
    const g = Delen.bel.gemeente();
    if (!g) return;
    doe(g, Delen.bel.huidig());
    Delen.bel.bewaar(stil);
  }

  const getypt = () => ({ wat: veld("wat").value, wie: veld("wie").value, voor: veld("voor").value });

  /** Make an agreement of what is typed. @returns {string} the agreement; nothing when there is none */
  Delen.legVast = function () {
    const { wat, wie, voor } = getypt();
    const nieuw = { wat: wat.trim(), wie: wie.trim(), voor, klaar: false, gemaakt: Delen.bel.huidig()?.begin || "" };
    if (!nieuw.wat) return "";
    for (const naam of VORM) veld(naam).value = "";
    wijzig((g) => {
      g.afspraken.push(nieuw);
      g.concept = getypt();
    }, false);
    return Delen.afspraakTekst(nieuw);
  };

  veld("status").addEventListener("change", () => wijzig((g) => (g.status = veld("status").value), true));
  veld("notities").addEventListener("input", () => wijzig((_, x) => x && (x.notities = veld("notities").value), true));
  veld("volgende").addEventListener("change", () => wijzig((_, x) => x && (x.volgende = veld("volgende").value), false));
  for (const vak of vakken) vak.addEventListener("change", () => wijzig((g) => (g.knelpunten = vakken.filter((v) => v.checked).map((v) => v.value)), false));
  plek("afspraak").addEventListener("submit", (gebeurtenis) => {
    gebeurtenis.preventDefault();
    veld("wat").focus();
    const tekst = Delen.legVast();
    if (tekst) Delen.meld(`Vastgelegd: ${tekst}.`);
  });
  for (const naam of VORM) veld(naam).addEventListener("input", () => wijzig((g) => (g.concept = getypt()), true));
  setInterval(tik, 1000);
})();
