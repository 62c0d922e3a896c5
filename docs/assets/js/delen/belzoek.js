// @ts-check
/** Search beside the call sheet: results as you type, each to show or share at once. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const Vinden = window.Vinden;
  const AANTAL = 5;
  const RUST = 120;
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-bel-${naam}]`));
  const veld = /** @type {HTMLInputElement} */ (document.getElementById("zoekvraag"));
  const lijst = plek("resultaten");
  let beurt = 0;
  let timer = 0;

  /** @param {HTMLElement} li @returns {HTMLElement} */
  function aangevuld(li) {
    const link = /** @type {HTMLAnchorElement} */ (li.querySelector("a"));
    const pad = Delen.padVan(link.href);
    const titel = (link.textContent || "").trim();
    for (const a of li.querySelectorAll("a")) Object.assign(a, { target: "_blank", rel: "noopener" });
    li.append(Delen.belknoppen(pad, titel));
    return li;
  }

  async function zoek() {
    const eigen = (beurt += 1);
    const vraag = veld.value.trim();
    lijst.removeAttribute("data-klaar");
    if (!vraag) return toon(vraag, []);
    try {
      await Delen.belGegevens(); // who types fast is ahead of them
      const ix = await Vinden.index();
      Vinden.zoeker = Vinden.zoeker || Vinden.maakZoeker(ix);
      const uitslag = await Vinden.zoeker.zoek(vraag);
      const rijen = await Promise.all(uitslag.rangen.slice(0, AANTAL).map((/** @type {any} */ r, n) => Vinden.toonResultaat(ix, uitslag, r, n)));
      if (eigen === beurt) toon(vraag, rijen.map(aangevuld));
    } catch {
      if (eigen === beurt) mislukt();
    }
    return undefined;
  }

  /** What stood there answered another question: nobody may share that by mistake. */
  function mislukt() {
    lijst.replaceChildren();
    plek("niets").hidden = true;
    plek("stand").textContent = `${navigator.onLine ? "Zoeken lukt nu niet" : "Er is geen verbinding"}. Wacht even en probeer het opnieuw.`;
  }

  /** @param {string} vraag @param {HTMLElement[]} rijen */
  function toon(vraag, rijen) {
    lijst.replaceChildren(...rijen);
    plek("stand").textContent = vraag ? (rijen.length ? `${rijen.length} beste ${rijen.length === 1 ? "resultaat" : "resultaten"}.` : "Niets gevonden.") : "";
    plek("niets").hidden = !vraag;
    if (vraag) Delen.bel.gezocht(vraag, !rijen.length);
    lijst.setAttribute("data-klaar", vraag);
    Delen.toonMapje();
  }

  /** Move between results with the arrows; up from the first goes back to the field. @param {number} stap */
  function loop(stap) {
    const links = /** @type {HTMLElement[]} */ (Array.from(lijst.querySelectorAll(".resultaat__kop a")));
    const hier = links.findIndex((l) => l.closest("li")?.contains(document.activeElement));
    const naar = hier + stap;
    if (naar < 0) veld.focus();
    else links[Math.min(naar, links.length - 1)]?.focus();
  }

  Delen.noteerGemist = function () {
    const vraag = veld.value.trim();
    Delen.meld(Delen.bel.nietGevonden(vraag) ? `Genoteerd als niet gevonden: “${vraag}”.` : "Dat stond al op de lijst.");
    veld.focus();
    veld.select();
  };

  // A phone puts its keyboard over half of the window: the results need the other half.
  for (const soort of ["focus", "click", "input"]) veld.addEventListener(soort, () => matchMedia("(max-width: 60em)").matches && veld.form?.scrollIntoView({ block: "start" }));
  veld.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(zoek, RUST);
  });
  plek("zoek").addEventListener("submit", async (g) => {
    g.preventDefault();
    clearTimeout(timer);
    await zoek();
    loop(1);
  });
  document.addEventListener("keydown", (g) => {
    const stap = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 })[g.key];
    const binnen = lijst.contains(document.activeElement);
    if (g.key === "Escape" && binnen) veld.focus();
    else if (stap && !g.altKey && (binnen || (document.activeElement === veld && stap > 0))) loop(stap);
    else return;
    g.preventDefault();
  });
})();
