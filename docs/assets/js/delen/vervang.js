// @ts-check
/** Show what another tab changed, and leave somebody who is busy here where they were. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const BEDIENING = ["textarea", "summary", "a", "input", "button"];

  /** How to find a control again in a row that is made anew. @param {Element} bediening */
  function keuzeVan(bediening) {
    const naam = bediening.getAttribute("data-zet");
    return naam ? `[data-zet="${naam}"]` : BEDIENING.find((keuze) => bediening.matches(keuze)) || "a";
  }

  /** What a row is about. @param {Element} rij */
  const onderwerp = (rij) => rij.getAttribute("data-pad") || rij.textContent;

  /** Replace the rows of a list; the focus and the place in a text stay. @param {HTMLElement} lijst @param {HTMLElement[]} rijen */
  Delen.vervang = function (lijst, rijen) {
    const bezig = /** @type {HTMLTextAreaElement} */ (document.activeElement);
    const rij = [...lijst.children].find((r) => r.contains(bezig));
    const { selectionStart, selectionEnd } = bezig;
    lijst.replaceChildren(...rijen);
    const nieuwe = rij && rijen.find((r) => onderwerp(r) === onderwerp(rij));
    const zelfde = /** @type {HTMLTextAreaElement | null | undefined} */ (nieuwe?.querySelector(keuzeVan(bezig)));
    zelfde?.focus({ preventScroll: true });
    if (zelfde?.matches("textarea")) zelfde.setSelectionRange(selectionStart, selectionEnd);
  };

  /** Put a value in a field, unless somebody types in it now. @param {HTMLInputElement} veld @param {string} waarde */
  Delen.vulVeld = function (veld, waarde) {
    const typt = veld === document.activeElement && document.hasFocus();
    if (!typt && veld.value !== waarde) veld.value = waarde;
  };
})();
