// @ts-check
/** Check a value against its schema, in the words of the check: they come from there (assets/voorstel/basis.js). */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const OMGEKEERD = /^([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})$/;

  /** On one line, cut when it is long. @param {string} tekst */
  function kort(tekst) {
    const tekens = [...tekst.trim().split(/\s+/).join(" ")];
    const grens = window.bwVoorstel.kort;
    return tekens.length <= grens ? tekens.join("") : `${tekens.slice(0, grens - 1).join("")}…`;
  }

  /** The field as a message names it. @param {Pad} pad */
  function veldnaam(pad) {
    const laatste = pad[pad.length - 1];
    if (typeof laatste !== "number") return laatste === undefined ? "dit item" : kort(laatste);
    return `onderdeel ${laatste + 1} van ${kort(String([...pad].reverse().find((deel) => typeof deel === "string") || "de lijst"))}`;
  }

  /** A message that blocks, or an advice that does not. @param {Pad} pad @param {string} naam @param {Record<string, unknown>} [woorden] @param {Fout["niveau"]} [niveau] @returns {Fout[]} */
  function fout(pad, naam, woorden = {}, niveau = "fout") {
    /** @type {Record<string, unknown>} */
    const alles = { veld: veldnaam(pad), ...woorden };
    const vul = (/** @type {string} */ zin) => zin.replace(/\{(\w+)\}/g, (_, woord) => String(alles[woord]));
    const [melding, tip] = window.bwVoorstel.meldingen[naam].map(vul);
    return [{ pad, melding, tip, niveau }];
  }

  /** @param {Pad} pad @param {string} naam @param {Record<string, unknown>} woorden */
  const raad = (pad, naam, woorden) => fout(pad, naam, woorden, "let op");

  /** Nothing is filled in: a part may go, a field that is shown empty may not. @param {Pad} pad @param {boolean} [onderId] */
  const leeg = (pad, onderId) => fout(pad, typeof pad[pad.length - 1] === "number" ? "leeg_onderdeel" : onderId ? "leeg_mag_weg" : "leeg");

  /** A choice that does not exist, with the one that was probably meant. @param {any} schema @param {string} tekst @param {Pad} pad */
  function keuze(schema, tekst, pad) {
    const beste = Voorstel.bedoelde([...tekst].slice(0, window.bwVoorstel.kort).join(""), schema.enum);
    const woorden = { getypt: `"${kort(tekst)}"`, waarden: schema.enum.join(", "), beste };
    return fout(pad, beste ? "keuze_bedoelde" : "keuze", woorden);
  }

  /** Whether this day is in the calendar, of the years that the check takes. @param {number} jaar @param {number} maand @param {number} dag */
  function bestaat(jaar, maand, dag) {
    const datum = new Date(Date.UTC(2000, 0, 1));
    datum.setUTCFullYear(jaar, maand - 1, dag);
    const [vroegst, laatst] = window.bwVoorstel.grenzen.jaren;
    return jaar >= vroegst && jaar <= laatst && datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag;
  }

  /** @param {string} tekst @param {Pad} pad @param {"datum" | "deeldatum"} soort */
  function datum(tekst, pad, soort) {
    const getypt = `"${kort(tekst)}"`;
    const heel = soort === "datum" ? /^(\d{4})-(\d{2})-(\d{2})$/ : /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
    const vorm = heel.exec(tekst);
    if (vorm) return bestaat(+vorm[1], +(vorm[2] || 1), +(vorm[3] || 1)) ? [] : fout(pad, "datum_bestaat_niet", { getypt });
    const om = OMGEKEERD.exec(tekst);
    if (!om) return fout(pad, soort, { getypt });
    const [een, twee, jaar] = om.slice(1).map(Number);
    const goed = [[twee, een], [een, twee]].find(([maand, dag]) => bestaat(jaar, maand, dag));
    if (!goed) return fout(pad, "datum_bestaat_niet", { getypt });
    return fout(pad, "datum_omgekeerd", { getypt, goed: [om[3], ...goed.map((deel) => String(deel).padStart(2, "0"))].join("-") });
  }

  /** @param {any} schema @param {string} tekst @param {Pad} pad */
  function getal(schema, tekst, pad) {
    if (!/^[0-9]+$/.test(tekst)) return fout(pad, "geheel_getal", { getypt: `"${kort(tekst)}"` });
    const getypt = `"${kort(tekst.replace(/^0+(?=.)/, ""))}"`;
    if (Number(tekst) < schema.minimum) return fout(pad, "te_klein", { getypt, ge: schema.minimum });
    return Number(tekst) > schema.maximum ? fout(pad, "te_groot", { getypt, le: schema.maximum }) : [];
  }

  /** @param {any} schema @param {string} tekst @param {Pad} pad */
  function patroon(schema, tekst, pad) {
    const { patronen } = window.bwVoorstel;
    if (new RegExp(schema.pattern, "u").test(tekst)) return [];
    const adres = schema.pattern === patronen.adres || (schema.pattern === patronen.veilig_adres && tekst.startsWith("https://"));
    if (adres) return fout(pad, "adres", { getypt: tekst.slice(0, 60) });
    const voorbeeld = schema.examples ? schema.examples[0] : "";
    return fout(pad, voorbeeld ? "patroon" : "patroon_zonder_voorbeeld", { getypt: `"${kort(tekst)}"`, voorbeeld });
  }

  /** @param {any} schema @param {string} tekst @param {Pad} pad */
  function blad(schema, tekst, pad) {
    const { patronen } = window.bwVoorstel;
    const getypt = `"${kort(tekst)}"`;
    if (schema.type === "integer") return getal(schema, tekst, pad);
    if (schema.pattern === patronen.datum) return datum(tekst, pad, "datum");
    if (schema.pattern === patronen.deeldatum) return datum(tekst, pad, "deeldatum");
    const kies = schema.enum || schema.verwijzing || schema.type === "boolean";
    const alleenWit = schema["x-tekst"] && !/\S/.test(tekst);
    if ((kies && tekst === "") || alleenWit || [...tekst].length < schema.minLength) return leeg(pad, schema.onderId);
    if (schema.enum && !schema.enum.includes(tekst)) return keuze(schema, tekst, pad);
    if (schema.type === "boolean" && !["true", "false"].includes(tekst)) return fout(pad, "ja_nee", { getypt });
    const lengte = [...tekst].length;
    if (schema["x-tekst"] === "regel" && tekst.includes("\n")) return fout(pad, "meer_regels");
    if (lengte > schema.maxLength) return fout(pad, "te_lang", { lengte, grens: schema.maxLength });
    return schema.pattern ? patroon(schema, tekst, pad) : [];
  }

  /** @param {any} schema @param {any[]} lijst @param {any} wortel @param {Pad} pad @returns {Fout[]} */
  function rij(schema, lijst, wortel, pad) {
    if (lijst.length < schema.minItems) {
      return lijst.length ? fout(pad, "te_weinig", { aantal: lijst.length, grens: schema.minItems }) : fout(pad, "leeg");
    }
    const verwijst = Voorstel.los(schema.items, wortel).verwijzing;
    return lijst.flatMap((deel, n) => {
      if (verwijst && deel !== "" && lijst.indexOf(deel) < n) return fout([...pad, n], "geen_dubbel", { getypt: deel });
      return vormfouten(schema.items, deel, wortel, [...pad, n]);
    });
  }

  /** @param {any} schema @param {Record<string, any>} groep @param {any} wortel @param {Pad} pad @returns {Fout[]} */
  function velden(schema, groep, wortel, pad) {
    const gevonden = Object.entries(schema.properties).flatMap(([naam, deel]) => {
      if (groep[naam] === undefined) return (schema.required || []).includes(naam) ? fout([...pad, naam], "leeg") : [];
      return vormfouten(deel, groep[naam], wortel, [...pad, naam]);
    });
    const zeker = schema.if && window.bwVoorstel.zeker.includes(groep.zekerheid);
    if (zeker && !(groep.bronnen || []).length) gevonden.push(...fout([...pad, "zekerheid"], "bron_genoemd", { zekerheid: groep.zekerheid }));
    return gevonden;
  }

  /** What does not fit the schema. @param {any} ruw @param {any} waarde @param {any} wortel @param {Pad} [pad] @returns {Fout[]} */
  function vormfouten(ruw, waarde, wortel, pad = []) {
    const schema = Voorstel.los(ruw, wortel);
    if (schema.properties) return velden(schema, waarde, wortel, pad);
    if (schema.type === "array") return rij(schema, waarde, wortel, pad);
    if (schema.patternProperties) return Object.entries(waarde).flatMap(([id, deel]) => vormfouten({ ...Voorstel.onderId(schema), onderId: true }, deel, wortel, [...pad, id]));
    return blad(schema, String(waarde), pad);
  }

  /** Every text of a value that the form can show, with what kind of text it is. @param {any} ruw @param {any} waarde @param {any} wortel @param {Pad} pad @returns {Blad[]} */
  function bladen(ruw, waarde, wortel, pad) {
    const schema = Voorstel.los(ruw, wortel);
    if (waarde === undefined || schema.enum || ["integer", "boolean"].includes(schema.type)) return [];
    if (schema.type === "array") return waarde.flatMap((/** @type {any} */ deel, /** @type {number} */ n) => bladen(schema.items, deel, wortel, [...pad, n]));
    if (schema.patternProperties) return Object.entries(waarde).flatMap(([id, deel]) => bladen(Voorstel.onderId(schema), deel, wortel, [...pad, id]));
    if (!schema.properties) return [{ pad, tekst: String(waarde), soort: schema["x-tekst"] }];
    return Object.entries(schema.properties).flatMap(([naam, deel]) => bladen(deel, waarde[naam], wortel, [...pad, naam]));
  }

  /** Everything that is wrong with a block, as far as one can know from the block alone. @param {any} schema @param {any} waarde @param {any} wortel @param {Blokplek} plek @returns {Fout[]} */
  function keur(schema, waarde, wortel, plek) {
    const fouten = vormfouten(schema, waarde, wortel);
    return [...fouten, ...Voorstel.regels(schema, waarde, wortel, plek, fouten)];
  }

  Object.assign(Voorstel, { fout, raad, bladen, keur });
})();
