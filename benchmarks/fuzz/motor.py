"""Fuzz one target with atheris: `python -m benchmarks.fuzz.motor <doel> [corpus] [-max_total_time=60]`."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["macros", "yaml", "markdown_it"]):
    from benchmarks.fuzz.doelen import DOELEN, als_tekst


def main() -> None:
    """Hand every input of libFuzzer to the target; it stops with the input that broke a promise."""
    doel = DOELEN[sys.argv[1]]
    atheris.Setup([sys.argv[0], *sys.argv[2:]], lambda ruw: doel(als_tekst(ruw)))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
