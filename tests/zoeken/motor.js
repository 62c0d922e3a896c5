// Runs the engine of the site in node: `node motor.js <js dir> <site> <script,script,...>`; questions as JSON on stdin, answers on stdout.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const [, , map, site, scripts] = process.argv;
const wereld = { console, performance };
wereld.window = wereld;
vm.createContext(wereld);
const laad = (pad) => vm.runInContext(fs.readFileSync(pad, "utf8"), wereld, { filename: pad });
for (const naam of scripts.split(",")) {
  laad(path.join(map, `${naam}.js`));
}
const Vinden = wereld.Vinden;
let bytes = [];
Vinden.map = `assets/zoeken/${fs.readdirSync(path.join(site, "assets/zoeken")).find((naam) => naam !== "nu.js")}/`;
Vinden.laadScript = async (adres) => {
  bytes.push(adres);
  laad(path.join(site, adres));
};

async function main() {
  const opdracht = JSON.parse(fs.readFileSync(0, "utf8"));
  const begin = performance.now();
  const index = await Vinden.index();
  const zoeker = Vinden.maakZoeker(index);
  const klaar = performance.now() - begin;
  const uit = { klaar, woorden: [], antwoorden: [] };
  for (const woord of opdracht.woorden || []) {
    const stam = index.w.stam(woord);
    uit.woorden.push([index.w.stukken(woord), stam, index.w.wortel(stam), index.delen.get(woord) || [], index.splits(woord)]);
  }
  for (const tekst of opdracht.vragen || []) {
    const t = performance.now();
    const { vraag, varianten, rangen, weggelaten } = await zoeker.zoek(tekst);
    uit.antwoorden.push({
      tekst, weggelaten, ms: performance.now() - t,
      delen: vraag.delen.map((d) => d.tekst),
      varianten: varianten.map((v) => v.map((x) => [x.termen, x.gewicht, x.reden])),
      rangen: rangen.slice(0, 20).map((r) => [r.document, r.trede, r.score, r.sectie, r.passages.map((p) => [p.sectie, p.gevonden, p.score])]),
      ernaast: rangen.slice(0, 20).map((r) => Vinden.ernaast(index, r.passages, [r.sectie]).map((p) => p.sectie)),
      adressen: rangen.slice(0, 10).map((r) => index.documenten[r.document].adres),
      stukken: bytes,
    });
    if (opdracht.koud) Vinden.vergeet?.();
    bytes = [];
  }
  process.stdout.write(JSON.stringify(uit));
}

main().catch((fout) => {
  console.error(fout);
  process.exit(1);
});
