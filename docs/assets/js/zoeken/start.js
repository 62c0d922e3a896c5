// @ts-check
// Starts the search; nu.js says where.
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const { wortel, adres, zet, haalStijl } = window.Kader;
  const vlak = document.querySelector("[data-zoekvlak]");
  /** @type {HTMLInputElement[]} */
  const velden = Array.from(document.querySelectorAll('form [type="search"][name="q"]'));
  let begonnen = false;
  Vinden.wortel = wortel;
  Object.defineProperty(Vinden, "map", { get: () => adres("assets/zoeken/") });

  Vinden.toetsAan = () => {
    try {
      return localStorage.getItem("bw-sneltoets") !== "uit";
    } catch {
      return true;
    }
  };

  function begin() {
    if (begonnen) return;
    begonnen = true;
    if (!vlak) haalStijl("zoeken");
    if (document.documentElement.dataset.zoeken) haal();
    else zet("script", { src: `${wortel}assets/zoeken/nu.js`, onload: haal, onerror });
  }
  const onerror = () => (begonnen = false);

  function haal() {
    if (!vlak) zet("link", { rel: "preload", as: "script", href: `${Vinden.map}kern.js` });
    zet("script", { src: `${Vinden.map}${vlak ? "pagina" : "suggesties"}.js`, onerror });
  }

  document.addEventListener("focusin", (g) => velden.some((v) => v === g.target) && begin());
  document.addEventListener("keydown", (g) => {
    const hulp = g.ctrlKey || g.metaKey;
    const typt = document.activeElement?.closest("input, textarea, select, [contenteditable]");
    if (g.altKey) return;
    const kort = g.key === "/" && !hulp && !typt && Vinden.toetsAan();
    const vast = hulp && !g.shiftKey && g.key.toLowerCase() === "k";
    const veld = Vinden.veld();
    if (!veld || !(kort || vast)) return;
    g.preventDefault();
    veld.focus();
    veld.select();
  });
  if (location.protocol === "file:") {
    for (const { form } of velden) if (form?.action.endsWith("/")) form.action += "index.html";
  }
  if (vlak || velden.some((v) => v === document.activeElement)) begin();
})();
