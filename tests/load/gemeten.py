"""Run the check with hard limits and tell what it took: `python -m tests.load.gemeten <report> <arguments>`."""

from __future__ import annotations

import json
import re
import resource
import sys
from pathlib import Path

PROCESSORTIJD, GEHEUGEN = 10, 1_500_000_000


def main() -> None:
    """Run `kennisbank` with the arguments after the first; write seconds and megabytes to the file named first."""
    resource.setrlimit(resource.RLIMIT_CPU, (PROCESSORTIJD, PROCESSORTIJD))
    resource.setrlimit(resource.RLIMIT_AS, (GEHEUGEN, GEHEUGEN))
    from macros.cli import main as kennisbank

    try:
        code = kennisbank(sys.argv[2:])
    except SystemExit as einde:
        code = int(einde.code or 0)
    gebruik = resource.getrusage(resource.RUSAGE_SELF)
    piek = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    verslag = {"seconden": gebruik.ru_utime + gebruik.ru_stime, "megabytes": int(piek[1]) / 1024 if piek else 0}
    Path(sys.argv[1]).write_text(json.dumps(verslag), encoding="utf-8")
    sys.exit(code)


if __name__ == "__main__":
    main()
