"""Reads what somebody types after `kennisbank`, and answers in Dutch: the usage, the help and what is wrong."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable
from typing import Any, NoReturn

from macros.diagnostics import bedoelde_je
from macros.diagnostics.tekens import toonbaar

Antwoord = Callable[[re.Match[str]], str]


class Opmaak(argparse.HelpFormatter):
    """Lays out the help as argparse does, with a Dutch word before the usage."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """Add the usage line."""
        super().add_usage(usage, actions, groups, "gebruik: " if prefix is None else prefix)


class Lezer(argparse.ArgumentParser):
    """An argument parser that speaks Dutch. Options are typed in full, so that a new one never changes an old line."""

    def __init__(self, *args: Any, **opties: Any) -> None:
        super().__init__(*args, **{"formatter_class": Opmaak, "add_help": False, "allow_abbrev": False, **opties})
        self._positionals.title, self._optionals.title = "wat je erachter zet", "opties"
        self.add_argument("-h", "--help", action="help", help="laat deze uitleg zien")

    def error(self, message: str) -> NoReturn:
        """Say in Dutch what is wrong and what to do, and end with exit code 2."""
        print(f"{melding(message)}\nTyp `{self.prog} --help` voor uitleg.", file=sys.stderr)
        sys.exit(2)


def voer_uit(opdracht: Callable[[], int], anders: int) -> int:
    """Run a command and return its exit code, or `anders` when whoever reads us has seen enough (`| head`)."""
    try:
        code = opdracht()
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return anders
    return code


def melding(engels: str) -> str:
    """Return in Dutch what argparse found wrong."""
    for patroon, antwoord in MELDINGEN:
        gevonden = re.fullmatch(patroon, engels, re.DOTALL)
        if gevonden:
            return toonbaar(antwoord(gevonden))
    return toonbaar(f"Deze opdracht is niet te begrijpen ({engels}).")


def _keuze(gevonden: re.Match[str]) -> str:
    waar, getypt, rest = gevonden.groups()
    kan = re.findall(r"[^\s',()]+", rest)
    beste = bedoelde_je(getypt[:60], kan)
    tip = f'Bedoelde je "{beste}"? ' if beste else ""
    wat = "is geen opdracht" if waar == "opdracht" else f"kan niet bij {waar}"
    return f'"{getypt}" {wat}. {tip}Kies uit: {", ".join(kan)}.'


MELDINGEN: tuple[tuple[str, Antwoord], ...] = (
    (r"the following arguments are required: (.+)", lambda m: f"Hier ontbreekt nog: {m[1]}."),
    (r"argument ([^:]+): invalid choice: '?(.*?)'? \(choose from (.+)\)", _keuze),
    (r"unrecognized arguments: (.+)", lambda m: f"Dit hoort niet bij deze opdracht: {m[1]}."),
    (r"argument ([^:]+): invalid int value: '(.*)'", lambda m: f'Bij {m[1]} hoort een heel getal; "{m[2]}" niet.'),
    (r"argument ([^:]+): expected (?:one|at least one) argument", lambda m: f"Achter {m[1]} hoort een waarde."),
    (r"argument ([^:]+): ignored explicit argument '.*'", lambda m: f"Achter {m[1]} hoort geen waarde."),
)
"""What argparse says, and how we say it."""
