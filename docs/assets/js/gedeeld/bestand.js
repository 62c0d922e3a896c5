// @ts-check
/** Give the reader a file that was made in the browser. */
(function () {
  "use strict";
  /** Long enough for a question of the browser where to keep it: an address that is gone gives an empty file. */
  const BLIJFT = 60_000;

  /** @param {string} naam @param {BlobPart} inhoud @param {string} soort */
  window.geefBestand = function (naam, inhoud, soort) {
    const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
    const link = Object.assign(document.createElement("a"), { href: adres, download: naam, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(adres), BLIJFT);
  };
})();
