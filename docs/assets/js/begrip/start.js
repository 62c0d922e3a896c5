// @ts-check
// Terms and source numbers that are explained on the spot: what that needs is fetched when a reader first comes near one.
(function () {
  "use strict";
  const LANGST = 2500;
  let aanraking = false;

  /** Fetch the explanations first, then what shows them; both once. */
  const haal = () => Promise.all(["assets/begrippen.js", "assets/js/begrip/uitleg.js"].map(window.Delen.laad));

  /** @param {EventTarget | null} doel @returns {HTMLAnchorElement | null} */
  const woord = (doel) => (doel instanceof Element ? doel.closest("a:is(.vakwoord, .noot)") : null);

  /** Who taps before all is there gets the explanation as soon as it is; without it, where the link leads. @param {HTMLAnchorElement} link */
  async function legUit(link) {
    const telaat = new Promise((_, mis) => setTimeout(mis, LANGST));
    const getoond = await Promise.race([haal(), telaat]).then(() => window.toonUitleg?.(link), () => false);
    if (!getoond) location.assign(link.href);
  }

  document.addEventListener("pointerover", ({ target, pointerType }) => (pointerType === "touch" || woord(target)) && haal().catch(() => undefined));
  document.addEventListener("focusin", ({ target }) => woord(target) && haal().catch(() => undefined));
  document.addEventListener("pointerdown", ({ pointerType }) => (aanraking = pointerType === "touch"));
  document.addEventListener("click", (g) => {
    const link = woord(g.target);
    if (!aanraking || !link || window.toonUitleg) return;
    g.preventDefault();
    legUit(link);
  });
})();
