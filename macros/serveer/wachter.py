"""Watch the folders of the project and tell, once per burst of saves, what kind of file changed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

RUST = 0.06
MAPPEN = ("data", "docs", "overrides", "macros/views/templates")
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
        data = str(self.wortel / "data")
        self.klaar(all(pad.startswith(data) for pad in gewijzigd))
