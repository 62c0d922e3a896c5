"""The rules: what must hold over the whole knowledge base."""

from macros.validate.omgeving import Omgeving
from macros.validate.regels import alle_regels, controleer

__all__ = ["Omgeving", "alle_regels", "controleer"]
