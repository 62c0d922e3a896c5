// @ts-check
/** On paper: a QR code beside the address at the foot of a page, and one passage alone on a sheet. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el } = Delen;
  const wortel = document.documentElement;
  const voet = document.querySelector(".afdrukvoet");
  const plek = el("div", { class: "drukqr", "data-niet-zoeken": "" });
  const stijl = () => window.Kader.haalStijl("druk");
  let qrVan = "";

  /** The address that leads back here from paper; where we keep changes, also to what changed since today. */
  function adres() {
    if (Delen.drukadres) return Delen.drukadres();
    const hier = new URL(Delen.siteAdres() + location.href.slice(Delen.wortel.length).replace(/index\.html(?=[?#]|$)/, "").replace(/[~!].*$/, ""));
    if (Object.keys(window.Bijhouden?.nu || {}).length) hier.searchParams.set("sinds", window.Dag.iso());
    return hier.href;
  }

  /** Make the QR code of this page, to be there when one prints. A page on one's own disk has no address for others. */
  Delen.zetDrukQr = async function () {
    const hier = adres();
    if (hier === qrVan || hier.startsWith("file:")) return;
    qrVan = hier;
    const [svg] = await Promise.all([Delen.qr(hier, "adres van deze pagina"), stijl()]).catch(() => [null]);
    if (voet && !plek.isConnected && svg) voet.before(plek);
    if (qrVan === hier) plek.replaceChildren(...(svg ? [svg] : []));
    wortel.dataset.drukKlaar = "";
  };

  /** The sources that a passage names, with the numbers they have on its page. @param {Element} kloon */
  function bronnen(kloon) {
    const namen = new Set(Array.from(kloon.querySelectorAll('a[href*="#noot-"]'), (a) => (a.getAttribute("href") || "").split("#")[1]));
    const rijen = Array.from(namen, (id) => document.getElementById(id)).filter(Boolean).map((li) => {
      const rij = /** @type {HTMLElement} */ (/** @type {HTMLElement} */ (li).cloneNode(true));
      rij.removeAttribute("id");
      rij.setAttribute("value", (/** @type {HTMLElement} */ (li).id.match(/\d+/) || ["1"])[0]);
      return rij;
    });
    return rijen.length ? [el("p", { class: "drukblad__kop" }, "Bronnen"), el("ol", {}, ...rijen)] : [];
  }

  /** What stands at the foot of the sheet: QR code, code to read out, address, day. @param {{pad: string, code: string, hash: string}} g */
  async function bladvoet(g) {
    const heel = Delen.register.deeladres(g.pad, g.hash);
    const kort = g.code ? `${Delen.siteAdres()}s/${g.code.toLowerCase()}/` : heel;
    Delen.drukadres = () => kort;
    const regels = [g.code && `Code ${g.code}`, kort, `Afgedrukt op ${Delen.vandaag()}`, "Scan de QR-code om te zien of de tekst nog klopt."].filter(Boolean);
    const svg = heel.startsWith("file:") ? [] : [await Delen.qr(heel, "adres van deze passage")];
    return el("div", { class: "drukblad__voet" }, ...svg, el("p", {}, ...regels.flatMap((r, n) => (n ? [el("br"), r] : [r]))));
  }

  /** Print one passage on a sheet of its own. @param {HTMLElement} blok */
  Delen.druk = async function (blok) {
    await Promise.all([Delen.laadDelen("register"), stijl()]);
    await Delen.laadRegister();
    const g = Delen.beschrijf(blok);
    const kloon = /** @type {HTMLElement} */ (blok.cloneNode(true));
    for (const weg of kloon.querySelectorAll("[data-knoppen]")) weg.remove();
    for (const drager of [kloon, ...kloon.querySelectorAll("[id]")]) drager.removeAttribute("id");
    kloon.removeAttribute("data-blok");
    const voetdeel = await bladvoet({ ...g, hash: Delen.register.zoek(g.pad)?.hash || "" });
    const blad = el("article", { class: "drukblad" }, el("p", { class: "drukblad__bij" }, g.bij), kloon, ...bronnen(kloon), voetdeel);
    document.body.append(blad);
    wortel.classList.add("druk-blok");
    addEventListener("afterprint", () => {
      blad.remove();
      wortel.classList.remove("druk-blok");
      delete Delen.drukadres;
    }, { once: true });
    window.print();
  };

  for (const moment of ["hashchange", "beforeprint"]) addEventListener(moment, () => Delen.zetDrukQr());
  Delen.zetDrukQr();
})();
