"""Whatever a browser asks for, it gets an answer, in Dutch."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.serveer.afhandeling import Omroep, maak_server
from macros.serveer.werkplaats import Werkplaats
from tests.voorbeelden.tabel import GOED

Contact = tuple[Werkplaats, http.client.HTTPConnection, list[str]]


@pytest.fixture
def contact(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Contact]:
    """A small site that is being served, a connection to it, and what is told in the terminal."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    gezegd: list[str] = []
    werkplaats = Werkplaats(GOED, gezegd.append)
    (werkplaats.site / "over").mkdir(parents=True)
    (werkplaats.site / "404.html").write_text("<h1>Deze pagina is er niet</h1>", encoding="utf-8")
    server = maak_server("127.0.0.1", 0, werkplaats, Omroep())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield werkplaats, http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=10), gezegd
    server.shutdown()
    server.server_close()


def vraag(verbinding: http.client.HTTPConnection, adres: str, hoe: str = "GET") -> tuple[int, str]:
    verbinding.request(hoe, adres)
    antwoord = verbinding.getresponse()
    return antwoord.status, antwoord.read().decode()


@pytest.mark.parametrize("adres", ["/weg", "/weg/", "/weg.png", "/over/", f"/{'x' * 300}/", "/404.html/"])
@pytest.mark.parametrize("met_pagina", [True, False])
def test_wat_er_niet_is_krijgt_een_pagina_die_dat_zegt(contact: Contact, adres: str, met_pagina: bool) -> None:
    werkplaats, verbinding, gezegd = contact
    if not met_pagina:
        (werkplaats.site / "404.html").unlink()
    code, html = vraag(verbinding, adres)
    assert code == 404 and "<h1>Deze pagina is er niet</h1>" in html
    assert vraag(verbinding, "/weg", "HEAD") == (404, "") and gezegd == []


def test_wat_misgaat_staat_op_de_pagina_en_in_de_terminal(contact: Contact) -> None:
    _, verbinding, gezegd = contact
    code, html = vraag(verbinding, f"/__herlaad?{'9' * 5000}")
    assert code == 500 and "<h1>Dit lukte niet</h1>" in html
    assert len(gezegd) == 1 and gezegd[0].startswith("/__herlaad?999") and len(gezegd[0]) < 300
