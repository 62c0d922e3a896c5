// @ts-check
/** The page with changes: filters that stay in the address, and the choice as mail. */
(function () {
  "use strict";
  const { Dag, Delen, Bijhouden } = window;
  const NAMEN = ["rol", "bouwsteen", "soort", "maand", "sinds"];
  const formulier = /** @type {HTMLFormElement} */ (document.querySelector("[data-keuzes]"));
  const regels = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-datum]")]);

  /** @param {string} naam @returns {string} */
  const waarde = (naam) => /** @type {HTMLInputElement} */ (formulier.elements.namedItem(naam)).value;

  /** Take the choice over from the address; what the page does not know is left out. */
  function uitAdres() {
    const vraag = new URLSearchParams(location.search);
    for (const naam of NAMEN) {
      const veld = /** @type {HTMLInputElement} */ (formulier.elements.namedItem(naam));
      veld.value = vraag.get(naam) || "";
      if (veld instanceof HTMLSelectElement && veld.selectedIndex < 0) veld.value = "";
    }
  }

  /** @param {HTMLElement} li */
  function past(li) {
    const { datum = "", soortWijziging, voor = "", over = "" } = li.dataset;
    const [rol, bouwsteen, soort, maand, sinds] = NAMEN.map(waarde);
    return (!rol || !voor || voor.split(" ").includes(rol)) && (!bouwsteen || over.split(" ").includes(bouwsteen)) && (!soort || soort === soortWijziging) && datum.startsWith(maand) && datum >= sinds;
  }

  /** The channel that holds exactly this choice, when there is one; else everything. */
  function kanaal() {
    const gekozen = NAMEN.filter((naam) => waarde(naam));
    if (gekozen.length === 1 && gekozen[0] === "rol") return [`rollen/${waarde("rol")}`, keuzetekst("rol")];
    if (gekozen.length === 1 && gekozen[0] === "bouwsteen") return [`bouwstenen/${waarde("bouwsteen")}`, keuzetekst("bouwsteen")];
    return ["alles", "alle wijzigingen"];
  }

  /** @param {string} naam */
  function keuzetekst(naam) {
    const veld = /** @type {HTMLInputElement | HTMLSelectElement} */ (formulier.elements.namedItem(naam));
    return veld instanceof HTMLSelectElement ? veld.selectedOptions[0].text : `sinds ${Dag.voluit(veld.value)}`;
  }

  /** The choice in words, for the count and the mail. */
  const inWoorden = () => NAMEN.filter((naam) => waarde(naam)).map(keuzetekst).join(", ");

  function toon() {
    const zichtbaar = regels.filter((li) => !(li.hidden = !past(li)));
    for (const maand of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-maand]"))) maand.hidden = !maand.querySelector("[data-datum]:not([hidden])");
    for (const bundel of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-bundel]"))) {
      const over = bundel.querySelectorAll("[data-datum]:not([hidden])").length;
      bundel.hidden = !over;
      bundel.querySelector("[data-bundelaantal]")?.replaceChildren(String(over));
    }
    const aantal = document.querySelector("[data-aantal]");
    const leeg = zichtbaar.length ? "" : " Kies minder, of toon alles.";
    if (aantal) aantal.textContent = `${zichtbaar.length} van ${regels.length} wijzigingen${inWoorden() ? `: ${inWoorden()}` : ""}.${leeg}`;
    const [pad, naam] = kanaal();
    for (const [soort, ext] of [["atom", "xml"], ["json", "json"]]) {
      const link = document.querySelector(`[data-feed-${soort}]`);
      link?.setAttribute("href", `${Delen.wortel}feeds/${pad}.${ext}`);
      if (link && ext === "xml") link.textContent = `Volg ${naam} (Atom)`;
    }
    return zichtbaar;
  }

  /** Keep the choice in the address, so that it can be shared and Back works. */
  function inAdres() {
    const hier = new URL(location.href.split(/[?#]/)[0]);
    for (const naam of NAMEN) if (waarde(naam)) hier.searchParams.set(naam, waarde(naam));
    try {
      if (hier.href !== location.href) history.pushState(null, "", hier.href);
    } catch {
      // From disk some browsers do not let a page change its address: the choice still holds here.
    }
  }

  /** What a visible change, or a bundle of them, says in a mail. @param {HTMLElement} li @returns {Mailregel} */
  function mailregel(li) {
    const bundel = /** @type {HTMLElement | null} */ (li.closest("[data-bundel]"));
    const tekst = (bundel || li).querySelector("[data-tekst]")?.textContent || "";
    const dag = (bundel || li).querySelector("time")?.textContent || "";
    const links = /** @type {HTMLAnchorElement[]} */ ([...(bundel || li).querySelectorAll("a")]).filter((a) => !a.closest("[hidden]"));
    return { dag, tekst, links };
  }

  async function alsMail() {
    const zichtbaar = toon();
    if (!zichtbaar.length) return Delen.meld("Er is niets om te kopiëren. Kies minder, of toon alles.");
    await Bijhouden.laad("mail");
    const gehad = new Set();
    const eigen = zichtbaar.filter((li) => {
      const bundel = li.closest("[data-bundel]") || li;
      return !gehad.has(bundel) && gehad.add(bundel);
    });
    const kop = `Wijzigingen in de Bouwstenenwijzer${inWoorden() ? ` (${inWoorden()})` : ""}`;
    const aantal = zichtbaar.length === 1 ? "1 wijziging" : `${zichtbaar.length} wijzigingen`;
    await Bijhouden.kopieerMail(kop, eigen.map(mailregel), `${aantal}, om in een mail te plakken`);
  }

  formulier.addEventListener("submit", (g) => (g.preventDefault(), inAdres(), toon()));
  formulier.addEventListener("change", () => (inAdres(), toon()));
  formulier.querySelector("[data-als-mail]")?.addEventListener("click", () => alsMail().catch(() => Delen.meld("Kopiëren lukt nu niet.")));
  formulier.querySelector("[data-alles]")?.addEventListener("click", (g) => {
    g.preventDefault();
    for (const naam of NAMEN) /** @type {HTMLInputElement} */ (formulier.elements.namedItem(naam)).value = "";
    inAdres();
    toon();
  });
  addEventListener("popstate", () => (uitAdres(), toon()));
  uitAdres();
  toon();
})();
