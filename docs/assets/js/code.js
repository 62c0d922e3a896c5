// The box on /s/: leads to the block with a spoken code, forgiving case, spaces and hyphens.
(() => {
  'use strict';

  /** @type {Record<string, string>} */
  const codes = /** @type {any} */ (window).bwCodes || {};
  const formulier = document.querySelector('[data-codevak]');
  const melding = document.querySelector('[data-codemelding]');
  if (!(formulier instanceof HTMLFormElement) || !melding) return;
  const veld = /** @type {HTMLInputElement} */ (formulier.elements.namedItem('code'));

  /** Returns a code as it is compared: letters and digits only. @param {string} tekst */
  const kaal = (tekst) => tekst.toUpperCase().replace(/[^A-Z0-9]/g, '');

  const opKaal = new Map(Object.keys(codes).map((code) => [kaal(code), code]));

  /** Returns an address as this browser can open it: from disk a folder needs its index.html. @param {string} pad */
  const adres = (pad) => (location.protocol === 'file:' ? pad.replace(/\/(?=#|$)/, '/index.html') : pad);

  /** Goes to the code, or says why not. @param {string} getypt */
  const ga = (getypt) => {
    const code = opKaal.get(kaal(getypt));
    if (code) {
      location.replace(new URL('../' + adres(codes[code]), location.href.split(/[?#]/)[0]));
    } else if (kaal(getypt)) {
      melding.textContent = `De code "${getypt.trim()}" bestaat niet. ${opgave(kaal(getypt))}`;
    }
  };

  /** Returns what one could try instead. @param {string} getypt */
  const opgave = (getypt) => {
    const letters = getypt.replace(/\d+$/, '');
    const verwant = [...opKaal].filter(([kort]) => kort.replace(/\d+$/, '') === letters).map(([, code]) => code);
    if (!verwant.length) return 'Een code begint met de letters van de bouwsteen, zoals BRP of BAG.';
    return `Codes met ${letters} lopen van ${verwant[0]} tot en met ${verwant[verwant.length - 1]}.`;
  };

  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    ga(veld.value);
  });
  const gevraagd = new URLSearchParams(location.search).get('code');
  if (gevraagd) {
    veld.value = gevraagd;
    ga(gevraagd);
  }
})();
