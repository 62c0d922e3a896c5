// @ts-check
/** The mapje of this browser: order it, write notes, share it. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el, icoon, meld } = Delen;
  const LANG = 2000;
  /** @type {HTMLElement} */
  let vlak;
  /** @type {Mapje} */
  let mapje;
  const plek = (/** @type {string} */ naam) => /** @type {HTMLElement} */ (vlak.querySelector(`[data-${naam}]`));
  const invoer = (/** @type {string} */ keuze) => /** @type {HTMLInputElement} */ (vlak.querySelector(keuze));
  const naam = () => mapje.titel || "Mapje uit de Bouwstenenwijzer";
  const metNoten = () => invoer("[data-noten-mee]").checked;

  function bewaar() {
    Delen.zetMapje(mapje);
    toonAdres();
  }

  function toonAdres() {
    if (!mapje.items.length) return;
    const adres = Delen.adresVanMapje(mapje, metNoten());
    Delen.drukadres = () => adres;
    Delen.zetDrukQr?.();
    plek("druktitel").textContent = mapje.titel;
    invoer("[data-adres]").value = adres;
    const lang = adres.length > LANG ? " Dat is lang: sommige mailprogramma's breken zo'n adres af. Laat notities weg of maak twee mapjes." : "";
    const schijf = adres.startsWith("file:");
    plek("adres-hulp").textContent = schijf ? "Deze site staat op je eigen schijf: dit adres werkt alleen op deze computer. Stuur een ander de mailtekst." : `${adres.length} tekens. Alles zit in dit adres; er staat niets op een server.${lang}`;
    for (const naam of ["mailto", "qr"]) plek(naam).hidden = schijf;
    /** @type {HTMLAnchorElement} */ (plek("bekijk")).href = Delen.hierVanMapje(mapje, metNoten());
    /** @type {HTMLAnchorElement} */ (plek("mailto")).href = `mailto:?subject=${encodeURIComponent(naam())}&body=${encodeURIComponent(adres)}`;
    Delen.qr(adres, "adres van dit mapje").then((/** @type {SVGElement} */ svg) => plek("qr-plek").replaceChildren(svg)).catch(() => plek("qr-plek").replaceChildren(el("p", {}, "Dit mapje is te groot voor een QR-code.")));
  }

  /** @param {number} van @param {number} naar @param {string} knop the button that keeps the focus */
  function verplaats(van, naar, knop) {
    if (naar < 0 || naar >= mapje.items.length) return;
    const [item] = mapje.items.splice(van, 1);
    mapje.items.splice(naar, 0, item);
    bewaar();
    toonItems();
    const rij = plek("items").children[naar];
    const zelfde = /** @type {HTMLButtonElement | null} */ (rij.querySelector(`[data-zet="${knop}"]`));
    (zelfde && !zelfde.disabled ? zelfde : /** @type {HTMLElement} */ (rij.querySelector("[data-zet]:enabled"))).focus();
    meld(`“${Delen.blokVan(item).titel}” staat nu op plaats ${naar + 1} van ${mapje.items.length}.`);
  }

  /** @param {number} n */
  function haalWeg(n) {
    const [item] = mapje.items.splice(n, 1);
    bewaar();
    toonItems();
    const terug = el("button", { type: "button", class: "knop rustig" }, "Zet terug");
    terug.addEventListener("click", () => {
      mapje.items.splice(Math.min(n, mapje.items.length), 0, item);
      bewaar();
      toonItems();
      /** @type {HTMLElement} */ (plek("items").children[Math.min(n, mapje.items.length - 1)].querySelector("button")).focus();
      meld(`“${Delen.blokVan(item).titel}” staat er weer in.`);
    });
    meld(`Uit je mapje gehaald: “${Delen.blokVan(item).titel}”. `, terug);
    const volgende = plek("items").children[Math.min(n, mapje.items.length - 1)];
    const doel = /** @type {HTMLElement} */ (volgende ? volgende.querySelector("[data-zet='weg']") : document.querySelector("#inhoud"));
    doel.focus();
  }

  /** The passages that are unfolded. @returns {Set<string | null>} */
  const opengeslagen = () => new Set(Array.from(plek("items").querySelectorAll("li:has(> .mapje__passage[open])"), (li) => li.getAttribute("data-pad")));

  /** @param {MapjeItem} item @param {number} n @param {Set<string | null>} gelezen what is unfolded */
  function rij(item, n, gelezen) {
    const blok = Delen.blokVan(item);
    const weg = !Delen.register.zoek(item.pad);
    const kop = el("h3", {}, el("a", { href: Delen.register.href(item.pad) }, blok.titel));
    if (blok.code) kop.append(" ", el("span", { class: "code" }, blok.code));
    const zet = (/** @type {string} */ soort, /** @type {string} */ woord, /** @type {boolean} */ uit, /** @type {() => void} */ doe) => {
      const knop = el("button", { type: "button", class: "deelknop", "data-zet": soort, "aria-label": `${woord}: ${blok.titel}` }, woord);
      knop.toggleAttribute("disabled", uit);
      knop.addEventListener("click", doe);
      return knop;
    };
    const knoppen = el("p", { class: "mapje__knoppen" },
      zet("op", "Omhoog", n === 0, () => verplaats(n, n - 1, "op")),
      zet("neer", "Omlaag", n === mapje.items.length - 1, () => verplaats(n, n + 1, "neer")),
      zet("weg", "Haal weg", false, () => haalWeg(n)));
    const noot = /** @type {HTMLTextAreaElement} */ (el("textarea", { id: `noot-${n}`, rows: "2", maxlength: "500" }));
    noot.value = item.noot;
    const opPapier = el("p", { class: "mapje__noot drukt" }, item.noot);
    noot.addEventListener("input", () => {
      item.noot = noot.value;
      opPapier.textContent = noot.value;
      bewaar();
    });
    const tekst = el("details", { class: "mapje__passage", ...(gelezen.has(item.pad) ? { open: "" } : {}) }, el("summary", {}, "Lees de passage", el("span", { class: "onzichtbaar" }, `: ${blok.titel}`)));
    Delen.register.inhoud(item.pad).then((/** @type {Knoop[]} */ k) => (k.length ? tekst.append(Delen.toonInhoud(k)) : tekst.remove())).catch(() => tekst.remove());
    const li = el("li", { class: "mapje__item", "data-pad": item.pad }, kop, knoppen, ...(blok.bij ? [el("p", { class: "mapje__bij" }, blok.bij)] : []));
    if (weg) li.append(el("p", { class: "melding" }, icoon("knelpunt"), el("span", {}, "Deze passage staat niet meer op de site.")));
    const veld = el("p", { class: "veld" }, el("label", { for: `noot-${n}` }, "Notitie"), " ", noot);
    li.append(tekst, item.noot ? veld : el("details", {}, el("summary", {}, "Schrijf een notitie", el("span", { class: "onzichtbaar" }, ` bij ${blok.titel}`)), veld), opPapier);
    li.addEventListener("keydown", (/** @type {KeyboardEvent} */ g) => {
      const stap = /** @type {Record<string, number>} */ ({ ArrowUp: -1, ArrowDown: 1 })[g.key];
      if (!stap || !g.altKey) return;
      g.preventDefault();
      verplaats(n, n + stap, stap < 0 ? "op" : "neer");
    });
    return li;
  }

  function toonItems() {
    const gevuld = mapje.items.length > 0;
    plek("leeg").hidden = gevuld;
    plek("gevuld").hidden = !gevuld;
    const gelezen = opengeslagen();
    Delen.vervang(plek("items"), mapje.items.map((item, n) => rij(item, n, gelezen)));
  }

  /** Empty it. The way back stands on the page itself: it waits for as long as somebody needs. */
  function maakLeeg() {
    const oud = mapje;
    mapje = { titel: "", items: [] };
    bewaar();
    Delen.toonEigen(vlak);
    const terug = el("button", { type: "button", class: "knop rustig", "data-terug": "" }, "Zet alles terug");
    terug.addEventListener("click", () => {
      terug.remove();
      Delen.zetMapje({ titel: mapje.titel || oud.titel, items: [...oud.items, ...mapje.items.filter((i) => !oud.items.some((o) => o.pad === i.pad))] });
      Delen.toonEigen(vlak);
      invoer("#mapje-titel").focus();
      meld("Je mapje staat er weer.");
    });
    vlak.querySelector("[data-terug]")?.remove();
    plek("leeg").after(terug);
    scrollTo(0, 0);
    terug.focus();
    meld("Je mapje is leeg.");
  }

  /** @type {Record<string, () => unknown>} */
  const DOEN = {
    leeg: maakLeeg,
    deel: () => Delen.geefDoor({ title: naam(), text: naam(), url: invoer("[data-adres]").value }, DOEN.adres),
    druk: () => window.print(),
    adres: () => Delen.kopieerEnMeld(el("p", {}, el("a", { href: invoer("[data-adres]").value }, naam())), invoer("[data-adres]").value, "het adres van je mapje"),
    mail: async () => {
      const mail = await Delen.mailVanMapje(mapje, metNoten());
      await Delen.kopieerEnMeld(mail.rijk, mail.tekst, "je mapje als mailtekst");
    },
  };

  /** @param {HTMLElement} doel */
  Delen.toonEigen = async function (doel) {
    vlak = doel;
    mapje = Delen.leesMapje();
    const titel = invoer("#mapje-titel");
    Delen.vulVeld(titel, mapje.titel);
    titel.oninput = () => {
      mapje.titel = titel.value;
      bewaar();
    };
    invoer("[data-noten-mee]").onchange = toonAdres;
    invoer("[data-adres]").onfocus = () => invoer("[data-adres]").select();
    vlak.onclick = (g) => {
      const knop = g.target instanceof Element ? g.target.closest("[data-doe]") : null;
      if (knop) DOEN[knop.getAttribute("data-doe") || ""]?.();
    };
    invoer("[data-doe=deel]").hidden = !Delen.deelt;
    invoer("[data-doe=mail]").classList.toggle("rustig", Delen.deelt);
    toonItems();
    toonAdres();
  };
})();
