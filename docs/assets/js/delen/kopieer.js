// @ts-check
/** Copy a link to a block: rich text and plain text at once. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const LANGSTE_CITAAT = 200;
  const { el } = Delen;

  /** The address of this page as others can open it. */
  function paginaAdres() {
    const vast = document.querySelector('link[rel="canonical"]');
    return vast instanceof HTMLLinkElement ? vast.href : location.href.split(/[?#]/)[0];
  }

  /** The address of the site as others can open it, with a slash at the end. */
  function siteAdres() {
    const pad = location.href.split(/[?#]/)[0].slice(Delen.wortel.length).replace(/index\.html$/, "");
    const hier = paginaAdres();
    return hier.endsWith(pad) ? hier.slice(0, hier.length - pad.length) : Delen.wortel;
  }

  /** An address of this site as path from its root ("bouwstenen/brp/#stap-x"). @param {string} href */
  function padVan(href) {
    const heel = new URL(href, location.href).href;
    const deel = heel.startsWith(Delen.wortel) ? heel.slice(Delen.wortel.length) : heel;
    return deel.replace(/index\.html(?=[?#]|$)/, "").replace(/[~!].*$/, "");
  }

  /** The first sentence or two of a text, never more than a line. @param {string} tekst */
  function eenRegel(tekst) {
    const schoon = tekst.replace(/\s+/g, " ").trim();
    if (schoon.length <= LANGSTE_CITAAT) return schoon;
    const begin = schoon.slice(0, LANGSTE_CITAAT);
    const einde = begin.lastIndexOf(". ");
    return einde > 60 ? begin.slice(0, einde + 1) : `${begin.slice(0, begin.lastIndexOf(" "))} …`;
  }

  /** One line of what a block says. @param {Element} blok */
  function citaatVan(blok) {
    const bron = blok.querySelector(".resultaat__fragment, .antwoord__uitleg, .samenvatting, .bewering p, .bewering li, dd p, p:not(.pagina__soort, .resultaat__merk, .belrij__kop), dd");
    const kloon = /** @type {Element | null} */ (bron && bron.cloneNode(true));
    if (!kloon) return "";
    for (const weg of kloon.querySelectorAll(".onderbouwing, .noot, [data-niet-zoeken]")) weg.remove();
    return eenRegel(kloon.textContent || "");
  }

  /** The page that a search result stands for a section of. @param {Element} blok */
  const paginaVan = (blok) => (blok.querySelector(".resultaat__sectie") && blok.querySelector("a")?.firstChild?.textContent) || "";

  /** What one shares of a block. @param {HTMLElement} blok @returns {Gedeeld} */
  function beschrijf(blok) {
    const titel = Delen.titelVan(blok);
    const code = blok.dataset.code || blok.querySelector(":scope > .stap__kop > .code, :scope > dt > .code, :is(.resultaat__kop, .antwoord__kop, .belrij__kop) .code")?.textContent || "";
    const link = blok.matches("[data-zoekresultaat], [data-deelbaar]") ? blok.querySelector("a") : null;
    const pad = link ? padVan(link.href) : padVan(location.href.split("#")[0].split("?")[0]) + (blok.id ? `#${blok.id}` : "");
    const er = (link && Delen.register?.zoek(pad)) || {};
    const hash = blok.dataset.hash || (pad.includes("#") && er.hash);
    const pagina = document.querySelector("h1");
    const bij = link || !blok.id || !pagina ? paginaVan(blok) : Delen.titelVan(/** @type {Element} */ (pagina.parentElement));
    return { pad, adres: `${siteAdres()}${pad}${hash ? `~${hash}` : ""}`, titel, code, bij, citaat: citaatVan(blok), ...(er.pad && { titel: er.titel, code: er.code, bij: er.bij }) };
  }

  const vandaag = () => window.Dag.voluit(window.Dag.iso());

  /** @param {Gedeeld} g */
  const staart = (g) => `${g.code ? ` (${g.code})` : ""}${g.bij ? ` – ${g.bij}` : ""}`;

  /** @param {Gedeeld} g */
  const alsTekst = (g) => [g.titel + staart(g), g.citaat && `“${g.citaat}”`, g.adres, `Gelezen op ${vandaag()}`].filter(Boolean).join("\n");

  /** @param {Gedeeld} g @returns {HTMLElement} */
  function alsRijk(g) {
    const p = el("p", {}, el("a", { href: g.adres }, g.titel), staart(g));
    for (const regel of [g.citaat && `“${g.citaat}”`, `Gelezen op ${vandaag()}`]) if (regel) p.append(el("br"), regel);
    return p;
  }

  /** The old way, which also works from disk. @param {string} rijk @param {string} tekst */
  function ouderwets(rijk, tekst) {
    /** @param {ClipboardEvent} g */
    const vul = (g) => {
      if (!g.clipboardData) return;
      g.clipboardData.setData("text/html", rijk);
      g.clipboardData.setData("text/plain", tekst);
      g.preventDefault();
      g.stopImmediatePropagation();
    };
    document.addEventListener("copy", vul, true);
    try {
      return document.execCommand("copy");
    } finally {
      document.removeEventListener("copy", vul, true);
    }
  }

  /** @typedef {{rijk: HTMLElement, tekst: string, wat: string}} Kopie what is copied, rich and plain, and its name */

  /** Put both flavours on the clipboard. Some browsers only allow it at once: what is still on its way is a promise. @param {Promise<Kopie>} kopie @returns {Promise<boolean>} */
  async function opKlembord(kopie) {
    const smaak = (/** @type {string} */ type, /** @type {(k: Kopie) => string} */ inhoud) => ({ [type]: kopie.then((k) => new Blob([inhoud(k)], { type })) });
    try {
      await navigator.clipboard.write([new ClipboardItem({ ...smaak("text/html", (k) => k.rijk.outerHTML), ...smaak("text/plain", (k) => k.tekst) })]);
      return true;
    } catch {
      const { rijk, tekst } = await kopie;
      return ouderwets(rijk.outerHTML, tekst);
    }
  }

  /** Copy, and say what was copied; when that is not allowed, show it so that one can copy it by hand. @param {Promise<Kopie>} kopie */
  async function kopieerStraks(kopie) {
    const gelukt = await opKlembord(kopie);
    const { tekst, wat } = await kopie;
    if (gelukt) {
      const schijf = tekst.includes("file:///") ? " Deze site staat op je eigen schijf: de link werkt alleen daar." : "";
      Delen.meld(`Gekopieerd: ${wat}.${schijf}`);
    } else {
      const veld = el("textarea", { readonly: "", rows: "3", "aria-label": "Tekst om te kopiëren" }, tekst);
      Delen.meld("Je browser laat kopiëren niet toe. Kopieer deze tekst zelf: ", veld);
    }
  }

  /** @param {HTMLElement} rijk @param {string} tekst @param {string} wat */
  const kopieerEnMeld = (rijk, tekst, wat) => kopieerStraks(Promise.resolve({ rijk, tekst, wat }));

  /** Know every passage, where a list shows those of other pages. @param {HTMLElement} blok */
  const kenPassages = async (blok) => blok.matches("[data-zoekresultaat]") && Delen.laadDelen("register").then(() => Delen.laadRegister()).catch(() => undefined);

  /** What one shares of a block, in the words of the passage where a list shows others. @param {HTMLElement} blok @returns {Promise<Gedeeld>} */
  async function inEigenWoorden(blok) {
    await kenPassages(blok);
    const g = beschrijf(blok);
    if (Delen.register?.zoek(g.pad)) g.citaat = Delen.eersteRegel(await Delen.register.inhoud(g.pad).catch(() => [])) || g.citaat;
    return g;
  }

  /** @param {HTMLElement} blok @returns {Promise<Kopie>} */
  async function linkNaar(blok) {
    const g = await inEigenWoorden(blok);
    return { rijk: alsRijk(g), tekst: alsTekst(g), wat: `link naar “${g.titel}”` };
  }

  /** Hand over to the apps of the phone. Who turns back there shares nothing, and that is no error.
   * @param {ShareData} wat @param {() => unknown} anders what to do when the phone does not take it @returns {Promise<boolean>} whether it was shared */
  async function geefDoor(wat, anders) {
    try {
      await navigator.share(wat);
      return true;
    } catch (fout) {
      if (/** @type {Error} */ (fout).name !== "AbortError") await anders();
      return false;
    }
  }

  /** Share a block, or the words chosen in it, by the apps of the phone. @param {HTMLElement} blok */
  Delen.deel = async function (blok) {
    const g = Delen.beschrijfKeuze?.(blok) || (await inEigenWoorden(blok));
    const text = [g.titel + staart(g), g.citaat && `“${g.citaat}”`].filter(Boolean).join("\n");
    if (await geefDoor({ title: g.titel, text, url: g.adres }, () => Delen.kopieer(blok))) Delen.deelde?.(g, "gedeeld");
  };

  /** @param {HTMLElement} blok */
  Delen.kopieer = async function (blok) {
    if (await Delen.citeer?.(blok)) return;
    Delen.deelde?.(beschrijf(blok)); // before the words come: who ends the call right away still finds it in the report
    await kopieerStraks(linkNaar(blok));
  };

  Object.assign(Delen, { beschrijf, kenPassages, alsTekst, alsRijk, kopieerEnMeld, geefDoor, siteAdres, padVan, vandaag, eenRegel, staart });
})();
