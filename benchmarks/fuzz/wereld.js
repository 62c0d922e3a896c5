// @ts-check
/** As much of a browser as the scripts under test need: they are loaded as they are, the page around them is small. */
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const JS = path.resolve(__dirname, "../../docs/assets/js");
/** What the build writes for the form: its rules and what can be linked to. */
const SITE = path.resolve(process.env.BW_SITE || "site");

/** An element that only remembers what it was given. */
class Knoop {
  /** @param {string} naam */
  constructor(naam) {
    this.naam = naam;
    /** @type {(Knoop | string)[]} */
    this.childNodes = [];
    /** @type {Record<string, string>} */
    this.dataset = {};
    /** @type {Map<string, string>} */
    this.kenmerken = new Map();
    /** @type {Knoop | null} */
    this.ouder = null;
  }

  /** @param {...(Knoop | string)} delen */
  append(...delen) {
    for (const deel of delen) if (deel instanceof Knoop) deel.ouder = this;
    this.childNodes.push(...delen);
  }

  /** @param {string} naam @param {string} waarde */
  setAttribute(naam, waarde) {
    this.kenmerken.set(naam, String(waarde));
  }

  /** @param {Knoop} deel */
  appendChild(deel) {
    this.append(deel);
    return deel;
  }

  get parentElement() {
    return this.ouder;
  }

  /** @param {string} tekst */
  set textContent(tekst) {
    this.childNodes = [tekst];
  }

  /** Nothing happens here. */
  addEventListener() {
    return undefined;
  }

  /** Nor here: nobody looks at what is on the page. */
  remove() {
    return undefined;
  }
}

/** The passages of a small site: page, anchors with title, code and hash; and one that is gone. */
const BLOKKEN = {
  paginas: {
    "bouwstenen/brp/": ["BRP", { "": ["BRP", "BRP-1", "abcde"], "stap-x": ["Stap", "BRP-2", "fghij"] }],
    "begrippen/": ["Begrippen", { "begrip-a": ["Begrip", "", "klmno"] }],
  },
  oud: { "knelpunten/oud/": ["Oud", "Het is weg.", ["begrippen/"]] },
};

/** Make the globals and load scripts of the site, in this order. @param {...string} namen such as "delen/codec" */
function laad(...namen) {
  const g = /** @type {any} */ (globalThis);
  g.window = g;
  g.bwBlokken = BLOKKEN;
  g.location = { protocol: "https:", hash: "", search: "", pathname: "/", href: "https://voorbeeld.nl/mapje/" };
  const niets = () => undefined;
  const plek = () => new Knoop("div");
  g.document = { createElement: (/** @type {string} */ naam) => new Knoop(naam), querySelector: plek, querySelectorAll: () => [], getElementById: plek };
  g.addEventListener = niets;
  g.setInterval = niets;
  g.bwBellen = { knelpunten: { geld: { naam: "Geld", pad: "knelpunten/geld/", playbooks: [] } }, playbooks: {} };
  const el = (/** @type {string} */ naam, /** @type {any} */ _, /** @type {(Knoop | string)[]} */ ...inhoud) => {
    const knoop = new Knoop(naam);
    knoop.append(...inhoud);
    return knoop;
  };
  g.Delen = { ...g.Delen, wortel: "https://voorbeeld.nl/", siteAdres: () => "https://voorbeeld.nl/", el, icoon: niets, meld: niets, staart: () => "" };
  g.Delen.opslag = { lees: () => null, schrijf: niets, leesVanTab: () => null, schrijfVoorTab: niets, wis: niets };
  g.Vinden = g.Vinden || {};
  g.Voorstel = g.Voorstel || {};
  for (const pad of [`${SITE}/assets/voorstel/basis.js`, `${SITE}/assets/voorstel/ids.js`, `${JS}/derden/markdown-it.js`]) {
    vm.runInThisContext(fs.readFileSync(pad, "utf8"), { filename: pad });
  }
  for (const naam of namen) require(path.join(JS, `${naam}.js`));
  g.Delen.toonMapje = niets;
  return g;
}

module.exports = { laad, Knoop };
