// @ts-check
/** Addresses of elsewhere, filled in: the editor of the repository, its form for a report, a mail. Nobody goes there by itself. */
(function () {
  "use strict";
  const Voorstel = (window.Voorstel = window.Voorstel || {});
  const FORMULIER = "verbetering.yml";
  const LANGST = { voorstel: 3600, citaat: 1200, tekst: 6000, mail: 1800 };

  const repository = () => window.bwVoorstel.repository.replace(/\/$/, "");

  /** How this kind of repository names its pages; GitHub alone fills the fields of a form. @param {string} repo */
  function plekken(repo) {
    const gastheer = new URL(repo).hostname;
    if (/gitlab/.test(gastheer)) return { wijzig: "/-/edit/main/", meld: "/-/issues/new", titel: "issue[title]", tekst: "issue[description]" };
    const anders = /codeberg|gitea|forgejo/.test(gastheer);
    return { wijzig: anders ? "/_edit/main/" : "/edit/main/", meld: "/issues/new", titel: "title", tekst: anders ? "body" : "" };
  }

  /** @param {string} tekst @param {number} grens */
  const begrensd = (tekst, grens) => (encodeURIComponent(tekst).length <= grens ? tekst : `${[...tekst].slice(0, grens / 4).join("")}\n…\n(Dit is niet alles: voeg voorstel.json toe.)`);

  /** @param {Record<string, string>} velden */
  const alsVraag = (velden) => Object.entries(velden).filter(([, waarde]) => waarde).map(([naam, waarde]) => `${naam}=${encodeURIComponent(waarde)}`).join("&");

  /** What stood there: the words somebody chose, or else what the proposal replaces. @param {Stand} s */
  function citaat(s) {
    if (s.citaat) return s.citaat;
    return s.wijzigingen.filter(({ oud }) => oud !== undefined).map(({ oud }) => Voorstel.inWoorden(oud)).join("\n\n");
  }

  /** What should stand there, field by field, and why. @param {Stand} s */
  function voorstel(s) {
    const delen = s.wijzigingen.map(({ pad, nieuw }) => `${pad.slice(s.plek.pad.length).join(" › ")}: ${nieuw === undefined ? "(weg)" : Voorstel.inWoorden(nieuw)}`);
    return [...delen, ...(s.toelichting ? [`Toelichting: ${s.toelichting}`] : [])].join("\n\n");
  }

  /** The fields of the form for an improvement (.github/ISSUE_TEMPLATE/), by their id. @param {Stand} s @param {string} pagina */
  const velden = (s, pagina) => ({
    pagina: pagina || s.titel,
    blok: `${s.titel} (${s.plek.blok})`,
    versie: [s.versie, `${s.plek.bestand} regel ${s.regel}, stand ${s.stand}`].filter(Boolean).join(", "),
    citaat: begrensd(citaat(s), LANGST.citaat),
    voorstel: begrensd(voorstel(s), LANGST.voorstel),
  });

  /** The editor of the repository, at the line; empty without a repository. @param {string} bestand @param {number} regel */
  function wijzigAdres(bestand, regel) {
    const repo = repository();
    return repo && `${repo}${plekken(repo).wijzig}${bestand}#L${regel}`;
  }

  /** A report with everything in it, each in its own field where that can be; empty without a repository. @param {Stand} s @param {string} pagina where the block can be read @param {string} tekst all of it in words */
  function meldAdres(s, pagina, tekst) {
    const repo = repository();
    if (!repo) return "";
    const { meld, titel, tekst: veld } = plekken(repo);
    const kop = `Klopt niet: ${s.titel}`;
    const vraag = veld ? { [titel]: kop, [veld]: begrensd(tekst, LANGST.tekst) } : { template: FORMULIER, [titel]: kop, ...velden(s, pagina) };
    return `${repo}${meld}?${alsVraag(vraag)}`;
  }

  /** A mail with everything in it; empty without a mail address. @param {string} titel @param {string} tekst */
  function mailAdres(titel, tekst) {
    const { mailadres } = window.bwVoorstel;
    return mailadres && `mailto:${mailadres}?subject=${encodeURIComponent(titel)}&body=${encodeURIComponent(begrensd(tekst, LANGST.mail).replace(/\n/g, "\r\n"))}`;
  }

  Object.assign(Voorstel, { wijzigAdres, meldAdres, mailAdres });
})();
