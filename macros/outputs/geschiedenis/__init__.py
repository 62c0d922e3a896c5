"""How pages read before, for the browser: loaded only when somebody needs it."""

from macros.outputs.geschiedenis.schrijf import lees_stand, schrijf_geschiedenis, werk_geschiedenis_bij

__all__ = ["lees_stand", "schrijf_geschiedenis", "werk_geschiedenis_bij"]
