"""Search: the index made from the finished pages, and the same ranking in Python as in the browser.

Dutch is described once, in `taal`, and the ranking in `gewichten`; the browser gets those tables with the index.
"""

from macros.zoeken.maak import maak_index, schrijf_index
from macros.zoeken.zoeker import Uitslag, Zoeker

__all__ = ["Uitslag", "Zoeker", "maak_index", "schrijf_index", "zoek"]


def zoek(zoeker: Zoeker, tekst: str) -> Uitslag:
    """Return the answer to `tekst`, ranked as the site does."""
    return zoeker.zoek(tekst)
