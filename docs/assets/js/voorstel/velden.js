// @ts-check
/** One field of the form from its schema: a line, a text, a choice. Each can be read, and can show what is wrong. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { el } = window.Delen;
  const LANG = 120;
  const MEESTE_REGELS = 20;
  let teller = 0;

  /** @param {string} naam @param {string} tekst @param {boolean} [gekozen] */
  function optie(naam, tekst, gekozen = false) {
    const uit = /** @type {HTMLOptionElement} */ (el("option", { value: naam }, tekst));
    uit.selected = gekozen;
    return uit;
  }

  /** What may be chosen, as [value, words]. @param {any} schema @returns {[string, string][]} */
  function keuzes(schema) {
    if (schema.verwijzing) return window.bwVoorstelIds[schema.verwijzing].map(([id, titel]) => [id, titel === id ? id : `${titel} (${id})`]);
    if (schema.enum) return schema.enum.map((/** @type {string} */ w) => [w, w]);
    return [["true", "ja"], ["false", "nee"]];
  }

  /** A choice. Long lists are filled when somebody goes to them: a page may hold dozens. @param {any} schema @param {string} waarde @param {boolean} verplicht */
  function keuzelijst(schema, waarde, verplicht) {
    const alle = keuzes(schema);
    const nu = alle.find(([id]) => id === waarde) || [waarde, waarde];
    const leeg = [optie("", verplicht ? "Kies …" : "(niets)", waarde === "")];
    const lijst = /** @type {HTMLSelectElement} */ (el("select", {}, ...leeg));
    if (waarde) lijst.append(optie(nu[0], nu[1], true));
    const vul = () => {
      if (lijst.options.length >= alle.length) return;
      const gekozen = lijst.value;
      lijst.replaceChildren(...(verplicht && gekozen ? [] : leeg), ...alle.map(([id, tekst]) => optie(id, tekst, id === gekozen)));
    };
    if (alle.length < 20) vul();
    for (const bij of ["focus", "pointerdown"]) lijst.addEventListener(bij, vul);
    return lijst;
  }

  /** Keep a text whole in sight, at any width of the screen. @param {HTMLTextAreaElement} vak */
  function groeiMee(vak) {
    let breed = 0;
    const groei = () => {
      vak.rows = 1;
      while (vak.rows < MEESTE_REGELS && vak.scrollHeight > vak.clientHeight + 1) vak.rows += 1;
    };
    vak.addEventListener("input", groei);
    new ResizeObserver(() => {
      if (vak.clientWidth === breed) return;
      breed = vak.clientWidth;
      groei();
    }).observe(vak);
  }

  /** @param {any} schema @param {string} waarde @param {boolean} verplicht */
  function invoervak(schema, waarde, verplicht) {
    if (schema.verwijzing || schema.enum || schema.type === "boolean") return keuzelijst(schema, waarde, verplicht);
    if (schema.maxLength > LANG && !schema.pattern) {
      const vak = /** @type {HTMLTextAreaElement} */ (el("textarea", { rows: "2" }));
      vak.value = waarde;
      groeiMee(vak);
      return vak;
    }
    const vak = /** @type {HTMLInputElement} */ (el("input", { type: "text", autocomplete: "off", ...(schema.type === "integer" ? { inputmode: "numeric" } : {}) }));
    vak.value = waarde;
    return vak;
  }

  /** @param {string} tekst */
  const schoon = (tekst) => tekst.replace(/\r\n?/g, "\n").split("\n").map((r) => r.trimEnd()).join("\n").trim();

  /** The words above a field. @param {string} titel @param {string} naast what goes beside its name @param {string} id */
  function label(titel, naast, id) {
    return el("label", { for: id }, el("span", { "data-naam": "" }, titel), ...(naast ? [" ", el("span", { class: "veld__mag" }, naast)] : []));
  }

  /** Show what is wrong at one place, or else what could be better, and tell each message where it is shown. @param {HTMLElement} regel @param {Fout[]} fouten @param {Pad} pad @param {HTMLElement} vak @param {string} titel @returns {boolean} whether something is wrong */
  function meld(regel, fouten, pad, vak, titel) {
    const mijn = fouten.filter((f) => f.pad.join("\n") === pad.join("\n"));
    const eerste = mijn.find(({ niveau }) => niveau === "fout") || mijn[0];
    const raad = Boolean(eerste) && eerste.niveau === "let op";
    regel.hidden = !eerste;
    regel.textContent = eerste ? `${raad ? "Let op. " : ""}${eerste.melding} ${eerste.tip}` : "";
    regel.classList.toggle("veld__raad", raad);
    for (const f of mijn) Object.assign(f, { vak, titel });
    return Boolean(eerste) && !raad;
  }

  /** A field with one value. @param {any} schema @param {string} titel @param {unknown} waarde @param {boolean} verplicht @param {boolean} [inLijst] @returns {Veld} */
  function blad(schema, titel, waarde, verplicht, inLijst = false) {
    const id = `voorstel-${(teller += 1)}`;
    const vak = invoervak(schema, waarde === undefined ? "" : String(waarde).replace(/\n$/, ""), verplicht);
    const vast = schema.pattern === window.bwVoorstel.patronen.code || titel === "Codeletters";
    const hulp = el("span", { class: "veld__hulp", id: `${id}-hulp` }, inLijst || vast ? "" : schema.description || "");
    const fout = el("span", { class: "veld__fout", id: `${id}-fout`, hidden: "" });
    vak.id = id;
    vak.setAttribute("aria-describedby", `${id}-fout${hulp.textContent ? ` ${id}-hulp` : ""}`);
    if (vast) Object.assign(vak, { readOnly: true });
    const naast = vast ? "(ligt vast)" : verplicht || inLijst ? "" : "(mag leeg)";
    const element = el("p", { class: "veld" }, label(titel, naast, id), vak, ...(hulp.textContent ? [hulp] : []), fout);
    let naam = titel;
    return {
      el: element,
      vak,
      lees: () => (schoon(vak.value) === "" && !verplicht && !inLijst ? undefined : schoon(vak.value)),
      hernoem: (nieuw) => (/** @type {Element} */ (element.querySelector("[data-naam]")).textContent = naam = nieuw),
      toon(fouten, pad) {
        if (meld(fout, fouten, pad, vak, naam)) vak.setAttribute("aria-invalid", "true");
        else vak.removeAttribute("aria-invalid");
      },
    };
  }

  Object.assign(Voorstel, { blad, meld });
})();
