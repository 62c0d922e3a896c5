"""Data as a classic script: unlike JSON that a page fetches, it also loads from disk."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json, to_json


def compacte_json(inhoud: object) -> str:
    """Return JSON without white space, with letters as they are."""
    return to_json(inhoud).decode()


def als_script(doel: str, inhoud: object) -> bytes:
    """Return a script that assigns `inhoud` to `doel`, such as "window.bwCodes" or what `vak` returns."""
    return b"%b = %b;\n" % (doel.encode(), to_json(inhoud))


def uit_script(doel: str, script: bytes) -> Any:
    """Return what a script of `als_script` assigns to `doel`.

    Raises:
        ValueError: when it is no such script.
    """
    return from_json(script.removeprefix(b"%b = " % doel.encode()).removesuffix(b";\n"))


def vak(naam: str, sleutel: str) -> str:
    """Return the place of `sleutel` in the global object `naam`, which is made by whichever script comes first."""
    return f"(window.{naam} = window.{naam} || {{}})[{compacte_json(sleutel)}]"
