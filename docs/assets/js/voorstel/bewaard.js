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
    elders: "In een ander tabblad is dit voorstel gewist of doorgegeven. Wat hier staat, bewaart je browser niet.",
    ander: "In een ander tabblad typte je ook iets bij dit blok. Dat bewaart je browser, en wat hier staat nog niet. Voeg je het samen? Dan blijft alles bewaard. Wat je in hetzelfde veld anders schreef, komt bij Toelichting.",
    door: "Je hebt je voorstel meegenomen. Je browser bewaart het niet meer.",
  };

  /** Say what happens to what was typed. @param {Bewaring} bewaring */
  function zegBewaard(bewaring) {
    const staat = bewaring.staat();
    vak("bewaardvak").hidden = !BEWAARD[staat];
    if (vak("bewaard").textContent !== BEWAARD[staat]) vak("bewaard").textContent = BEWAARD[staat];
    vak("doe-weer").hidden = !["elders", "ander", "door"].includes(staat);
    vak("doe-weer").textContent = staat === "ander" ? "Voeg het samen en bewaar het" : "Bewaar het toch in deze browser";
    if (staat !== "bewaard") vak("verstuurd").hidden = true;
  }

  /** What was typed, field by field, in the words of the form. @param {any} schema @param {Concept} concept */
  function getypt(schema, { wijzigingen, toelichting }) {
    const naam = (/** @type {any} */ veld) => Voorstel.naam((Object.hasOwn(schema.properties, veld) && schema.properties[veld].title) || veld);
    const delen = wijzigingen.map(({ pad, nieuw }) => `${[naam(pad[0]), ...pad.slice(1)].join(" › ")}: ${nieuw === undefined ? "(weg)" : Voorstel.inWoorden(nieuw)}`);
    return [...delen, ...(toelichting ? [`Toelichting: ${toelichting}`] : [])].join("\n\n");
  }

  /** Offer what was typed here before: go on with it, or begin again. @param {any} schema @param {Concept} eerder @param {boolean} past @param {boolean} elders whether it was typed in another tab, with the form open here */
  function biedAan(schema, eerder, past, elders) {
    const stond = vak("naast").contains(document.activeElement);
    vak("eerderelders").hidden = !elders;
    vak("past").hidden = vak("verder").hidden = !past;
    vak("pastniet").hidden = past;
    vak("eerdertekst").textContent = getypt(schema, eerder);
    vak("naast").hidden = true;
    vak("eerder").hidden = false;
    if (stond) vak("eerderkop").focus();
  }

  Object.assign(Voorstel, { zegBewaard, biedAan, getypt });
})();
