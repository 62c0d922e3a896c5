// @ts-check
/** Calendar files (RFC 5545) from a day one enters: the session for participants, all dates for the facilitator. */
(function () {
  "use strict";
  const vlak = /** @type {HTMLElement | null} */ (document.querySelector("[data-uitnodiging]"));
  const bron = document.querySelector("[data-sessiegegevens]");
  if (!vlak || !bron) return;
  const sessie = JSON.parse(bron.textContent || "{}");
  const pagina = typeof sessie.adres === "string" ? sessie.adres : location.href.split(/[?#]/)[0];
  const melding = /** @type {HTMLElement} */ (vlak.querySelector("[data-uitnodiging-melding]"));
  const EUROPA = ["BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam", "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT", "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD", "END:VTIMEZONE"];

  /** @param {string} naam */
  const veld = (naam) => /** @type {HTMLInputElement} */ (vlak.querySelector(`[data-${naam}]`));
  const twee = (/** @type {number} */ getal) => String(getal).padStart(2, "0");
  const dagtekst = (/** @type {Date} */ dag) => `${dag.getFullYear()}${twee(dag.getMonth() + 1)}${twee(dag.getDate())}`;
  const { tekst, moment: tijdstempel, maak: maakAgenda } = window.Agendabestand;

  const vandaag = () => new Date(new Date().toDateString());

  /** @param {Date} dag @param {number} dagen */
  const later = (dag, dagen) => new Date(dag.getFullYear(), dag.getMonth(), dag.getDate() + dagen);

  /** @param {string} id @param {string} titel @param {string} uitleg @param {string[]} wanneer */
  function gebeurtenis(id, titel, uitleg, wanneer) {
    const dag = veld("dag").value;
    return ["BEGIN:VEVENT", `UID:${sessie.id}-${dag}-${id}@bouwstenenwijzer`, `DTSTAMP:${tijdstempel(new Date())}`, ...wanneer, `SUMMARY:${tekst(titel)}`, `DESCRIPTION:${tekst(uitleg.trim())}`, ...(pagina ? [`URL:${pagina}`] : []), "END:VEVENT"];
  }

  /** A whole day that keeps nobody occupied. @param {Date} dag */
  const heleDag = (dag) => [`DTSTART;VALUE=DATE:${dagtekst(dag)}`, `DTEND;VALUE=DATE:${dagtekst(later(dag, 1))}`, "TRANSP:TRANSPARENT"];

  /** The session itself. @param {Date} dag @param {number} begin minute of the day */
  function bijeenkomst(dag, begin) {
    const moment = (/** @type {number} */ minuut) => `${dagtekst(later(dag, Math.floor(minuut / 1440)))}T${twee(Math.floor((minuut % 1440) / 60))}${twee(minuut % 60)}00`;
    const meenemen = sessie.meenemen.length ? `\n\nNeem mee:\n${sessie.meenemen.map((/** @type {string} */ m) => `- ${m}`).join("\n")}` : "";
    const plek = veld("plek").value.trim();
    const wanneer = [`DTSTART;TZID=Europe/Amsterdam:${moment(begin)}`, `DTEND;TZID=Europe/Amsterdam:${moment(begin + sessie.minuten)}`];
    return gebeurtenis("sessie", `i-Versneller: ${sessie.naam}`, `${sessie.samenvatting}${meenemen}\n\n${pagina}`, [...wanneer, ...(plek ? [`LOCATION:${tekst(plek)}`] : [])]);
  }

  /** @param {Date} dag */
  function planning(dag) {
    const vooraf = sessie.voorbereiding.flatMap((/** @type {any} */ p) => gebeurtenis(p.id, `Voorbereiden: ${sessie.naam}`, p.tekst, heleDag(later(dag, -p.dagen))));
    const daarna = sessie.nazorg.flatMap((/** @type {any} */ n) => gebeurtenis(n.id, `Nazorg: ${sessie.naam}`, n.tekst, heleDag(later(dag, n.weken * 7))));
    return [...vooraf, ...daarna];
  }

  /** @param {"uitnodiging" | "planning"} wat */
  function maak(wat) {
    const [jaar, maand, datum] = veld("dag").value.split("-").map(Number);
    const [uur, minuut] = veld("dagstart").value.split(":").map(Number);
    if (!jaar || !Number.isFinite(uur)) {
      (jaar ? veld("dagstart") : veld("dag")).focus();
      return zeg(jaar ? "Vul eerst de begintijd in." : "Kies eerst de dag van de sessie.", true);
    }
    const dag = new Date(jaar, maand - 1, datum);
    if (dag < vandaag()) {
      veld("dag").focus();
      return zeg("Deze dag is al geweest. Kies een dag die nog komt.", true);
    }
    const inhoud = [...bijeenkomst(dag, uur * 60 + minuut), ...(wat === "planning" ? planning(dag) : [])];
    const agenda = maakAgenda("Sessie", ["METHOD:PUBLISH", ...EUROPA, ...inhoud]);
    window.geefBestand(`${wat}-${sessie.id}-${veld("dag").value}.ics`, agenda, "text/calendar;charset=utf-8");
    const vroegst = Math.max(...sessie.voorbereiding.map((/** @type {any} */ p) => p.dagen));
    const telaat = later(dag, -vroegst) < vandaag();
    return zeg(`Het agendabestand is gedownload.${telaat ? " Let op: een deel van de voorbereiding had al moeten beginnen." : ""}`);
  }

  /** @param {string} bericht @param {boolean} [fout] whether something is asked first */
  function zeg(bericht, fout = false) {
    const alinea = document.createElement("p");
    alinea.textContent = bericht;
    melding.classList.toggle("is-fout", fout);
    melding.replaceChildren(alinea);
  }

  for (const knop of vlak.querySelectorAll("[data-maak]")) {
    knop.addEventListener("click", () => maak(knop.getAttribute("data-maak") === "planning" ? "planning" : "uitnodiging"));
  }
  vlak.hidden = false;
  vlak.parentElement?.querySelector("[data-zonder-script]")?.remove();
})();
