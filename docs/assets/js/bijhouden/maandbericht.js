// @ts-check
/** The page of a role: what changed in a month, copied as a mail. Reading it takes no script. */
(function () {
  "use strict";
  const { Delen, Bijhouden } = window;
  const rol = document.querySelector("h1")?.textContent || "";

  /** @param {HTMLElement} deel */
  async function kopieer(deel) {
    await Bijhouden.laad("mail");
    const regels = [...deel.querySelectorAll("li")].map((li) => ({
      dag: li.querySelector("time")?.textContent || "",
      tekst: li.querySelector("[data-tekst]")?.textContent || "",
      links: [...li.querySelectorAll("a")],
    }));
    const kop = `Wijzigingen in de Bouwstenenwijzer (${rol}, ${deel.dataset.maandbericht})`;
    await Bijhouden.kopieerMail(kop, regels, `het overzicht van ${deel.dataset.maandbericht}, om in een mail te plakken`);
  }

  for (const deel of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-maandbericht]"))) {
    const knop = /** @type {HTMLElement} */ (deel.querySelector("[data-als-mail]"));
    knop.hidden = false;
    knop.addEventListener("click", () => kopieer(deel).catch(() => Delen.meld("Kopiëren lukt nu niet.")));
  }
})();
