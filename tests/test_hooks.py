"""What a page may ask of the site engine: our macros, and nothing of the machine."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError, UndefinedError

from macros.hooks import AlleenMacros, on_config, on_page_context, on_page_markdown, on_post_page, on_pre_build
from macros.views.weergave import ITEMS
from tests.voorbeelden.tabel import GOED

MACROS: dict[str, Any] = dict.fromkeys((*ITEMS, "overzicht", "context", "macros_info"), str.upper)


@pytest.fixture
def omgeving() -> AlleenMacros:
    """The environment as the hook leaves it in the plugin."""
    plugin = SimpleNamespace(_env=None, macros=MACROS)
    on_config(SimpleNamespace(plugins={"macros": plugin}))
    assert isinstance(plugin._env, AlleenMacros)
    return plugin._env


def test_onze_macros_werken(omgeving: AlleenMacros) -> None:
    assert omgeving.from_string('{{ bouwsteen("brp") }}').render(config="geheim") == "BRP"


@pytest.mark.parametrize(
    "naam", ["config", "page", "files", "environment", "context", "macros_info", "cycler", "range"]
)
def test_van_de_motor_en_van_jinja_is_niets_te_zien(omgeving: AlleenMacros, naam: str) -> None:
    with pytest.raises(UndefinedError):
        omgeving.from_string(f"{{{{ {naam}.x }}}}").render(**{naam: {"x": "geheim"}})


@pytest.mark.parametrize(
    "aanval", ["overzicht.__globals__", "overzicht.__class__.__mro__", "''.__class__.__base__.__subclasses__()"]
)
def test_de_zandbak_geeft_geen_binnenkant(omgeving: AlleenMacros, aanval: str) -> None:
    with pytest.raises((SecurityError, UndefinedError)):
        omgeving.from_string(f"{{{{ {aanval} }}}}").render()


def test_een_onbekende_naam_is_een_fout() -> None:
    with pytest.raises(UndefinedError):
        AlleenMacros(undefined=StrictUndefined).from_string("{{ onbekend }}").render(onbekend="x")


def test_een_pagina_van_een_aanroep_gaat_voorbij_aan_de_plugin_en_markdown() -> None:
    pagina = SimpleNamespace(meta={}, content="")
    assert on_page_markdown('{{ bouwsteen("bag") }}\n', page=pagina) == ""
    assert pagina.meta["render_macros"] is False
    config = SimpleNamespace(extra={"kader": SimpleNamespace(om=lambda _, pagina: pagina.content)})
    config.docs_dir = str(GOED / "docs")
    on_pre_build(config)
    on_page_context({}, page=pagina, config=config)
    assert pagina.meta["title"]
    assert pagina.content.lstrip().startswith("<article")
    assert on_post_page("de hele pagina", page=pagina) == "de hele pagina"
    assert pagina.content == ""


@pytest.mark.parametrize("tekst", ["# Over", '{{ overzicht("rollen") }}\n\nEn meer.', "{{ config }}"])
def test_andere_pagina_s_blijven_zoals_ze_zijn(tekst: str) -> None:
    pagina = SimpleNamespace(meta={}, content="<p>Over</p>")
    assert on_page_markdown(tekst, page=pagina) == tekst
    on_page_context({}, page=pagina, config=SimpleNamespace(extra={}))
    assert (pagina.meta, pagina.content) == ({}, "<p>Over</p>")


@pytest.mark.parametrize("tekst", ["# Over", '{{ overzicht("rollen") }}'])
def test_een_pagina_kiest_niet_zelf_hoe_zij_wordt_gemaakt(tekst: str) -> None:
    pagina = SimpleNamespace(meta={"title": "Over", "render_macros": True, "template": "x.html"}, content="")
    on_page_markdown(tekst, page=pagina)
    assert pagina.meta["title"] == "Over"
    assert pagina.meta.get("render_macros") is not True and pagina.meta.get("template") != "x.html"
