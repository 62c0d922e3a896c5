"""Data as a classic script: unlike JSON that a page fetches, it also loads from disk."""

from __future__ import annotations

import json


def compacte_json(inhoud: object) -> str:
    """Return JSON without white space, with letters as they are."""
    return json.dumps(inhoud, ensure_ascii=False, separators=(",", ":"))


def als_script(doel: str, inhoud: object) -> bytes:
    """Return a script that assigns `inhoud` to `doel`, such as "window.bwCodes" or what `vak` returns."""
    return f"{doel} = {compacte_json(inhoud)};\n".encode()


def vak(naam: str, sleutel: str) -> str:
    """Return the place of `sleutel` in the global object `naam`, which is made by whichever script comes first."""
    return f"(window.{naam} = window.{naam} || {{}})[{json.dumps(sleutel)}]"
