// @ts-check
/** The light list under the search field in the header: pages that fit what is being typed. */
(function () {
  "use strict";
  const Vinden = (window.Vinden = window.Vinden || {});
  const MEESTE = 6;
  const RUST = 90;
  const RUST_STATUS = 500;
  const { el } = Vinden;
  let nummer = 0;

  /** @param {HTMLInputElement} veld */
  function maak(veld) {
    const id = `suggesties-${(nummer += 1)}`;
    const lijst = el("ul", { id, role: "listbox", "aria-label": "Suggesties", class: "suggesties__lijst" });
    const toets = el("div", { class: "suggesties__voet" });
    const paneel = el("div", { class: "suggesties", hidden: "", "data-niet-zoeken": "" }, lijst, toets);
    const status = el("p", { class: "onzichtbaar", role: "status" });
    const kader = /** @type {HTMLElement} */ (veld.parentElement);
    kader.classList.add("heeft-suggesties");
    kader.append(paneel, status);
    for (const [naam, waarde] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-controls": id, "aria-autocomplete": "list" })) veld.setAttribute(naam, waarde);
    Vinden.maakToetskeuze(toets);
    return { veld, lijst, paneel, status, gekozen: -1, beurt: 0, timer: 0, statustimer: 0 };
  }

  /** @typedef {ReturnType<typeof maak>} Vak */

  /** @param {Vak} vak @param {boolean} open */
  function zet(vak, open) {
    vak.paneel.toggleAttribute("hidden", !open);
    vak.veld.setAttribute("aria-expanded", String(open));
    if (!open) kies(vak, -1);
  }

  /** @param {Vak} vak @param {number} plaats */
  function kies(vak, plaats) {
    const opties = Array.from(vak.lijst.children);
    vak.gekozen = plaats;
    opties.forEach((o, n) => o.setAttribute("aria-selected", String(n === plaats)));
    if (plaats < 0) vak.veld.removeAttribute("aria-activedescendant");
    else vak.veld.setAttribute("aria-activedescendant", opties[plaats].id);
    if (plaats >= 0) opties[plaats].scrollIntoView({ block: "nearest" });
  }

  /** @param {Vak} vak @param {IndexInBrowser} ix @param {Uitslag} uitslag */
  async function vul(vak, ix, uitslag) {
    const opties = await Promise.all(uitslag.rangen.slice(0, MEESTE).map(async (rang, n) => {
      const d = ix.documenten[rang.document];
      const sectie = Vinden.eigenaar(ix, rang.sectie);
      const binnen = sectie !== ix.eersteSectie[rang.document];
      const tekst = binnen || !d.titel ? await Vinden.tekst(ix, sectie) : { anker: "", kop: "" };
      const optie = el("li", { role: "option", id: `${vak.lijst.id}-${n}`, "aria-selected": "false", class: "suggesties__optie" },
        el("span", { class: "suggesties__titel" }, d.titel || tekst.kop, ...(binnen && tekst.kop ? [el("span", { class: "suggesties__sectie" }, ` › ${tekst.kop}`)] : []), ...Vinden.spreekcode(ix, sectie)),
        el("span", { class: "suggesties__soort" }, Vinden.SOORTEN[d.soort] || "Pagina", d.status === "vervallen" ? ", vervallen" : ""));
      const adres = Vinden.href(d.adres, tekst.anker);
      optie.dataset.adres = adres;
      optie.addEventListener("mousedown", (g) => g.preventDefault());
      optie.addEventListener("click", () => location.assign(adres));
      return optie;
    }));
    return opties;
  }

  /** Show other options; what was chosen stays so only when it is still there, in its place. @param {Vak} vak @param {HTMLElement[]} opties */
  function vervang(vak, opties) {
    const adres = (/** @type {Element | undefined} */ optie) => /** @type {HTMLElement | undefined} */ (optie)?.dataset.adres;
    const zelfde = adres(vak.lijst.children[vak.gekozen]) === adres(opties[vak.gekozen]);
    vak.lijst.replaceChildren(...opties);
    kies(vak, zelfde && opties[vak.gekozen] ? vak.gekozen : -1);
  }

  /** @param {Vak} vak */
  async function zoek(vak) {
    const eigen = (vak.beurt += 1);
    const tekst = vak.veld.value;
    if (tekst.trim().length < 2) return zet(vak, false);
    try {
      const ix = await Vinden.index();
      Vinden.zoeker = Vinden.zoeker || Vinden.maakZoeker(ix);
      const uitslag = await Vinden.zoeker.zoek(tekst);
      const opties = await vul(vak, ix, uitslag);
      if (eigen !== vak.beurt || document.activeElement !== vak.veld) return undefined;
      vervang(vak, opties);
      zet(vak, opties.length > 0);
      clearTimeout(vak.statustimer);
      vak.statustimer = window.setTimeout(() => {
        const n = opties.length;
        vak.status.textContent = n ? `${n} ${n === 1 ? "suggestie" : "suggesties"}. Kies met pijl omlaag, of druk op Enter voor alle resultaten.` : "Geen suggesties.";
      }, RUST_STATUS);
    } catch {
      zet(vak, false);
    }
    return undefined;
  }

  /** @param {Vak} vak @param {KeyboardEvent} g */
  function toetsen(vak, g) {
    const aantal = vak.lijst.children.length;
    const open = !vak.paneel.hidden;
    if (g.key === "Escape" && open) zet(vak, false);
    else if (g.key === "ArrowDown" && !open && aantal) zet(vak, true);
    else if (g.key === "ArrowDown" && open) kies(vak, (vak.gekozen + 2) % (aantal + 1) - 1);
    else if (g.key === "ArrowUp" && open) kies(vak, (vak.gekozen + aantal + 1) % (aantal + 1) - 1);
    else if (g.key === "Enter" && open && vak.gekozen >= 0) location.assign(/** @type {HTMLElement} */ (vak.lijst.children[vak.gekozen]).dataset.adres || "");
    else return;
    g.preventDefault();
  }

  for (const veld of /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('form input[type="search"][name="q"]'))) {
    const vak = maak(veld);
    veld.addEventListener("input", () => {
      clearTimeout(vak.timer);
      vak.timer = window.setTimeout(() => zoek(vak), RUST);
    });
    veld.addEventListener("keydown", (g) => toetsen(vak, g));
    kaderUit(vak);
    if (veld === document.activeElement) zoek(vak);
  }

  /** Close when the focus leaves the field and its list. @param {Vak} vak */
  function kaderUit(vak) {
    vak.veld.parentElement?.addEventListener("focusout", (g) => {
      if (!vak.veld.parentElement?.contains(/** @type {Node} */ (g.relatedTarget))) zet(vak, false);
    });
  }
  Vinden.index().catch(() => undefined);
})();
