"""Put changed values into the text of a data file; everything else stays as it was typed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import (
    DoubleQuotedScalarString,
    FoldedScalarString,
    LiteralScalarString,
    ScalarString,
    SingleQuotedScalarString,
)

from macros.load.yamlbestand import ontleed
from macros.load.yamlschrijver import geschreven, schrijver, te_groot
from macros.voorstel.lezen import Waarde, Wijziging

KORT_WOORD = re.compile(r"[^\W_][\w /.'’-]{0,39}")
DATUM = re.compile("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")


class LuktNietError(Exception):
    """The change cannot be made without touching something else; the message says why, in Dutch."""


def pas_toe(tekst: str, wijzigingen: Sequence[Wijziging]) -> str:
    """Return the text of a file with these values in it.

    Raises:
        LuktNietError: when the place is not there, a line that has nothing to do with it would change, or a remark
            would get lost.
    """
    if reden := te_groot(ontleed(tekst, "")):
        raise LuktNietError(reden)
    try:
        inhoud = schrijver().load(tekst)
    except (YAMLError, ValueError):
        raise LuktNietError("Dit bestand heeft een fout. Los die eerst op.") from None
    if geschreven(inhoud) != tekst:
        raise LuktNietError("Dit bestand heeft niet de gewone opmaak. Draai eerst: kennisbank opmaak")
    for wijziging in wijzigingen:
        _zet(_ouder(inhoud, wijziging.pad), wijziging.pad[-1], wijziging.nieuw)
    nieuw = geschreven(inhoud)
    _keur(tekst, nieuw, wijzigingen)
    return nieuw


def waarde_op(waarde: object, pad: Sequence[str]) -> Any:
    """Return what stands under these keys, None when nothing does."""
    for sleutel in pad:
        waarde = waarde.get(sleutel) if isinstance(waarde, dict) else None
    return waarde


def gelijk(een: object, ander: object) -> bool:
    """Whether two values say the same; white space at the end of a line says nothing."""
    return _schoon(een) == _schoon(ander)


def _schoon(waarde: object) -> object:
    if isinstance(waarde, str):
        return "\n".join(regel.rstrip() for regel in waarde.split("\n")).strip()
    if isinstance(waarde, dict):
        return {sleutel: _schoon(deel) for sleutel, deel in waarde.items() if deel is not None}
    return [_schoon(deel) for deel in waarde] if isinstance(waarde, list) else waarde


def _ouder(inhoud: Any, pad: Sequence[str]) -> CommentedMap:
    """Return the group in which the last of these keys belongs; a key such as 2015 is a number to the writer."""
    for sleutel in pad[:-1]:
        if not isinstance(inhoud, CommentedMap) or sleutel not in inhoud:
            raise LuktNietError(f'De sleutel "{sleutel}" staat zo niet in het bestand. Doe deze wijziging zelf.')
        inhoud = inhoud[sleutel]
    if not isinstance(inhoud, CommentedMap):
        raise LuktNietError(f'"{pad[-1]}" hoort in een groep die er niet is. Doe deze wijziging zelf.')
    return inhoud


def _zet(ouder: CommentedMap, naam: str, waarde: Waarde) -> None:
    if waarde is not None:
        ouder[naam] = _vervang(ouder.get(naam), waarde)
    elif naam in ouder:
        _haal_weg(ouder, naam)


def _haal_weg(ouder: CommentedMap, naam: str) -> None:
    """Remove a field; what is remarked after it, on lines of its own, moves to the field before."""
    opmerking = ouder.ca.items.pop(naam, None)
    namen = list(ouder)
    vorige = namen[namen.index(naam) - 1] if namen.index(naam) else None
    del ouder[naam]
    if opmerking and vorige is not None and vorige not in ouder.ca.items:
        ouder.ca.items[vorige] = opmerking


def _vervang(oud: Any, waarde: Waarde) -> Any:
    """Return what is to stand there: the old node with another content where that can be."""
    if isinstance(oud, CommentedMap) and isinstance(waarde, dict):
        for naam in [naam for naam in oud if waarde.get(naam) is None]:
            _haal_weg(oud, naam)
        for naam, deel in waarde.items():
            if deel is not None and not gelijk(_plat(oud.get(naam)), deel):
                _zet(oud, naam, deel)
        return oud
    if isinstance(oud, CommentedSeq) and isinstance(waarde, list) and waarde:
        return _lijst(oud, waarde)
    return _maak(waarde, oud)


def _lijst(oud: CommentedSeq, nieuw: list[Waarde]) -> CommentedSeq:
    """Change only the items between the first and the last that differ."""
    was = [_plat(deel) for deel in oud]
    kort = min(len(was), len(nieuw))
    begin = next((n for n in range(kort) if not gelijk(was[n], nieuw[n])), kort)
    eind = next((n for n in range(kort - begin) if not gelijk(was[-1 - n], nieuw[-1 - n])), kort - begin)
    midden = nieuw[begin : len(nieuw) - eind]
    aantal = len(was) - eind - begin
    for n, deel in enumerate(midden[:aantal]):
        oud[begin + n] = _vervang(oud[begin + n], deel)
    for _ in range(aantal - len(midden)):
        del oud[begin + len(midden)]
    for n, deel in enumerate(midden[aantal:]):
        oud.insert(begin + aantal + n, _maak(deel))
    return oud


def _plat(waarde: Any) -> Any:
    """Return a node as the plain values that a proposal holds."""
    if isinstance(waarde, CommentedMap):
        return {str(naam): _plat(deel) for naam, deel in waarde.items()}
    if isinstance(waarde, CommentedSeq):
        return [_plat(deel) for deel in waarde]
    if isinstance(waarde, bool):
        return str(waarde).lower()
    return None if waarde is None else str(waarde)


def _maak(waarde: Waarde, oud: Any = None) -> Any:
    if isinstance(waarde, dict):
        return CommentedMap({naam: _maak(deel) for naam, deel in waarde.items() if deel is not None})
    if isinstance(waarde, list):
        rij = CommentedSeq([_maak(deel) for deel in waarde])
        if all(isinstance(deel, str) and KORT_WOORD.fullmatch(deel) for deel in waarde):
            rij.fa.set_flow_style()
        return rij
    return _tekst(waarde or "", oud)


def _tekst(tekst: str, oud: Any) -> Any:
    """Return a text in the way the old one was typed, if it can be typed so."""
    if "\n" in tekst or isinstance(oud, LiteralScalarString | FoldedScalarString):
        return LiteralScalarString(tekst)
    if isinstance(oud, SingleQuotedScalarString | DoubleQuotedScalarString):
        return type(oud)(tekst)
    if isinstance(oud, bool) and tekst in ("true", "false"):
        return tekst == "true"
    if isinstance(oud, int) and not isinstance(oud, bool) and tekst.isdecimal() and str(int(tekst)) == tekst:
        return int(tekst)
    return tekst if _gewoon(tekst) else DoubleQuotedScalarString(tekst)


def _gewoon(tekst: str) -> bool:
    """Whether a text can stand without quotes, and stays text for every reader."""
    if DATUM.fullmatch(tekst) or tekst[-1:] in (":", "-"):
        return False
    terug = ontleed(f"x: [{tekst}]\ny: {tekst}\n", "")
    if terug.problemen or terug.waarde != {"x": [tekst], "y": tekst}:
        return bool(not terug.problemen) and waarde_op(terug.waarde, ["y"]) == tekst
    try:
        return isinstance(schrijver().load(tekst), str | ScalarString)
    except YAMLError:
        return False


def _keur(tekst: str, nieuw: str, wijzigingen: Sequence[Wijziging]) -> None:
    """Raise when the new text says anything else than it should, or lost a remark."""
    eerst, daarna = ontleed(tekst, "").waarde, ontleed(nieuw, "")
    for wijziging in wijzigingen:
        if not gelijk(waarde_op(daarna.waarde, wijziging.pad), wijziging.nieuw):
            raise LuktNietError(f'De nieuwe waarde van "{wijziging.pad[-1]}" laat zich zo niet opschrijven.')
    paden = {wijziging.pad for wijziging in wijzigingen}
    if daarna.problemen or not _gelijk_buiten(eerst, daarna.waarde, paden, ()):
        raise LuktNietError("Zo zou er meer veranderen dan het voorstel zegt. Doe deze wijziging zelf.")
    if _opmerkingen(tekst) != _opmerkingen(nieuw):
        raise LuktNietError("Zo zou er een opmerking verdwijnen. Doe deze wijziging zelf.")


def _gelijk_buiten(een: object, ander: object, paden: set[tuple[str, ...]], hier: tuple[str, ...]) -> bool:
    """Whether two trees are equal apart from what stands under `paden`."""
    if hier in paden:
        return True
    if isinstance(een, dict) and isinstance(ander, dict):
        namen = [*een, *(naam for naam in ander if naam not in een)]
        return all(_gelijk_buiten(een.get(naam), ander.get(naam), paden, (*hier, naam)) for naam in namen)
    return een == ander


def _opmerkingen(tekst: str) -> list[str]:
    return [regel.strip() for regel in tekst.split("\n") if regel.lstrip().startswith("#")]
