// @ts-check
/** The answer itself, above the list, when somebody typed exactly the name or code of something. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const LANGSTE_UITLEG = 420;
  const MEESTE_FEITEN = 4;
  const EIGEN = ["titel", "afkorting", "code", "voorheen", "synoniem"];

  /** @param {string} tekst */
  function kort(tekst) {
    if (tekst.length <= LANGSTE_UITLEG) return tekst;
    const einde = tekst.lastIndexOf(". ", LANGSTE_UITLEG);
    return einde > 80 ? tekst.slice(0, einde + 1) : `${tekst.slice(0, tekst.lastIndexOf(" ", LANGSTE_UITLEG))} …`;
  }

  /**
   * @param {IndexInBrowser} ix @param {Uitslag} uitslag
   * @returns {Promise<HTMLElement | null>} nothing when no name was typed
   */
  Vinden.toonAntwoord = async function (ix, uitslag) {
    const namen = uitslag.rangen.flatMap((r) => (r.naam && EIGEN.includes(r.naam.soort) ? [r.naam] : []));
    const eerste = namen.find((n) => n.soort !== "synoniem" && n.soort !== "voorheen") || namen[0];
    if (!eerste) return null;
    const document_ = ix.documenten[eerste.document];
    if (document_.soort === "lijst") return null;
    const sectie = eerste.sectie;
    const binnen = sectie !== ix.eersteSectie[eerste.document];
    const tekst = await Vinden.tekst(ix, sectie);
    const soort = Vinden.SOORTEN[binnen ? ix.secties[sectie].soort : document_.soort] || "Onderdeel";
    const link = Vinden.el("a", { href: Vinden.href(document_.adres, tekst.anker) }, binnen && tekst.kop ? tekst.kop : document_.titel);
    const kaart = Vinden.el(
      "section", { class: "antwoord", "aria-labelledby": "antwoord-kop" },
      Vinden.el("p", { class: "antwoord__soort" }, [soort, binnen ? `bij ${document_.titel}` : "", document_.status].filter(Boolean).join(" · ")),
      Vinden.el("h2", { id: "antwoord-kop", class: "antwoord__kop" }, link, ...Vinden.spreekcode(ix, sectie)),
      Vinden.el("p", { class: "antwoord__uitleg" }, kort(tekst.samenvatting || tekst.tekst.slice(0, tekst.verhaal).trim())),
    );
    if (eerste.soort === "voorheen") kaart.append(Vinden.el("p", { class: "antwoord__naam" }, `Heette eerder: ${eerste.naam}.`));
    const feiten = tekst.feiten.slice(0, MEESTE_FEITEN).flatMap(([term, waarde]) => [Vinden.el("div", {}, Vinden.el("dt", {}, term), Vinden.el("dd", {}, kort(waarde)))]);
    if (feiten.length) kaart.append(Vinden.el("dl", { class: "antwoord__feiten" }, ...feiten));
    return kaart;
  };
})();
