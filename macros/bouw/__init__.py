"""Build the site beside the old one, check it, then swap."""

from macros.bouw.bouw import Bouwfout, bouw, bouwronde, maak_site

__all__ = ["Bouwfout", "bouw", "bouwronde", "maak_site"]
