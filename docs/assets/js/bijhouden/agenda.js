// @ts-check
/** The page with dates: keep a choice of them as a calendar file, plainly called a snapshot. */
(function () {
  "use strict";
  const { Dag, Delen } = window;
  const [DAG, MAAND, RUIM] = [86_400_000, 30.4, 60];
  const OVER = new Intl.RelativeTimeFormat("nl", { numeric: "auto" });
  vanafVandaag();
  const formulier = /** @type {HTMLFormElement} */ (document.querySelector("[data-keuze-agenda]"));
  const vakjes = /** @type {HTMLInputElement[]} */ ([...document.querySelectorAll("[data-punt] input")]);

  const gekozen = () => vakjes.filter((v) => v.checked).map((v) => v.value);

  /** @param {string} [niets] what to say when nothing is chosen */
  function tel(niets = "Nog niets gekozen.") {
    const aantal = gekozen().length;
    const vak = formulier.querySelector("[data-gekozen]");
    if (vak) vak.textContent = aantal ? `${aantal} ${aantal === 1 ? "datum" : "datums"} gekozen.` : niets;
  }

  /** @param {string[]} punten @param {string} dag */
  function bestand(punten, dag) {
    const naam = `Bouwstenenwijzer, momentopname van ${Dag.voluit(dag)}`;
    const { tekst, maak } = window.Agendabestand;
    const regels = punten.flatMap((p) => window.BW_AGENDA[p].trimEnd().split("\r\n"));
    return maak("Bijhouden", ["METHOD:PUBLISH", `X-WR-CALNAME:${tekst(naam)}`, `X-WR-CALDESC:${tekst("Een momentopname: deze datums verschuiven niet mee.")}`, ...regels]);
  }

  async function bewaar() {
    const punten = gekozen();
    if (!punten.length) return tel("Kies eerst een of meer datums.");
    await Promise.all(["assets/bijhouden/agenda.js", "assets/js/gedeeld/agendabestand.js", "assets/js/gedeeld/bestand.js"].map(Delen.laad));
    const dag = Dag.iso();
    window.geefBestand(`bouwstenenwijzer-momentopname-${dag}.ics`, bestand(punten, dag), "text/calendar;charset=utf-8");
    Delen.meld(`Agendabestand gemaakt met ${punten.length === 1 ? "1 datum" : `${punten.length} datums`}. Het is een momentopname van vandaag.`);
  }

  /** Put what comes back every year in the order from today, and say how soon it comes. */
  function vanafVandaag() {
    const lijst = document.querySelector("[data-elk-jaar]");
    const vandaag = Dag.iso();
    const jaar = Number(vandaag.slice(0, 4));
    const rijen = [...(lijst?.children ?? [])].map((rij) => {
      const tijd = /** @type {HTMLTimeElement} */ (rij.querySelector("time"));
      const dag = `${tijd.dateTime < vandaag.slice(5) ? jaar + 1 : jaar}-${tijd.dateTime}`;
      const dagen = Math.round((Date.parse(dag) - Date.parse(vandaag)) / DAG);
      tijd.after(` (${dagen > RUIM ? OVER.format(Math.round(dagen / MAAND), "month") : OVER.format(dagen, "day")})`);
      return { rij, dag };
    });
    lijst?.append(...rijen.sort((a, b) => (a.dag < b.dag ? -1 : 1)).map(({ rij }) => rij));
  }

  document.addEventListener("change", (g) => g.target instanceof HTMLInputElement && vakjes.includes(g.target) && tel());
  formulier.querySelector("[data-kies-alles]")?.addEventListener("click", () => {
    const vandaag = Dag.iso();
    for (const vakje of vakjes) {
      const dag = vakje.closest("[data-termijnen] > li")?.querySelector("time")?.dateTime;
      vakje.checked ||= !!dag && (dag.length < vandaag.length || dag >= vandaag); // without a year it comes back every year
    }
    tel();
  });
  formulier.addEventListener("submit", (g) => (g.preventDefault(), bewaar().catch(() => Delen.meld("Bewaren lukt nu niet."))));
  tel();
})();
