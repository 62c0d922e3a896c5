// @ts-check
/** A mapje as an address and as the text of a mail, rich and plain. */
(function () {
  "use strict";
  const Delen = (window.Delen = window.Delen || {});
  const { el } = Delen;

  /** What an item is called now; what is gone keeps the name it had. @param {MapjeItem} item */
  Delen.blokVan = (item) => Delen.register.zoek(item.pad) || { pad: item.pad, titel: item.titel, code: item.code, hash: "", bij: "" };

  /** @param {Mapje} mapje @param {boolean} metNoten */
  function mapjeTekst(mapje, metNoten) {
    const items = mapje.items.map((i) => ({ pad: i.pad, hash: Delen.blokVan(i).hash, noot: metNoten ? i.noot : "" }));
    return Delen.codec.pak({ titel: mapje.titel, dag: window.Dag.iso(), items });
  }

  /** @param {Mapje} mapje @param {boolean} metNoten @returns {string} the address that others can open */
  Delen.adresVanMapje = (mapje, metNoten) => `${Delen.siteAdres()}mapje/#${mapjeTekst(mapje, metNoten)}`;

  /** The same within this site. @param {Mapje} mapje @param {boolean} metNoten */
  Delen.hierVanMapje = (mapje, metNoten) => `${Delen.mapjeAdres()}#${mapjeTekst(mapje, metNoten)}`;

  /** A link to one's own disk helps nobody else, and tells where things are kept. @param {string} adres */
  const voorAnderen = (adres) => (adres.startsWith("file:") ? "" : adres);

  /** The lines of each item: title, what it says, note, link. @param {Mapje} mapje @param {boolean} metNoten */
  async function regels(mapje, metNoten) {
    return Promise.all(mapje.items.map(async (item) => {
      const blok = Delen.blokVan(item);
      const citaat = Delen.eersteRegel(await Delen.register.inhoud(item.pad).catch(() => []));
      return { titel: blok.titel, staart: Delen.staart(blok), citaat, noot: metNoten ? item.noot.trim() : "", adres: voorAnderen(Delen.register.deeladres(item.pad, blok.hash)) };
    }));
  }

  /** @param {Mapje} mapje @param {boolean} metNoten @returns {Promise<{rijk: HTMLElement, tekst: string, onderwerp: string}>} */
  Delen.mailVanMapje = async function (mapje, metNoten) {
    const onderwerp = mapje.titel || "Mapje uit de Bouwstenenwijzer";
    const adres = voorAnderen(Delen.adresVanMapje(mapje, metNoten));
    const items = await regels(mapje, metNoten);
    const slot = `Gelezen op ${Delen.vandaag()}.${adres ? " Alles bij elkaar:" : ""}`;
    const lijst = el("ol", {}, ...items.map((i) => {
      const li = el("li", {}, i.adres ? el("a", { href: i.adres }, i.titel) : i.titel, i.staart);
      for (const regel of [i.citaat && `“${i.citaat}”`, i.noot]) if (regel) li.append(el("br"), regel);
      return li;
    }));
    const rijk = el("div", {}, el("p", {}, el("strong", {}, onderwerp)), lijst, el("p", {}, slot, ...(adres ? [" ", el("a", { href: adres }, "open het mapje")] : [])));
    const plat = items.map((i, n) => [`${n + 1}. ${i.titel}${i.staart}`, i.citaat && `“${i.citaat}”`, i.noot, i.adres].filter(Boolean).map((r, m) => (m ? `   ${r}` : r)).join("\n"));
    return { rijk, tekst: [onderwerp, "", ...plat.flatMap((p) => [p, ""]), slot, ...(adres ? [adres] : [])].join("\n"), onderwerp };
  };
})();
