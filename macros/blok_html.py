"""A Markdown extension that hands the article of a page through as it is.

Our views give finished HTML. Python-Markdown and MkDocs would each parse it again, tag by tag, in Python: measured,
that was 38 % of the time of the engine. Works in MkDocs and in Zensical, for both run Python-Markdown.
"""

from __future__ import annotations

import re

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

ARTIKEL = re.compile(r'^<article class="pagina.*?^</article>$', re.DOTALL | re.MULTILINE)
NA_WITRUIMTE_VOOR_HTML = 28


class ArtikelDoorgeven(Preprocessor):
    """Takes the article out of the text before anything parses it; Markdown puts it back at the end."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with a placeholder in the place of each article."""
        return ARTIKEL.sub(lambda vondst: self.md.htmlStash.store(vondst[0]), "\n".join(lines)).split("\n")


class BlokHtml(Extension):
    """Registers the preprocessor."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - the name that Markdown calls
        """Add the preprocessor after the one that tidies white space (30), before those that read HTML (21, 20)."""
        md.preprocessors.register(ArtikelDoorgeven(md), "artikel-doorgeven", NA_WITRUIMTE_VOOR_HTML)


def makeExtension(**_: object) -> BlokHtml:  # noqa: N802 - the name that Markdown looks for
    """Return the extension; Python-Markdown looks for this name."""
    return BlokHtml()
