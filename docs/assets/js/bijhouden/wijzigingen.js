// @ts-check
/** The page with changes: filters that stay in the address, and the choice as mail. */
(function () {
  "use strict";
  const { Delen, Bijhouden } = window;
  const { el } = Delen;
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
    return veld instanceof HTMLSelectElement ? veld.selectedOptions[0].text : `sinds ${Bijhouden.voluit(veld.value)}`;
  }

  /** The choice in words, for the count and the mail. */
  const inWoorden = () => NAMEN.filter((naam) => waarde(naam)).map(keuzetekst).join(", ");

  function toon() {
    const zichtbaar = regels.filter((li) => !(li.hidden = !past(li)));
    for (const maand of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-maand]"))) maand.hidden = !maand.querySelector("[data-datum]:not([hidden])");
    const aantal = document.querySelector("[data-aantal]");
    if (aantal) aantal.textContent = `${zichtbaar.length} van ${regels.length} wijzigingen${inWoorden() ? `: ${inWoorden()}` : ""}.`;
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

  /** The address of a link as others can open it. @param {HTMLAnchorElement} a */
  const adresVan = (a) => Delen.siteAdres() + Delen.padVan(a.href);

  async function alsMail() {
    await Delen.laadDelen("kopieer");
    const zichtbaar = toon();
    const kop = `Wijzigingen in de Bouwstenenwijzer${inWoorden() ? ` (${inWoorden()})` : ""}`;
    const rijk = el("div", {}, el("p", {}, el("strong", {}, kop)));
    const lijst = el("ul");
    const tekst = [kop, ""];
    for (const li of zichtbaar) {
      const a = /** @type {HTMLAnchorElement} */ (li.querySelector("a"));
      const dag = li.querySelector("time")?.textContent || "";
      const zin = li.querySelector("[data-tekst]")?.textContent || "";
      lijst.append(el("li", {}, `${dag} – `, el("a", { href: adresVan(a) }, a.textContent || ""), `: ${zin}`));
      tekst.push(`- ${dag} – ${a.textContent}: ${zin}`, `  ${adresVan(a)}`);
    }
    rijk.append(lijst);
    await Delen.kopieerEnMeld(rijk, tekst.join("\n"), zichtbaar.length === 1 ? "1 wijziging, om in een mail te plakken" : `${zichtbaar.length} wijzigingen, om in een mail te plakken`);
  }

  formulier.hidden = false;
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
