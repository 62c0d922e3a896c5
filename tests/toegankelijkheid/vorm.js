// Runs in a page: what overflows, what is cut off, and when asked for, how big everything is that can be hit.
(metDoelen) => {
  const naam = (e) => {
    const tekst = e.getAttribute("aria-label") || e.textContent || e.id;
    return `${e.tagName.toLowerCase()}.${e.getAttribute("class") || ""} "${tekst.trim().replace(/\s+/g, " ").slice(0, 50)}"`;
  };
  const bekend = new Map([[null, false]]);
  const alleenVoorlezen = (e) => {
    if (!bekend.has(e)) bekend.set(e, getComputedStyle(e).clipPath === "inset(50%)" || alleenVoorlezen(e.parentElement));
    return bekend.get(e);
  };
  const zichtbaar = (e) => e.checkVisibility({ visibilityProperty: true }) && !alleenVoorlezen(e);
  const schuift = (e) => e.closest(".tabelvak, pre") !== null;

  const buiten = [...document.querySelectorAll("body *")].filter((e) => {
    const vak = e.getBoundingClientRect(); // what is cheap to ask comes first: few elements get past it
    if (vak.width <= 1 || (vak.right <= innerWidth + 1 && vak.left >= -1)) return false;
    return !schuift(e) && !e.closest("svg") && zichtbaar(e);
  });

  // Text that does not fit in a box that hides or clips what sticks out.
  const afgekapt = [...document.querySelectorAll("body *")].filter((e) => {
    const [breed, hoog] = [e.scrollWidth > e.clientWidth + 1, e.scrollHeight > e.clientHeight + 1];
    if (!breed && !hoog) return false;
    const stijl = getComputedStyle(e);
    const weg = (overflow) => ["hidden", "clip"].includes(overflow);
    if (!(breed && weg(stijl.overflowX)) && !(hoog && weg(stijl.overflowY))) return false;
    return !schuift(e) && !e.closest("svg") && e.textContent.trim() && zichtbaar(e);
  });

  // A link in a sentence has the height of its line; all other targets have a size of their own.
  const inline = (e) => e.closest("p, li, dd, dt, td, th, h1, h2, h3, h4, label, summary, cite") !== null
    && getComputedStyle(e).display === "inline";
  const klein = !metDoelen ? [] : [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((e) => zichtbaar(e) && !inline(e))
    .map((e) => {
      const label = e.labels?.[0];
      const vak = (label && ["checkbox", "radio"].includes(e.type) ? label : e).getBoundingClientRect();
      return { wie: naam(e), breedte: vak.width, hoogte: vak.height, knop: e.matches(".knop, .klapknop, .thema button") };
    });

  return {
    schuift: document.documentElement.scrollWidth > innerWidth,
    buiten: buiten.map(naam), afgekapt: afgekapt.map(naam), doelen: klein,
  };
}
