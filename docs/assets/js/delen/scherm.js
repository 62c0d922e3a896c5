// @ts-check
/** The second window: shows large what the window of the coach sends, and nothing else. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const vlak = /** @type {HTMLElement} */ (document.querySelector("[data-scherm]"));
  const coach = window.opener;
  const schijf = location.protocol === "file:";

  /** Links are words here: one click would lead the screen away. @param {any} knoop @returns {any} */
  const zonderLink = (knoop) => (typeof knoop === "string" ? knoop : knoop[0] === "a" ? ["span", ...knoop.slice(2).map(zonderLink)] : [knoop[0], ...knoop.slice(1).map(zonderLink)]);

  /** @param {any} bericht */
  function toon(bericht) {
    if (!bericht || bericht.soort === "leeg") return vlak.replaceChildren();
    if (bericht.soort === "schuif") return scrollBy(0, Math.sign(bericht.richting) * innerHeight * 0.7);
    if (bericht.soort !== "toon") return undefined;
    const { blok, inhoud, adres } = bericht;
    const kop = Delen.el("h1", {}, String(blok.titel));
    const merk = Delen.el("p", { class: "scherm__bij" }, String(blok.bij || ""));
    if (blok.code) merk.prepend(Delen.el("span", { class: "code" }, String(blok.code)), " ");
    vlak.replaceChildren(...(merk.textContent ? [merk] : []), kop, Delen.toonInhoud(inhoud.map(zonderLink)), Delen.el("p", { class: "scherm__adres" }, String(adres)));
    document.title = String(blok.titel);
    window.scrollTo(0, 0);
    return undefined;
  }

  async function begin() {
    await Delen.laadDelen("register", "inhoud");
    addEventListener("message", (g) => {
      if (g.source !== coach || !(schijf || g.origin === location.origin)) return;
      toon(g.data);
    });
    if (coach) coach.postMessage("scherm-klaar", schijf ? "*" : location.origin);
    vlak.dataset.klaar = "";
  }

  begin().catch(() => undefined);
})();
