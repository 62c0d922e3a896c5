"""What stops a build, told in one message."""

from __future__ import annotations


class Bouwfout(Exception):
    """The build cannot go on; the message is Dutch and says the next step. `code` is the exit code."""

    code = 2


class Inhoudsfout(Bouwfout):
    """Something in the content stops the build."""

    code = 1
