"""What went wrong, where, and the next step: the one vocabulary every layer shares."""

from macros.diagnostics.probleem import Niveau, Plek, Probleem, op_volgorde
from macros.diagnostics.suggestie import bedoelde_je

__all__ = ["Niveau", "Plek", "Probleem", "bedoelde_je", "op_volgorde"]
