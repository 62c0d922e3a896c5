// @ts-check
/** The plan van aanpak with the answers of this worksheet: the file of the kit, with its signs replaced. */
(function () {
  "use strict";
  const Sessie = (window.Sessie = window.Sessie || {});
  const { wortel, adres } = window.Kader;
  const pagina = location.href.split(/[?#]/)[0].replace(/[^/]*$/, "");
  const SOORTEN = {
    docx: { deel: ["word/document.xml"], regel: "</w:t><w:br/><w:t xml:space=\"preserve\">", soort: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
    odt: { deel: ["content.xml"], regel: "<text:line-break/>", soort: "application/vnd.oasis.opendocument.text" },
  };
  const MET_ADRESSEN = ["word/document.xml", "word/_rels/document.xml.rels", "word/footer1.xml", "docProps/core.xml", "content.xml", "styles.xml", "meta.xml"];
  const VERBODEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

  /** @param {string} src */
  function laad(src) {
    return new Promise((klaar, mis) => {
      document.head.append(Object.assign(document.createElement("script"), { src, onload: klaar, onerror: () => mis(new Error(src)) }));
    });
  }

  /** @param {string} tekst @param {string} regeleinde */
  function alsXml(tekst, regeleinde) {
    const schoon = tekst.replace(VERBODEN, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
    return schoon.split(/\r\n|\r|\n/).join(regeleinde);
  }

  /** The answers as they stand in the plan: dates in words. @returns {Record<string, string>} */
  function waarden() {
    const antwoorden = Sessie.antwoorden();
    for (const { naam, datum } of Sessie.werkbladvelden) {
      if (datum && antwoorden[naam]) antwoorden[naam] = window.Dag.voluit(antwoorden[naam]) || antwoorden[naam];
    }
    return antwoorden;
  }

  /** Where links in the plan lead: to this site; a file on this disk only when we know nothing better. @param {string} basis */
  function adresmaker(basis) {
    const schijf = location.protocol === "file:";
    const doel = schijf && window.bwPlansjabloon.site ? window.bwPlansjabloon.site : wortel;
    const patroon = new RegExp(`${basis.replace(/[.\\/]/g, "\\$&")}([^"#<\\s]*)`, "g");
    return (/** @type {string} */ xml) => xml.replace(patroon, (_, pad) => alsXml(doel, "") + pad + (schijf && doel === wortel ? "index.html" : ""));
  }

  /** Put answers and addresses in the file. @param {"docx" | "odt"} vorm @param {Record<string, string>} antwoorden @returns {Uint8Array} */
  function vul(vorm, antwoorden) {
    const { fflate } = window;
    const sjabloon = window.bwPlansjabloon;
    const bestanden = fflate.unzipSync(Uint8Array.from(atob(sjabloon[vorm]), (teken) => teken.charCodeAt(0)));
    const metAdres = adresmaker(sjabloon.basis);
    for (const naam of Object.keys(bestanden).filter((n) => MET_ADRESSEN.includes(n))) {
      let xml = metAdres(fflate.strFromU8(bestanden[naam]));
      if (SOORTEN[vorm].deel.includes(naam)) {
        xml = xml.replace(/⟦([^⟧<]*)⟧/g, (_, veld) => alsXml(Object.hasOwn(antwoorden, veld) ? antwoorden[veld] : "", SOORTEN[vorm].regel));
      }
      bestanden[naam] = fflate.strToU8(xml);
    }
    return fflate.zipSync(inVolgorde(bestanden));
  }

  /** OpenDocument wants "mimetype" first, as it is. @param {Record<string, Uint8Array>} bestanden */
  function inVolgorde(bestanden) {
    const { mimetype, ...rest } = bestanden;
    return mimetype ? { mimetype: [mimetype, { level: 0 }], ...rest } : rest;
  }

  /** @param {"docx" | "odt"} vorm */
  async function maak(vorm) {
    if (!window.fflate) await laad(adres("assets/js/derden/fflate.js"));
    if (!window.bwPlansjabloon) await laad(`${pagina}pakket/plan-sjabloon.js`);
    const antwoorden = waarden();
    window.geefBestand(`plan-van-aanpak.${vorm}`, /** @type {BlobPart} */ (vul(vorm, antwoorden)), SOORTEN[vorm].soort);
    const leeg = Sessie.werkbladvelden.filter((/** @type {{naam: string}} */ v) => v.naam.startsWith("veld/") && !antwoorden[v.naam]).length;
    Sessie.werkbladMeld(leeg ? `Je plan is gedownload. ${leeg} ${leeg === 1 ? "vraag is" : "vragen zijn"} nog leeg; die vul je later in.` : "Je plan is gedownload.");
  }

  for (const knop of document.querySelectorAll("[data-plan]")) {
    const vorm = knop.getAttribute("data-plan") === "odt" ? "odt" : "docx";
    knop.addEventListener("click", () => maak(vorm).catch(() => Sessie.werkbladMeld("Het plan kon niet worden gemaakt. Je antwoorden staan er nog. Gebruik het lege plan uit het Sessiepakket.")));
  }
})();
