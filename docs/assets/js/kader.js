// The moving parts of the page frame: what folds open, tables that scroll, the foot of a print.
(function () {
  "use strict";
  const [wortel] = /** @type {HTMLScriptElement} */ (document.currentScript).src.split("assets/js/");
  const namen = document.documentElement.dataset;
  const LANGST = 6;

  /** The address of a file that a script fetches, in the version that belongs to this page. @param {string} pad from the root of the site */
  const adres = (pad) => wortel + pad.replace(/^assets\/(js|css|zoeken)\//, (begin, soort) => {
    const map = namen[soort === "zoeken" ? soort : "code"];
    return map ? `${begin}${map}/` : begin;
  });

  /** Every script that came with the page has run. */
  const klaar = window.paginaKlaar;

  /** Whether a script comes with the page, by itself or joined with others. @param {string} pad */
  const komtMee = (pad) => document.querySelector(`script[data-heeft~="${pad}"], script[defer][src$="/${pad}"]`) !== null;

  /** Do something for each of these, once the scripts of the page have run, in pieces that nobody notices.
   * @param {ArrayLike<any>} lijst @param {(item: any) => void} doe */
  function verdeel(lijst, doe) {
    let n = 0;
    setTimeout(function ga() {
      for (const begin = performance.now(); n < lijst.length && performance.now() - begin < LANGST; n += 1) doe(lijst[n]);
      if (n < lijst.length) setTimeout(ga);
    });
  }

  /** Put an element in the head of the page. @param {string} naam @param {object} kenmerken */
  const zet = (naam, kenmerken) => document.head.append(Object.assign(document.createElement(naam), kenmerken));

  /** @type {Map<string, Promise<unknown>>} */
  const stijlen = new Map();

  /** Fetch a style sheet, once; it is there when the promise is kept. @param {string} naam of the file in assets/css */
  function haalStijl(naam) {
    const href = adres(`assets/css/${naam}.css`);
    const komt = stijlen.get(naam) || new Promise((onload, onerror) => zet("link", { rel: "stylesheet", href, onload, onerror }));
    stijlen.set(naam, komt);
    komt.catch(() => stijlen.delete(naam));
    return komt;
  }

  window.Kader = { wortel, adres, zet, haalStijl, klaar, komtMee, verdeel };

  /** Let every [data-klap] button open and close the part it controls; the style sheet shows or hides it. */
  function klappen() {
    document.addEventListener("click", (gebeurtenis) => {
      const knop = gebeurtenis.target instanceof Element ? gebeurtenis.target.closest("[data-klap]") : null;
      if (knop) zetKlap(knop, knop.getAttribute("aria-expanded") !== "true");
    });
    document.addEventListener("keydown", (gebeurtenis) => {
      if (gebeurtenis.key === "Escape") sluitOpenKlap();
    });
  }

  /**
   * @param {Element} knop
   * @param {boolean} open
   */
  function zetKlap(knop, open) {
    knop.setAttribute("aria-expanded", String(open));
  }

  /** Close the part that holds the focus, and give the focus back to its button. */
  function sluitOpenKlap() {
    for (const knop of document.querySelectorAll('[data-klap][aria-expanded="true"]')) {
      const deel = document.getElementById(knop.getAttribute("aria-controls") || "");
      const binnen = deel?.contains(document.activeElement) || knop === document.activeElement;
      if (!binnen || !(knop instanceof HTMLElement) || knop.offsetParent === null) continue;
      zetKlap(knop, false);
      knop.focus();
    }
  }

  /** Write the address and the day at the foot of a print, and open what is folded. */
  function afdruk() {
    addEventListener("beforeprint", () => {
      const dag = window.Dag.voluit(window.Dag.iso());
      const hier = window.Delen?.drukadres?.() || location.href;
      const voet = `${hier} · afgedrukt op ${dag}`;
      const kort = hier.length > 70 ? hier.split("#")[0] : hier;
      document.documentElement.style.setProperty("--afdrukvoet", JSON.stringify(`${kort} · afgedrukt op ${dag}`));
      const plek = document.querySelector("[data-afdruk]");
      if (plek) plek.textContent = voet;
      for (const deel of document.querySelectorAll("main details:not([open])")) {
        deel.setAttribute("open", "");
        deel.setAttribute("data-voor-afdruk", "");
      }
    });
    addEventListener("afterprint", () => {
      for (const deel of document.querySelectorAll("details[data-voor-afdruk]")) {
        deel.removeAttribute("open");
        deel.removeAttribute("data-voor-afdruk");
      }
    });
  }

  /** A browser leaves a link that is half in sight where it is: then the box that a table scrolls in cuts off its ring. */
  function tabellen() {
    document.addEventListener("focusin", ({ target }) => {
      if (target instanceof Element && target.parentElement?.closest(".proza .tabelvak")) target.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
  }

  /** Lay out the parts of a long page one by one, so that no part makes the reader wait; then the page is whole. */
  function stukken() {
    const rij = [...document.querySelectorAll(".in-delen > :is(.begrip, li), .in-delen .stap, .lijst > .bronnen, .kolommen__tekst > section:not(.in-delen)")];
    const volgend = () => {
      for (const begin = performance.now(); rij.length && performance.now() - begin < LANGST; ) {
        const deel = /** @type {Element} */ (rij.shift());
        deel.classList.add("is-getoond");
        deel.getBoundingClientRect();
      }
      if (rij.length) setTimeout(volgend);
      else document.documentElement.classList.remove("in-stukken");
    };
    // What is in sight comes first, by itself.
    requestAnimationFrame(() => setTimeout(volgend));
  }

  klappen();
  tabellen();
  afdruk();
  stukken();
})();
