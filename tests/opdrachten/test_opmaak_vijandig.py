"""A file of half a megabyte that somebody made to keep `kennisbank opmaak` busy: a second and 200 MB at most."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from macros.load.yamlschrijver import MEESTE_ONDERDELEN, MEESTE_REGELS
from macros.model.soorten import LIJST
from macros.opdrachten.opmaak import KanNietOpmaken, opgemaakte_tekst
from macros.voorstel.lezen import Wijziging
from macros.voorstel.toepassen import LuktNietError, pas_toe

N = 490_000
VIJANDIG = {
    "sleutels": "".join(f"k{i}: v\n" for i in range(45_000)),
    "lijst": "a: [" + "x," * 55_000 + "x]\n",
    "haken": "a: " + "[" * 11 + "x," * 55_000 + "x" + "]" * 11 + "\n",
    "streepjes": "a:\n" + "  - x\n" * 55_000,
    "gevouwen": "a: >-\n" + "  woord\n" * (N // 8),
    "doorlopend": "a:" + " x\n" * (N // 3),
    "opmerkingen": "# x\n" * (N // 4) + "a: b\n",
    "lege regels": "a: |\n" + "\n" * N,
    "apostroffen": "a: '" + "''" * (N // 2) + "'\n",
    "codes": 'a: "' + "\\u0041" * (N // 6) + '"\n',
    "een woord": "a: " + "x" * N + "\n",
    "net niet te veel": "a:\n" + "  - x # y\n" * 10 + "  - x\n" * (MEESTE_ONDERDELEN - 20),
}
METING = """
import json, sys, time
from macros.model.soorten import LIJST
from macros.opdrachten.opmaak import KanNietOpmaken, opgemaakte_tekst
uit = {}
for naam, tekst in json.load(sys.stdin).items():
    begin = time.process_time()
    try:
        opgemaakte_tekst(tekst, LIJST["stappen"])
    except KanNietOpmaken:
        pass
    uit[naam] = time.process_time() - begin
piek = [int(regel.split()[1]) // 1024 for regel in open("/proc/self/status") if regel.startswith("VmHWM")]
print(json.dumps([uit, *piek]))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the peak of this very process is read from /proc")
def test_nooit_langer_dan_een_seconde_en_nooit_meer_dan_200_mb() -> None:
    klaar = subprocess.run(
        [sys.executable, "-c", METING], input=json.dumps(VIJANDIG), capture_output=True, text=True, check=True
    )
    seconden, megabytes = json.loads(klaar.stdout)
    assert {naam: tijd for naam, tijd in seconden.items() if tijd > 1} == {}
    assert megabytes < 200


def test_te_groot_zegt_waarom_en_wat_je_doet() -> None:
    with pytest.raises(KanNietOpmaken, match=f"^dit bestand heeft 45001 onderdelen; .* {MEESTE_ONDERDELEN}. Verdeel"):
        opgemaakte_tekst(VIJANDIG["sleutels"], LIJST["stappen"])
    with pytest.raises(KanNietOpmaken, match=f"^dit bestand heeft {N // 8 + 1} regels; .* {MEESTE_REGELS}. Verdeel"):
        opgemaakte_tekst(VIJANDIG["gevouwen"], LIJST["stappen"])


def test_een_voorstel_voor_een_te_groot_bestand_ook() -> None:
    with pytest.raises(LuktNietError, match="onderdelen"):
        pas_toe(VIJANDIG["sleutels"], [Wijziging(("k1",), "v", "w")])
