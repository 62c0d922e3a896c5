// @ts-check
/** The page /mapje/: shows the mapje of this browser, or the one that the address holds. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-mapje-${naam}]`));
  const eerst = { kop: plek("kop").textContent || "", titel: document.title };

  /** @param {"eigen" | "ontvangen"} wat */
  function toon(wat) {
    plek("eigen").hidden = wat !== "eigen";
    plek("ontvangen").hidden = wat === "eigen";
    plek("inleiding").hidden = wat !== "eigen";
    document.documentElement.classList.toggle("is-ontvangst", wat !== "eigen");
    document.documentElement.classList.remove("is-gevuld");
  }

  /** @param {string} kop */
  function zetKop(kop) {
    plek("kop").textContent = kop;
    document.title = eerst.titel.replace(eerst.kop, kop);
  }

  async function begin() {
    const tekst = location.hash.slice(1);
    const ontvangen = tekst && !document.getElementById(tekst);
    await Delen.laadDelen("opslag", "lijst", "register", "mapjetekst", "qr", "vervang", ...(ontvangen ? ["ontvangst"] : ["eigen"]));
    const leeg = !ontvangen && Delen.leesMapje().items.length === 0;
    if (!leeg) await Delen.laadRegister();
    zetKop(eerst.kop);
    toon(ontvangen ? "ontvangen" : "eigen");
    if (ontvangen) await Delen.ontvang(plek("ontvangen"), tekst, zetKop);
    else await Delen.toonEigen(plek("eigen"));
    if (ontvangen || leeg) delete Delen.drukadres;
    await Delen.laadDelen("kopieer", ...(leeg ? [] : ["druk"]));
    await Delen.zetDrukQr?.();
    document.documentElement.dataset.mapjeKlaar = tekst || "eigen";
  }

  const veilig = () => begin().catch(() => Delen.meld("Het mapje kan nu niet getoond worden. Ververs de pagina."));

  /** From one's own mapje to how somebody else sees it: that is another page, so begin at its top. */
  addEventListener("hashchange", async () => {
    await veilig();
    if (plek("ontvangen").hidden) return;
    scrollTo(0, 0);
    plek("kop").tabIndex = -1;
    plek("kop").focus();
  });
  // Another tab changed it, or did while this one slept.
  addEventListener("storage", (g) => g.key === "bw-mapje" && !plek("eigen").hidden && veilig());
  addEventListener("pageshow", (g) => g.persisted && !plek("eigen").hidden && veilig());
  veilig();
})();
