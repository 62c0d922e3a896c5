// @ts-check
/** The report of a call: a mail with deep links, an appointment for the next call, and what was not found. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el } = Delen;
  const MINUTEN = 30;
  /** A link to one's own disk helps nobody else, and tells where things are kept. */
  const OP_SCHIJF = /^file:/;
  /** Mail programs cut off a longer address; then the text is on the clipboard only. */
  const LANGSTE = 1900;
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (document.querySelector(`[data-bel-${naam}]`));
  const laatste = () => Delen.bel.huidig();
  /** What this page did with the mail, and which mail that was. */
  let gemaakt = "";
  let gekopieerd = "";
  const moment = (/** @type {string} */ t) => new Date(t).toLocaleString("nl-NL", { weekday: "long", day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });

  /** The parts of the mail, each a heading with lines; a line may have a link. @param {Gemeente} g @param {Gesprek} gesprek @returns {{kop: string, regels: {tekst: string, staart: string, adres: string}[]}[]} */
  function delen(g, gesprek) {
    const regel = (/** @type {string} */ tekst, adres = "", staart = "") => ({ tekst, staart, adres: OP_SCHIJF.test(adres) ? "" : adres });
    const gedeeld = gesprek.gedeeld.filter((d) => d.hoe !== "geopend").map((d) => {
      const blok = Delen.blokVan(d);
      return regel(blok.titel, Delen.register.deeladres(d.pad, blok.hash), Delen.staart(blok));
    });
    const knelpunten = g.knelpunten.filter((k) => Object.hasOwn(window.bwBellen.knelpunten, k)).map((k) => window.bwBellen.knelpunten[k]).map((k) => regel(k.naam, Delen.siteAdres() + k.pad));
    const uit = [
      { kop: "Dit hebben we afgesproken", regels: g.afspraken.filter((a) => !a.klaar).map((a) => regel(Delen.afspraakTekst(a))) },
      { kop: "Dit hebben we bekeken", regels: gedeeld },
      { kop: "Hier liep het vast", regels: knelpunten },
      { kop: "Volgend gesprek", regels: gesprek.volgende ? [regel(moment(gesprek.volgende))] : [] },
    ];
    return uit.filter((d) => d.regels.length);
  }

  /** @returns {{onderwerp: string, rijk: HTMLElement, tekst: string} | null} */
  function mail() {
    const g = Delen.bel.gemeente();
    const gesprek = laatste();
    if (!g || !gesprek) return null;
    const onderwerp = `Ons gesprek van ${window.Dag.voluit(window.Dag.iso(new Date(gesprek.begin)))} (${g.naam})`;
    const rijk = el("div", {}, el("p", {}, el("strong", {}, onderwerp)));
    const plat = [onderwerp];
    for (const deel of delen(g, gesprek)) {
      const li = (/** @type {any} */ r) => el("li", {}, r.adres ? el("a", { href: r.adres }, r.tekst) : r.tekst, r.staart);
      rijk.append(el("p", {}, deel.kop), el("ul", {}, ...deel.regels.map(li)));
      plat.push("", deel.kop, ...deel.regels.flatMap((r) => [`- ${r.tekst}${r.staart}`, ...(r.adres ? [`  ${r.adres}`] : [])]));
    }
    return { onderwerp, rijk, tekst: plat.join("\n") };
  }

  Delen.bewaarAgenda = function () {
    const g = Delen.bel.gemeente();
    const gesprek = laatste();
    if (!g || !gesprek?.volgende) return;
    const afspraken = g.afspraken.filter((/** @type {Afspraak} */ a) => !a.klaar).map((/** @type {Afspraak} */ a) => `- ${Delen.afspraakTekst(a)}`);
    const inhoud = Delen.ics({ begin: new Date(gesprek.volgende), minuten: MINUTEN, titel: `Gesprek met ${g.naam}`, tekst: afspraken.length ? `Afgesproken:\n${afspraken.join("\n")}` : "", uid: Delen.uid() });
    window.geefBestand(`gesprek-${gesprek.volgende.slice(0, 10)}.ics`, inhoud, "text/calendar");
  };

  /** A search that gave nothing, to note. @param {string} vraag */
  function leegRij(vraag) {
    const knop = el("button", { type: "button", class: "deelknop", "aria-label": `Noteer als niet gevonden: ${vraag}` }, "Noteer als niet gevonden");
    knop.addEventListener("click", () => {
      Delen.bel.nietGevonden(vraag);
      plek("verslag").focus();
    });
    return el("li", {}, el("span", {}, `“${vraag}”`), knop);
  }

  /** The report of a call that ended, with what was noted since. Only what there is has a button. */
  Delen.toonVerslag = function () {
    const gesprek = laatste();
    const m = mail();
    const klaar = Boolean(m && gesprek?.einde);
    plek("verslag").hidden = !klaar;
    plek("afgesloten").hidden = !klaar;
    if (m && klaar) {
      plek("mail").textContent = m.tekst;
      const mailto = `mailto:?subject=${encodeURIComponent(m.onderwerp)}&body=${encodeURIComponent(m.tekst)}`;
      plek("mailto").setAttribute("href", mailto.length > LANGSTE ? mailto.replace(/&body=.*$/, "") : mailto);
      const gemist = gesprek.nietGevonden;
      const stand = m.tekst === gekopieerd ? gemaakt : "Hieronder staat de mail, met wat je later noteerde. Kopieer hem nog eens.";
      plek("verslag-stand").textContent = [stand, gemist.length && `Niet gevonden: ${gemist.join("; ")}.`].filter(Boolean).join(" ");
    }
    const leeg = gesprek?.leeg.filter((/** @type {string} */ t) => !gesprek.nietGevonden.includes(t)) || [];
    plek("leeg").hidden = !leeg.length;
    Delen.vervang(plek("leeg-lijst"), leeg.map(leegRij));
    const er = { agenda: gesprek?.volgende, gemist: gesprek?.nietGevonden.length };
    for (const [naam, iets] of Object.entries(er)) /** @type {HTMLElement} */ (document.querySelector(`[data-doe="${naam}"]`)).hidden = !iets;
  };

  Delen.kopieerMail = async function () {
    const m = mail();
    if (!m) return;
    gekopieerd = m.tekst;
    gemaakt = "Hieronder staat de mail, zoals je hem kopieerde.";
    Delen.toonVerslag();
    await Delen.kopieerEnMeld(m.rijk, m.tekst, "de mail voor de gemeente");
  };

  Delen.kopieerGemist = async function () {
    const gemist = laatste()?.nietGevonden || [];
    const kop = "Niet gevonden in de Bouwstenenwijzer";
    return Delen.kopieerEnMeld(el("div", {}, el("p", {}, kop), el("ul", {}, ...gemist.map((/** @type {string} */ t) => el("li", {}, t)))), [kop, ...gemist.map((/** @type {string} */ t) => `- ${t}`)].join("\n"), "de lijst van wat niet gevonden is");
  };

  /** One action: the mail on the clipboard, the appointment as a file, what is missing on the page; the call is over. */
  Delen.maakVerslag = async function () {
    const getypt = Delen.legVast();
    const m = mail();
    const gesprek = laatste();
    if (!m || !gesprek) return;
    if (gesprek.volgende) Delen.bewaarAgenda();
    gekopieerd = m.tekst;
    gemaakt = [
      "Hieronder staat de mail; hij is ook gekopieerd.",
      OP_SCHIJF.test(Delen.siteAdres()) ? "Er staan geen links in: deze site staat op je eigen schijf." : "",
      gesprek.volgende ? "Het agendabestand voor het volgende gesprek is bewaard." : "Er is nog geen volgend gesprek, dus ook geen agendabestand.",
      getypt && `Wat je nog niet had vastgelegd, staat erin: ${getypt}.`,
    ].filter(Boolean).join(" ");
    Delen.bel.rondAf();
    await Delen.kopieerEnMeld(m.rijk, m.tekst, "de mail voor de gemeente");
    plek("verslag").focus();
  };
})();
