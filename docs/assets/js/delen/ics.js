// @ts-check
/** One appointment as an iCalendar file (RFC 5545). */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});

  /** @param {string} tekst */
  const ontsnapt = (tekst) => tekst.replace(/\\/g, "\\\\").replace(/([;,])/g, "\\$1").replace(/\r\n|\r|\n/g, "\\n");

  /** @param {Date} moment */
  const utc = (moment) => moment.toISOString().replace(/[-:]|\.\d{3}/g, "");

  /** Lines of at most 75 bytes; a longer one goes on after a space. @param {string} regel */
  function gevouwen(regel) {
    const uit = [];
    let stuk = "";
    let lengte = 0;
    for (const teken of regel) {
      const bytes = new TextEncoder().encode(teken).length;
      if (lengte + bytes > 73) {
        uit.push(stuk);
        stuk = "";
        lengte = 1;
      }
      stuk += teken;
      lengte += bytes;
    }
    return [...uit, stuk].join("\r\n ");
  }

  /**
   * @param {{begin: Date, minuten: number, titel: string, tekst: string, uid: string, nu?: Date}} afspraak
   * @returns {string} the text of the file
   */
  Delen.ics = function (afspraak) {
    const einde = new Date(afspraak.begin.getTime() + afspraak.minuten * 60000);
    return [
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Bouwstenenwijzer//bellen//NL",
      "BEGIN:VEVENT",
      `UID:${afspraak.uid}`,
      `DTSTAMP:${utc(afspraak.nu || new Date())}`,
      `DTSTART:${utc(afspraak.begin)}`,
      `DTEND:${utc(einde)}`,
      `SUMMARY:${ontsnapt(afspraak.titel)}`,
      `DESCRIPTION:${ontsnapt(afspraak.tekst)}`,
      "END:VEVENT",
      "END:VCALENDAR",
    ].map(gevouwen).join("\r\n") + "\r\n";
  };

  /** A new id that nobody else has. */
  Delen.uid = () => `${Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("")}@bouwstenenwijzer`;

  /** Give the user a file. @param {string} naam @param {string} inhoud @param {string} soort */
  Delen.bewaarBestand = function (naam, inhoud, soort) {
    const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
    const link = Delen.el("a", { href: adres, download: naam, hidden: "" });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(adres), 10000);
  };
})();
