// @ts-check
/** The page of the form: load what belongs to the block, keep form, example and change together. */
(function () {
  "use strict";
  const Voorstel = window.Voorstel;
  const { biedAan, kopieer, meldStand, opPlek, toonVerschil, vak, vouwen, zegBewaard } = Voorstel;
  const { el, laad } = window.Delen;
  const wortel = /** @type {HTMLElement} */ (document.querySelector("[data-voorstel]"));
  const WACHT = 200;

  /** @param {string} verwijzing */
  async function haal(verwijzing) {
    await laad("assets/voorstel/basis.js");
    const plek = Voorstel.plekVan(verwijzing);
    if (!plek) throw new Error("onbekend");
    const bestand = `assets/voorstel/${plek.bestand.replace(/\.yaml$/, "")}.js`;
    await Promise.all(["assets/js/derden/yaml.js", "assets/voorstel/ids.js", "assets/js/derden/markdown-it.js", `assets/voorstel/schema/${plek.soort.lijst}.js`, bestand].map(laad));
    const { tekst, stand } = window.bwVoorstelBestand[plek.bestand];
    const alles = Voorstel.waarden(tekst);
    const waarde = plek.pad.reduce((/** @type {any} */ w, /** @type {string} */ deel) => w && w[deel], alles);
    if (!waarde) throw new Error("onbekend");
    return { plek, tekst, stand, waarde, regel: Voorstel.regel(tekst, plek.pad), schemas: window.bwVoorstelSchema[plek.soort.lijst] };
  }

  /** The words after # that the link of a block gave along. @param {string} naam */
  const mee = (naam) => new URLSearchParams(location.hash.slice(1)).get(naam) || "";

  /** Where the block can be read. */
  function pagina() {
    const pad = mee("van");
    return /^[a-z0-9/-]*(#[a-z0-9-]+)?$/.test(pad) ? pad : "";
  }

  /** @param {Geladen} g @param {string} titel */
  function wegen(g, titel) {
    const punten = [];
    const wijzig = Voorstel.wijzigAdres(g.plek.bestand, g.regel);
    const nu = stand(g, titel, [], "");
    const meld = Voorstel.meldAdres(nu, pagina() && adres(), Voorstel.alsTekst(nu, adres()));
    if (wijzig) punten.push(el("li", {}, el("a", { href: wijzig }, `Wijzig het bestand zelf, op regel ${g.regel}`)));
    if (meld) punten.push(el("li", {}, el("a", { href: meld }, "Meld alleen wat er niet klopt")));
    if (punten.length) vak("wegen").append(el("p", {}, "Vul het formulier in. Of kies een andere weg; daarvoor heb je een account nodig:"), el("ul", {}, ...punten));
    vak("wegen").append(el("details", {}, el("summary", {}, "Waar dit in de bestanden staat"), el("p", { class: "toelichting" }, "In ", el("code", {}, g.plek.bestand), `, regel ${g.regel}.`)));
    if (mee("citaat")) vak("wegen").append(el("p", {}, "Je koos deze woorden: ", el("q", {}, mee("citaat"))));
  }

  const adres = () => (window.Delen.siteAdres ? window.Delen.siteAdres() : window.Delen.wortel) + pagina();

  /** @param {Geladen} g @param {string} titel @param {Wijziging[]} wijzigingen @param {string} toelichting @returns {Stand} */
  function stand(g, titel, wijzigingen, toelichting) {
    return { plek: g.plek, stand: g.stand, regel: g.regel, titel, wijzigingen, toelichting, citaat: mee("citaat"), versie: /^[a-z2-7]{5}$/.test(mee("versie")) ? mee("versie") : "" };
  }

  /** Changes with the whole way to them in their file. @param {Geladen} g @param {Wijziging[]} wijzigingen */
  const inBestand = (g, wijzigingen) => wijzigingen.map((w) => ({ ...w, pad: [...g.plek.pad, ...w.pad] }));

  /** @param {Geladen} g @param {any} schema @param {string} titel */
  function werk(g, schema, titel) {
    /** @type {Veld} */
    let vorm = Voorstel.velden(schema, g.waarde, g.schemas, 0);
    const begin = vorm.lees();
    /** @type {Vouw[]} */
    const heel = vouwen(g, begin, begin);
    const gekozen = heel.filter(({ open }) => open).flatMap(({ velden }) => velden);
    const toelichting = /** @type {HTMLTextAreaElement} */ (vak("toelichting"));
    let [timer, keus] = [0, false];
    const bij = () => {
      clearTimeout(timer);
      timer = 0;
      const [nu, uitleg] = [vorm.lees(), toelichting.value.trim()];
      /** @type {Fout[]} */
      const gevonden = Voorstel.keur(schema, nu, g.schemas, g.plek);
      vorm.toon(gevonden, []);
      gevonden.sort(opPlek);
      const fouten = gevonden.filter(({ niveau }) => niveau === "fout");
      /** @type {Wijziging[]} */
      const eigen = Voorstel.wijzigingen(begin, nu);
      const anders = inBestand(g, eigen);
      const bijWerk = heel.length ? [...gekozen, ...eigen.map(({ pad }) => pad[0])] : null;
      vak("beeld").hidden = bijWerk !== null && !bijWerk.length;
      vak("voorbeeld").replaceChildren(...Voorstel.voorbeeld(schema, nu, g.schemas, (/** @type {string} */ naam) => !bijWerk || bijWerk.includes(naam)));
      meldStand(fouten, gevonden.filter((f) => !fouten.includes(f)), anders.length, uitleg);
      const klaar = (anders.length > 0 || uitleg !== "") && !fouten.length;
      let nieuw = g.tekst;
      try {
        nieuw = klaar && anders.length ? Voorstel.pasToe(g.tekst, anders) : g.tekst;
      } catch {
        vak("stand").textContent = "Dit bestand is anders opgemaakt dan wij kennen. Deel het als voorstel.json of als tekst.";
      }
      toonVerschil(Voorstel.verschil(g.tekst, nieuw));
      vak("leveren").hidden = !klaar;
      const s = stand(g, titel, anders, uitleg);
      Voorstel.levering = { s, nieuw, tekst: Voorstel.alsTekst(s, adres()), patch: Voorstel.patch(g.plek.bestand, g.tekst, nieuw) };
      vak("doe-json").hidden = !anders.length;
      for (const knop of wortel.querySelectorAll("[data-doe=bestand], [data-doe=patch]")) /** @type {HTMLElement} */ (knop).hidden = nieuw === g.tekst;
      links(Voorstel.levering, titel);
      bewaring.bewaar({ wijzigingen: eigen, toelichting: uitleg });
      zegBewaard(bewaring);
    };
    /** @param {any} waarde @param {string} tekst */
    const toon = (waarde, tekst) => {
      vorm = Voorstel.velden(schema, waarde, g.schemas, 0, vouwen(g, begin, waarde));
      vak("velden").replaceChildren(vorm.el);
      toelichting.value = tekst;
      keus = vak("naast").hidden = false;
      vak("eerder").hidden = true;
      bij();
    };
    /** @type {Bewaring} */
    const bewaring = Voorstel.bewaring(g.plek.blok, () => {
      if (timer) bij();
      if (keus || bewaring.elders()) biedOfBegin((keus = true));
      else zegBewaard(bewaring);
    });
    const ingevoegd = (/** @type {Concept} */ eerder) => Voorstel.voegIn(schema, begin, eerder.wijzigingen, g.schemas);
    /** Begin with the site, or with a choice when something was kept. @param {boolean} [elders] by another tab, just now */
    function biedOfBegin(elders = false) {
      const eerder = bewaring.lees();
      const samen = eerder && ingevoegd(eerder);
      if (!eerder || (samen && !eerder.toelichting && !Voorstel.wijzigingen(begin, samen).length)) {
        if (eerder) window.Delen.meld("Wat je hier eerder typte, staat nu zo op de site.");
        if (!keus) bewaring.weg();
        return toon(begin, "");
      }
      keus = true;
      biedAan(schema, eerder, Boolean(samen), elders);
    }
    /** @param {Concept | null} eerder what to go on with; nothing to begin again */
    function kies(eerder) {
      const waarde = eerder && ingevoegd(eerder);
      if (waarde) bewaring.neem();
      else bewaring.weg();
      toon(waarde || begin, (waarde && eerder.toelichting) || "");
      vak("vormkop").focus();
    }
    vak("verder").addEventListener("click", () => kies(bewaring.lees()));
    vak("opnieuw").addEventListener("click", () => kies(null));
    vak("eerderkopie").addEventListener("click", () => kopieer(vak("eerdertekst").textContent || ""));
    biedOfBegin();
    wortel.addEventListener("input", () => (clearTimeout(timer), (timer = window.setTimeout(bij, WACHT))));
    vak("vorm").addEventListener("submit", (/** @type {Event} */ e) => (e.preventDefault(), bij()));
    addEventListener("pagehide", () => timer && bij());
    addEventListener("beforeunload", (e) => {
      if (timer) bij();
      if (["niet", "elders", "ander"].includes(bewaring.staat())) e.preventDefault();
    });
    vak("doe-weer").addEventListener("click", () => {
      if (timer) bij();
      const ander = bewaring.lees();
      const [heel, uitleg] = ander ? Voorstel.samen(schema, vorm.lees(), toelichting.value.trim(), ander, g.schemas) : [];
      if (ander) toon(heel, uitleg);
      bewaring.weer();
      zegBewaard(bewaring);
      if (ander) vak("vormkop").focus();
    });
    const gedaan = () => (bewaring.door(), zegBewaard(bewaring));
    vak("verstuurd").querySelector("button")?.addEventListener("click", gedaan);
    for (const naam of ["meld", "mail"]) vak(naam).addEventListener("click", () => (bewaring.staat() === "bewaard" ? (vak("verstuurd").hidden = false) : gedaan()));
    for (const [naam, doe] of Object.entries(Voorstel.doe)) wortel.querySelector(`[data-doe=${naam}]`)?.addEventListener("click", async () => {
      if (timer) bij();
      if ((await doe()) !== false) gedaan();
    });
  }

  /** @param {{s: Stand, tekst: string}} levering @param {string} titel */
  function links({ s, tekst }, titel) {
    const adressen = { meld: Voorstel.meldAdres(s, pagina() && adres(), tekst), mail: Voorstel.mailAdres(`Voorstel: ${titel}`, tekst) };
    for (const [naam, href] of Object.entries(adressen)) {
      vak(naam).hidden = !href;
      vak(naam).setAttribute("href", href || "#");
    }
  }

  /** @param {string} verwijzing */
  async function begin(verwijzing) {
    const g = await haal(verwijzing);
    await window.Delen.laadDelen("kopieer");
    const schema = Voorstel.schemaVan(g.plek, g.schemas);
    const titel = ["titel", "naam", "term", "probleem", "vraag"].map((naam) => g.waarde[naam]).find(Boolean) || verwijzing;
    document.title = `Verbeter: ${titel} · ${document.title}`;
    vak("titel").textContent = titel;
    wegen(g, titel);
    if (pagina()) vak("terug").append(el("a", { href: window.Delen.wortel + pagina().replace(/(?=#|$)/, location.protocol === "file:" ? "index.html" : "") }, `Terug naar ${titel}`));
    werk(g, schema, titel);
    vak("werk").hidden = false;
    wortel.dataset.klaar = verwijzing;
  }

  const verwijzing = new URLSearchParams(location.search).get("blok") || "";
  wortel.hidden = false;
  if (verwijzing) begin(verwijzing).catch(() => ((vak("onbekend").hidden = false), (wortel.dataset.klaar = "")));
  else vak("kies").hidden = false;
})();
