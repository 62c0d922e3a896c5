"""From checked items to HTML. Only `render` knows Jinja; nothing here reads files of content."""

from macros.views.weergave import Weergave, toon_adres, toon_item, toon_overzicht

__all__ = ["Weergave", "toon_adres", "toon_item", "toon_overzicht"]
