"""Why a command does not do what was asked: one Dutch sentence and a next step, for the command line to print."""

from __future__ import annotations


class NietMogelijk(Exception):
    """The command cannot do this; the message says why and what to do. `code` is the exit code."""

    code = 2
