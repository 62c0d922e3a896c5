"""From files to values with positions, and from values to items. Only this package opens data files."""

from macros.load.lader import laad, vergeet_teksten
from macros.load.lading import Lading

__all__ = ["Lading", "laad", "vergeet_teksten"]
