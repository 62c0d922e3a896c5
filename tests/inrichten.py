"""Make sure there is a browser for the tests: one that is installed, else the system's, else Playwright's own.

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

NAMEN = ("chromium", "chromium-browser", "google-chrome")
LIBREOFFICE = ("--no-install-recommends", "libreoffice-writer-nogui", "libreoffice-calc-nogui")


def chromium_pad() -> str | None:
    """Return the path of an installed Chromium, or None when only Playwright's own can be there."""
    gekozen = os.environ.get("CHROMIUM")
    return gekozen or next((pad for naam in NAMEN if (pad := shutil.which(naam))), None)


def eigen_browser_staat_er() -> bool:
    """Whether Playwright's own Chromium was downloaded before."""
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
    if chromium_pad() or eigen_browser_staat_er():
        return 0
    _uit_debian("chromium")
    if not chromium_pad():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if chromium_pad() or eigen_browser_staat_er():
        return 0
    print("Er is geen Chromium gevonden en installeren lukte niet. Zet het pad in CHROMIUM.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
