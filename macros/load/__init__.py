"""From files to values with positions, and from values to items. Only this package opens data files."""

from macros.load.gelezen import Gelezen, eerder_gelezen
from macros.load.lader import items_in, laad, vergeet_teksten
from macros.load.lading import Lading

__all__ = ["Gelezen", "Lading", "eerder_gelezen", "items_in", "laad", "vergeet_teksten"]
