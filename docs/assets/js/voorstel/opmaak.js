// @ts-check
/** The small Markdown subset: what it does not allow, and how it looks. The parser is the one of the check (markdown-it). */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const KORT = 60;

  /** @param {string} adres */
  const soortVan = (adres) => adres.split(":")[0];

  /** Whether an address has the form of a reference to a block. @param {string} adres */
  function isBlok(adres) {
    const { soorten, delen } = window.bwVoorstel;
    return adres.includes(":") && (Object.hasOwn(soorten, soortVan(adres)) || Object.hasOwn(delen, soortVan(adres)));
  }

  /** @param {string} adres */
  const isBuiten = (adres) => window.bwVoorstel.opmaak.buiten.some((begin) => adres.startsWith(begin));

  /** All of Markdown, to recognise what must not be there. */
  function ruim() {
    const md = window.bwMarkdown.default("commonmark", { html: true }).enable(["table", "strikethrough"]).disable("text_join");
    md.validateLink = () => true;
    return md;
  }

  /** Only what the subset allows; everything else shows as typed. */
  function smal() {
    const md = window.bwMarkdown.default("zero").enable(window.bwVoorstel.opmaak.mag);
    md.validateLink = (/** @type {string} */ adres) => isBuiten(adres) || isBlok(adres);
    return md;
  }

  /** @type {Record<string, any>} */
  const lezers = {};
  const lezer = (/** @type {"ruim" | "smal"} */ naam) => (lezers[naam] = lezers[naam] || { ruim, smal }[naam]());

  /** @param {string} tekst */
  const teVeel = (tekst) => (tekst.match(new RegExp(window.bwVoorstel.patronen.opmaakteken, "gu")) || []).length > window.bwVoorstel.grenzen.opmaaktekens;

  /** Every token, the ones inside lines included. @param {any[]} tokens @returns {any[]} */
  const alle = (tokens) => tokens.flatMap((token) => [token, ...(token.children || [])]);

  /** The name of what is wrong with a token, or nothing. @param {any} token */
  function naamVan(token) {
    if (token.type === "html_inline" && token.content.startsWith("</")) return "";
    if (window.bwVoorstel.opmaak.verboden.includes(token.type)) return `opmaak_${token.type}`;
    if (token.type === "text_special" && token.info === "entity") return "opmaak_entiteit";
    return token.type === "link_open" && token.info === "auto" ? "opmaak_autolink" : "";
  }

  /** @param {string} heel @returns {Vondst[]} */
  function linkfout(heel) {
    const adres = [...heel].slice(0, KORT).join("");
    if (!isBlok(heel)) return isBuiten(heel) ? [] : [[heel.startsWith("http:") ? "opmaak_onveilige_link" : "opmaak_vreemde_link", { adres }]];
    const blokken = window.bwVoorstelIds.blokken.map(([id]) => id);
    if (blokken.includes(heel)) return [];
    const beste = Voorstel.naaste(heel.slice(soortVan(heel).length + 1), soortVan(heel), blokken);
    return [beste ? ["dode_link_bedoelde", { adres, beste }] : ["dode_link", { adres }]];
  }

  /** What the subset does not allow in a text, as names of messages with the words to fill in. @param {string} tekst @returns {Vondst[]} */
  function opmaakfouten(tekst) {
    if (teVeel(tekst)) return [["opmaak_te_veel", {}]];
    const omgeving = { references: {} };
    const tokens = alle(lezer("ruim").parse(tekst, omgeving));
    const namen = tokens.map(naamVan).filter(Boolean);
    namen.push(...Object.keys(omgeving.references).map(() => "opmaak_losse_link"));
    const links = tekst.includes("](") ? tokens.filter((token) => token.type === "link_open" && token.info !== "auto") : [];
    return [...namen.map((naam) => /** @type {Vondst} */ ([naam, {}])), ...links.flatMap((token) => linkfout(token.attrGet("href")))];
  }

  /** @param {any} token */
  function open(token) {
    const element = document.createElement(token.tag);
    const adres = token.type === "link_open" ? token.attrGet("href") : "";
    if (isBuiten(adres)) element.setAttribute("href", adres);
    else if (adres) element.dataset.blokdoel = adres;
    return element;
  }

  /** Put tokens into an element. @param {HTMLElement} vak @param {any[]} tokens @returns {HTMLElement} */
  function zet(vak, tokens) {
    let hier = vak;
    for (const token of tokens) {
      if (token.type === "inline") zet(hier, token.children);
      else if (token.hidden) continue;
      else if (token.nesting === 1) hier = /** @type {HTMLElement} */ (hier.appendChild(open(token)));
      else if (token.nesting === -1) hier = /** @type {HTMLElement} */ (hier.parentElement);
      else if (token.type === "code_inline") hier.append(Object.assign(document.createElement("code"), { textContent: token.content }));
      else hier.append(token.type === "softbreak" ? "\n" : token.content);
    }
    return vak;
  }

  /** A text as elements. @param {string} tekst @returns {Node[]} */
  function opmaak(tekst) {
    if (teVeel(tekst)) return [Object.assign(document.createElement("p"), { textContent: tekst })];
    return [...zet(document.createElement("div"), lezer("smal").parse(tekst, {})).childNodes];
  }

  Object.assign(Voorstel, { opmaak, opmaakfouten });
})();
