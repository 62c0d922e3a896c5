"""Everything beside the pages: short codes and redirects, the search index, feeds, the API."""

from macros.outputs.alles import schrijf_alles
from macros.outputs.doorverwijzing import schrijf_doorverwijzingen
from macros.outputs.pakketten import pakketten

__all__ = ["pakketten", "schrijf_alles", "schrijf_doorverwijzingen"]
