"""Safety within MkDocs. Nothing on a page depends on this file: Zensical ignores hooks."""

from __future__ import annotations

import gc
from typing import Any

from jinja2 import StrictUndefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from macros.views.weergave import ITEMS


class AlleenMacros(ImmutableSandboxedEnvironment):
    """Knows our macros and nothing else: no `config`, `files`, `page` or other values of the engine."""

    def from_string(self, source: Any, *args: Any, **kwargs: Any) -> Any:
        """Return a template that ignores the values the engine passes to it."""
        sjabloon = super().from_string(source, *args, **kwargs)
        maak = sjabloon.render
        sjabloon.render = lambda *_args, **_kwargs: maak()  # type: ignore[method-assign]
        return sjabloon


def on_startup(command: str, **_: Any) -> None:
    """Leave garbage lie during a build: one short run in which hardly anything becomes garbage."""
    if command == "build":
        gc.disable()


def on_config(config: Any) -> Any:
    """Put the closed environment in the place of the plugin's open one.

    The plugin also runs the title of a page as a template, and ours come from the data: it finds none there.
    """
    plugin = config.plugins["macros"]
    plugin.has_j2 = lambda titel: False  # noqa: ARG005
    plugin._env = AlleenMacros(undefined=StrictUndefined)
    plugin._env.globals = {naam: plugin.macros[naam] for naam in (*ITEMS, "overzicht")}
    return config
