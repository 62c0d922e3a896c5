// @ts-check
/** A quote: chosen words become a link to their block, and are marked for who follows it. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el } = Delen;
  const NIET = "[data-niet-zoeken], .onzichtbaar, script, style";
  const PLEK = "[data-blok][id], section[id], main";
  const KORTST = 3;
  const knop = /** @type {HTMLButtonElement} */ (el("button", { type: "button", class: "knop" }, Delen.deelt ? "Deel deze tekst" : "Kopieer link naar deze tekst"));
  const balk = el("div", { class: "citeerbalk", "data-niet-zoeken": "" }, knop);
  const stijl = () => window.Kader.haalStijl("citaat");

  /** The pieces of text that count, in order. @param {Element} plek @returns {Text[]} */
  function stukken(plek) {
    const loper = document.createTreeWalker(plek, NodeFilter.SHOW_TEXT, (knoop) => (knoop.parentElement?.closest(NIET) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    const uit = [];
    while (loper.nextNode()) uit.push(/** @type {Text} */ (loper.currentNode));
    return uit;
  }

  /** Letters without white space, each with where it stands: line breaks and markup differ, words do not. @param {Element} plek */
  function letters(plek) {
    let tekst = "";
    /** @type {[Text, number][]} */
    const waar = [];
    for (const stuk of stukken(plek)) {
      for (let n = 0; n < stuk.data.length; n += 1) {
        if (/\s/.test(stuk.data[n])) continue;
        tekst += stuk.data[n];
        waar.push([stuk, n]);
      }
    }
    return { tekst, waar };
  }

  /** Where a quote stands. @param {Element} plek @param {{begin: string, eind: string}} citaat @returns {Range | null} */
  function vind(plek, citaat) {
    const kaal = (/** @type {string} */ t) => t.replace(/\s+/g, "");
    const { tekst, waar } = letters(plek);
    const begin = kaal(citaat.begin);
    const van = begin ? tekst.indexOf(begin) : -1;
    if (van < 0) return null;
    const eind = kaal(citaat.eind);
    const tot = eind ? tekst.indexOf(eind, van + begin.length) + eind.length : van + begin.length;
    if (eind && tot < van + begin.length + eind.length) return null;
    const bereik = document.createRange();
    bereik.setStart(...waar[van]);
    bereik.setEnd(waar[tot - 1][0], waar[tot - 1][1] + 1);
    return bereik;
  }

  /** Without the highlight of the browser: an element around each piece. @param {Range} bereik */
  function omlijn(bereik) {
    const binnen = stukken(/** @type {Element} */ (document.querySelector("main"))).filter((s) => bereik.intersectsNode(s));
    const { startContainer, startOffset, endContainer, endOffset } = bereik;
    for (const stuk of binnen) {
      const deel = document.createRange();
      deel.setStart(stuk, stuk === startContainer ? startOffset : 0);
      deel.setEnd(stuk, stuk === endContainer ? endOffset : stuk.length);
      if (deel.toString().trim()) deel.surroundContents(el("mark", { class: "citaat" }));
    }
  }

  /** @param {Range} bereik */
  function markeer(bereik) {
    stijl();
    if ("highlights" in CSS && typeof Highlight === "function") CSS.highlights.set("citaat", new Highlight(bereik));
    else omlijn(bereik);
  }

  function wisMarkering() {
    if ("highlights" in CSS) CSS.highlights.delete("citaat");
    for (const mark of document.querySelectorAll("mark.citaat")) mark.replaceWith(...mark.childNodes);
  }

  /** Mark the quote of this address, or say that it is not there any more. */
  Delen.toonCitaat = function () {
    wisMarkering();
    const { id, begin, eind } = Delen.fragment.lees(location.hash);
    const plek = document.getElementById(id);
    if (!plek || !begin) return;
    const bereik = vind(plek, { begin, eind });
    if (!bereik) return Delen.meld(`De tekst “${eind ? `${begin} … ${eind}` : begin}” staat hier niet meer zo. Misschien is deze passage gewijzigd.`);
    const ouder = /** @type {HTMLElement} */ (bereik.startContainer.parentElement);
    for (let dicht = ouder.closest("details:not([open])"); dicht; dicht = ouder.closest("details:not([open])")) dicht.setAttribute("open", "");
    markeer(bereik);
    ouder.scrollIntoView({ block: "center" });
    return Delen.meld("De tekst uit de link is gemarkeerd.");
  };

  /** What is chosen now, and in which block. @returns {{plek: HTMLElement, tekst: string} | null} */
  function gekozen() {
    const keuze = getSelection();
    if (!keuze || keuze.isCollapsed || !keuze.rangeCount) return null;
    const bereik = keuze.getRangeAt(0);
    const midden = bereik.commonAncestorContainer;
    const plek = /** @type {HTMLElement | null} */ ((midden instanceof Element ? midden : midden.parentElement)?.closest(PLEK) ?? null);
    if (!plek || !plek.id) return null;
    const delen = stukken(plek).filter((s) => bereik.intersectsNode(s)).map((s) => s.data.slice(s === bereik.startContainer ? bereik.startOffset : 0, s === bereik.endContainer ? bereik.endOffset : undefined));
    const tekst = delen.join(" ").replace(/\s+/g, " ").trim();
    return tekst.replace(/\s/g, "").length < KORTST ? null : { plek, tekst };
  }

  /** What one shares of the words chosen within a block, if there are any. @param {HTMLElement} [blok] @returns {Gedeeld | null} */
  Delen.beschrijfKeuze = function (blok) {
    const keuze = gekozen();
    if (!keuze || (blok && blok !== keuze.plek && !blok.contains(keuze.plek) && !keuze.plek.contains(blok))) return null;
    const g = Delen.beschrijf(keuze.plek);
    if (keuze.plek.matches("main")) g.bij = "";
    g.adres += Delen.fragment.maakCitaat(keuze.tekst);
    g.citaat = keuze.tekst;
    return g;
  };

  /** Copy the link to what is chosen within a block. @param {HTMLElement} [blok] @returns {Promise<boolean>} whether something was chosen there */
  Delen.citeer = async function (blok) {
    const g = Delen.beschrijfKeuze(blok);
    if (!g) return false;
    Delen.deelde?.(g);
    await Delen.kopieerEnMeld(Delen.alsRijk(g), Delen.alsTekst(g), `link naar “${Delen.eenRegel(g.citaat)}”`);
    return true;
  };

  /** Offer the link as long as something is chosen. */
  Delen.toonCiteerknop = async function () {
    await stijl();
    if (!gekozen()) return balk.remove();
    document.querySelector("[data-deelmelding]")?.replaceChildren();
    return document.body.append(balk);
  };
  balk.addEventListener("mousedown", (g) => g.preventDefault());
  knop.addEventListener("click", async () => {
    const plek = gekozen()?.plek;
    if (Delen.deelt && plek) await Delen.deel(plek);
    else await Delen.citeer();
    if (document.activeElement === knop) plek?.focus();
    balk.remove();
  });
})();
