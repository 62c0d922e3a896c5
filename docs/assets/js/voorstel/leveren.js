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

  Object.assign(Voorstel, { alsJson, alsTekst, inWoorden });
})();
