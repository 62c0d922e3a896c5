"""Compare our search with the theme's own and with Pagefind, on the same pages and the same questions."""
