// Runs in a page: puts the focus on every stop in turn and measures place, cover and ring; or the ring alone.
(alleenRing) => {
  const KAN = "a[href], button:not([disabled]), input:not([disabled]):not([type=hidden]), select, textarea, summary, "
    + "[tabindex='0']";
  const DIKTE = 2;
  const SPELING = 0.5;
  const getallen = (kleur) => (kleur.match(/[\d.]+/g) || []).map(Number);
  const grond = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const [r, g, b, a = 1] = getallen(getComputedStyle(e).backgroundColor);
      if (a === 1) return [r, g, b];
    }
    return [255, 255, 255];
  };
  const ring = (stijl) => {
    const uit = [];
    if (stijl.outlineStyle !== "none") {
      uit.push({ dikte: parseFloat(stijl.outlineWidth), kleur: getallen(stijl.outlineColor).slice(0, 3) });
    }
    const schaduw = stijl.boxShadow.match(/^(rgb[^)]*\)) 0px 0px 0px (\d+)px$/);
    if (schaduw) uit.push({ dikte: Number(schaduw[2]), kleur: getallen(schaduw[1]).slice(0, 3) });
    return uit;
  };
  // The box in which everything of the element must lie to be seen; rings may be cut by scrolling boxes.
  const afgesneden = (element, vak, rand) => {
    for (let e = element.parentElement; e && e !== document.body; e = e.parentElement) {
      const stijl = getComputedStyle(e);
      const buiten = e.getBoundingClientRect();
      const opzij = vak.left - rand < buiten.left - SPELING || vak.right + rand > buiten.right + SPELING;
      const verticaal = vak.top - rand < buiten.top - SPELING || vak.bottom + rand > buiten.bottom + SPELING;
      if ((stijl.overflowX !== "visible" && opzij) || (stijl.overflowY !== "visible" && verticaal)) return e.className;
    }
    return "";
  };
  const bedekt = (element, vakken) => {
    for (const vak of vakken) {
      const [top, onder] = [Math.max(vak.top, 0), Math.min(vak.bottom, innerHeight)];
      const [links, rechts] = [Math.max(vak.left, 0), Math.min(vak.right, innerWidth)];
      if (top >= onder || links >= rechts) continue;
      const [x, y] = [(links + rechts) / 2, (top + onder) / 2];
      const boven = document.elementFromPoint(x, y);
      if (boven && (element.contains(boven) || boven.contains(element))) return "";
      if (boven) return `${boven.tagName}.${boven.className}`;
    }
    return "buiten beeld";
  };
  const naam = (element) => {
    const tekst = element.getAttribute("aria-label") || element.textContent || element.id;
    return `${element.tagName.toLowerCase()} "${tekst.trim().replace(/\s+/g, " ").slice(0, 50)}"`;
  };
  const uit = [];
  for (const element of document.querySelectorAll(KAN)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]")) continue;
    element.focus({ focusVisible: true, preventScroll: alleenRing });
    if (alleenRing) {
      const heeft_focus = document.activeElement === element;
      uit.push({ wie: naam(element), heeft_focus, ringen: ring(getComputedStyle(element)), grond: grond(element.parentElement), eigen: grond(element) });
      continue;
    }
    const vak = element.getBoundingClientRect();
    const ringen = ring(getComputedStyle(element));
    const naast = parseFloat(getComputedStyle(element).outlineOffset);
    uit.push({
      wie: naam(element),
      heeft_focus: document.activeElement === element,
      links: vak.left, rechts: vak.right, breedte: vak.width, hoogte: vak.height, venster: innerWidth,
      ringen, grond: grond(element.parentElement), eigen: grond(element),
      afgesneden: afgesneden(element, vak, naast + DIKTE), bedekt: bedekt(element, element.getClientRects()),
    });
  }
  return uit;
}
