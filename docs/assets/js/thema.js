// Runs before the first paint: fixes the chosen colours and tells the style sheet that scripts work.
(function () {
  "use strict";
  var wortel = document.documentElement;
  wortel.classList.add("js");
  // A long page comes in parts, unless the reader lands somewhere in the middle.
  var reis = /** @type {PerformanceNavigationTiming | undefined} */ (performance.getEntriesByType("navigation")[0]);
  if (!location.hash && reis && reis.type === "navigate") wortel.classList.add("in-stukken");
  try {
    var keuze = localStorage.getItem("bw-thema");
    if (keuze === "licht" || keuze === "donker") wortel.dataset.thema = keuze;
    // Who follows something gets a line on the front page: its room is there from the start.
    if ((localStorage.getItem("bw-volgt") || "[]") !== "[]") wortel.classList.add("volgt");
  } catch {
    // Storage is closed: the site follows the device.
  }
})();
