// @ts-check
/** A playbook as a mapje: what one shares in each part, in order, with the question and the agreement as notes. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});

  /** The items of a part; the part itself when it has nothing to share. @param {any} deel @returns {MapjeItem[]} */
  function vanDeel(deel) {
    const paden = deel.deel.filter((/** @type {string} */ pad) => Delen.register.zoek(pad));
    const noot = `Vraag: ${deel.vraag}\nSpreek af: ${deel.afspreken}`;
    return (paden.length ? paden : [deel.pad]).map((/** @type {string} */ pad, /** @type {number} */ n) => ({ pad, titel: Delen.register.zoek(pad)?.titel || pad, code: Delen.register.zoek(pad)?.code || "", noot: n ? "" : noot }));
  }

  /** Put a playbook in the mapje of this browser, after what is there. @param {string} id @returns {Promise<number>} how many items came in */
  Delen.playbookInMapje = async function (id) {
    await Delen.laadDelen("register");
    await Promise.all([Delen.laadRegister(), Delen.laad("assets/bellen.js")]);
    const playbook = window.bwBellen.playbooks[id];
    const eigen = Delen.leesMapje();
    const er = new Set(eigen.items.map((/** @type {MapjeItem} */ i) => i.pad));
    const nieuw = playbook.delen.flatMap(vanDeel).filter((/** @type {MapjeItem} */ i) => !er.has(i.pad) && er.add(i.pad));
    Delen.zetMapje({ titel: eigen.titel || (eigen.items.length ? "" : playbook.naam), items: [...eigen.items, ...nieuw] });
    return nieuw.length;
  };

  const rij = /** @type {HTMLElement | null} */ (document.querySelector("[data-playbook-mapje]"));
  if (!rij) return;
  const id = /** @type {HTMLElement} */ (rij.closest("[data-id]")).dataset.id || "";
  rij.querySelector("button")?.addEventListener("click", async () => {
    try {
      await Delen.playbookInMapje(id);
      if (Delen.opslag.bewaart()) location.href = Delen.mapjeAdres();
    } catch {
      Delen.meld("Dit lukt nu niet. Ververs de pagina en probeer het opnieuw.");
    }
  });
})();
