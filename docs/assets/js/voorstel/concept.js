// @ts-check
/** What somebody typed and did not hand over yet: kept in this browser, by block, as changes to what the site says. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});

  const { gelijk, isGroep } = Voorstel;

  /** Whether a kept value still has the shape of its field. @param {any} ruw @param {any} waarde @param {any} wortel @returns {boolean} */
  function past(ruw, waarde, wortel) {
    const schema = Voorstel.los(ruw, wortel);
    if (schema.properties) return isGroep(waarde) && Object.entries(waarde).every(([naam, w]) => Object.hasOwn(schema.properties, naam) && past(schema.properties[naam], w, wortel));
    if (schema.type === "array") return Array.isArray(waarde) && waarde.every((w) => past(schema.items, w, wortel));
    return typeof waarde === "string";
  }

  /** Put one change in; false when the site says something else there by now. @param {any} schema @param {any} waarde @param {Wijziging} wijziging @param {any} wortel */
  function zet(schema, waarde, { pad, oud, nieuw }, wortel) {
    let [hier, vorm] = [waarde, schema];
    for (const [n, naam] of pad.entries()) {
      if (!isGroep(hier) || !Object.hasOwn(vorm.patternProperties ? hier : vorm.properties || {}, naam)) return false;
      vorm = Voorstel.los(vorm.patternProperties ? Voorstel.onderId(vorm) : vorm.properties[naam], wortel);
      if (n < pad.length - 1) hier = hier[naam];
      else if (gelijk(hier[naam], nieuw)) return true;
      else if (!gelijk(hier[naam], oud)) return false;
      else if (nieuw === undefined) delete hier[naam];
      else if (!past(vorm, nieuw, wortel)) return false;
      else hier[naam] = nieuw;
    }
    return true;
  }

  /** What the site says with the changes in it; nothing when they do not fit any more. @param {any} schema @param {any} begin @param {Wijziging[]} wijzigingen @param {any} wortel */
  function voegIn(schema, begin, wijzigingen, wortel) {
    const uit = structuredClone(begin);
    return wijzigingen.every((wijziging) => zet(schema, uit, wijziging, wortel)) ? uit : null;
  }

  /** What this tab and another say, together: field by field; where both say something else, the words of the other come in the explanation. @param {any} schema @param {any} waarde @param {string} toelichting @param {Concept} ander @param {any} wortel @returns {[any, string]} */
  function samen(schema, waarde, toelichting, ander, wortel) {
    let heel = waarde;
    const botst = ander.wijzigingen.filter((wijziging) => {
      const erin = voegIn(schema, heel, [wijziging], wortel);
      heel = erin || heel;
      return !erin;
    });
    const over = toelichting.includes(ander.toelichting) ? "" : ander.toelichting;
    const woorden = botst.length || over ? `In een ander tabblad typte je:\n\n${Voorstel.getypt(schema, { wijzigingen: botst, toelichting: over })}` : "";
    return [heel, [toelichting, woorden].filter(Boolean).join("\n\n")];
  }

  /** What was kept, when it can be read. @param {string | null} tekst @returns {Concept | null} */
  function gelezen(tekst) {
    try {
      const { wijzigingen, toelichting } = JSON.parse(tekst || "null") || {};
      const goed = Array.isArray(wijzigingen) && wijzigingen.every((w) => isGroep(w) && Array.isArray(w.pad) && w.pad.length && w.pad.every((/** @type {unknown} */ deel) => typeof deel === "string"));
      return goed && typeof toelichting === "string" ? { wijzigingen, toelichting } : null;
    } catch {
      return null;
    }
  }

  /** The place where this browser keeps the proposal for one block. @param {string} blok @param {() => void} bijElders what to do when another tab may have kept or wiped it */
  function bewaring(blok, bijElders) {
    const sleutel = `bw-voorstel-${blok}`;
    let [laatst, dicht] = ["", false];
    /** @type {ReturnType<Bewaring["staat"]>} */
    let staat = "leeg";

    function ruw() {
      try {
        return localStorage.getItem(sleutel);
      } catch {
        return null;
      }
    }

    /** @param {string} inhoud */
    function schrijf(inhoud) {
      laatst = inhoud;
      try {
        if (inhoud) localStorage.setItem(sleutel, inhoud);
        else localStorage.removeItem(sleutel);
        staat = inhoud ? "bewaard" : "leeg";
      } catch {
        staat = inhoud ? "niet" : "leeg";
      }
    }

    /** Whether another tab wiped this or kept something else: it is not for this tab to undo that. */
    const vreemd = () => (ruw() || "") !== (staat === "bewaard" ? laatst : "");
    /** @returns {Concept | null} */
    const lees = () => gelezen(ruw());
    addEventListener("storage", ({ key }) => (key === sleutel || key === null) && bijElders());
    addEventListener("pageshow", ({ persisted }) => persisted && bijElders());

    return {
      lees,
      /** Look what another tab did. True when what it keeps can be offered here: then all that was typed in this tab was kept before it. */
      elders() {
        if (!vreemd()) return false;
        const biedt = Boolean(lees()) && (!laatst || staat === "bewaard");
        if (biedt) [laatst, staat] = ["", "leeg"];
        dicht = !biedt;
        if (laatst) staat = "elders";
        return biedt;
      },
      /** Go on with what is kept. */
      neem: () => ((dicht = false), (laatst = ruw() || ""), (staat = "bewaard")),
      /** Keep what differs from the site now; nothing happens when that is what it was. @param {Concept} concept */
      bewaar(concept) {
        const inhoud = concept.wijzigingen.length || concept.toelichting ? JSON.stringify(concept) : "";
        if (inhoud === laatst) return;
        dicht = dicht || vreemd();
        if (!dicht) return schrijf(inhoud);
        laatst = inhoud;
        staat = inhoud ? "elders" : "leeg";
      },
      /** Keep it (again), whatever another tab did. */
      weer: () => ((dicht = false), schrijf(laatst)),
      /** It was handed over: it need not be kept any longer. */
      door() {
        const inhoud = laatst;
        if (!dicht && !vreemd()) schrijf("");
        [laatst, staat] = [inhoud, "door"];
      },
      weg: () => ((dicht = false), schrijf("")),
      staat: () => (staat === "elders" && lees() ? "ander" : staat),
    };
  }

  Object.assign(Voorstel, { bewaring, voegIn, samen });
})();
