// @ts-check
/** The front page: what is new for the roles and bouwstenen one follows. */
(function () {
  "use strict";
  const { Dag, Delen, Bijhouden } = window;
  const { el } = Delen;
  const { voluit } = Dag;
  const HALF_UUR = 30 * 60 * 1000;
  const MEESTE = 8;

  /** @param {any} ruw @returns {string[] | null} */
  const ids = (ruw) => (Array.isArray(ruw) ? ruw.map(String) : null);

  /** Start a new visit when the last one is over; return what was already there at the visit before this one. Who only
   * began to follow has no such visit, but a day on which that was.
   * @param {string[]} alle @returns {{gezien: string[] | null, dag: string}} */
  function bezoek(alle) {
    const eerder = Bijhouden.lees("bw-bezoek") || {};
    const nieuw = typeof eerder.t !== "number" || Date.now() - eerder.t > HALF_UUR;
    const gezien = ids(nieuw ? eerder.nu : eerder.vorige);
    const dag = String((nieuw ? eerder.dag : eerder.vorigeDag) || Dag.iso());
    Bijhouden.schrijf("bw-bezoek", { t: Date.now(), dag: Dag.iso(), nu: alle, vorige: gezien, vorigeDag: dag });
    return { gezien, dag };
  }

  /** @param {Nieuws} n @param {string[]} volgt */
  const isVoor = (n, volgt) => volgt.some((v) => (v.startsWith("rol:") ? !n.r.length || n.r.includes(v.slice(4)) : n.b.includes(v.slice(10))));

  /** @param {Nieuws} n */
  function regel(n) {
    const href = Delen.wortel + n.p.slice(1).replace(/\/(?=#|$)/, location.protocol === "file:" ? "/index.html" : "/");
    return el("li", {}, el("time", { datetime: n.d }, voluit(n.d)), " ", el("a", { href }, n.n), `: ${n.t}`);
  }

  /** @param {Element} vak */
  function vergeetknop(vak) {
    const knop = el("button", { type: "button", class: "knop rustig", "data-vergeet": "" }, "Vergeet wat ik volg en las");
    knop.addEventListener("click", () => {
      Bijhouden.vergeet();
      vak.replaceChildren();
      vak.setAttribute("hidden", "");
      document.documentElement.classList.remove("volgt");
      Delen.meld("Vergeten. Deze browser weet niet meer wat je las of volgde.");
    });
    return knop;
  }

  async function toon() {
    const vak = document.querySelector("[data-nieuw-voor-jou]");
    await Delen.laad("assets/bijhouden/nieuws.js");
    /** @type {{meldingen: Nieuws[], namen: Record<string, string>}} */
    const { meldingen, namen } = window.BW_NIEUWS;
    const volgt = Bijhouden.gevolgd();
    const { gezien, dag } = bezoek(meldingen.map((n) => n.k));
    const mijn = meldingen.filter((n) => isVoor(n, volgt));
    const nieuw = mijn.filter((n) => (gezien ? !gezien.includes(n.k) : n.d > dag));
    const sinds = gezien ? `sinds je vorige bezoek op ${voluit(dag)}` : "sinds je dit volgt";
    if (!vak) return;
    const aantal = nieuw.length === 1 ? "1 wijziging" : nieuw.length ? `${nieuw.length} wijzigingen` : "niets";
    const namenlijst = volgt.map((/** @type {string} */ v) => namen[v] || v).join(", ");
    const lijst = nieuw.length ? el("ul", { class: "ingang nieuws" }, ...nieuw.slice(0, MEESTE).map(regel)) : "";
    vak.append(
      el(
        "details",
        {},
        el("summary", {}, `Nieuw voor jou: ${aantal}`),
        el("p", { class: "toelichting" }, `Je volgt ${namenlijst}. Dit is nieuw ${sinds}: ${aantal}.`),
        lijst,
        el("p", {}, vergeetknop(vak)),
      ),
    );
    vak.removeAttribute("hidden");
  }

  toon().catch(() => undefined);
})();
