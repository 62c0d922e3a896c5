// @ts-check
/** What the block will look like, from the values of the form. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { el } = window.Delen;
  const TITELS = ["titel", "naam", "term", "probleem", "vraag"];
  const NIET = ["zoekwoorden", "voorbeeldvragen", "houdbaarheid", "code"];

  /** @param {string} waarde */
  const zekerheid = (waarde) => el("span", { class: `zekerheid zekerheid--${waarde.replace(" ", "-").replace("ë", "e")}` }, waarde);

  /** @param {string} lijst @param {string} id */
  const naamVan = (lijst, id) => (window.bwVoorstelIds[lijst].find(([eigen]) => eigen === id) || [id, id])[1];

  /** @param {any} ruw @param {any} waarde @param {any} wortel @returns {(Node | string)[]} */
  function toon(ruw, waarde, wortel) {
    const schema = Voorstel.los(ruw, wortel);
    if (schema.type === "array") {
      const delen = waarde.filter((/** @type {any} */ deel) => deel !== "").map((/** @type {any} */ deel) => toon(schema.items, deel, wortel));
      if (Voorstel.los(schema.items, wortel).properties) return delen.flat();
      return delen.length ? [el("ul", {}, ...delen.map((/** @type {any[]} */ deel) => el("li", {}, ...deel)))] : [];
    }
    if (schema.properties) return [bewering(schema, waarde, wortel)];
    if (schema.patternProperties) return Object.values(waarde).flatMap((deel) => toon(Voorstel.onderId(schema), deel, wortel));
    if (schema.verwijzing) return waarde ? [naamVan(schema.verwijzing, waarde)] : [];
    if (schema.type === "boolean") return [waarde === "true" ? "ja" : "nee"];
    return schema.maxLength > 400 && !schema.pattern ? Voorstel.opmaak(String(waarde)) : [String(waarde)];
  }

  /** Whether a value says nothing without its name, such as a number or a date. @param {any} schema */
  const kaal = (schema) => Boolean(schema.type === "integer" || schema.pattern || schema.enum);

  /** A group: its text, how sure it is, and the rest as words. @param {any} schema @param {any} groep @param {any} wortel */
  function bewering(schema, groep, wortel) {
    const uit = el("div", { class: "bewering" });
    for (const [naam, waarde] of Object.entries(groep)) {
      if (waarde === "" || !schema.properties[naam] || naam === "bronnen") continue;
      if (naam === "zekerheid") uit.append(" ", el("span", { class: "onderbouwing" }, zekerheid(waarde)));
      else {
        const deel = Voorstel.los(schema.properties[naam], wortel);
        const inhoud = [...(kaal(deel) ? [`${Voorstel.naam(deel.title)}: `] : []), ...toon(deel, waarde, wortel)];
        uit.append(...(inhoud.some((deel) => deel instanceof HTMLElement && deel.matches("p, ul, ol, div")) ? inhoud : [el("p", {}, ...inhoud)]));
      }
    }
    return uit;
  }

  /** @param {any} schema @param {any} waarde @param {any} wortel @param {(naam: string) => boolean} [toont] which fields are shown: of a whole page only what one works at */
  function voorbeeld(schema, waarde, wortel, toont = () => true) {
    const titel = TITELS.find((naam) => waarde[naam]) || "";
    const kop = el("header", { class: "stap__kop" }, el("h3", {}, titel ? waarde[titel] : "Zonder titel"));
    if (waarde.code && titel === "titel") kop.append(el("span", { class: "code" }, waarde.code));
    const feiten = el("dl", { class: "stap__feiten" });
    for (const [naam, w] of Object.entries(waarde)) {
      const deel = schema.properties[naam];
      if (!deel || w === "" || naam === titel || !toont(naam) || NIET.includes(naam)) continue;
      const inhoud = naam === "zekerheid" && typeof w === "string" && w ? [zekerheid(w)] : toon(deel, w, wortel);
      if (inhoud.length) feiten.append(el("div", {}, el("dt", {}, Voorstel.naam(Voorstel.los(deel, wortel).title || naam)), el("dd", {}, ...inhoud)));
    }
    return [kop, feiten];
  }

  Voorstel.voorbeeld = voorbeeld;
})();
