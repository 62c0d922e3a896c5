// @ts-check
/** Somebody else's mapje: just its passages, in order, and which of them changed since it was made. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el, icoon, meld } = Delen;

  /** @param {string} tekst */
  const melding = (tekst) => el("p", { class: "melding" }, icoon("info"), el("span", {}, tekst));

  const aantal = (/** @type {number} */ n) => (n === 1 ? "1 passage is" : `${n} passages zijn`);

  /** What happened since. @param {number} gewijzigd @param {number} weg */
  function sindsdien(gewijzigd, weg) {
    const uit = [gewijzigd && `${aantal(gewijzigd)} sindsdien gewijzigd.`, weg && `${aantal(weg)} sindsdien vervallen.`].filter(Boolean);
    return uit.length ? uit.join(" ") : "Sindsdien is er niets gewijzigd.";
  }

  /** An address that was cut may end within a character. @param {string} tekst */
  function leesAdres(tekst) {
    try {
      return decodeURIComponent(tekst);
    } catch {
      return tekst;
    }
  }

  /** What one has to know before reading. @param {GelezenMapje} m @param {number} gewijzigd @param {number} weg */
  function meldingen(m, gewijzigd, weg) {
    if (m.fout === "nieuwer") return [melding("Dit mapje is gemaakt met een nieuwere versie van deze site. Ververs de pagina, of vraag de afzender om een nieuw adres.")];
    if (m.fout) return [melding("Dit adres is geen mapje dat wij kunnen lezen. Is het bij het kopiëren afgebroken? Vraag de afzender om het hele adres.")];
    const uit = [];
    const meer = aantal(m.kwijt);
    if (!m.heel) uit.push(melding(`Dit adres is onderweg beschadigd of met de hand gewijzigd. Hieronder staat wat we konden lezen.${m.kwijt ? ` ${meer} niet te lezen.` : ""}`));
    else if (m.kwijt) uit.push(melding(`${meer} op deze site niet te vinden. De rest staat hieronder.`));
    if (m.dag) uit.push(el("p", { class: "mapje__datum" }, `Gemaakt op ${window.Dag.voluit(m.dag)}.`, m.items.length ? ` ${sindsdien(gewijzigd, weg)}` : ""));
    return uit;
  }

  /** @param {string} pad @param {{titel: string, reden: string, naar: string[]}} weg */
  function vervallen(pad, weg) {
    const li = el("li", { class: "mapje__item", "data-pad": pad }, el("h2", {}, weg.titel), el("p", { class: "melding" }, icoon("knelpunt"), el("span", {}, `Deze passage is vervallen.${weg.reden ? ` ${weg.reden}` : ""}`)));
    const nieuw = weg.naar.map((naar) => ({ naar, blok: Delen.register.zoek(naar) })).filter(({ blok }) => blok);
    if (nieuw.length) li.append(el("p", {}, "Kijk nu hier: ", ...nieuw.flatMap(({ naar, blok }, n) => [n ? ", " : "", el("a", { href: Delen.register.href(naar) }, blok.titel)])));
    return li;
  }

  /** @param {{pad: string, hash: string, noot: string}} item @param {boolean} anders */
  async function passage(item, anders) {
    const blok = Delen.register.zoek(item.pad);
    const weg = blok ? null : Delen.register.vroeger(item.pad);
    if (weg) return vervallen(item.pad, weg);
    const kop = el("h2", {}, el("a", { href: Delen.register.href(item.pad, item.hash) }, blok.titel));
    if (blok.code) kop.append(" ", el("span", { class: "code" }, blok.code));
    const li = el("li", { class: "mapje__item", "data-pad": item.pad }, kop, ...(blok.bij ? [el("p", { class: "mapje__bij" }, blok.bij)] : []));
    if (item.noot) li.append(el("p", { class: "mapje__noot" }, el("strong", {}, "Notitie: "), item.noot));
    if (anders) li.append(el("p", { class: "melding", "data-gewijzigd": "" }, icoon("klok"), el("span", {}, "Gewijzigd sinds dit mapje is gemaakt. ", el("a", { href: Delen.register.href(item.pad, item.hash) }, "Bekijk wat er anders is"))));
    li.append(Delen.toonInhoud(await Delen.register.inhoud(item.pad).catch(() => ["De tekst kan nu niet geladen worden. Open de link hierboven."])));
    return li;
  }

  /** Put the items in the mapje of this browser, after what is there. @param {GelezenMapje} m */
  function neem(m) {
    const eigen = Delen.leesMapje();
    const er = new Set(eigen.items.map((/** @type {MapjeItem} */ i) => i.pad));
    const nieuw = m.items.filter((i) => !er.has(i.pad)).map((i) => ({ pad: i.pad, titel: Delen.blokVan(i).titel || i.pad, code: Delen.blokVan(i).code, noot: i.noot }));
    Delen.zetMapje({ titel: eigen.titel || m.titel, items: [...eigen.items, ...nieuw] });
    meld(nieuw.length ? `${nieuw.length === 1 ? "1 passage" : `${nieuw.length} passages`} in je mapje gezet. ` : "Alles stond al in je mapje. ", el("a", { href: Delen.mapjeAdres() }, "Open je mapje"));
  }

  /** @param {HTMLElement} vlak @param {string} tekst @param {(kop: string) => void} zetKop */
  Delen.ontvang = async function (vlak, tekst, zetKop) {
    const m = Delen.codec.ontpak(leesAdres(tekst), Delen.register.opNummer);
    const anders = (/** @type {{pad: string, hash: string}} */ i) => Boolean(i.hash && Delen.register.zoek(i.pad) && Delen.register.zoek(i.pad).hash !== i.hash);
    const rijen = await Promise.all(m.items.map((/** @type {any} */ i) => passage(i, anders(i))));
    zetKop(m.titel || (m.items.length ? `Mapje met ${m.items.length === 1 ? "1 passage" : `${m.items.length} passages`}` : "Mapje"));
    /** @type {HTMLElement} */ (vlak.querySelector("[data-meldingen]")).replaceChildren(...meldingen(m, m.items.filter(anders).length, m.items.filter((/** @type {any} */ i) => !Delen.register.zoek(i.pad)).length));
    /** @type {HTMLElement} */ (vlak.querySelector("[data-passages]")).replaceChildren(...rijen);
    for (const knop of /** @type {NodeListOf<HTMLElement>} */ (vlak.querySelectorAll("[data-doe]"))) {
      knop.hidden = m.items.length === 0;
      knop.onclick = () => (knop.dataset.doe === "neem" ? neem(m) : window.print());
    }
  };
})();
