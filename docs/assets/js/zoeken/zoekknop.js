// @ts-check
/** A way back to the search field for who came in halfway a long page; Back returns to where that was. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});

  /** The field that one searches in on this page, when there is one. @returns {HTMLInputElement | null} */
  Vinden.veld = () => document.querySelector("#zoekvraag") || document.querySelector('form [type="search"][name="q"]');

  const veld = Vinden.veld();
  if (!veld || !("IntersectionObserver" in window)) return;
  const knop = Object.assign(document.createElement("a"), { href: `#${veld.id}`, className: "knop zoekknop", hidden: true });
  knop.tabIndex = -1; // keys of their own do this: no stop of Tab that comes and goes
  knop.append(...Array.from(veld.form?.querySelectorAll("svg") || [], (teken) => teken.cloneNode(true)), "Zoek");
  knop.addEventListener("click", () => setTimeout(() => (veld.focus(), veld.select())));
  document.querySelector(".kop")?.append(knop);

  let inBeeld = true;
  const toon = () => (knop.hidden = inBeeld || !veld.offsetParent);
  new IntersectionObserver((standen) => {
    inBeeld = standen[standen.length - 1].isIntersecting;
    toon();
  }, { rootMargin: "50% 0px" }).observe(veld);
  new ResizeObserver(toon).observe(veld); // a field that comes or goes
})();
