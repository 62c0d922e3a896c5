// @ts-check
/** One result: title, section, kind, status, certainty, the piece of text, why it is here and what else the page says. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  /** What is valid needs no word: nearly everything is. */
  const BIJZONDER = ["vervallen", "concept"];
  /** What a passage of a page is. @type {Record<string, string>} */
  const PLEKKEN = { stap: "Stap", verplichting: "Plicht", hobbel: "Wat vastloopt", advies: "Advies", onderdeel: "Onderdeel" };

  /**
   * How sure: of a block what it says itself. That a bouwsteen belongs to the 23 says nothing of what stands on its page.
   * @param {IndexInBrowser} ix @param {Rang} rang @param {number} sectie @param {Sectietekst} tekst
   */
  function zekerheidVan(ix, rang, sectie, tekst) {
    const { soort, zekerheid } = ix.documenten[rang.document];
    if (sectie !== ix.eersteSectie[rang.document]) return tekst.zekerheid;
    return soort === "bouwsteen" ? "" : zekerheid;
  }

  /** @param {IndexInBrowser} ix @param {Rang} rang @param {number} sectie @param {Sectietekst} tekst */
  function merken(ix, rang, sectie, tekst) {
    const { soort, status } = ix.documenten[rang.document];
    const zekerheid = zekerheidVan(ix, rang, sectie, tekst);
    const plek = PLEKKEN[ix.secties[sectie].soort];
    const namen = [Vinden.SOORTEN[soort] || "Pagina", ...(plek ? [plek] : [])];
    const uit = Vinden.el("p", { class: "resultaat__merk" }, Vinden.el("span", { class: "resultaat__soort" }, namen.join(" › ")));
    if (BIJZONDER.includes(status)) uit.append(Vinden.el("span", { class: `resultaat__status resultaat__status--${status}` }, status));
    if (zekerheid) {
      const klasse = zekerheid.replace(/ /g, "-").replace(/ë/g, "e");
      uit.append(Vinden.el("span", { class: `zekerheid zekerheid--${klasse}` }, zekerheid));
    }
    return uit;
  }

  /** @param {IndexInBrowser} ix @param {Rang} rang @param {number} sectie @param {{anker: string, kop: string}} tekst */
  function titel(ix, rang, sectie, tekst) {
    const document_ = ix.documenten[rang.document];
    const binnen = sectie !== ix.eersteSectie[rang.document];
    const link = Vinden.el("a", { href: Vinden.href(document_.adres, tekst.anker) }, document_.titel || tekst.kop);
    if (binnen && tekst.kop) link.append(Vinden.el("span", { class: "resultaat__sectie" }, Vinden.el("span", { class: "onzichtbaar" }, ": "), tekst.kop));
    return Vinden.el("h2", { class: "resultaat__kop" }, link, ...Vinden.spreekcode(ix, sectie));
  }

  /** Links to other passages of the page that answer too. @param {IndexInBrowser} ix @param {Rang} rang @param {number[]} getoond sections that are there already @returns {Promise<HTMLElement[]>} */
  Vinden.toonErnaast = async function (ix, rang, getoond) {
    const { document, passages } = rang;
    const rijen = await Promise.all(Vinden.ernaast(ix, passages, [ix.eersteSectie[document], ...getoond]).map(async (passage) => {
      const { anker, kop } = await Vinden.tekst(ix, passage.sectie);
      const link = Vinden.el("a", { href: Vinden.href(ix.documenten[document].adres, anker) }, kop);
      return Vinden.el("li", {}, link, ...Vinden.spreekcode(ix, passage.sectie));
    }));
    return rijen.length ? [Vinden.el("ul", { class: "resultaat__verder", "aria-label": "Ook op deze pagina" }, ...rijen)] : [];
  };

  /** @param {string[]} redenen @returns {HTMLElement[]} */
  Vinden.toonRedenen = (redenen) => (redenen.length ? [Vinden.el("p", { class: "resultaat__waarom" }, `Gevonden via ${redenen.join("; ")}.`)] : []);

  /**
   * @param {IndexInBrowser} ix @param {Uitslag | null} uitslag nothing when only filters were chosen
   * @param {Rang} rang @param {number} plaats from 0; only the first few show other passages
   * @returns {Promise<HTMLElement>}
   */
  Vinden.toonResultaat = async function (ix, uitslag, rang, plaats) {
    const gevonden = rang.sectie < 0 ? ix.eersteSectie[rang.document] : rang.sectie;
    const sectie = Vinden.eigenaar(ix, gevonden);
    const met = uitslag && plaats < ix.taal.maximum.met_ernaast;
    const [tekst, verder] = await Promise.all([Vinden.tekst(ix, sectie), met ? Vinden.toonErnaast(ix, rang, [sectie]) : []]);
    const raak = uitslag ? Vinden.markeerder(ix, uitslag) : () => 0;
    const li = Vinden.el("li", { "data-zoekresultaat": "", class: "resultaat" });
    li.append(titel(ix, rang, sectie, tekst), merken(ix, rang, sectie, tekst));
    const pagina = tekst.samenvatting && sectie === ix.eersteSectie[rang.document];
    const inhoud = pagina ? `${tekst.samenvatting} ${tekst.tekst.replace(tekst.samenvatting, "")}` : tekst.tekst;
    const erboven = `${ix.documenten[rang.document].titel} ${tekst.kop}`;
    if (inhoud) li.append(Vinden.el("p", { class: "resultaat__fragment" }, ...Vinden.fragment(inhoud, raak, pagina ? inhoud.length : tekst.verhaal, erboven)));
    const redenen = uitslag ? Vinden.waarom(ix, uitslag, rang) : [];
    if (gevonden !== sectie) {
      const vraag = await Vinden.tekst(ix, gevonden);
      redenen.push(`voorbeeldvraag: “${vraag.kop}”`);
    }
    li.append(...Vinden.toonRedenen(redenen), ...verder);
    return li;
  };
})();
