// @ts-check
/** Read a data file and change values in it, with everything else left as it was typed. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const SCHRIJF = { lineWidth: 0, flowCollectionPadding: false, indentSeq: true };
  const NIETS = /^(~|null)$/i;
  const DATUM = /^\d{4}-\d{2}(-\d{2})?$/;
  const KORT_WOORD = /^[\p{L}\d][\p{L}\d /.'’-]{0,39}$/u;

  const ontleed = (/** @type {string} */ tekst) => window.bwYaml.parseDocument(tekst, { schema: "failsafe" });
  const schrijf = (/** @type {any} */ doc) => doc.toString(SCHRIJF);

  /** @param {any} a @param {any} b */
  const gelijk = (a, b) => JSON.stringify(a) === JSON.stringify(b);
  const isLijst = Array.isArray;
  const isGroep = (/** @type {any} */ w) => w !== null && typeof w === "object" && !isLijst(w);

  /** What differs, as deep as groups go; a list counts as one value. @param {any} oud @param {any} nieuw @param {Pad} [pad] @returns {Wijziging[]} */
  function wijzigingen(oud, nieuw, pad = []) {
    if (gelijk(oud, nieuw)) return [];
    if (!isGroep(oud) || !isGroep(nieuw)) return [{ pad, oud, nieuw }];
    const namen = [...new Set([...Object.keys(oud), ...Object.keys(nieuw)])];
    return namen.flatMap((naam) => wijzigingen(oud[naam], nieuw[naam], [...pad, naam]));
  }

  /** How a text is best written, when it was not there before. @param {string} tekst */
  function vorm(tekst) {
    if (tekst.includes("\n")) return "BLOCK_LITERAL";
    return DATUM.test(tekst) || NIETS.test(tekst) ? "QUOTE_DOUBLE" : "PLAIN";
  }

  /** @param {any} doc @param {any} waarde */
  function maak(doc, waarde) {
    const knoop = doc.createNode(waarde);
    const { isScalar, isSeq, isMap } = window.bwYaml;
    const verder = (/** @type {any} */ k) => {
      if (isScalar(k)) k.type = vorm(String(k.value));
      if (isMap(k)) for (const paar of k.items) verder(paar.value);
      if (isSeq(k)) {
        k.items.forEach(verder);
        k.flow = k.items.every((/** @type {any} */ deel) => isScalar(deel) && KORT_WOORD.test(deel.value));
      }
    };
    verder(knoop);
    return knoop;
  }

  /** @param {any} doc @param {any} knoop @param {any} waarde @returns {any} the node that stands there now */
  function vervang(doc, knoop, waarde) {
    const { isScalar, isSeq, isMap } = window.bwYaml;
    if (isScalar(knoop) && typeof waarde === "string") {
      const staart = String(knoop.value).endsWith("\n") ? "\n" : "";
      knoop.value = waarde + staart;
      if (waarde.includes("\n") || knoop.type === "BLOCK_FOLDED") knoop.type = "BLOCK_LITERAL";
      if (knoop.type === "PLAIN" && NIETS.test(waarde)) knoop.type = "QUOTE_DOUBLE";
      return knoop;
    }
    if (isSeq(knoop) && isLijst(waarde) && waarde.length) return lijst(doc, knoop, waarde);
    if (isMap(knoop) && isGroep(waarde)) return groep(doc, knoop, waarde);
    return maak(doc, waarde);
  }

  /** Change only the items between the first and the last that differ. @param {any} doc @param {any} knoop @param {any[]} nieuw */
  function lijst(doc, knoop, nieuw) {
    const oud = knoop.toJS(doc);
    let begin = 0;
    while (begin < Math.min(oud.length, nieuw.length) && gelijk(oud[begin], nieuw[begin])) begin += 1;
    let eind = 0;
    while (eind < Math.min(oud.length, nieuw.length) - begin && gelijk(oud[oud.length - 1 - eind], nieuw[nieuw.length - 1 - eind])) eind += 1;
    const midden = nieuw.slice(begin, nieuw.length - eind).map((deel, n) => {
      const plaats = begin + n;
      return plaats < oud.length - eind ? vervang(doc, knoop.items[plaats], deel) : maak(doc, deel);
    });
    knoop.items.splice(begin, oud.length - eind - begin, ...midden);
    return knoop;
  }

  /** @param {any} doc @param {any} knoop @param {Record<string, any>} nieuw */
  function groep(doc, knoop, nieuw) {
    const oud = knoop.toJS(doc);
    for (const naam of Object.keys(oud)) if (nieuw[naam] === undefined) haalWeg(knoop, naam);
    for (const [naam, waarde] of Object.entries(nieuw)) if (waarde !== undefined && !gelijk(oud[naam], waarde)) zet(doc, knoop, naam, waarde);
    return knoop;
  }

  /** @param {any} doc @param {any} ouder @param {string} naam @param {any} waarde */
  function zet(doc, ouder, naam, waarde) {
    const paar = ouder.items.find((/** @type {any} */ p) => String(p.key.value) === naam);
    if (paar) paar.value = vervang(doc, paar.value, waarde);
    else ouder.items.push(doc.createPair(naam, maak(doc, waarde)));
  }

  /** Take a field away and keep the remark above it. @param {any} ouder @param {string} naam */
  function haalWeg(ouder, naam) {
    const plaats = ouder.items.findIndex((/** @type {any} */ p) => String(p.key.value) === naam);
    const [weg] = ouder.items.splice(plaats, 1);
    const boven = plaats === 0 ? ouder.commentBefore : weg.key.commentBefore;
    const volgende = ouder.items[plaats];
    if (!boven || (plaats === 0 && volgende)) return;
    if (volgende) volgende.key.commentBefore = [boven, volgende.key.commentBefore].filter(Boolean).join("\n");
    else ouder.comment = [boven, ouder.comment].filter(Boolean).join("\n");
  }

  /** The text of a file after these changes. Throws when another line would change as well. @param {string} tekst @param {Wijziging[]} lijstje */
  function pasToe(tekst, lijstje) {
    const doc = ontleed(tekst);
    if (doc.errors.length || schrijf(doc) !== tekst) throw new Error("opmaak");
    for (const { pad, nieuw } of lijstje) {
      const ouder = pad.length > 1 ? doc.getIn(pad.slice(0, -1), true) : doc.contents;
      const naam = String(pad[pad.length - 1]);
      if (nieuw === undefined) haalWeg(ouder, naam);
      else zet(doc, ouder, naam, nieuw);
    }
    return schrijf(doc);
  }

  /** What a file says, every value as text. @param {string} tekst */
  const waarden = (tekst) => ontleed(tekst).toJS() || {};

  /** The line on which the value under these keys is named, from 1. @param {string} tekst @param {Pad} pad */
  function regel(tekst, pad) {
    if (!pad.length) return 1;
    const doc = ontleed(tekst);
    const ouder = pad.length > 1 ? doc.getIn(pad.slice(0, -1), true) : doc.contents;
    const paar = ouder && ouder.items.find((/** @type {any} */ p) => String(p.key.value) === pad[pad.length - 1]);
    return paar ? tekst.slice(0, paar.key.range[0]).split("\n").length : 1;
  }

  Object.assign(Voorstel, { gelijk, isGroep, waarden, wijzigingen, pasToe, regel });
})();
