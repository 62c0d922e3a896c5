"""From files to values with positions, and from values to items. Only this package opens data files."""

from macros.load.lader import Lading, laad

__all__ = ["Lading", "laad"]
