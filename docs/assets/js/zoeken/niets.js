// @ts-check
/** What to say when a question found nothing, or only in part: never silently empty. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  /** Below this part of a question, what was found first says too little of it to be shown without a word. */
  const ZWAK = 0.55;
  const ANDERS_GELEZEN = ["typefout", "klank", "bekend_deel"];

  /** @param {IndexInBrowser} ix @param {string} vraag @returns {HTMLElement} a way to report the gap */
  function melding(ix, vraag) {
    const { mail, repository } = ix.kern.melden;
    const onderwerp = `Gemist in de Bouwstenenwijzer: ${vraag}`;
    const tekst = `Ik zocht op “${vraag}” en vond het antwoord niet.`;
    if (mail) {
      const adres = `mailto:${mail}?subject=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst)}`;
      return Vinden.el("a", { class: "knop rustig", href: adres }, "Meld aan de redactie wat je miste");
    }
    if (repository) {
      const adres = `${repository}/issues/new?title=${encodeURIComponent(onderwerp)}&body=${encodeURIComponent(tekst)}`;
      return Vinden.el("a", { class: "knop rustig", href: adres }, "Meld wat je miste");
    }
    const knop = Vinden.el("button", { type: "button", class: "knop rustig" }, "Kopieer je vraag voor de redactie");
    knop.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(tekst);
        knop.textContent = "Gekopieerd";
      } catch {
        knop.textContent = tekst;
      }
    });
    return knop;
  }

  /** Words of the site that look like those that were not found. @param {IndexInBrowser} ix @param {string} woord */
  function lijkenOp(ix, woord) {
    const eigen = Vinden.drieletters(ix.w.vouw(woord));
    const maten = ix.woorden.filter((w) => w.length > 3 && ix.kopwoorden.has(w)).map((w) => {
      const ander = Vinden.drieletters(w);
      const gedeeld = Array.from(eigen).filter((d) => ander.has(d)).length;
      return { woord: w, maat: (2 * gedeeld) / (eigen.size + ander.size) };
    });
    return maten.filter((m) => m.maat > 0.25).sort((a, b) => b.maat - a.maat || (a.woord < b.woord ? -1 : 1)).slice(0, 4).map((m) => m.woord);
  }

  /**
   * @param {IndexInBrowser} ix @param {Uitslag} uitslag @param {string} vraag
   * @param {{gefilterd: boolean, wis: () => void, zoek: (tekst: string) => void}} doe
   * @returns {HTMLElement[]}
   */
  Vinden.toonNiets = function (ix, uitslag, vraag, { gefilterd, wis, zoek }) {
    const uit = [Vinden.el("h2", {}, `Niets gevonden voor “${vraag}”`)];
    if (gefilterd) {
      const knop = Vinden.el("button", { type: "button", class: "knop rustig" }, "Zoek zonder filters");
      knop.addEventListener("click", wis);
      uit.push(Vinden.el("p", {}, "Binnen de gekozen filters staat hier niets over."), knop);
    }
    const woorden = uitslag.vraag.delen.flatMap((d) => lijkenOp(ix, d.tekst));
    if (woorden.length) {
      const knoppen = Array.from(new Set(woorden)).slice(0, 6).map((woord) => {
        const knop = Vinden.el("button", { type: "button", class: "knop rustig" }, woord);
        knop.addEventListener("click", () => zoek(woord));
        return Vinden.el("li", {}, knop);
      });
      uit.push(Vinden.el("p", {}, "Woorden op deze site die erop lijken:"), Vinden.el("ul", { class: "knoppenrij" }, ...knoppen));
    }
    const paden = [["/bouwstenen/", "Alle bouwstenen"], ["/knelpunten/", "Wat loopt er vast?"], ["/rollen/", "Begin bij je rol"], ["/begrippen/", "Begrippen van A tot Z"]];
    uit.push(
      Vinden.el("p", {}, "Probeer een ander woord, of blader:"),
      Vinden.el("ul", { class: "knoppenrij" }, ...paden.map(([adres, naam]) => Vinden.el("li", {}, Vinden.el("a", { class: "knop rustig", href: Vinden.href(adres) }, naam)))),
      Vinden.el("p", {}, "Hoort dit hier te staan? Laat het weten."), melding(ix, vraag),
      Vinden.el("p", {}, Vinden.el("a", { href: Vinden.href("/zo-goed/") }, "Zo goed vindt deze site, en zo voeg je een vraag toe")),
    );
    return uit;
  };

  /** What to say to who types a code that nothing has, of a series that is there. @param {IndexInBrowser} ix @param {string} tekst @returns {string[]} */
  function geenCode(ix, tekst) {
    const [, letters, nummer] = /^\s*([A-Z][A-Z0-9]*?)[\s-]*(\d+)\s*$/.exec(tekst.toUpperCase()) || [];
    if (!letters) return [];
    const code = `${letters}-${Number(nummer)}`;
    const reeks = Array.from(ix.codes.values()).filter((c) => c.startsWith(`${letters}-`));
    if (!reeks.length || reeks.includes(code)) return [];
    const nummers = reeks.map((c) => Number(c.split("-")[1]));
    return [`De code ${code} bestaat niet. Codes met ${letters} lopen van ${letters}-${Math.min(...nummers)} tot en met ${letters}-${Math.max(...nummers)}.`];
  }

  /** What to say when no page says much of the question. @param {Uitslag} uitslag @returns {string[]} */
  function nergensBijElkaar({ rangen }) {
    const zwak = rangen.length && rangen.slice(0, 3).every((r) => !r.trede && r.dekking < ZWAK);
    return zwak ? ["Nergens staan al je woorden bij elkaar. Dit komt er het dichtst bij."] : [];
  }

  /** @param {IndexInBrowser} ix @param {Uitslag} uitslag @returns {string[]} what was done to the question, in sentences */
  Vinden.uitlegVraag = function (ix, uitslag) {
    const zonder = uitslag.rangen.length ? uitslag.weggelaten : []; // who finds nothing at all hears just that
    const uit = [...geenCode(ix, uitslag.vraag.tekst), ...zonder.map((w) => `“${w}” komt op deze site niet voor; dit zijn de resultaten zonder dat woord.`)];
    uitslag.varianten.forEach((varianten, n) => {
      const [eerste] = varianten;
      if (eerste && uitslag.gevonden[n] && ANDERS_GELEZEN.includes(eerste.reden)) {
        const woorden = Array.from(new Set(varianten.filter((v) => v.reden === eerste.reden).map((v) => `“${v.via}”`)));
        uit.push(`“${uitslag.vraag.delen[n].tekst}” staat hier niet; gezocht is op ${woorden.slice(0, 2).join(" en ")}.`);
      }
    });
    return [...uit, ...nergensBijElkaar(uitslag)];
  };

  Vinden.melding = melding;
})();
