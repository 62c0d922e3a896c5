// @ts-check
/** What somebody takes away or sends: the changed file, a patch, the proposal, a report or a mail. Nothing goes by itself. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const { el } = window.Delen;
  const LANGST_ADRES = 6000;
  const LANGSTE_MAIL = 1800;

  /** @param {string} naam @param {string} inhoud @param {string} soort */
  function download(naam, inhoud, soort) {
    const adres = URL.createObjectURL(new Blob([inhoud], { type: `${soort};charset=utf-8` }));
    const link = el("a", { href: adres, download: naam });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(adres), 1000);
  }

  /** The proposal as a file for `kennisbank verwerk`. @param {Stand} s */
  function alsJson(s) {
    const nu = (/** @type {unknown} */ w) => (w === undefined ? null : w);
    const wijzigingen = s.wijzigingen.map(({ pad, oud, nieuw }) => ({ pad, oud: nu(oud), nieuw: nu(nieuw) }));
    const uit = { versie: window.bwVoorstel.versie, blok: s.plek.blok, bestand: s.plek.bestand, stand: s.stand, gemaakt_op: new Date().toISOString().slice(0, 10), toelichting: s.toelichting, wijzigingen };
    return `${JSON.stringify(uit, null, 2)}\n`;
  }

  /** @param {unknown} waarde */
  function inWoorden(waarde) {
    if (waarde === undefined) return "(niets)";
    return typeof waarde === "string" ? waarde : JSON.stringify(waarde, null, 1);
  }

  /** The proposal in words. @param {Stand} s @param {string} adres where the block can be read */
  function alsTekst(s, adres) {
    const delen = s.wijzigingen.map(({ pad, oud, nieuw }) => `Veld: ${pad.slice(s.plek.pad.length).join(" › ")}\nEr staat: ${inWoorden(oud)}\nVoorstel: ${inWoorden(nieuw)}`);
    const kop = [`Blok: ${s.titel} (${s.plek.blok})`, `Pagina: ${adres}`, `Bestand: ${s.plek.bestand}, regel ${s.regel}, stand ${s.stand}`];
    const citaat = s.citaat ? [`Het gaat om: “${s.citaat}”`] : [];
    return [[...kop, ...citaat].join("\n"), ...delen, ...(s.toelichting ? [`Toelichting: ${s.toelichting}`] : [])].join("\n\n");
  }

  /** How this kind of repository names its pages. @param {string} repo */
  function plekken(repo) {
    const gastheer = new URL(repo).hostname;
    if (/gitlab/.test(gastheer)) return { wijzig: "/-/edit/main/", meld: "/-/issues/new?issue[title]=", tekst: "&issue[description]=" };
    const wijzig = /codeberg|gitea|forgejo/.test(gastheer) ? "/_edit/main/" : "/edit/main/";
    return { wijzig, meld: "/issues/new?title=", tekst: "&body=" };
  }

  /** @param {string} tekst @param {number} grens */
  const begrensd = (tekst, grens) => (encodeURIComponent(tekst).length <= grens ? tekst : `${tekst.slice(0, grens / 4).replace(/\p{Cs}/gu, "")}\n…\n(Dit is niet alles: voeg voorstel.json toe.)`);

  /** The editor of the repository, at the line; empty without a repository. @param {string} bestand @param {number} regel */
  function wijzigAdres(bestand, regel) {
    const repo = window.bwVoorstel.repository.replace(/\/$/, "");
    return repo && `${repo}${plekken(repo).wijzig}${bestand}#L${regel}`;
  }

  /** A report with everything in it; empty without a repository. @param {string} titel @param {string} tekst */
  function meldAdres(titel, tekst) {
    const repo = window.bwVoorstel.repository.replace(/\/$/, "");
    if (!repo) return "";
    const { meld, tekst: veld } = plekken(repo);
    return `${repo}${meld}${encodeURIComponent(titel)}${veld}${encodeURIComponent(begrensd(tekst, LANGST_ADRES))}`;
  }

  /** A mail with everything in it; empty without a mail address. @param {string} titel @param {string} tekst */
  function mailAdres(titel, tekst) {
    const { mailadres } = window.bwVoorstel;
    return mailadres && `mailto:${mailadres}?subject=${encodeURIComponent(titel)}&body=${encodeURIComponent(begrensd(tekst, LANGSTE_MAIL).replace(/\n/g, "\r\n"))}`;
  }

  Object.assign(Voorstel, { download, alsJson, alsTekst, wijzigAdres, meldAdres, mailAdres });
})();
