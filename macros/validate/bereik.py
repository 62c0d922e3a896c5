"""How far a rule has to look: that decides whether the form for one block checks it too."""

from __future__ import annotations

from enum import Enum


class Bereik(Enum):
    """What a rule must know; a rule with reach BLOK has its counterpart in the form (docs/assets/js/voorstel/)."""

    BLOK = "one block, today, and which ids exist"
    ALLES = "other items, other files or the pages"
