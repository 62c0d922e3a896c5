"""Everything beside the pages: short codes and redirects, the search index, feeds, the API."""

from macros.outputs.alles import schrijf_alles

__all__ = ["schrijf_alles"]
