"""Make sure there is a browser for the tests: one that is installed, else the system's, else Playwright's own.

Tests prefer the shell of Chromium without a window: the same browser, at three quarters of the processor time.
Where Debian's packages can be installed, LibreOffice comes too; elsewhere the tests that open its files are skipped.

Run as `python -m tests.inrichten`; it only installs what was not found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

ZONDER_VENSTER = "chromium-headless-shell"
GEWOON = ("chromium", "chromium-browser", "google-chrome")
LIBREOFFICE = ("--no-install-recommends", "libreoffice-writer-nogui", "libreoffice-calc-nogui")


def chromium_pad(*namen: str) -> str | None:
    """Return the path of the first installed Chromium of these names, by default of all we know of.

    None means that only Playwright's own can be there. The environment may name one in CHROMIUM.
    """
    gekozen = os.environ.get("CHROMIUM")
    return gekozen or next((pad for naam in namen or (ZONDER_VENSTER, *GEWOON) if (pad := shutil.which(naam))), None)


def er_is_een_browser() -> bool:
    """Whether a Chromium is installed, or Playwright's own was downloaded before."""
    if chromium_pad():
        return True
    try:
        with sync_playwright() as spel:
            return Path(spel.chromium.executable_path).exists()
    except Error:
        return False


def _uit_debian(*pakketten: str) -> None:
    """Install packages of Debian, where that can be done."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", *pakketten], check=False)


def main() -> int:
    """Install what is not there; return 0 when there is a browser at the end."""
    if not shutil.which("soffice"):
        _uit_debian(*LIBREOFFICE)
    if not chromium_pad(ZONDER_VENSTER):
        _uit_debian(ZONDER_VENSTER)
    if not er_is_een_browser():
        _uit_debian(GEWOON[0])
    if not er_is_een_browser():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if er_is_een_browser():
        return 0
    print("Er is geen Chromium gevonden en installeren lukte niet. Zet het pad in CHROMIUM.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
