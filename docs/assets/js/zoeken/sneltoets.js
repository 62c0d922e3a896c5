// @ts-check
/** The visible switch for the key "/", kept in this browser. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const SLEUTEL = "bw-sneltoets";

  /** @param {Element} plek */
  Vinden.maakToetskeuze = function (plek) {
    const vak = /** @type {HTMLInputElement} */ (Vinden.el("input", { type: "checkbox" }));
    vak.checked = Vinden.toetsAan();
    vak.addEventListener("change", () => {
      try {
        if (vak.checked) localStorage.removeItem(SLEUTEL);
        else localStorage.setItem(SLEUTEL, "uit");
      } catch {
        // Storage is closed: the key keeps working.
      }
    });
    plek.replaceChildren(Vinden.el("label", { class: "facet__keuze" }, vak, Vinden.el("span", {}, "Toets / springt naar het zoekveld")));
  };
})();
