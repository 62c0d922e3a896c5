"""The one way in which a kit fails."""

from __future__ import annotations


class Pakketfout(Exception):
    """A file of a Sessiepakket could not be made; the message is for editors."""
