// @ts-check
/** The answer itself, first in the list, when somebody typed exactly the name or code of something. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const LANGSTE_UITLEG = 420;
  const MEESTE_FEITEN = 4;
  /** The fact that names a step of the page itself. */
  const BEGIN = "Begin met";
  const EIGEN = ["titel", "afkorting", "code", "voorheen", "synoniem"];

  /** @param {string} tekst */
  function kort(tekst) {
    if (tekst.length <= LANGSTE_UITLEG) return tekst;
    const einde = tekst.lastIndexOf(". ", LANGSTE_UITLEG);
    return einde > 80 ? tekst.slice(0, einde + 1) : `${tekst.slice(0, tekst.lastIndexOf(" ", LANGSTE_UITLEG))} …`;
  }

  /** The result that the question names. @param {IndexInBrowser} ix @param {Uitslag} uitslag @returns {(Rang & {naam: Naam}) | null} nothing when no name was typed */
  Vinden.genoemd = function (ix, uitslag) {
    const namen = uitslag.rangen.flatMap((r) => (r.naam && EIGEN.includes(r.naam.soort) ? [{ ...r, naam: r.naam }] : []));
    const eerste = namen.find(({ naam }) => naam.soort !== "synoniem" && naam.soort !== "voorheen") || namen[0];
    return !eerste || ix.documenten[eerste.document].soort === "lijst" ? null : eerste;
  };

  /**
   * A link to the step of a page with this title.
   * @param {IndexInBrowser} ix @param {number} document_ @param {string} titel
   * @returns {Promise<{stap?: number, inhoud: Inhoud[]}>} its section, when it is there, and what to show
   */
  async function staplink(ix, document_, titel) {
    for (let n = ix.eersteSectie[document_]; ix.secties[n]?.document === document_; n += 1) {
      if (ix.secties[n].soort !== "stap") continue;
      const { anker, kop } = await Vinden.tekst(ix, n);
      const link = Vinden.el("a", { href: Vinden.href(ix.documenten[document_].adres, anker) }, titel);
      if (kop === titel) return { stap: n, inhoud: [link, ...Vinden.spreekcode(ix, n)] };
    }
    return { inhoud: [titel] };
  }

  /** @param {IndexInBrowser} ix @param {Uitslag} uitslag @param {Rang & {naam: Naam}} rang what the question names @returns {Promise<HTMLElement>} */
  Vinden.toonAntwoord = async function (ix, uitslag, rang) {
    const { naam: eerste, sectie } = rang;
    const document_ = ix.documenten[eerste.document];
    const binnen = sectie !== ix.eersteSectie[eerste.document];
    const tekst = await Vinden.tekst(ix, sectie);
    const soort = Vinden.SOORTEN[binnen ? ix.secties[sectie].soort : document_.soort] || "Onderdeel";
    const link = Vinden.el("a", { href: Vinden.href(document_.adres, tekst.anker) }, binnen && tekst.kop ? tekst.kop : document_.titel);
    const kaart = Vinden.el(
      "li", { class: "antwoord", "data-zoekresultaat": "" },
      Vinden.el("p", { class: "antwoord__soort" }, [soort, binnen ? `bij ${document_.titel}` : "", document_.status !== "geldig" && document_.status].filter(Boolean).join(" · ")),
      Vinden.el("h2", { class: "antwoord__kop" }, link, ...Vinden.spreekcode(ix, sectie)),
      Vinden.el("p", { class: "antwoord__uitleg" }, kort(tekst.samenvatting || tekst.tekst.slice(0, tekst.verhaal).trim())),
    );
    if (eerste.soort === "voorheen") kaart.append(Vinden.el("p", { class: "antwoord__naam" }, `Heette eerder: ${eerste.naam}.`));
    else kaart.append(...Vinden.toonRedenen(Vinden.waarom(ix, uitslag, rang)));
    const begin = tekst.feiten.find(([term]) => term === BEGIN);
    const eersteStap = begin && (await staplink(ix, eerste.document, begin[1]));
    const feiten = tekst.feiten.slice(0, MEESTE_FEITEN).map(([term, waarde]) =>
      Vinden.el("div", {}, Vinden.el("dt", {}, term), Vinden.el("dd", {}, ...(eersteStap && term === BEGIN ? eersteStap.inhoud : [kort(waarde)]))));
    if (feiten.length) kaart.append(Vinden.el("dl", { class: "antwoord__feiten" }, ...feiten));
    kaart.append(...(await Vinden.toonErnaast(ix, rang, [sectie, eersteStap?.stap ?? sectie])));
    return kaart;
  };
})();
