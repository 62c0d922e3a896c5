// @ts-check
/** The small Markdown subset as elements: paragraphs, lists, bold, italic, code, links. Everything else shows as typed. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const PUNT = /^( *)([-*+]|\d{1,9}[.)])( +)(?=\S)/;
  const LEESTEKEN = /[\p{P}\p{S}]/u;
  const BUITEN = /^(https:|mailto:|tel:)/;
  const BLOK = /^[a-z]+:[a-z0-9/-]+$/;

  /** @param {string} naam @param {...(Node | string)} inhoud @returns {HTMLElement} */
  function el(naam, ...inhoud) {
    const element = document.createElement(naam);
    element.append(...inhoud);
    return element;
  }

  /** Whether marks at this place may open, and may close. @param {string} tekst @param {number} begin @param {number} eind */
  function kant(tekst, begin, eind) {
    const [voor, na] = [tekst[begin - 1] || " ", tekst[eind] || " "];
    const wit = (/** @type {string} */ t) => /\s/.test(t);
    const punt = (/** @type {string} */ t) => LEESTEKEN.test(t);
    const links = !wit(na) && (!punt(na) || wit(voor) || punt(voor));
    const rechts = !wit(voor) && (!punt(voor) || wit(na) || punt(na));
    if (tekst[begin] === "*") return { opent: links, sluit: rechts };
    return { opent: links && (!rechts || punt(voor)), sluit: rechts && (!links || punt(na)) };
  }

  /** Where the marks that open here are closed, or -1. @param {string} tekst @param {string} merk @param {number} van */
  function sluiting(tekst, merk, van) {
    for (let i = van; i < tekst.length; i += 1) {
      if (tekst[i] === "\\") i += 1;
      else if (tekst[i] === "`") i = Math.max(i, tekst.indexOf("`", i + 1));
      else if (tekst[i] === merk[0]) {
        let eind = i;
        while (tekst[eind] === merk[0]) eind += 1;
        if (eind - i >= merk.length && (eind - i) % 2 === merk.length % 2 && kant(tekst, i, eind).sluit && i > van) return eind - merk.length;
        i = eind - 1;
      }
    }
    return -1;
  }

  /** A link at this place, with where it ends. @param {string} tekst @param {number} i @returns {[HTMLElement, number] | null} */
  function link(tekst, i) {
    const vorm = /^\[((?:[^\[\]\\]|\\.)*)\]\(([^\s()<>]+)\)/.exec(tekst.slice(i));
    if (!vorm || !(BUITEN.test(vorm[2]) || BLOK.test(vorm[2]))) return null;
    const a = el("a", ...regel(vorm[1]));
    if (BUITEN.test(vorm[2])) a.setAttribute("href", vorm[2]);
    else a.dataset.blokdoel = vorm[2];
    return [a, i + vorm[0].length];
  }

  /** Something with marks at this place, with where it ends. @param {string} tekst @param {number} i @returns {[Node | string, number] | null} */
  function merk(tekst, i) {
    const teken = tekst[i];
    if (teken === "\\" && LEESTEKEN.test(tekst[i + 1] || "")) return [tekst[i + 1], i + 2];
    if (teken === "`") {
      const eind = tekst.indexOf("`", i + 1);
      return eind > 0 ? [el("code", tekst.slice(i + 1, eind)), eind + 1] : null;
    }
    if (teken === "[") return link(tekst, i);
    if (teken !== "*" && teken !== "_") return null;
    let eind = i;
    while (tekst[eind] === teken) eind += 1;
    if (!kant(tekst, i, eind).opent) return null;
    const lang = eind - i >= 2 ? 2 : 1;
    const slot = sluiting(tekst, teken.repeat(lang), i + lang);
    return slot < 0 ? null : [el(lang === 2 ? "strong" : "em", ...regel(tekst.slice(i + lang, slot))), slot + lang];
  }

  /** What stands within a line. @param {string} tekst @returns {(Node | string)[]} */
  function regel(tekst) {
    /** @type {(Node | string)[]} */
    const uit = [];
    let los = "";
    for (let i = 0; i < tekst.length; ) {
      const gevonden = merk(tekst, i);
      if (gevonden) {
        uit.push(los, gevonden[0]);
        los = "";
        i = gevonden[1];
      } else {
        const zelfde = /^([*_])\1*/.exec(tekst.slice(i));
        const stuk = zelfde ? zelfde[0] : tekst[i];
        los += stuk;
        i += stuk.length;
      }
    }
    return [...uit, los].filter((deel) => deel !== "");
  }

  /** The lines of one list item: its own, and what stands under it. @param {string[]} regels @param {number} van @param {number} diep */
  function punt(regels, van, diep) {
    let tot = van + 1;
    while (tot < regels.length) {
      const dieper = regels[tot].search(/\S/) >= diep;
      const leeg = regels[tot].trim() === "";
      const vervolg = regels[tot - 1].trim() !== "" && !PUNT.test(regels[tot]);
      if (!dieper && !leeg && !vervolg) break;
      tot += 1;
    }
    const eigen = regels.slice(van, tot).map((r, n) => (n === 0 || r.search(/\S/) >= diep ? r.slice(diep) : r.trimStart()));
    return { eigen, tot };
  }

  /** A list that starts here, with where it ends. @param {string[]} regels @param {number} van @returns {[HTMLElement, number]} */
  function lijst(regels, van) {
    const soort = (/** @type {RegExpExecArray} */ v) => v[2].slice(-1);
    const eerste = /** @type {RegExpExecArray} */ (PUNT.exec(regels[van]));
    const uit = el(/\d/.test(eerste[2]) ? "ol" : "ul");
    const delen = [];
    let ruim = false;
    let i = van;
    for (let vorm = PUNT.exec(regels[i] || ""); vorm && soort(vorm) === soort(eerste); vorm = PUNT.exec(regels[i] || "")) {
      const { eigen, tot } = punt(regels, i, vorm[0].length);
      const inhoud = eigen.join("\n").trimEnd();
      ruim = ruim || /\n\s*\n/.test(inhoud) || (eigen[eigen.length - 1].trim() === "" && PUNT.test(regels[tot] || ""));
      delen.push(inhoud);
      i = tot;
    }
    for (const deel of delen) {
      const li = el("li", ...blokken(deel));
      if (!ruim) for (const p of li.querySelectorAll(":scope > p")) p.replaceWith(...p.childNodes);
      uit.append(li);
    }
    return [uit, i];
  }

  /** @param {string} tekst @returns {HTMLElement[]} */
  function blokken(tekst) {
    const regels = tekst.split("\n");
    const uit = [];
    for (let i = 0; i < regels.length; ) {
      const vorm = PUNT.exec(regels[i]);
      if (regels[i].trim() === "") i += 1;
      else if (vorm) {
        const [gevonden, tot] = lijst(regels, i);
        uit.push(gevonden);
        i = tot;
      } else {
        const alinea = [];
        while (i < regels.length && regels[i].trim() && !(alinea.length && /^ {0,3}([-*+]|1[.)]) +\S/.test(regels[i]))) alinea.push(regels[(i += 1) - 1].trim());
        uit.push(el("p", ...regel(alinea.join("\n"))));
      }
    }
    return uit;
  }

  Voorstel.opmaak = blokken;
})();
