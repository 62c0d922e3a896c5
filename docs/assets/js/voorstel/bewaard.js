// @ts-check
/** What the form says of the proposal that this browser keeps: whether it does, and what was typed here before. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { vak } = Voorstel;

  const BEWAARD = {
    leeg: "",
    bewaard: "Er wordt niets verstuurd. Je voorstel blijft in je browser tot je het zelf doorgeeft.",
    niet: "Er wordt niets verstuurd. Je browser bewaart hier niets. Geef je voorstel door voordat je deze pagina sluit.",
    elders: "In een ander tabblad is dit voorstel gewist, doorgegeven of veranderd. Wat hier staat, bewaart je browser niet.",
    door: "Je hebt je voorstel meegenomen. Je browser bewaart het niet meer.",
  };

  /** Say what happens to what was typed. @param {Bewaring} bewaring */
  function zegBewaard(bewaring) {
    const staat = bewaring.staat();
    vak("bewaardvak").hidden = !BEWAARD[staat];
    if (vak("bewaard").textContent !== BEWAARD[staat]) vak("bewaard").textContent = BEWAARD[staat];
    vak("doe-weer").hidden = !["elders", "door"].includes(staat);
    if (staat !== "bewaard") vak("verstuurd").hidden = true;
  }

  /** What was typed, field by field, in the words of the form. @param {any} schema @param {Concept} concept */
  function getypt(schema, { wijzigingen, toelichting }) {
    const naam = (/** @type {any} */ veld) => Voorstel.naam((Object.hasOwn(schema.properties, veld) && schema.properties[veld].title) || veld);
    const delen = wijzigingen.map(({ pad, nieuw }) => `${[naam(pad[0]), ...pad.slice(1)].join(" › ")}: ${nieuw === undefined ? "(weg)" : Voorstel.inWoorden(nieuw)}`);
    return [...delen, ...(toelichting ? [`Toelichting: ${toelichting}`] : [])].join("\n\n");
  }

  /** Offer what was typed here before: go on with it, or begin again. @param {any} schema @param {Concept} eerder @param {boolean} past */
  function biedAan(schema, eerder, past) {
    vak("past").hidden = vak("verder").hidden = !past;
    vak("pastniet").hidden = past;
    vak("eerdertekst").textContent = getypt(schema, eerder);
    vak("naast").hidden = true;
    vak("eerder").hidden = false;
  }

  Object.assign(Voorstel, { zegBewaard, biedAan });
})();
