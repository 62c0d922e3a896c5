// @ts-check
/** Passages with memory: say what changed in a passage, when, and which words. */
(function () {
  "use strict";
  const { Dag, Delen, Bijhouden } = window;
  const { el } = Delen;
  const { voluit } = Dag;

  /** @returns {Promise<Blad | null>} how this page read before, or null when it never read otherwise */
  async function blad() {
    if (!Bijhouden.artikel.hasAttribute("data-verleden")) return null;
    await Delen.laad(`assets/geschiedenis/${Bijhouden.pad}.js`).catch(() => undefined);
    return (window.BW_GESCHIEDENIS || {})[Bijhouden.pad] || null;
  }

  /** @param {string} anker */
  const plek = (anker) => /** @type {HTMLElement | null} */ (anker === "kop" ? document.querySelector(".pagina__kop") : document.getElementById(anker));

  /** The words that went and came, marked so that eyes and screen readers both notice. @param {[string, string][]} stukken */
  function woorden(stukken) {
    const uit = el("p", { class: "anders__tekst", id: `was-${Math.random().toString(36).slice(2, 8)}`, hidden: "" });
    for (const [soort, tekst] of stukken) {
      if (soort === "=") uit.append(tekst);
      else uit.append(el(soort === "-" ? "del" : "ins", {}, el("span", { class: "onzichtbaar" }, soort === "-" ? " vervallen: " : " nieuw: "), tekst), " ");
    }
    return uit;
  }

  /** @param {HTMLElement} doel */
  function knop(doel) {
    const schakel = el("button", { type: "button", class: "knop rustig", "aria-expanded": "false", "aria-controls": doel.id }, "Laat zien wat er anders is");
    schakel.addEventListener("click", () => {
      doel.hidden = !doel.hidden;
      schakel.setAttribute("aria-expanded", String(!doel.hidden));
      schakel.textContent = doel.hidden ? "Laat zien wat er anders is" : "Verberg wat er anders is";
    });
    return schakel;
  }

  /** The day on which the words of a hash were replaced. @param {Blok | undefined} blok @param {string} oud */
  function tot(blok, oud) {
    const plaats = blok ? blok.versies.findLastIndex(([, hash]) => hash === oud) : -1;
    const volgende = blok && plaats >= 0 ? blok.versies[plaats + 1] : undefined;
    return volgende ? volgende[0] : "";
  }

  /** Put a note at a passage that reads differently. @param {string} anker @param {string} oud @param {string} aanleiding @param {Blad | null} verleden */
  function noteer(anker, oud, aanleiding, verleden) {
    const element = plek(anker);
    if (!element || element.querySelector(":scope > .anders, :scope > dd > .anders")) return false;
    const blok = verleden?.blokken[anker];
    const dag = tot(blok, oud);
    const wanneer = voluit(dag) ? ` op ${voluit(dag)}` : "";
    const note = el("div", { class: "anders", role: "note", "data-niet-zoeken": "", "data-anders": anker });
    const zin = oud ? `Deze passage is${wanneer} gewijzigd, ${aanleiding}.` : `Deze passage is nieuw, ${aanleiding}.`;
    note.append(el("p", {}, el("strong", {}, zin)));
    const uitleg = (verleden && oud && dag ? verleden.wijzigingen : []).filter((w) => w.datum >= dag).slice(0, 3);
    if (uitleg.length) note.append(el("ul", {}, ...uitleg.map((w) => el("li", {}, `${voluit(w.datum)}: ${w.tekst}`))));
    const verschil = blok && oud ? blok.anders[oud] : null;
    if (verschil) {
      const tekst = woorden(verschil);
      note.append(knop(tekst), tekst);
    } else if (oud) {
      note.append(el("p", {}, "Hoe hij eerst luidde, is niet bewaard."));
    }
    const kop = element.querySelector(":scope > header, :scope > h2, :scope > h3, :scope > h4, :scope > cite");
    if (kop) kop.after(note);
    else (element.querySelector(":scope > dd") || element).append(note);
    return true;
  }

  /** What a passage read like on a day; its first words when we began to keep them later. @param {Blok} blok @param {string} dag */
  const toen = (blok, dag) => (blok.versies.filter(([datum]) => datum <= dag).at(-1) || blok.versies[0])[1];

  /** Say above the page how many passages changed, with a link to each. @param {string} zin @param {string[]} ankers @param {boolean} wis */
  function bovenaan(zin, ankers, wis) {
    document.querySelector("[data-anders-overzicht]")?.remove();
    const vak = el("div", { class: "anders", role: "status", "data-anders-overzicht": "", "data-niet-zoeken": "" }, el("p", {}, zin));
    if (ankers.length) {
      const namen = ankers.map((anker) => [anker, plek(anker)]).filter(([, p]) => p);
      vak.append(el("ul", {}, ...namen.map(([anker, p]) => el("li", {}, el("a", { href: anker === "kop" ? "#inhoud" : `#${anker}` }, Delen.titelVan(p))))));
    }
    if (wis) {
      const vergeet = el("button", { type: "button", class: "knop rustig", "data-vergeet": "" }, "Vergeet wat ik las");
      vergeet.addEventListener("click", () => {
        Bijhouden.vergeet();
        for (const note of document.querySelectorAll(".anders")) note.remove();
        Delen.meld("Vergeten. Deze browser weet niet meer wat je las of volgde.");
      });
      vak.append(vergeet);
    }
    document.querySelector(".pagina__kop")?.after(vak);
  }

  /** @param {number} aantal */
  const passages = (aantal) => (aantal === 1 ? "1 passage" : `${aantal} passages`);

  /** What we know about a day, and no more: before we kept texts we know nothing. @param {string} sinds @param {number} aantal */
  function sindsZin(sinds, aantal) {
    const begin = Bijhouden.artikel.dataset.vastgelegd || "";
    if (!begin) return "Hoe deze pagina eerder luidde, is nog niet bewaard. Wat er veranderde, kunnen we dus niet laten zien.";
    const eerder = begin > sinds;
    const vanaf = voluit(eerder ? begin : sinds);
    const zin = aantal ? `Sinds ${vanaf} gewijzigd: ${passages(aantal)}.` : `Sinds ${vanaf} is op deze pagina niets gewijzigd.`;
    return eerder ? `${zin} We bewaren teksten pas vanaf die dag; wat eerder veranderde, weten we niet.` : zin;
  }

  /** @param {Blad | null} verleden @param {string} sinds */
  function sindsDag(verleden, sinds) {
    const anders = Object.entries(verleden?.blokken || {}).filter(([, blok]) => toen(blok, sinds) !== blok.nu);
    const nieuw = Object.entries(verleden?.nieuw || {}).filter(([, dag]) => dag > sinds);
    const oud = new Map(/** @type {[string, string][]} */ ([...anders.map(([anker, blok]) => [anker, toen(blok, sinds)]), ...nieuw.map(([anker]) => [anker, ""])]));
    const ankers = [...oud.keys()].filter((anker) => noteer(anker, oud.get(anker) || "", `na ${voluit(sinds)}`, verleden));
    bovenaan(sindsZin(sinds, ankers.length), ankers, false);
  }

  /** @param {Blad | null} verleden */
  function sindsBezoek(verleden) {
    const { nu, vorige } = Bijhouden;
    const ankers = Object.keys(nu).filter((anker) => vorige.standen[anker] !== nu[anker]);
    const dag = voluit(vorige.dag);
    const gemerkt = ankers.filter((anker) => noteer(anker, String(vorige.standen[anker] || ""), "na je vorige bezoek", verleden));
    if (gemerkt.length) bovenaan(`Sinds je vorige bezoek${dag ? `, op ${dag},` : ""} gewijzigd: ${passages(gemerkt.length)}.`, gemerkt, true);
  }

  Bijhouden.toonVerleden = async function () {
    window.Kader.haalStijl("bijhouden");
    const verleden = await blad();
    const { anker, hash } = Bijhouden.gedeeld();
    const element = hash ? plek(anker) : null;
    if (element && Bijhouden.nu[anker]) {
      for (const ander of document.querySelectorAll(".gedeeld")) ander.classList.remove("gedeeld");
      element.classList.add("gedeeld");
      if (hash !== Bijhouden.nu[anker]) noteer(anker, hash, "nadat deze link is gedeeld", verleden);
      element.scrollIntoView();
    }
    const sinds = new URLSearchParams(location.search).get("sinds") || "";
    if (voluit(sinds)) sindsDag(verleden, sinds);
    else if (Bijhouden.vorige) sindsBezoek(verleden);
  };
})();
