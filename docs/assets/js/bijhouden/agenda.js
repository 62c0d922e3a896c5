// @ts-check
/** The page with dates: keep a choice of them as a calendar file, plainly called a snapshot. */
(function () {
  "use strict";
  const { Delen, Bijhouden } = window;
  const formulier = /** @type {HTMLFormElement} */ (document.querySelector("[data-keuze-agenda]"));
  const vakjes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("[data-punt] input")]);

  const gekozen = () => vakjes.filter((v) => v.checked).map((v) => v.value);

  function tel() {
    const aantal = gekozen().length;
    const vak = formulier.querySelector("[data-gekozen]");
    if (vak) vak.textContent = aantal ? `${aantal} ${aantal === 1 ? "datum" : "datums"} gekozen.` : "Nog niets gekozen.";
  }

  /** One line of a calendar file: no longer than 75 bytes, the rest on lines that begin with a space. @param {string} regel */
  function vouw(regel) {
    const bytes = new TextEncoder();
    const uit = [""];
    for (const teken of regel) {
      if (bytes.encode(uit[uit.length - 1] + teken).length > 75) uit.push(" ");
      uit[uit.length - 1] += teken;
    }
    return uit.join("\r\n");
  }

  /** @param {string[]} punten @param {string} dag */
  function bestand(punten, dag) {
    const naam = `Bouwstenenwijzer, momentopname van ${Bijhouden.voluit(dag)}`;
    const kop = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bouwstenenwijzer//Bijhouden//NL", "METHOD:PUBLISH", `X-WR-CALNAME:${naam.replace(/,/g, "\\,")}`, "X-WR-CALDESC:Een momentopname: deze datums verschuiven niet mee."];
    return `${kop.map(vouw).join("\r\n")}\r\n${punten.map((p) => window.BW_AGENDA[p]).join("")}END:VCALENDAR\r\n`;
  }

  async function bewaar() {
    const punten = gekozen();
    if (!punten.length) return Delen.meld("Kies eerst een of meer datums.");
    await Delen.laad("assets/bijhouden/agenda.js");
    const dag = Bijhouden.vandaag();
    const href = URL.createObjectURL(new Blob([bestand(punten, dag)], { type: "text/calendar;charset=utf-8" }));
    const link = Delen.el("a", { href, download: `bouwstenenwijzer-momentopname-${dag}.ics` });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(href), 60000);
    Delen.meld(`Agendabestand gemaakt met ${punten.length === 1 ? "1 datum" : `${punten.length} datums`}. Het is een momentopname van vandaag.`);
  }

  for (const vakje of vakjes) vakje.hidden = false;
  formulier.hidden = false;
  document.addEventListener("change", (g) => g.target instanceof HTMLInputElement && vakjes.includes(g.target) && tel());
  formulier.querySelector("[data-kies-alles]")?.addEventListener("click", () => {
    for (const vakje of vakjes) vakje.checked = vakje.checked || !!vakje.closest("[data-termijnen]");
    tel();
  });
  formulier.addEventListener("submit", (g) => (g.preventDefault(), bewaar().catch(() => Delen.meld("Bewaren lukt nu niet."))));
  tel();
})();
