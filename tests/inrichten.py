"""Make sure there is a browser for the tests: one that is installed, else the system's, else Playwright's own.

Run as `python -m tests.inrichten`; it only installs when nothing was found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

NAMEN = ("chromium", "chromium-browser", "google-chrome")


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


def main() -> int:
    """Install a browser when there is none; return 0 when there is one at the end."""
    if chromium_pad() or eigen_browser_staat_er():
        return 0
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False)
    if not chromium_pad():
        subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"], check=False)
    if chromium_pad() or eigen_browser_staat_er():
        return 0
    print("Er is geen Chromium gevonden en installeren lukte niet. Zet het pad in CHROMIUM.", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
