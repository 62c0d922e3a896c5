// @ts-check
/** The playbook beside the call sheet: what to ask, listen for, share and agree, in order. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el } = Delen;
  const keuze = /** @type {HTMLSelectElement} */ (document.getElementById("bel-playbook"));
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-bel-${naam}]`));
  /** @returns {{playbooks: Record<string, {naam: string, samenvatting: string, delen: any[]}>, knelpunten: Record<string, {naam: string, pad: string, playbooks: string[]}>}} */
  const data = () => window.bwBellen;

  /** Put what one agrees in the field, to complete and keep. @param {string} tekst */
  function neemOver(tekst) {
    const veld = /** @type {HTMLInputElement} */ (document.getElementById("bel-wat"));
    veld.value = tekst;
    veld.dispatchEvent(new Event("input", { bubbles: true }));
    veld.focus();
    Delen.meld("Overgenomen bij Afspraken. Pas het aan en leg het vast.");
  }

  /** @param {any} deel @param {number} n */
  function toonDeel(deel, n) {
    const afspreken = el("button", { type: "button", class: "knop rustig", "aria-label": `Neem over als afspraak: ${deel.afspreken}` }, "Neem over als afspraak");
    afspreken.addEventListener("click", () => neemOver(deel.afspreken));
    const rijen = deel.deel.map(Delen.belrij).filter(Boolean);
    const inhoud = el("details", n ? {} : { open: "" }, el("summary", {}, deel.vraag, " ", el("span", { class: "code" }, deel.code)),
      el("p", {}, el("strong", {}, "Luister naar: "), deel.luister),
      el("p", {}, el("strong", {}, "Deel dit:")), el("ul", { class: "belrijen" }, ...rijen),
      el("p", {}, el("strong", {}, "Spreek af: "), deel.afspreken), el("p", {}, afspreken));
    return el("li", { class: "beldeel" }, inhoud);
  }

  function toon() {
    const playbook = data().playbooks[keuze.value];
    plek("delen").replaceChildren(...(playbook ? playbook.delen.map(toonDeel) : []));
    Delen.toonMapje();
  }

  /** Name the playbooks that go with the chosen knelpunten. @param {string[]} knelpunten */
  Delen.tipPlaybooks = function (knelpunten) {
    const ids = Array.from(new Set(knelpunten.flatMap((k) => data().knelpunten[k]?.playbooks || [])));
    plek("tips").hidden = ids.length === 0;
    plek("tips").replaceChildren("Bij deze knelpunten: ", ...ids.map((id) => {
      const knop = el("button", { type: "button", class: "deelknop" }, data().playbooks[id].naam);
      knop.addEventListener("click", () => {
        keuze.value = id;
        toon();
        /** @type {HTMLElement | null} */ (plek("delen").querySelector("a, button"))?.focus();
      });
      return knop;
    }));
  };

  /** @param {string} id */
  Delen.kiesPlaybook = function (id) {
    if (!Object.hasOwn(data().playbooks, id)) return;
    keuze.value = id;
    toon();
  };
  keuze.addEventListener("change", toon);

  Delen.mapjeVanPlaybook = async function () {
    if (!keuze.value) return;
    const aantal = await Delen.playbookInMapje(keuze.value);
    if (Delen.opslag.bewaart()) Delen.meld(aantal ? `${aantal} passages in je mapje gezet, met vraag en afspraak als notitie. ` : "Alles stond al in je mapje. ", el("a", { href: Delen.mapjeAdres(), target: "_blank", rel: "noopener" }, "Open je mapje"));
  };
})();
