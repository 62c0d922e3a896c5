// @ts-check
/** Groups and lists of fields, from their schema: what may be added or taken away has a button for it. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { el } = window.Delen;
  const GEEN_LEESTEKST = ["zoekwoorden", "voorbeeldvragen", "wijzigingen"];
  /** The cell of a row of a table of a part. */
  const DIEPSTE_TEKST = 5;
  const VAST = "Je kunt elk onderdeel veranderen. Moet er een onderdeel bij of af? Schrijf dat bij Toelichting.";

  /** @param {string} tekst @param {() => void} doe @param {string} [label] */
  function knop(tekst, doe, label) {
    const uit = el("button", { type: "button", class: "knop rustig klein", ...(label ? { "aria-label": label } : {}) }, tekst);
    uit.addEventListener("click", doe);
    return uit;
  }

  /** Tell the form that something changed. @param {HTMLElement} element */
  const gewijzigd = (element) => element.dispatchEvent(new Event("input", { bubbles: true }));

  /** The fields of a group: in the order of the file, then what is not there yet. @param {any} schema @param {any} waarde */
  function volgorde(schema, waarde) {
    const namen = Object.keys(schema.properties);
    return [...Object.keys(waarde || {}).filter((naam) => namen.includes(naam)), ...namen.filter((naam) => !(naam in (waarde || {})))];
  }

  /** Whether a field holds words that one reads on its page, and not just finds it by. @param {string} naam @param {any} schema @param {any} wortel */
  function isLeestekst(naam, schema, wortel) {
    /** @param {any} los @param {number} diep @returns {boolean} */
    const heeftTekst = (los, diep) => Boolean(los["x-tekst"]) || (diep > 0 && [los.items, ...Object.values(los.properties || {})].some((deel) => deel && heeftTekst(Voorstel.los(deel, wortel), diep - 1)));
    return !GEEN_LEESTEKST.includes(naam) && heeftTekst(schema, DIEPSTE_TEKST);
  }

  /** The fields of a page by its sections, in that order; the open ones come first, for those somebody came. @param {Map<string, Veld>} delen @param {Vouw[]} vouwen */
  function inVouwen(delen, vouwen) {
    const gevuld = vouwen.map(({ titel, velden: namen, open }) => ({ titel, open, binnen: namen.flatMap((naam) => delen.get(naam)?.el || []) })).filter(({ binnen }) => binnen.length);
    const maak = (/** @type {typeof gevuld[0]} */ { titel, open, binnen }) => el("details", { class: "meervelden", ...(open ? { open: "" } : {}) }, el("summary", {}, titel), ...binnen);
    const [voor, na] = [gevuld.filter(({ open }) => open), gevuld.filter(({ open }) => !open)];
    const zegt = voor.length ? "De andere delen van deze pagina:" : "Kies het deel van de pagina dat je wilt verbeteren:";
    return [...voor.map(maak), el("p", { class: "veld__hulp" }, zegt), ...na.map(maak)];
  }

  /** The fields of a group: first those that one reads. What has a form of its own, stays as it is. @param {any} schema @param {any} waarde @param {any} wortel @param {number} diep @param {Vouw[]} [vouwen] the sections of a page, for its form @returns {Veld} */
  function velden(schema, waarde, wortel, diep, vouwen = []) {
    /** @type {Map<string, Veld>} */
    const delen = new Map();
    /** @type {HTMLElement[]} */
    const rest = [];
    for (const naam of volgorde(schema, waarde)) {
      const deel = Voorstel.los(schema.properties[naam], wortel);
      if (deel.patternProperties && !(waarde || {})[naam]) continue;
      const verplicht = (schema.required || []).includes(naam);
      const eigen = veld(deel, Voorstel.naam(deel.title || naam), (waarde || {})[naam], wortel, verplicht, diep);
      delen.set(naam, eigen);
      const leeg = !(naam in (waarde || {})) && !verplicht;
      if (vouwen.length ? !vouwen.some((vouw) => vouw.velden.includes(naam)) : !diep && (leeg || !isLeestekst(naam, deel, wortel))) rest.push(eigen.el);
    }
    const erbij = rest.length ? [el("details", { class: "meervelden" }, el("summary", {}, `Meer velden (${rest.length})`), ...rest)] : [];
    const zichtbaar = vouwen.length ? inVouwen(delen, vouwen) : [...delen.values()].map((deel) => deel.el).filter((deel) => !rest.includes(deel));
    return {
      el: el("div", { class: "veldgroep" }, ...zichtbaar, ...erbij),
      lees() {
        /** @type {Record<string, any>} */
        const uit = { ...waarde };
        for (const [naam, deel] of delen) {
          const nu = deel.lees();
          if (nu === undefined) delete uit[naam];
          else uit[naam] = nu;
        }
        return uit;
      },
      hernoem: () => undefined,
      toon: (fouten, pad) => delen.forEach((deel, naam) => deel.toon(fouten, [...pad, naam])),
    };
  }

  /** A frame with a name around a group or list. @param {string} titel @param {string} uitleg @param {number} diep */
  function kader(titel, uitleg, diep) {
    const legenda = el("legend", {}, titel);
    return { legenda, vak: el("fieldset", { class: `kader kader--${Math.min(diep, 2)}` }, legenda, ...(uitleg ? [el("p", { class: "veld__hulp" }, uitleg)] : [])) };
  }

  /** A group that may be missing. @param {any} schema @param {string} titel @param {any} waarde @param {any} wortel @param {boolean} verplicht @param {number} diep @returns {Veld} */
  function groep(schema, titel, waarde, wortel, verplicht, diep) {
    const { vak, legenda } = kader(titel, diep < 2 ? schema.description : "", diep);
    let eigen = titel;
    /** @type {Veld | null} */
    let binnen = null;
    const plek = el("div");
    /** @param {any} w */
    const vul = (w) => {
      binnen = w === undefined ? null : velden(schema, w, wortel, diep + 1);
      const weg = () => (vul(undefined), gewijzigd(vak), /** @type {HTMLElement} */ (plek.querySelector("button")).focus());
      const erbij = () => (vul({}), gewijzigd(vak), /** @type {HTMLElement} */ (plek.querySelector("input, select, textarea")).focus());
      if (binnen) plek.replaceChildren(binnen.el, ...(verplicht ? [] : [knop(`Haal heel “${titel}” weg`, weg)]));
      else plek.replaceChildren(knop("Voeg toe", erbij, `Voeg toe: ${titel}`));
    };
    vul(verplicht ? waarde || {} : waarde);
    vak.append(plek);
    return {
      el: vak,
      lees: () => (binnen ? binnen.lees() : undefined),
      hernoem: (naam) => (legenda.textContent = eigen = naam),
      toon(fouten, pad) {
        binnen?.toon(fouten, pad);
        for (const f of fouten) if (f.titel && pad.every((deel, n) => f.pad[n] === deel)) f.titel = `${eigen}, ${f.titel.toLowerCase()}`;
      },
    };
  }

  /** A list: each item can be taken away, one can be added. @param {any} schema @param {string} titel @param {any[]} waarde @param {any} wortel @param {boolean} verplicht @param {number} diep @returns {Veld} */
  function lijst(schema, titel, waarde, wortel, verplicht, diep) {
    const { vak, legenda } = kader(titel, diep < 2 ? schema.description : "", diep);
    const deelschema = Voorstel.los(schema.items, wortel);
    const plek = el("ol", { class: "kaderlijst" });
    const fout = el("p", { class: "veld__fout", hidden: "", tabindex: "-1" });
    /** @type {{veld: Veld, rij: HTMLElement, weg: HTMLElement}[]} */
    let delen = [];
    let eigen = titel;
    const nummer = () =>
      delen.forEach(({ veld: deel, weg }, n) => {
        const woorden = Voorstel.onderdeel(eigen, n + 1, !titel);
        deel.hernoem(woorden.titel);
        weg.textContent = woorden.weg;
        weg.setAttribute("aria-label", `${woorden.weg} uit ${eigen}`);
      });
    /** What a new part starts with: a row as many empty cells as the row above it. */
    const leeg = () => (deelschema.type === "array" && delen.length ? delen[delen.length - 1].veld.lees().map(() => "") : undefined);
    const bij = knop("Voeg toe", () => (zet(leeg()), gewijzigd(vak), /** @type {HTMLElement} */ (delen[delen.length - 1].rij.querySelector("input, select, textarea, button")).focus()), `Voeg toe aan ${titel}`);
    /** @param {any} w @returns {Veld} */
    function onderdeel(w) {
      if (deelschema.properties) return groep(deelschema, "", w || {}, wortel, true, diep + 1);
      return deelschema.type === "array" ? lijst(deelschema, "", w || [], wortel, true, diep + 2) : Voorstel.blad(deelschema, "", w, true, true);
    }
    /** @param {any} w */
    function zet(w) {
      const deel = onderdeel(w);
      const weg = knop("", () => {
        delen = delen.filter((d) => d.veld !== deel);
        rij.remove();
        nummer();
        bij.focus();
        gewijzigd(vak);
      });
      const rij = el("li", {}, deel.el, weg);
      delen.push({ veld: deel, rij, weg });
      plek.append(rij);
      nummer();
    }
    (waarde || []).forEach(zet);
    vak.append(plek, fout, bij);
    return {
      el: vak,
      lees: () => (delen.length || (verplicht && schema.minItems) ? delen.map((d) => d.veld.lees()) : diep > 1 ? [] : undefined),
      hernoem(naam) {
        legenda.textContent = eigen = naam;
        bij.setAttribute("aria-label", `Voeg toe aan ${naam}`);
        nummer();
      },
      toon(fouten, pad) {
        Voorstel.meld(fout, fouten, pad, bij, eigen);
        delen.forEach((d, n) => d.veld.toon(fouten, [...pad, n]));
      },
    };
  }

  /** Parts under ids: what each of them says can be changed. Which ids there are cannot, for others keep them. @param {any} schema @param {string} titel @param {Record<string, any>} waarde @param {any} wortel @param {number} diep @returns {Veld} */
  function onderIds(schema, titel, waarde, wortel, diep) {
    const { vak, legenda } = kader(titel, VAST, diep);
    const deelschema = Voorstel.los(Voorstel.onderId(schema), wortel);
    const delen = Object.entries(waarde).map(([id, w], n) => ({ id, deel: veld(deelschema, Voorstel.onderdeel(titel, n + 1, false).titel, w, wortel, true, diep + 1) }));
    vak.append(...delen.map(({ deel }) => deel.el));
    return {
      el: vak,
      lees: () => Object.fromEntries(delen.map(({ id, deel }) => [id, deel.lees()])),
      hernoem: (naam) => (legenda.textContent = naam),
      toon: (fouten, pad) => delen.forEach(({ id, deel }) => deel.toon(fouten, [...pad, id])),
    };
  }

  /** @param {any} schema @param {string} titel @param {any} waarde @param {any} wortel @param {boolean} verplicht @param {number} diep @returns {Veld} */
  function veld(schema, titel, waarde, wortel, verplicht, diep) {
    if (schema.properties) return groep(schema, titel, waarde, wortel, verplicht, diep);
    if (schema.patternProperties) return onderIds(schema, titel, waarde, wortel, diep);
    if (schema.type === "array") return lijst(schema, titel, waarde, wortel, verplicht, diep);
    return Voorstel.blad(schema, titel, waarde, verplicht);
  }

  Object.assign(Voorstel, { velden });
})();
