"""Feeds: every channel as Atom and as JSON Feed, made from the change records of the items."""

from macros.outputs.feeds.schrijf import schrijf_feeds

__all__ = ["schrijf_feeds"]
