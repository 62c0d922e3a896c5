// @ts-check
/** The mapje of this browser: what is in it, adding and taking out, and the way to it. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const SLEUTEL = "bw-mapje";
  const { el, icoon, meld } = Delen;

  /** What storage holds is text that anybody may have changed. @param {any} ruw @returns {Mapje} */
  function gezond(ruw) {
    const items = Array.isArray(ruw && ruw.items) ? ruw.items : [];
    const tekst = (/** @type {unknown} */ t) => (typeof t === "string" ? t.replace(/\p{Cs}/gu, "") : "");
    return {
      titel: tekst(ruw && ruw.titel),
      items: items.filter((/** @type {any} */ i) => i && tekst(i.pad)).map((/** @type {any} */ i) => ({ pad: tekst(i.pad), titel: tekst(i.titel) || tekst(i.pad), code: tekst(i.code), noot: tekst(i.noot) })),
    };
  }

  const lees = () => gezond(Delen.opslag.lees(SLEUTEL));

  /** @param {Mapje} mapje */
  function zet(mapje) {
    if (mapje.items.length || mapje.titel) Delen.opslag.schrijf(SLEUTEL, mapje);
    else Delen.opslag.wis((/** @type {string} */ s) => s === SLEUTEL);
    toon(mapje);
  }

  /** The address of the mapje page, also from disk. */
  const adres = () => `${Delen.wortel}mapje/${location.protocol === "file:" ? "index.html" : ""}`;

  /** Show how many are in it and which blocks of this page are. @param {Mapje} [mapje] */
  function toon(mapje = lees()) {
    const plek = document.querySelector(".kop-menu");
    let link = document.querySelector(".mapjelink");
    if (plek && mapje.items.length) {
      link ||= /** @type {Element} */ (plek.insertBefore(el("a", { class: "mapjelink", href: adres() }), plek.querySelector(".thema")));
      link.replaceChildren(icoon("mapje"), "Mapje", el("span", { class: "mapjelink__aantal" }, ` (${mapje.items.length})`));
    } else if (link) {
      link.remove();
    }
    const paden = new Set(mapje.items.map((i) => i.pad));
    for (const knop of document.querySelectorAll("[data-in-mapje]")) {
      const blok = Delen.blokBij(knop);
      knop.setAttribute("aria-pressed", String(!!blok && paden.has(Delen.beschrijf ? Delen.beschrijf(blok).pad : "")));
    }
  }

  /** Add what was described, or take it out again. @param {Gedeeld} g */
  function wissel(g) {
    const mapje = lees();
    const plaats = mapje.items.findIndex((i) => i.pad === g.pad);
    if (plaats < 0) mapje.items.push({ pad: g.pad, titel: g.titel, code: g.code, noot: "" });
    else mapje.items.splice(plaats, 1);
    zet(mapje);
    if (plaats < 0) Delen.deelde?.(g, "in mapje");
    if (!Delen.opslag.bewaart()) return;
    const aantal = mapje.items.length;
    const stand = aantal ? el("a", { href: adres() }, `Open het mapje (${aantal})`) : "Het mapje is leeg.";
    meld(plaats < 0 ? `In je mapje gezet: “${g.titel}”. ` : `Uit je mapje gehaald: “${g.titel}”. `, stand);
  }

  /** A search also finds pages and parts that are no passage: a mapje cannot hold those. @param {HTMLElement} blok */
  Delen.mapje = async function (blok) {
    await Delen.kenPassages(blok);
    const g = Delen.beschrijf(blok);
    const past = !window.bwBlokken || Delen.register.zoek(g.pad) || lees().items.some((i) => i.pad === g.pad);
    if (past) wissel(g);
    else meld("Dit kan niet in je mapje: het is geen losse passage. Kopieer de link, of kies een passage op de pagina zelf.");
  };
  addEventListener("storage", (g) => g.key === SLEUTEL && toon());
  Object.assign(Delen, { leesMapje: lees, zetMapje: zet, toonMapje: () => Delen.laadDelen("kopieer").then(() => toon()), mapjeAdres: adres, gezondMapje: gezond });
})();
