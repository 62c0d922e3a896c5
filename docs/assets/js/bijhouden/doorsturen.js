// @ts-check
/** On a page that leads on: take the passage of the link along, which the browser would forget. */
(function () {
  "use strict";
  const naar = document.currentScript?.getAttribute("data-naar") || "";
  if (naar && !naar.includes("#") && location.hash) location.replace(new URL(naar + location.hash, location.href).href);
})();
