"""Everything beside the pages: short codes and redirects, the search index, feeds, the API."""
