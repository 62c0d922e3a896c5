// Reads pairs of scripts as JSON; tells of each pair whether both are the same but for comment and empty lines.
"use strict";
const { parsers } = require(require.resolve("prettier/plugins/babel", { paths: [process.cwd()] }));
const PLEK = /^(start|end|loc|range|comments|(leading|trailing|inner)Comments|tokens|errors|extra|__contentEnd)$/;

/** What a script means: its tree, without places; the brackets that a type in comment asks for are left out. */
function kern(bron) {
  return JSON.stringify(parsers.babel.parse(bron), (naam, waarde) => {
    if (PLEK.test(naam)) return undefined;
    if (typeof waarde === "bigint") return String(waarde);
    return waarde && waarde.type === "ParenthesizedExpression" ? waarde.expression : waarde;
  });
}

const paren = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(paren.map(([een, ander]) => kern(een) === kern(ander))));
