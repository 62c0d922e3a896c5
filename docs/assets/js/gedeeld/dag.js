// @ts-check
/** Days as code and as people write them, in the clock of the reader. */
window.Dag = {
  /** A day as "2026-11-22". @param {Date} [moment] now when left out */
  iso: (moment = new Date()) => new Date(+moment - moment.getTimezoneOffset() * 60000).toISOString().slice(0, 10),

  /** @param {string} dag "2026-11-22" @returns {string} "22 november 2026", or "" when it is no day */
  voluit(dag) {
    const datum = new Date(`${dag}T12:00:00`);
    return /^\d{4}-\d\d-\d\d$/.test(dag) && datum.getDate() ? datum.toLocaleDateString("nl-NL", { day: "numeric", month: "long", year: "numeric" }) : "";
  },
};
