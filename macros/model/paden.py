"""Paths of links on pages."""

from __future__ import annotations


def klim(map_: str, pad: str) -> tuple[str, str]:
    """Return the same place from as high a folder as can be: "../x" from "a/b" is "x" from "a".

    Pages that lie beside each other then ask for the same, so that the answer can be kept.

    Args:
        map_: a folder from the root of the site: "bouwstenen/brp", "" for the root.
        pad: a relative path from that folder.
    """
    while map_ and pad.startswith("../"):
        map_, pad = map_.rpartition("/")[0], pad[3:]
    return map_, pad
