"""How pages read before, for the browser: loaded only when somebody needs it."""

from macros.outputs.geschiedenis.schrijf import schrijf_geschiedenis

__all__ = ["schrijf_geschiedenis"]
