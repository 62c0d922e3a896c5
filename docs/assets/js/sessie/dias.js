// Slides: a list to read without script; with it one at a time, by button, arrow keys or a click on an address.
(function () {
  "use strict";

  const dias = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-dia]")]);
  if (!dias.length) return;
  let nu = 0;

  const knoppen = document.createElement("div");
  knoppen.className = "diaknoppen";
  const toon = knop("Toon de dia's", () => (document.body.classList.contains("toont") ? stop() : start()));
  const vorige = knop("Vorige", () => naar(nu - 1));
  const volgende = knop("Volgende", () => naar(nu + 1));
  const stand = document.createElement("span");
  stand.setAttribute("role", "status");
  knoppen.append(toon, vorige, volgende, stand);
  vorige.hidden = volgende.hidden = true;
  document.body.prepend(knoppen);

  addEventListener("keydown", (gebeurtenis) => {
    if (!document.body.classList.contains("toont") || gebeurtenis.altKey || gebeurtenis.ctrlKey || gebeurtenis.metaKey) return;
    const stap = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 }[gebeurtenis.key];
    if (stap) naar(nu + stap);
    else if (gebeurtenis.key === "Home") naar(0);
    else if (gebeurtenis.key === "End") naar(dias.length - 1);
    else if (gebeurtenis.key === "Escape") stop();
    else return;
    gebeurtenis.preventDefault();
  });
  addEventListener("hashchange", openAdres);
  addEventListener("resize", pas);
  if (location.hash === "#toon") start();

  /**
   * @param {string} tekst
   * @param {() => void} doe
   */
  function knop(tekst, doe) {
    const nieuw = document.createElement("button");
    nieuw.type = "button";
    nieuw.textContent = tekst;
    nieuw.addEventListener("click", doe);
    return nieuw;
  }

  function start() {
    document.body.classList.add("toont");
    toon.textContent = "Stop";
    vorige.hidden = volgende.hidden = false;
    naar(nu);
  }

  function stop() {
    document.body.classList.remove("toont");
    toon.textContent = "Toon de dia's";
    vorige.hidden = volgende.hidden = true;
    stand.textContent = "";
    document.body.style.removeProperty("--maat");
    toon.focus();
  }

  /** @param {number} plaats */
  function naar(plaats) {
    nu = Math.max(0, Math.min(dias.length - 1, plaats));
    for (const dia of dias) dia.toggleAttribute("data-nu", dia === dias[nu]);
    stand.textContent = `Dia ${nu + 1} van ${dias.length}`;
    dias[nu].tabIndex = -1;
    dias[nu].focus({ preventScroll: true });
    pas();
  }

  /** Make the letters smaller until the slide fits the window. */
  function pas() {
    if (!document.body.classList.contains("toont")) return;
    for (let maat = 4.2; maat >= 1.8; maat -= 0.2) {
      document.body.style.setProperty("--maat", `${maat.toFixed(1)}vmin`);
      if (dias[nu].scrollHeight <= dias[nu].clientHeight) return;
    }
  }

  function openAdres() {
    const plaats = dias.findIndex((dia) => `#${dia.id}` === location.hash);
    if (plaats >= 0 && document.body.classList.contains("toont")) naar(plaats);
    else if (location.hash === "#toon") start();
  }
})();
