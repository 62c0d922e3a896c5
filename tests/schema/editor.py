"""A small client of the YAML language server: what an editor asks and gets while somebody types."""

from __future__ import annotations

import json
import queue
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parent.parent.parent
SERVER = PROJECT / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
WACHT = 30.0


def waarom_niet() -> str:
    """Return why the server cannot run here, or nothing."""
    if not shutil.which("node"):
        return "node is not installed"
    return "" if SERVER.exists() else "yaml-language-server is not installed (npm ci)"


class Editor:
    """Opens files in the server and asks for completion, hover and diagnostics."""

    def __init__(self, map_: Path) -> None:
        self.proces = subprocess.Popen(
            ["node", str(SERVER), "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.antwoorden: queue.Queue[dict[str, Any]] = queue.Queue()
        self.meldingen: dict[str, list[dict[str, Any]]] = {}
        self.nummer = 0
        threading.Thread(target=self._luister, daemon=True).start()
        mogelijk = {"textDocument": {"completion": {"completionItem": {"documentationFormat": ["markdown"]}}}}
        self._vraag("initialize", {"processId": None, "rootUri": map_.as_uri(), "capabilities": mogelijk})
        self._stuur({"method": "initialized", "params": {}})

    def sluit(self) -> None:
        """Stop the server."""
        self.proces.kill()
        self.proces.wait()

    def open(self, pad: Path, tekst: str) -> str:
        """Show the server a file with this text, saved or not, and return its address."""
        uri = pad.as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": tekst}
        self._stuur({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return uri

    def fouten(self, uri: str) -> list[dict[str, Any]]:
        """Return what the server underlines in a file."""
        while uri not in self.meldingen:
            self._volgende()
        return self.meldingen[uri]

    def aanvulling(self, uri: str, regel: int, kolom: int) -> list[dict[str, Any]]:
        """Return what the server offers at a place, both counted from 1."""
        antwoord = self._vraag("textDocument/completion", _plek(uri, regel, kolom))
        return list(antwoord["items"] if isinstance(antwoord, dict) else antwoord or [])

    def hulp(self, uri: str, regel: int, kolom: int) -> str:
        """Return what the server shows when somebody points at a place."""
        antwoord = self._vraag("textDocument/hover", _plek(uri, regel, kolom))
        return str(antwoord["contents"]["value"]) if antwoord else ""

    def _vraag(self, methode: str, params: dict[str, Any]) -> Any:
        self.nummer += 1
        self._stuur({"id": self.nummer, "method": methode, "params": params})
        while True:
            bericht = self._volgende()
            if bericht.get("id") == self.nummer and "method" not in bericht:
                assert "error" not in bericht, bericht
                return bericht["result"]

    def _volgende(self) -> dict[str, Any]:
        bericht = self.antwoorden.get(timeout=WACHT)
        if bericht.get("method") == "textDocument/publishDiagnostics":
            self.meldingen[bericht["params"]["uri"]] = bericht["params"]["diagnostics"]
        elif "method" in bericht and "id" in bericht:
            leeg = [{} for _ in bericht.get("params", {}).get("items", [])]
            self._stuur(
                {"id": bericht["id"], "result": leeg if bericht["method"] == "workspace/configuration" else None}
            )
        return bericht

    def _stuur(self, bericht: dict[str, Any]) -> None:
        assert self.proces.stdin
        lijf = json.dumps({"jsonrpc": "2.0", **bericht}).encode()
        self.proces.stdin.write(f"Content-Length: {len(lijf)}\r\n\r\n".encode() + lijf)
        self.proces.stdin.flush()

    def _luister(self) -> None:
        assert self.proces.stdout
        while kop := self.proces.stdout.readline():
            lengte = 0
            while kop.strip():
                naam, _, waarde = kop.decode().partition(":")
                lengte = int(waarde) if naam.lower() == "content-length" else lengte
                kop = self.proces.stdout.readline()
            self.antwoorden.put(json.loads(self.proces.stdout.read(lengte)))


def _plek(uri: str, regel: int, kolom: int) -> dict[str, Any]:
    return {"textDocument": {"uri": uri}, "position": {"line": regel - 1, "character": kolom - 1}}
