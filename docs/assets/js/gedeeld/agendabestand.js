// @ts-check
/** The writing of iCalendar files (RFC 5545), for the site and for the ZIP of a session. */
(function () {
  "use strict";
  const OCTETTEN = 75;

  /** A text as the value of a field. @param {string} t */
  const tekst = (t) => t.replace(/[\\;,]/g, "\\$&").replace(/\r\n|\r|\n/g, "\\n");

  /** A moment, in universal time. @param {Date} m */
  const moment = (m) => m.toISOString().replace(/[-:]|\.\d+/g, "");

  /** A line of at most 75 octets, the rest on lines that begin with a space; a sign is never cut in two. @param {string} regel */
  function gevouwen(regel) {
    const uit = [];
    let nu = "";
    let lengte = 0;
    for (const teken of regel) {
      const maat = new TextEncoder().encode(teken).length;
      if (lengte + maat > OCTETTEN) {
        uit.push(nu);
        nu = " ";
        lengte = 1;
      }
      nu += teken;
      lengte += maat;
    }
    return [...uit, nu].join("\r\n");
  }

  /** The text of a calendar. @param {string} maker who makes it @param {string[]} regels what stands between its begin and end, unfolded */
  const maak = (maker, regels) => ["BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//Bouwstenenwijzer//${maker}//NL`, ...regels, "END:VCALENDAR", ""].map(gevouwen).join("\r\n");

  window.Agendabestand = { tekst, moment, maak };
})();
