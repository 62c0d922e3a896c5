"""Build the site beside the old one, check it, then swap."""

from macros.bouw.bouw import Bouwfout, bouw, bouw_toch
from macros.bouw.ronde import bouwronde

__all__ = ["Bouwfout", "bouw", "bouw_toch", "bouwronde"]
