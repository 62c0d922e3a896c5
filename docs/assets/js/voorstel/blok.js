// @ts-check
/** Where a block stands: the kind and id of its item, its file, the keys that lead to it, the schema of its fields. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const IDS = "ids.json#/$defs/";

  /** @param {string} vorm @param {string} plek @param {string} id @returns {[string, Pad]} */
  function bestandEnPad(vorm, plek, id) {
    const [ouder, eigen] = id.split("/");
    if (vorm === "PER_ITEM") return [`data/${plek}/${id}.yaml`, []];
    if (vorm === "PER_OUDER") return [`data/${plek}/${ouder}.yaml`, [eigen]];
    return [`data/${plek}`, vorm === "ENKEL" ? [] : [id]];
  }

  /** @param {string} verwijzing such as "hobbel:brp/terugmelden" @returns {Blokplek | null} */
  function plekVan(verwijzing) {
    const basis = window.bwVoorstel;
    const [, soortnaam, heel] = /^([a-z]+):([a-z0-9][a-z0-9/-]*)$/.exec(verwijzing) || [];
    const deel = Object.hasOwn(basis.delen, soortnaam || "") ? basis.delen[soortnaam] : null;
    const naam = deel ? deel[0] : soortnaam || "";
    if (!Object.hasOwn(basis.soorten, naam)) return null;
    const [id, onder] = deel ? heel.split("/") : [heel, ""];
    const soort = basis.soorten[naam];
    const [bestand, pad] = bestandEnPad(soort.vorm, soort.plek, id);
    return { blok: verwijzing, soort, id, bestand, pad: deel ? [...pad, deel[1], onder] : pad, deel: deel ? deel[1] : "" };
  }

  /** A schema with what it refers to filled in; of a reference to ids, the list they are in. @param {any} schema @param {any} wortel */
  function los(schema, wortel) {
    let huidig = schema;
    while (huidig.$ref) {
      const { $ref, ...rest } = huidig;
      if ($ref.startsWith(IDS)) return { ...rest, verwijzing: $ref.slice(IDS.length) };
      huidig = { ...wortel.$defs[$ref.split("/").pop()], ...rest };
    }
    return huidig;
  }

  /** The schema under any id of a group. @param {any} schema */
  const onderId = (schema) => Object.values(schema.patternProperties)[0];

  /** The schema of the fields of a block; of an item without the fields whose parts are blocks with a form of their own. @param {Blokplek} plek @param {any} wortel */
  function schemaVan(plek, wortel) {
    const item = los(wortel.patternProperties ? onderId(wortel) : wortel, wortel);
    if (plek.deel) return los(onderId(item.properties[plek.deel]), wortel);
    const { delen, soorten } = window.bwVoorstel;
    const elders = Object.values(delen).filter(([ouder]) => soorten[ouder].model === plek.soort.model).map(([, veld]) => veld);
    return { ...item, properties: Object.fromEntries(Object.entries(item.properties).filter(([naam]) => !elders.includes(naam))) };
  }

  Object.assign(Voorstel, { plekVan, los, onderId, schemaVan });
})();
