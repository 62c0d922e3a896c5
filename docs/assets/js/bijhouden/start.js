// @ts-check
/** Keeping up starts here, on every page: what this browser remembers, and which part is needed. */
(function () {
  "use strict";
  const { Delen } = window;
  if (!Delen) return;
  const HALF_UUR = 30 * 60 * 1000;
  const MEESTE = 60;
  const SLEUTELS = ["bw-gelezen", "bw-volgt", "bw-bezoek"];
  const artikel = /** @type {HTMLElement | null} */ (document.querySelector("article[data-pad]"));
  const pad = (artikel && artikel.dataset.pad) || "";

  /** @param {string} sleutel @returns {any} what was kept, or null */
  function lees(sleutel) {
    try {
      return JSON.parse(localStorage.getItem(sleutel) || "null");
    } catch {
      return null;
    }
  }

  /** @param {string} sleutel @param {unknown} waarde */
  function schrijf(sleutel, waarde) {
    try {
      localStorage.setItem(sleutel, JSON.stringify(waarde));
    } catch {
      // Storage is full or closed: this page works, the next one remembers nothing.
    }
  }

  /** Forget everything that keeping up kept. */
  function vergeet() {
    try {
      for (const sleutel of SLEUTELS) localStorage.removeItem(sleutel);
    } catch {
      // Nothing can be kept, so there is nothing to forget.
    }
  }

  /** @param {any} ruw @returns {string[]} the references one follows, such as "rol:ciso" */
  const gevolgd = (ruw = lees("bw-volgt")) => (Array.isArray(ruw) ? ruw.filter((v) => /^(rol|bouwsteen):[a-z0-9-]+$/.test(v)) : []);

  /** @returns {Standen} the hash of every passage of this page, by anchor */
  function standen() {
    /** @type {Standen} */
    const nu = {};
    for (const el of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-hash]"))) nu[el === artikel ? "kop" : el.id] = el.getAttribute("data-hash") || "";
    return nu;
  }

  /** Keep how this page reads; return how it read at the visit before this one, if that was different.
   * @param {Standen} nu @returns {{dag: string, standen: Standen} | null} */
  function onthoud(nu) {
    const ruw = lees("bw-gelezen");
    const alles = ruw && typeof ruw === "object" && !Array.isArray(ruw) ? ruw : {};
    const eerder = alles[pad];
    const heel = eerder && typeof eerder.t === "number" && eerder.h && typeof eerder.h === "object";
    const nieuwBezoek = heel && Date.now() - eerder.t > HALF_UUR;
    const vorig = nieuwBezoek ? { dag: String(eerder.d), standen: eerder.h } : (heel && eerder.v) || null;
    const anders = vorig && vorig.standen && Object.keys(nu).some((anker) => vorig.standen[anker] !== nu[anker]) ? vorig : null;
    delete alles[pad];
    alles[pad] = { t: Date.now(), d: window.Dag.iso(), h: nu, ...(anders ? { v: anders } : {}) };
    for (const oud of Object.keys(alles).slice(0, -MEESTE)) delete alles[oud];
    setTimeout(() => schrijf("bw-gelezen", alles)); // writing takes a moment: not while the page is made
    return anders;
  }

  /** Load parts of keeping up. @param {...string} namen */
  const laad = (...namen) => Promise.all(namen.map((naam) => Delen.laad(`assets/js/bijhouden/${naam}.js`)));

  /** @returns {{anker: string, hash: string}} the anchor in the address, and the hash of the passage as it was shared */
  function gedeeld() {
    const [, anker = "", hash = ""] = /^#([a-z0-9-]*)(?:~([a-z2-7]{5}))?/.exec(location.hash) || [];
    return { anker: anker || (hash ? "kop" : ""), hash };
  }

  const nu = artikel ? standen() : {};
  const vorige = artikel && Object.keys(nu).length ? onthoud(nu) : null;
  const Bijhouden = { lees, schrijf, vergeet, gevolgd, laad, gedeeld, artikel, pad, nu, vorige };
  Object.assign((window.Bijhouden = window.Bijhouden || {}), Bijhouden);

  /** Show what changed in a shared passage, since a day, or since the last visit; only when there is something to show. */
  function verleden() {
    const { anker, hash } = gedeeld();
    const sinds = new URLSearchParams(location.search).get("sinds");
    if (artikel && Object.keys(nu).length && (hash || sinds || vorige)) laad("verleden").then(() => window.Bijhouden.toonVerleden()).catch(() => Delen.meld("Wat er anders is, kan nu niet getoond worden. Ververs de pagina."));
    const weg = anker ? document.getElementById(anker)?.closest(".ingetrokken__blok") : null;
    weg?.querySelector("details")?.setAttribute("open", "");
  }

  verleden();
  addEventListener("hashchange", verleden);
  if (document.querySelector("[data-nieuw-voor-jou]") && gevolgd().length) laad("thuis").catch(() => undefined);
  addEventListener("beforeprint", () => {
    const voet = document.querySelector(".afdrukvoet");
    if (!voet || !Object.keys(nu).length) return;
    const hier = new URL(location.href);
    hier.searchParams.set("sinds", window.Dag.iso());
    document.querySelector("[data-sinds-afdruk]")?.remove();
    voet.after(Delen.el("p", { class: "afdrukvoet", "data-sinds-afdruk": "", "data-niet-zoeken": "" }, `Wat is er sinds deze afdruk veranderd? ${hier.href}`));
  });
})();
