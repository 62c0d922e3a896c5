"""What stops a build, told in one message."""

from __future__ import annotations


class Bouwfout(Exception):
    """The build cannot go on; the message is Dutch and says the next step."""
