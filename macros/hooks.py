"""What MkDocs lets us do around its pages. Nothing on a page depends on this file: Zensical ignores hooks.

Safety: the plugin's templates know our macros and nothing else. Speed: a page that is one call of a macro gets its
article and its frame when it is written, past the plugin and past Markdown, which would each read them once more.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from macros.bewaard import bewaarde_lading
from macros.kader import KADER, Kader
from macros.model.pagina import KOPVELDEN
from macros.stub import OVERZICHT, aanroep_van, toon, vertel
from macros.views.weergave import ITEMS

EERST = 100
STUB = "stub"
LADING = "lading"
HEEL = "heel.html"
"""The template of a page that is a whole document already."""


class Pagina(Page):
    """A page of the engine; of one that is one call, Markdown has nothing to read."""

    def render(self, config: Any, files: Any) -> None:
        """Make the HTML of the Markdown, or none."""
        if STUB not in self.meta:
            super().render(config, files)
            return
        self.content, self.present_anchor_ids = "", set()


class AlleenMacros(ImmutableSandboxedEnvironment):
    """Knows our macros and nothing else: no `config`, `files`, `page` or other values of the engine."""

    def from_string(self, source: Any, *args: Any, **kwargs: Any) -> Any:
        """Return a template that ignores the values the engine passes to it."""
        sjabloon = super().from_string(source, *args, **kwargs)
        maak = sjabloon.render
        sjabloon.render = lambda *_args, **_kwargs: maak()  # type: ignore[method-assign]
        return sjabloon


def on_config(config: Any) -> Any:
    """Put the closed environment in the place of the plugin's open one.

    The plugin also runs the title of a page as a template, and ours come from the data: it finds none there.
    """
    plugin = config.plugins["macros"]
    plugin.has_j2 = lambda titel: False  # noqa: ARG005
    plugin._env = AlleenMacros(undefined=StrictUndefined)
    plugin._env.globals = {naam: plugin.macros[naam] for naam in (*ITEMS, OVERZICHT)}
    return config


def on_pre_build(config: Any) -> None:
    """Load the data once for all pages."""
    config.extra[LADING] = bewaarde_lading(Path(config.docs_dir).parent)


def on_files(files: Any, config: Any) -> Any:
    """Give every page of text the shape that reads Markdown only where there is any."""
    for bestand in files.documentation_pages():
        Pagina(None, bestand, config)
    return files


@event_priority(EERST)
def on_page_markdown(markdown: str, page: Any, **_: Any) -> str:
    """Set the one call of a stub aside: the plugin and Markdown see an empty page. No page picks its own template."""
    page.meta = {naam: waarde for naam, waarde in page.meta.items() if naam in KOPVELDEN}
    aanroep = aanroep_van(markdown)
    if aanroep is None:
        return markdown
    page.meta |= {STUB: aanroep, "render_macros": False, "template": HEEL}
    return ""


def on_env(env: Any, config: Any, **_: Any) -> Any:
    """Keep the frame of the theme for the pages that are about to be written."""
    config.extra[KADER] = Kader(env.get_template("main.html").render)
    return env


def on_page_context(context: Any, page: Any, config: Any, **_: Any) -> Any:
    """Give a page of one call its article in its frame, just before it is written."""
    aanroep = page.meta.pop(STUB, None)
    if aanroep:
        weergave = toon(config.extra[LADING], *aanroep)
        vertel(page, weergave)
        page.content = str(weergave.html)
        page.content = config.extra[KADER].om(context, page)
    return context


def on_post_page(output: str, page: Any, **_: Any) -> str:
    """Let go of the article: it is on its way to the disk."""
    page.content = ""
    return output
