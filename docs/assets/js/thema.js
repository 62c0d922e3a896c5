// Runs before the first paint: fixes the chosen colours and tells the style sheet that scripts work.
(function () {
  "use strict";
  var wortel = document.documentElement;
  wortel.classList.add("js");
  try {
    var keuze = localStorage.getItem("bw-thema");
    if (keuze === "licht" || keuze === "donker") wortel.dataset.thema = keuze;
  } catch {
    // Storage is closed: the site follows the device.
  }
})();
