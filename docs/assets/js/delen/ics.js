// @ts-check
/** One appointment as an iCalendar file (RFC 5545). */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { tekst, moment, maak } = window.Agendabestand;

  /**
   * @param {{begin: Date, minuten: number, titel: string, tekst: string, uid: string, nu?: Date}} afspraak
   * @returns {string} the text of the file
   */
  Delen.ics = function (afspraak) {
    const einde = new Date(afspraak.begin.getTime() + afspraak.minuten * 60000);
    return maak("bellen", [
      "BEGIN:VEVENT",
      `UID:${afspraak.uid}`,
      `DTSTAMP:${moment(afspraak.nu || new Date())}`,
      `DTSTART:${moment(afspraak.begin)}`,
      `DTEND:${moment(einde)}`,
      `SUMMARY:${tekst(afspraak.titel)}`,
      `DESCRIPTION:${tekst(afspraak.tekst)}`,
      "END:VEVENT",
    ]);
  };

  /** A new id that nobody else has. */
  Delen.uid = () => `${Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("")}@bouwstenenwijzer`;
})();
