"""What `kennisbank nieuw` can make: which kinds there are, and how somebody may name them."""

from __future__ import annotations

from macros.diagnostics import bedoelde_je
from macros.model.soorten import ENKELVOUD, LIJST, SOORTEN, Soort, Vorm
from macros.opdrachten.nietmogelijk import NietMogelijk

MAAKBAAR = [soort for soort in SOORTEN if soort.vorm is not Vorm.ENKEL and soort.lijst not in ("verhuisd", "paginas")]
NAMEN = [soort.enkelvoud for soort in MAAKBAAR]


def maakbare_soort(naam: str) -> Soort:
    """Return the kind with this name, for one of them or for the list.

    Raises:
        NietMogelijk: when there is none, or it cannot be made.
    """
    soort = ENKELVOUD.get(naam) or LIJST.get(naam)
    if soort and soort in MAAKBAAR:
        return soort
    beste = bedoelde_je(naam, [*NAMEN, *(soort.lijst for soort in MAAKBAAR)])
    raad = f'Bedoelde je "{beste}"?' if beste else f"Kies uit: {', '.join(NAMEN)}."
    raise NietMogelijk(f'De soort "{naam}" kun je niet maken. {raad}')
