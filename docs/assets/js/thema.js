// Runs before the first paint: fixes the chosen colours, and tells that scripts work.
(function () {
  "use strict";
  const wortel = document.documentElement;
  if (wortel.classList.contains("js")) return; // this file once more, deferred: see nabeeld.js
  wortel.classList.add("js");
  // A long page comes in parts, unless the reader lands somewhere in the middle.
  const [reis] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  if (!location.hash && reis && reis.type === "navigate") wortel.classList.add("in-stukken");
  try {
    const keuze = localStorage.getItem("bw-thema");
    if (keuze === "licht" || keuze === "donker") wortel.dataset.thema = keuze;
    // Who follows something gets a line on the front page: its room is there from the start.
    if ((localStorage.getItem("bw-volgt") || "[]") !== "[]") wortel.classList.add("volgt");
  } catch {
    // Storage is closed: the site follows the device.
  }
})();
