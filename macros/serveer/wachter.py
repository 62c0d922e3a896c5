"""Watch the folders of the project and tell, once per burst of saves, what kind of file changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

RUST = 0.06
MAPPEN = ("data", "docs", "overrides", "macros/views/templates")
INSTELLING = "mkdocs.yml"
LEESACTIES = frozenset(("opened", "closed_no_write"))


class Wachter(FileSystemEventHandler):
    """Calls `klaar(alleen_data)` when files have been quiet for a moment after a change."""

    def __init__(self, wortel: Path, klaar: Callable[[bool], None]) -> None:
        self.wortel = wortel
        self.klaar = klaar
        self._gewijzigd: set[str] = set()
        self._wekker: threading.Timer | None = None
        self._slot = threading.Lock()

    def start(self) -> None:
        """Begin watching, in a thread of its own that ends with the program."""
        waarnemer = Observer()
        waarnemer.daemon = True
        for naam in MAPPEN:
            if (self.wortel / naam).is_dir():
                waarnemer.schedule(self, str(self.wortel / naam), recursive=True)
        waarnemer.schedule(_Alleen(INSTELLING, self), str(self.wortel))
        waarnemer.start()

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Note a change; reading a file is none."""
        if event.is_directory or event.event_type in LEESACTIES:
            return
        with self._slot:
            self._gewijzigd.add(str(event.src_path))
            if self._wekker:
                self._wekker.cancel()
            self._wekker = threading.Timer(RUST, self._meld)
            self._wekker.daemon = True
            self._wekker.start()

    def _meld(self) -> None:
        with self._slot:
            gewijzigd, self._gewijzigd = self._gewijzigd, set()
        self.klaar(all(Path(pad).is_relative_to(self.wortel / "data") for pad in gewijzigd))


class _Alleen(FileSystemEventHandler):
    """Passes on what happens to one file of a folder: an editor may write it elsewhere and put it in its place."""

    def __init__(self, naam: str, aan: Wachter) -> None:
        self.naam = naam
        self.aan = aan

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Pass on what is about this file."""
        if self.naam in (Path(str(event.src_path)).name, Path(str(event.dest_path)).name):
            self.aan.on_any_event(event)
