"""How readable every page is, by the Flesch-Douma formula for Dutch."""
