// @ts-check
/** What the form says of what was typed: how it stands, what is still wrong, and the change in the file. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { el } = window.Delen;
  const KLAAR = "Je voorstel is klaar om door te geven.";
  const vak = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-voorstel] [data-${naam}]`));

  /** Messages in the order of the fields. @param {Fout} a @param {Fout} b */
  const opPlek = (a, b) => (a.vak && b.vak && a.vak !== b.vak ? (a.vak.compareDocumentPosition(b.vak) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1) : 0);

  /** A message that leads to its field. @param {Fout} f */
  function punt(f) {
    const link = el("a", { href: f.vak ? `#${f.vak.id}` : "#voorstel-vorm" }, `${f.titel || f.pad.join(" › ")}: ${f.melding}`);
    link.addEventListener("click", (/** @type {Event} */ g) => {
      g.preventDefault();
      f.vak?.closest("details")?.setAttribute("open", "");
      f.vak?.focus();
    });
    return el("li", {}, link);
  }

  /** @param {Fout[]} fouten @param {Fout[]} raad @param {number} aantal @param {string} uitleg */
  function meldStand(fouten, raad, aantal, uitleg) {
    const veranderd = aantal === 1 ? "1 veld veranderd" : `${aantal} velden veranderd`;
    const nog = fouten.length === 1 ? "Verbeter nog 1 ding." : `Verbeter nog ${fouten.length} dingen.`;
    const alleen = uitleg ? `Je hebt alleen een toelichting geschreven. ${fouten.length ? nog : KLAAR}` : "Je hebt nog niets veranderd.";
    const tekst = aantal ? `${veranderd}. ${fouten.length ? nog : KLAAR}` : alleen;
    if (vak("stand").textContent !== tekst) vak("stand").textContent = tekst;
    vak("fouten").replaceChildren(...fouten.map(punt));
    vak("raad").hidden = !raad.length;
    vak("raadlijst").replaceChildren(...raad.map(punt));
  }

  /** The change in the file, line by line. @param {string} verschil */
  function toonVerschil(verschil) {
    const soort = { "+": "ins", "-": "del" };
    vak("verschil").replaceChildren(...(verschil.match(/[^\n]*\n/g) || []).map((regel) => {
      const naam = soort[/** @type {"+" | "-"} */ (regel[0])];
      return el(naam || "span", {}, regel);
    }));
  }

  Object.assign(Voorstel, { vak, opPlek, meldStand, toonVerschil });
})();
