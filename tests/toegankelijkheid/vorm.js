// Runs in a page: what overflows, what is cut off, what is too small to hit.
() => {
  const naam = (e) => {
    const tekst = e.getAttribute("aria-label") || e.textContent || e.id;
    return `${e.tagName.toLowerCase()}.${e.getAttribute("class") || ""} "${tekst.trim().replace(/\s+/g, " ").slice(0, 50)}"`;
  };
  const alleenVoorlezen = (e) => {
    for (let deel = e; deel; deel = deel.parentElement) if (getComputedStyle(deel).clipPath === "inset(50%)") return true;
    return false;
  };
  const zichtbaar = (e) => e.checkVisibility({ visibilityProperty: true }) && !alleenVoorlezen(e);
  const schuift = (e) => e.closest(".tabelvak, pre") !== null;

  const buiten = [...document.querySelectorAll("body *")].filter((e) => {
    if (!zichtbaar(e) || schuift(e) || e.closest("svg")) return false;
    const vak = e.getBoundingClientRect();
    return vak.width > 1 && (vak.right > innerWidth + 1 || vak.left < -1);
  });

  // Text that does not fit in a box that hides or clips what sticks out.
  const afgekapt = [...document.querySelectorAll("body *")].filter((e) => {
    if (!zichtbaar(e) || schuift(e) || e.closest("svg") || !e.textContent.trim()) return false;
    const stijl = getComputedStyle(e);
    if (["hidden", "clip"].includes(stijl.overflowX) && e.scrollWidth > e.clientWidth + 1) return true;
    return ["hidden", "clip"].includes(stijl.overflowY) && e.scrollHeight > e.clientHeight + 1;
  });

  // A link in a sentence has the height of its line; all other targets have a size of their own.
  const inline = (e) => e.closest("p, li, dd, dt, td, th, h1, h2, h3, h4, label, summary, cite") !== null
    && getComputedStyle(e).display === "inline";
  const klein = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
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
