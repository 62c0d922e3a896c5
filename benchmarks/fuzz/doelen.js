// @ts-check
/** What is fuzzed on the JavaScript side: each takes any text and throws when a promise is broken. */
"use strict";
const assert = require("node:assert");
const { laad, Knoop } = require("./wereld.js");

const { Delen, Vinden, Voorstel, Sessie } = laad(
  "gedeeld/dag", "delen/codec", "delen/fragment", "delen/register", "delen/lijst", "delen/mapjetekst", "delen/belgezond", "delen/belstaat", "delen/belblad", "delen/belverslag", "gedeeld/agendabestand", "delen/ics",
  "zoeken/facetten", "voorstel/naaste", "voorstel/opmaak", "voorstel/leveren", "voorstel/melding", "sessie/klok",
);
const TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const MAG = new Set(["p", "strong", "em", "code", "ul", "ol", "li", "a"]);

/** Written again from its description: the check of a mapje address, so that inputs get past it. @param {string} tekst */
function som(tekst) {
  let uit = 0x811c9dc5;
  for (const byte of Buffer.from(tekst)) uit = Math.imul(uit ^ byte, 0x01000193) >>> 0;
  return [18, 12, 6, 0].map((n) => TEKENS[((uit & 0xffffff) >> n) & 63]).join("");
}

