// Asks for the same piece of the index twice at once, in every way that may go: `node laden.js <laden.js>`.
"use strict";
const fs = require("node:fs");
const vm = require("node:vm");

const wereld = {};
wereld.window = wereld;
vm.createContext(wereld);
vm.runInContext(fs.readFileSync(process.argv[2], "utf8"), wereld);
const { Vinden } = wereld;
Vinden.map = "";
Vinden.stukVan = () => 0;
let gevraagd = 0;

/** How the script of the piece goes. */
const GANG = {
  weg: () => Promise.reject(new Error("weg")),
  leeg: () => Promise.resolve(),
  goed: async () => Vinden.lever("t0", [["anker", "Kop", "tekst", 0]]),
};

/** Ask twice at once; a question that nobody answers is told as that. */
async function vraag(gang) {
  Vinden.laadScript = () => ((gevraagd += 1), GANG[gang]());
  const een = () => Vinden.tekst({ tekstgrenzen: [0, 1] }, 0).then((gevonden) => gevonden.kop, () => "mis");
  const hangt = () => new Promise((los) => setTimeout(los, 200, "hangt"));
  return [gang, await Promise.all([een(), een()].map((antwoord) => Promise.race([antwoord, hangt()]))), gevraagd];
}

(async () => {
  const uit = [];
  for (const gang of ["weg", "leeg", "goed", "weg"]) uit.push(await vraag(gang));
  process.stdout.write(JSON.stringify(uit));
})();
