// @ts-check
/** What somebody takes away or sends: the changed file, a patch, the proposal, or the proposal in words. Nothing goes by itself. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});

  /** The proposal as a file for `kennisbank verwerk`. @param {Stand} s */
  function alsJson(s) {
    const nu = (/** @type {unknown} */ w) => (w === undefined ? null : w);
    const wijzigingen = s.wijzigingen.map(({ pad, oud, nieuw }) => ({ pad, oud: nu(oud), nieuw: nu(nieuw) }));
    const uit = { versie: window.bwVoorstel.versie, blok: s.plek.blok, bestand: s.plek.bestand, stand: s.stand, gemaakt_op: new Date().toISOString().slice(0, 10), toelichting: s.toelichting, wijzigingen };
    return `${JSON.stringify(uit, null, 2)}\n`;
  }

  /** @param {unknown} waarde */
  function inWoorden(waarde) {
    if (waarde === undefined) return "(niets)";
    return typeof waarde === "string" ? waarde : JSON.stringify(waarde, null, 1);
  }

  /** The proposal in words. @param {Stand} s @param {string} adres where the block can be read */
  function alsTekst(s, adres) {
    const delen = s.wijzigingen.map(({ pad, oud, nieuw }) => `Veld: ${pad.slice(s.plek.pad.length).join(" › ")}\nEr staat: ${inWoorden(oud)}\nVoorstel: ${inWoorden(nieuw)}`);
    const kop = [`Blok: ${s.titel} (${s.plek.blok})`, `Pagina: ${adres}`, `Bestand: ${s.plek.bestand}, regel ${s.regel}, stand ${s.stand}`];
    const citaat = s.citaat ? [`Het gaat om: “${s.citaat}”`] : [];
    return [[...kop, ...citaat].join("\n"), ...delen, ...(s.toelichting ? [`Toelichting: ${s.toelichting}`] : [])].join("\n\n");
  }

  const geef = (/** @type {string} */ naam, /** @type {string} */ inhoud, /** @type {string} */ soort) => window.geefBestand(naam, inhoud, `${soort};charset=utf-8`);

  /** @param {string} tekst @returns {Promise<boolean>} whether it was copied: where that is not allowed, the text is shown instead */
  async function kopieer(tekst) {
    await window.Delen.laadDelen("kopieer");
    await window.Delen.kopieerEnMeld(window.Delen.el("pre", {}, tekst), tekst, "je voorstel als tekst");
    return !document.querySelector("[data-deelmelding] textarea");
  }

  /** What each button does; false when it did not come about. @type {Record<string, () => unknown>} */
  const doe = {
    bestand: () => geef(Voorstel.levering.s.plek.bestand.split("/").pop(), Voorstel.levering.nieuw, "text/yaml"),
    patch: () => geef(`${Voorstel.levering.s.plek.blok.replace(/[:/]/g, "-")}.patch`, Voorstel.levering.patch, "text/x-patch"),
    json: () => geef("voorstel.json", alsJson(Voorstel.levering.s), "application/json"),
    tekst: () => kopieer(Voorstel.levering.tekst),
  };

  Object.assign(Voorstel, { alsJson, alsTekst, inWoorden, kopieer, doe });
})();
