// @ts-check
/** What every passage of the site is called and says, loaded when a page shows passages of other pages. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  /** @type {Map<number, string> | undefined} */
  let opNummer;

  /** @returns {{paginas: Record<string, [string, Record<string, [string, string, string]>]>, oud: Record<string, [string, string, string[]]>}} */
  const alles = () => window.bwBlokken || { paginas: {}, oud: {} };

  /** @param {string} pad @returns {[string, string]} page and anchor */
  const splits = (pad) => /** @type {[string, string]} */ ([...pad.split("#"), ""].slice(0, 2));

  /** @param {string} pad @returns {Registerblok | null} what stands there now */
  function zoek(pad) {
    const [pagina, anker] = splits(pad);
    const [naam, ankers] = Object.hasOwn(alles().paginas, pagina) ? alles().paginas[pagina] : ["", {}];
    const rij = Object.hasOwn(ankers, anker) ? ankers[anker] : null;
    return rij && { pad, titel: rij[0], code: rij[1], hash: rij[2], bij: anker ? naam : "" };
  }

  /** What is no longer there: its last title, why, where to look now. @param {string} pad */
  function vroeger(pad) {
    const rij = Object.hasOwn(alles().oud, pad) ? alles().oud[pad] : null;
    return rij && { titel: rij[0], reden: rij[1], naar: rij[2] };
  }

  /** The path that a number of an address stands for; what is there now comes first. @param {number} nummer */
  function opNummerVan(nummer) {
    if (!opNummer) {
      opNummer = new Map();
      const paden = Object.entries(alles().paginas).flatMap(([pagina, [, ankers]]) => Object.keys(ankers).map((a) => pagina + (a && `#${a}`)));
      for (const pad of [...paden, ...Object.keys(alles().oud)]) {
        const eigen = Delen.codec.nummer(pad);
        if (!opNummer.has(eigen)) opNummer.set(eigen, pad);
      }
    }
    return opNummer.get(nummer);
  }

  /** The address of a passage on this site, with the hash of its words when given. @param {string} pad @param {string} [hash] */
  function href(pad, hash = "") {
    const [pagina, anker] = splits(pad);
    const bestand = location.protocol === "file:" ? "index.html" : "";
    const einde = anker || hash ? `#${anker || "kop"}${hash && `~${hash}`}` : "";
    return `${Delen.wortel}${pagina}${bestand}${einde}`;
  }

  /** The same address as others can open it. @param {string} pad @param {string} [hash] */
  function deeladres(pad, hash = "") {
    const [, anker] = splits(pad);
    return Delen.siteAdres() + pad + (hash && (anker ? `~${hash}` : `#kop~${hash}`));
  }

  /** What a passage says. @param {string} pad @returns {Promise<Knoop[]>} */
  async function inhoud(pad) {
    const [pagina, anker] = splits(pad);
    await Delen.laad(`assets/blokken/${pagina.slice(0, -1)}.js`);
    return (window.bwInhoud[pagina] || {})[anker || "kop"] || [];
  }

  Delen.laadRegister = () => Promise.all([Delen.laad("assets/blokken.js"), Delen.laadDelen("kopieer", "opslag", "lijst", "codec", "inhoud")]);
  Delen.register = { zoek, vroeger, opNummer: opNummerVan, href, deeladres, inhoud };
})();
