// @ts-check
/** Calendar files (RFC 5545) from a day one enters: the session for participants, all dates for the facilitator. */
(function () {
  "use strict";
  const Sessie = (window.Sessie = window.Sessie || {});

  /** Give a file to who asked for it. @param {BlobPart} inhoud @param {string} soort @param {string} naam */
  Sessie.download = function (inhoud, soort, naam) {
    const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
    const link = Object.assign(document.createElement("a"), { href: adres, download: naam, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(adres), 60_000);
  };

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
  const tekst = (/** @type {string} */ t) => t.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

  /** A line of at most 75 octets, the rest folded; a sign is never cut in two. @param {string} regel */
  function gevouwen(regel) {
    const regels = [];
    let nu = "";
    let lengte = 0;
    for (const teken of regel) {
      const maat = new TextEncoder().encode(teken).length;
      if (lengte + maat > 75) {
        regels.push(nu);
        nu = " ";
        lengte = 1;
      }
      nu += teken;
      lengte += maat;
    }
    return [...regels, nu].join("\r\n");
  }

  /** @param {Date} dag @param {number} dagen */
  const later = (dag, dagen) => new Date(dag.getFullYear(), dag.getMonth(), dag.getDate() + dagen);

  /** @param {string} id @param {string} titel @param {string} uitleg @param {string[]} wanneer */
  function gebeurtenis(id, titel, uitleg, wanneer) {
    const nu = new Date().toISOString().replace(/[-:]/g, "").replace(/\.\d+/, "");
    const dag = veld("dag").value;
    return ["BEGIN:VEVENT", `UID:${sessie.id}-${dag}-${id}@bouwstenenwijzer`, `DTSTAMP:${nu}`, ...wanneer, `SUMMARY:${tekst(titel)}`, `DESCRIPTION:${tekst(uitleg.trim())}`, ...(pagina ? [`URL:${pagina}`] : []), "END:VEVENT"];
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
      return zeg(jaar ? "Vul eerst de begintijd in." : "Kies eerst de dag van de sessie.");
    }
    const dag = new Date(jaar, maand - 1, datum);
    const inhoud = [...bijeenkomst(dag, uur * 60 + minuut), ...(wat === "planning" ? planning(dag) : [])];
    const regels = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Bouwstenenwijzer//Sessie//NL", "METHOD:PUBLISH", ...EUROPA, ...inhoud, "END:VCALENDAR", ""];
    Sessie.download(regels.map(gevouwen).join("\r\n"), "text/calendar;charset=utf-8", `${wat}-${sessie.id}-${veld("dag").value}.ics`);
    const vroegst = Math.max(...sessie.voorbereiding.map((/** @type {any} */ p) => p.dagen));
    const telaat = later(dag, -vroegst) < new Date(new Date().toDateString());
    zeg(`Het agendabestand is gedownload.${telaat ? " Let op: een deel van de voorbereiding had al moeten beginnen." : ""}`);
  }

  /** @param {string} bericht */
  function zeg(bericht) {
    const alinea = document.createElement("p");
    alinea.textContent = bericht;
    melding.replaceChildren(alinea);
  }

  for (const knop of vlak.querySelectorAll("[data-maak]")) {
    knop.addEventListener("click", () => maak(knop.getAttribute("data-maak") === "planning" ? "planning" : "uitnodiging"));
  }
  vlak.hidden = false;
  vlak.parentElement?.querySelector("[data-zonder-script]")?.remove();
})();
