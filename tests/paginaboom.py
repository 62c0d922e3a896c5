"""The tree of a finished page: what is read from its source without one is compared with it."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element as Element


def lees_html(bron: bytes) -> Element:
    """Return the tree of a finished page in utf-8, without comments and processing instructions.

    Raises:
        lxml.etree.XMLSyntaxError: when there is nothing in it.
    """
    lezer = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    return etree.fromstring(bron, lezer)
