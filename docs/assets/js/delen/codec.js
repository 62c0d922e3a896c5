// @ts-check
/**
 * A mapje as text for an address: everything is in it, nothing is kept elsewhere, and it can be read for ever.
 *
 *   v1.<items>.<day><check>[.<words>]
 *
 * items  nine characters each: 29 bits that stand for the address of the passage, 25 bits of the hash of its words
 * day    three characters: days since 1 January 2020
 * check  four characters over everything else
 * words  base64url of UTF-8 JSON: [title, [[place, note], …]]
 *
 * All characters are those of base64url. A version never changes; a change is a new version beside the old one.
 */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
  const PER_ITEM = 9;
  const NULDAG = Date.UTC(2020, 0, 1);
  const DAG = 86400000;

  /** FNV-1a, 32 bits, over UTF-8. @param {string} tekst */
  function fnv(tekst) {
    let som = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(tekst)) som = Math.imul(som ^ byte, 0x01000193) >>> 0;
    return som;
  }

  /** The 29 bits that stand for a passage. @param {string} pad such as "bouwstenen/brp/#stap-x" */
  function nummer(pad) {
    const som = fnv(pad);
    return (som & 0x1fffffff) ^ (som >>> 29);
  }

  /** @param {bigint} getal @param {number} lengte */
  function schrijf(getal, lengte) {
    let uit = "";
    for (let n = lengte - 1; n >= 0; n -= 1) uit += TEKENS[Number((getal >> BigInt(6 * n)) & 63n)];
    return uit;
  }

  /** @param {string} tekst @returns {bigint | null} nothing when a character does not belong */
  function lees(tekst) {
    let getal = 0n;
    for (const teken of tekst) {
      const plaats = TEKENS.indexOf(teken);
      if (plaats < 0) return null;
      getal = (getal << 6n) | BigInt(plaats);
    }
    return getal;
  }

  /** @param {string} hash */
  const hashGetal = (hash) => Array.from(hash || "aaaaa").reduce((som, teken) => (som << 5n) | BigInt(Math.max(0, BASE32.indexOf(teken))), 0n);

  /** @param {bigint} getal */
  function hashTekst(getal) {
    const uit = [20n, 15n, 10n, 5n, 0n].map((n) => BASE32[Number((getal >> n) & 31n)]).join("");
    return uit === "aaaaa" ? "" : uit;
  }

  /** @param {string} tekst */
  function inBase64(tekst) {
    let rij = "";
    for (const byte of new TextEncoder().encode(tekst)) rij += String.fromCharCode(byte);
    return btoa(rij).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }

  /** @param {string} tekst */
  function uitBase64(tekst) {
    const rij = atob(tekst.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(rij, (teken) => teken.charCodeAt(0)));
  }

  /** @param {string} dag such as "2026-11-22" */
  const dagGetal = (dag) => BigInt(Math.max(0, Math.min(262143, Math.round((Date.parse(`${dag}T00:00:00Z`) - NULDAG) / DAG) || 0)));

  /** @param {...string} delen */
  const som = (...delen) => schrijf(BigInt(fnv(delen.join(".")) & 0xffffff), 4);

  /**
   * @param {{titel?: string, dag: string, items: {pad: string, hash: string, noot?: string}[]}} mapje
   * @returns {string}
   */
  function pak(mapje) {
    const items = mapje.items.map((i) => schrijf((BigInt(nummer(i.pad)) << 25n) | hashGetal(i.hash), PER_ITEM)).join("");
    const noten = mapje.items.map((i, n) => /** @type {[number, string]} */ ([n, i.noot || ""])).filter(([, noot]) => noot);
    const woorden = mapje.titel || noten.length ? [inBase64(JSON.stringify([mapje.titel || "", noten]))] : [];
    const dag = schrijf(dagGetal(mapje.dag), 3);
    return ["v1", items, dag + som(items, dag, ...woorden), ...woorden].join(".");
  }

  /** @param {string | undefined} deel @returns {{titel: string, noten: Map<number, string>, heel: boolean}} */
  function leesWoorden(deel) {
    if (!deel) return { titel: "", noten: new Map(), heel: true };
    try {
      const [titel, noten] = JSON.parse(uitBase64(deel));
      return { titel: String(titel), noten: new Map(noten.map((/** @type {[number, string]} */ [n, noot]) => [Number(n), String(noot)])), heel: true };
    } catch {
      return { titel: "", noten: new Map(), heel: false };
    }
  }

  /**
   * Read the items; where one is unreadable in a damaged text, look for the next that is known.
   * @param {string} tekst @param {(nummer: number) => string | undefined} zoek @param {boolean} heel
   */
  function leesItems(tekst, zoek, heel) {
    const items = [];
    let kwijt = 0;
    for (let begin = 0; begin + PER_ITEM <= tekst.length; ) {
      const getal = lees(tekst.slice(begin, begin + PER_ITEM));
      const pad = getal === null ? undefined : zoek(Number(getal >> 25n));
      if (pad !== undefined && getal !== null) items.push({ pad, hash: hashTekst(getal & 0x1ffffffn), plaats: begin / PER_ITEM });
      else if (heel || begin % PER_ITEM === 0) kwijt += 1;
      begin += pad !== undefined || heel ? PER_ITEM : 1;
    }
    return { items, kwijt };
  }

  /**
   * @param {string} tekst what stands behind the # of the address
   * @param {(nummer: number) => string | undefined} zoek the path of the passage with a number
   * @returns {GelezenMapje}
   */
  function ontpak(tekst, zoek) {
    const [versie, items = "", kop = "", ...rest] = tekst.split(".");
    const leeg = { titel: "", dag: "", items: [], kwijt: 0, heel: false };
    if (versie !== "v1") return { ...leeg, fout: /^v\d+$/.test(versie) ? "nieuwer" : "onleesbaar" };
    const woorden = leesWoorden(rest[0]);
    const heel = woorden.heel && rest.length < 2 && kop.slice(3) === som(items, kop.slice(0, 3), ...rest);
    const gelezen = leesItems(items, zoek, heel);
    const dagen = lees(kop.slice(0, 3));
    const dag = heel && dagen !== null ? new Date(NULDAG + Number(dagen) * DAG).toISOString().slice(0, 10) : "";
    const met = gelezen.items.map((i) => ({ pad: i.pad, hash: i.hash, noot: woorden.noten.get(i.plaats) || "" }));
    return { titel: woorden.titel, dag, items: met, kwijt: gelezen.kwijt, heel, fout: met.length || heel ? "" : "onleesbaar" };
  }

  Delen.codec = { pak, ontpak, nummer };
})();
