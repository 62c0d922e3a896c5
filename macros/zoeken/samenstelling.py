"""Split Dutch compounds into known parts: basisregistratie is basis + registratie."""

from __future__ import annotations

from collections.abc import Callable

from macros.zoeken.taal import GEEN_DEEL, TUSSENLETTERS

KORTSTE_WOORD = 7
KORTSTE_DEEL = 3
MEESTE_DELEN = 4

Kosten = tuple[int, int, int]


class Splitser:
    """Splits words into parts that `ken` says are words by themselves."""

    def __init__(self, ken: Callable[[str], bool]) -> None:
        self._ken = ken

    def splits(self, woord: str) -> tuple[str, ...]:
        """Return the parts of `woord`, or nothing when it is no compound of known parts.

        The fewest parts win, then the fewest linking letters, then the longest last part.
        """
        if len(woord) < KORTSTE_WOORD or not woord.isalpha():
            return ()
        beste: list[tuple[Kosten, tuple[str, ...]] | None] = [None] * (len(woord) + 1)
        beste[0] = ((0, 0, 0), ())
        for begin in range(len(woord)):
            basis = beste[begin]
            if basis is not None and len(basis[1]) < MEESTE_DELEN:
                self._verder(woord, begin, basis, beste)
        uitkomst = beste[len(woord)]
        return uitkomst[1] if uitkomst and len(uitkomst[1]) > 1 else ()

    def _verder(
        self,
        woord: str,
        begin: int,
        basis: tuple[Kosten, tuple[str, ...]],
        beste: list[tuple[Kosten, tuple[str, ...]] | None],
    ) -> None:
        (aantal, tussen, _), delen = basis
        for einde in range(begin + KORTSTE_DEEL, len(woord) + 1):
            deel = woord[begin:einde]
            if deel == woord or deel in GEEN_DEEL or not self._ken(deel):
                continue
            for letters in TUSSENLETTERS:
                volgende = einde + len(letters)
                if letters and (volgende >= len(woord) or not woord.startswith(letters, einde)):
                    continue
                kosten = (aantal + 1, tussen + len(letters), -len(deel))
                oud = beste[volgende]
                if oud is None or kosten < oud[0]:
                    beste[volgende] = (kosten, (*delen, deel))