/** What storage or a file may hold is any JSON. @param {string} tekst */
function uitJson(tekst) {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** Every passage that a text names can be looked up, shown and shared. @param {{pad: string, hash?: string}[]} delen */
function wijs(delen) {
  for (const { pad, hash = "" } of delen) {
    const blok = Delen.blokVan({ pad, titel: "", code: "" });
    assert.equal(typeof blok.titel, "string", `title of ${pad}`);
    Delen.register.vroeger(pad);
    assert(Delen.register.href(pad, hash).startsWith("https://voorbeeld.nl/"));
    assert(Delen.register.deeladres(pad, hash).startsWith("https://voorbeeld.nl/"));
  }
}

/** @param {string} tekst */
function lees(tekst) {
  const mapje = Delen.codec.ontpak(tekst, Delen.register.opNummer);
  assert(["", "onleesbaar", "nieuwer"].includes(mapje.fout));
  assert([mapje.titel, mapje.dag, ...mapje.items.flatMap((/** @type {any} */ i) => [i.pad, i.hash, i.noot])].every((t) => typeof t === "string"));
  wijs(mapje.items);
  return mapje;
}

/** The address of a mapje: any text is read; what is whole, is the same when it is packed again. @param {string} tekst */
function mapje(tekst) {
  lees(tekst);
  const [versie, items = "", kop = "", ...rest] = tekst.split(".");
  const heel = lees([versie, items, kop.slice(0, 3) + som([items, kop.slice(0, 3), ...rest].join(".")), ...rest].join("."));
  if (!heel.heel || !heel.dag) return;
  const terug = Delen.codec.ontpak(Delen.codec.pak(heel), Delen.register.opNummer);
  assert.deepEqual(terug, { ...heel, kwijt: 0, fout: "" });
}

/** A mapje with any title and note comes back as it went. @param {string} tekst */
function heenterug(tekst) {
  const items = [{ pad: "bouwstenen/brp/#stap-x", hash: "fghij", noot: tekst.slice(0, 40) }, { pad: "begrippen/#begrip-a", hash: "", noot: "" }];
  const weg = { titel: tekst.slice(40), dag: "2026-11-22", items };
  assert.deepEqual(lees(Delen.codec.pak(weg)), { ...weg, kwijt: 0, heel: true, fout: "" });
}

/** What is kept of a mapje: any JSON gives a mapje that can be shown and shared. @param {string} tekst */
function opslag(tekst) {
  const gezond = Delen.gezondMapje(uitJson(tekst));
  wijs(gezond.items);
  encodeURIComponent(Delen.hierVanMapje(gezond, true));
}

/** The address of a quote: any text is read; chosen words come back. @param {string} tekst */
function citaat(tekst) {
  const { id, hash, begin, eind } = Delen.fragment.lees(tekst);
  assert([id, hash, begin, eind].every((t) => typeof t === "string") && /^([a-z2-7]{5})?$/.test(hash));
  const woorden = tekst.trim().split(/\s+/).join(" ");
  const terug = Delen.fragment.lees(`#stap-x~abcde${Delen.fragment.maakCitaat(tekst)}`);
  assert.equal(terug.id, "stap-x");
  assert(woorden.startsWith(terug.begin) && woorden.endsWith(terug.eind));
}

/** The report of the last call with a gemeente can be sent, and its next call is in a calendar file. @param {string} naam */
function verslag(naam) {
  Delen.bel.begin(naam);
  const gesprek = Delen.bel.gesprek();
  assert(gesprek && !Number.isNaN(Date.parse(gesprek.begin)), naam);
  let mail = "";
  Delen.vervang = () => undefined; // a list of a real page
  Delen.kopieerEnMeld = (/** @type {any} */ _, /** @type {string} */ tekst) => (mail = tekst);
  globalThis.geefBestand = (/** @type {string} */ _, /** @type {string} */ ics) => assert(/^DTSTART:\d{8}T\d{6}Z\r$/m.test(ics));
  Delen.bewaarAgenda();
  Delen.kopieerMail();
  assert(/^Ons gesprek van \d+ [a-z]+ \d+ \(/.test(mail), mail);
  encodeURIComponent(mail);
}

/** A file of calls: any text is refused or added, and what was added can be saved, read back and shown. @param {string} tekst */
function bellen(tekst) {
  Delen.bel.wis();
  Delen.bel.begin(tekst);
  assert.equal(Boolean(Delen.bel.gesprek()), Boolean(tekst.trim()));
  Delen.bel.wis();
  const telling = Delen.bel.uitBestand(tekst) || Delen.bel.uitBestand(JSON.stringify({ soort: "bouwstenenwijzer-bellen", gemeenten: uitJson(tekst) }));
  const alle = Delen.bel.alle();
  assert.equal(telling ? telling.nieuw : 0, alle.length);
  for (const g of alle) {
    for (const gesprek of g.gesprekken) wijs(gesprek.gedeeld);
    verslag(g.naam);
  }
  const bestand = Delen.bel.alsBestand();
  Delen.bel.wis();
  Delen.bel.uitBestand(bestand);
  assert.deepEqual(Delen.bel.alsBestand(), bestand);
}

/** The address of a search: any text is read; the choice comes back. @param {string} tekst */
function zoekadres(tekst) {
  globalThis.location.search = tekst;
  const keuze = Vinden.facetten.uitAdres();
  const adres = Vinden.facetten.naarAdres(keuze);
  assert(/^([?][\x21-\x7e]+|\/)$/.test(adres));
  globalThis.location.search = adres.replace(/^\/$/, "");
  assert.deepEqual(Vinden.facetten.uitAdres(), keuze);
}

/** @param {any} knoop */
function keurKnoop(knoop) {
  if (!(knoop instanceof Knoop)) return assert.equal(typeof knoop, "string");
  assert(MAG.has(knoop.naam), knoop.naam);
  for (const [naam, waarde] of knoop.kenmerken) assert(knoop.naam === "a" && naam === "href" && /^(https|mailto|tel):/.test(waarde));
  return knoop.childNodes.forEach(keurKnoop);
}

/** The Markdown subset of the form: any text gets a verdict and gives allowed elements and links only. @param {string} tekst */
function voorbeeld(tekst) {
  assert(Voorstel.opmaakfouten(tekst).every((/** @type {any} */ [naam]) => typeof naam === "string" && naam));
  Voorstel.opmaak(tekst).forEach(keurKnoop);
}

/** Ways to send a proposal: any text becomes an address of the repository or a mail. @param {string} tekst */
function leveren(tekst) {
  const lang = tekst.repeat(Math.ceil(7000 / (tekst.length || 1)));
  const plek = { blok: "bouwsteen:brp", bestand: "data/bouwstenen/brp.yaml", pad: [] };
  for (const repository of ["https://codeberg.org/a/b", "https://github.com/a/b/"]) {
    globalThis.bwVoorstel = { ...globalThis.bwVoorstel, repository, mailadres: "a@b.nl" };
    for (const deel of [tekst, lang]) {
      const stand = { plek, titel: tekst, versie: "", regel: 1, stand: "abcde", citaat: "", toelichting: deel, wijzigingen: [{ pad: ["naam"], oud: deel, nieuw: deel }] };
      assert(/^https:\/\/(codeberg\.org|github\.com)\/a\/b\/issues\/new\?[!-~]+$/.test(Voorstel.meldAdres(stand, "", Voorstel.alsTekst(stand, ""))));
      assert(/^mailto:a@b\.nl\?subject=[!-~]*&body=[!-~]*$/.test(Voorstel.mailAdres(tekst, deel)));
    }
  }
}

/** A calendar file: any text stays within its property, in lines of at most 75 bytes. @param {string} tekst */
function agenda(tekst) {
  const ics = Delen.ics({ begin: new Date(0), minuten: 30, titel: tekst, tekst, uid: "a@b", nu: new Date(0) });
  assert(ics.split("\r\n").every((/** @type {string} */ regel) => Buffer.byteLength(regel) <= 75 && !/[\r\n]/.test(regel)));
  assert.equal(ics.replace(/\r\n /g, "").split("\r\n").length, 13);
}

/** What is kept of a session: any JSON gives nothing, or times that can be shown. @param {string} tekst */
function klok(tekst) {
  const stand = Sessie.klok.gezond(uitJson(tekst), 2);
  if (!stand) return;
  const { begintijden, eindtijd, haalIn, verder, terug, alsTijd } = Sessie.klok;
  for (const later of [stand, verder(stand, 600), terug(stand)]) {
    assert([...begintijden(later, 600), eindtijd(later, 600)].every((t) => /^-?\d+\.\d\d$/.test(alsTijd(t))), JSON.stringify(later));
    assert.equal(haalIn(later, 600, [10, 20]).minuten.length, 2);
  }
}

const DOELEN = { mapje, heenterug, opslag, citaat, bellen, zoekadres, voorbeeld, leveren, agenda, klok };

/** For jazzer: the target that the environment names, on bytes. @param {Buffer} ruw */
module.exports.fuzz = (ruw) => DOELEN[/** @type {keyof typeof DOELEN} */ (process.env.FUZZDOEL)](ruw.toString("utf8"));
module.exports.DOELEN = DOELEN;

/** By hand and for the tests: the examples as JSON on stdin, a line for each that breaks a promise. */
if (require.main === module) {
  const zaden = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  for (const [naam, doel] of Object.entries(DOELEN)) {
    for (const zaad of zaden[naam]) {
      try {
        doel(zaad);
      } catch (fout) {
        console.log(naam, JSON.stringify(zaad), String(fout));
      }
    }
  }
}
