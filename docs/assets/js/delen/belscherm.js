// @ts-check
/** The second window, for sharing one's screen: opens it and sends it what to show. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const schijf = location.protocol === "file:";
  const doel = schijf ? "*" : location.origin;
  /** @type {Window | null} */
  let venster = null;
  /** @type {object | null} */
  let laatste = null;

  const stuur = () => venster && laatste && venster.postMessage(laatste, doel);

  /** Open the window, or bring it to the front. @returns {boolean} whether there is one */
  function open() {
    if (!venster || venster.closed) venster = window.open(`${Delen.wortel}scherm/${schijf ? "index.html" : ""}`, "scherm", "popup,width=1280,height=800");
    for (const knop of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-doe^='scherm-']"))) knop.hidden = !venster;
    return Boolean(venster);
  }

  /** Show a passage there. @param {string} pad @returns {Promise<boolean>} */
  async function toon(pad) {
    const er = open();
    const blok = Delen.register.zoek(pad);
    if (!blok) return false;
    const code = blok.code ? `s/${blok.code.toLowerCase()}/` : pad;
    const site = Delen.siteAdres();
    laatste = { soort: "toon", blok, inhoud: await Delen.register.inhoud(pad), adres: site.startsWith("file:") ? "" : site.replace(/^https?:\/\//, "") + code };
    if (er) stuur();
    return er;
  }

  /** Show nothing there. */
  function leeg() {
    laatste = { soort: "leeg" };
    stuur();
  }

  /** Move what is shown there, most of a screen at a time. @param {number} richting -1 is up */
  const schuif = (richting) => venster && venster.postMessage({ soort: "schuif", richting }, doel);

  addEventListener("message", (g) => {
    if (g.source === venster && (schijf || g.origin === location.origin) && g.data === "scherm-klaar") stuur();
  });
  Delen.scherm = { open, toon, leeg, schuif };
})();
