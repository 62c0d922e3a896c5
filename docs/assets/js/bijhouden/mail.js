// @ts-check
/** Changes as a mail: a list with links for who pastes it rich, the same with addresses for who pastes it plain. */
(function () {
  "use strict";
  const { Delen, Bijhouden } = window;
  const { el } = Delen;

  /** The address of a link as others can open it. @param {HTMLAnchorElement} a */
  const adresVan = (a) => Delen.siteAdres() + Delen.padVan(a.href);

  /** @typedef {{dag: string, tekst: string, links: HTMLAnchorElement[]}} Mailregel */

  /** @param {Mailregel} r */
  function rijk({ dag, tekst, links }) {
    const namen = links.flatMap((a, n) => [n ? ", " : "", el("a", { href: adresVan(a) }, a.textContent || "")]);
    return el("li", {}, `${dag} – `, ...namen, `: ${tekst}`);
  }

  /** @param {Mailregel} r */
  function plat({ dag, tekst, links }) {
    if (links.length === 1) return `- ${dag} – ${links[0].textContent}: ${tekst}\n  ${adresVan(links[0])}`;
    return [`- ${dag} – ${tekst}`, ...links.map((a) => `  ${a.textContent}: ${adresVan(a)}`)].join("\n");
  }

  /** @param {string} kop @param {Mailregel[]} regels @param {string} wat what was copied, for the message */
  Bijhouden.kopieerMail = async function (kop, regels, wat) {
    await Delen.laadDelen("kopieer");
    const mail = el("div", {}, el("p", {}, el("strong", {}, kop)), el("ul", {}, ...regels.map(rijk)));
    await Delen.kopieerEnMeld(mail, [kop, "", ...regels.map(plat)].join("\n"), wat);
  };
})();
