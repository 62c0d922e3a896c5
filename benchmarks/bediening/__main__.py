"""How many visitors one small server can take: `python -m benchmarks.bediening [--site site] [--tel 8]`.

Starts nginx on this machine with the settings we ship, and lets wrk ask for pages. Needs nginx and wrk (both in
Debian) and a site made with `kennisbank bouw --comprimeer`. Server and visitors share the machine, so a server of
its own does better. `--schrijf` puts the table in a page of the docs, between its marks.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from benchmarks.merken import zet_tussen
from benchmarks.snelheid.tabel import dag_voluit, heel
from macros.bouw.beveiliging import nginx

PAGINAS = {
    "Voorpagina": "/",
    "Bouwsteen (BRP)": "/bouwstenen/brp/",
    "Zoekindex, eerste deel": "/assets/zoeken/*/kern.js",
    "Wijzigingen (Atom)": "/feeds/alles.xml",
}
TEGELIJK = 50
GETAL = {"us": 0.001, "ms": 1.0, "s": 1000.0}


def main() -> int:
    """Measure each page and print a table; 2 when something that it needs is not there."""
    keuze = _lezer().parse_args()
    mist = [naam for naam in ("nginx", "wrk") if shutil.which(naam) is None]
    if mist or not (keuze.site / "index.html.gz").exists():
        print(f"Nodig: nginx, wrk en een site met --comprimeer. Mist: {', '.join(mist) or keuze.site}", file=sys.stderr)
        return 2
    paginas = {naam: heel_adres(keuze.site, pad) for naam, pad in PAGINAS.items()}
    with tempfile.TemporaryDirectory() as map_, bediend(keuze.site.absolute(), Path(map_)) as adres:
        rijen = [(naam, *meet(adres + pad, keuze.tel), grootte(keuze.site, pad)) for naam, pad in paginas.items()]
    tekst = als_tabel(rijen, keuze.tel)
    print(tekst)
    if keuze.schrijf:
        zet_tussen(keuze.schrijf, "belasting", tekst)
    return 0


@contextmanager
def bediend(site: Path, map_: Path, veilig: bool = False) -> Iterator[str]:
    """Serve `site` with the shipped settings; yield the address.

    Args:
        site: a site made with `--comprimeer`.
        map_: folder for the files of the server.
        veilig: whether over TLS and HTTP/2, with a certificate that the server signed itself.
    """
    with socket.socket() as vrij:
        vrij.bind(("127.0.0.1", 0))
        poort = vrij.getsockname()[1]
    luister = f"listen 127.0.0.1:{poort}{_met_certificaat(map_) if veilig else ''};"
    regels = nginx().replace("listen 80;", luister).replace("/srv/bouwstenenwijzer/site", str(site))
    (map_ / "nginx.conf").write_text(
        f"{'user root;' if os.geteuid() == 0 else ''}\ndaemon off;\nworker_processes 1;\npid {map_}/pid;\n"
        f"events {{ worker_connections 1024; }}\nhttp {{\n  access_log off;\n"
        f"  types {{ text/html html; text/css css; text/javascript js; application/atom+xml xml; }}\n{regels}}}\n",
        encoding="utf-8",
    )
    server = subprocess.Popen([str(shutil.which("nginx")), "-c", str(map_ / "nginx.conf"), "-e", str(map_ / "fouten")])
    try:
        _wacht_op(poort)
        yield f"http{'s' if veilig else ''}://127.0.0.1:{poort}"
    finally:
        server.terminate()
        server.wait()


def _met_certificaat(map_: Path) -> str:
    """Make a certificate in `map_`; return what turns a plain `listen` into one with TLS and HTTP/2."""
    sleutel, bewijs = map_ / "sleutel.pem", map_ / "bewijs.pem"
    opdracht = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    subprocess.run([*opdracht, "-keyout", str(sleutel), "-out", str(bewijs)], check=True, capture_output=True)
    return f" ssl http2;\n    ssl_certificate {bewijs};\n    ssl_certificate_key {sleutel}"


def meet(adres: str, tel: int) -> tuple[float, float]:
    """Return requests per second, and the milliseconds within which 99 of 100 are answered.

    Raises:
        RuntimeError: when an answer was not what it should be.
    """
    opdracht = ["wrk", "-t1", f"-c{TEGELIJK}", f"-d{tel}s", "--latency", "-H", "Accept-Encoding: gzip", adres]
    uit = subprocess.run(opdracht, capture_output=True, text=True, check=True).stdout
    snel = re.search(r"Requests/sec:\s*([\d.]+)", uit)
    traag = re.search(r"99%\s+([\d.]+)(us|ms|s)", uit)
    if "Non-2xx" in uit or snel is None or traag is None:
        raise RuntimeError(uit)
    return float(snel[1]), float(traag[1]) * GETAL[traag[2]]


def heel_adres(site: Path, pad: str) -> str:
    """Return an address with the folder in it that is named after its content."""
    return pad if "*" not in pad else "/" + next(site.glob(pad.lstrip("/"))).relative_to(site).as_posix()


def grootte(site: Path, pad: str) -> int:
    """Return the bytes of a page as it is sent."""
    bestand = site / pad.lstrip("/") / "index.html" if pad.endswith("/") else site / pad.lstrip("/")
    return bestand.with_name(f"{bestand.name}.gz").stat().st_size


def als_tabel(rijen: list[tuple[str, float, float, int]], tel: int) -> str:
    """Return the results as a table in Markdown, in Dutch."""
    regels = [
        f"Gemeten op {dag_voluit(date.today())}: {TEGELIJK} bezoekers tegelijk, {tel} seconden per pagina.\n",
        "| Pagina | Verstuurd | Per seconde | 99 van de 100 binnen |",
        "| --- | --- | --- | --- |",
    ]
    for naam, snel, traag, bytes_ in rijen:
        verstuurd = f"{bytes_ / 1000:.1f}".replace(".", ",")
        regels.append(f"| {naam} | {verstuurd} kB | {heel(round(snel))} | {traag:.0f} ms |")
    return "\n".join(regels) + "\n"


def _wacht_op(poort: int) -> None:
    for _ in range(100):
        with socket.socket() as probeer:
            if probeer.connect_ex(("127.0.0.1", poort)) == 0:
                return
        time.sleep(0.1)


def _lezer() -> argparse.ArgumentParser:
    lezer = argparse.ArgumentParser(description="Meet hoeveel bezoekers een kleine server aankan.")
    lezer.add_argument("--site", type=Path, default=Path("site"))
    lezer.add_argument("--tel", type=int, default=8, help="seconden per pagina")
    lezer.add_argument("--schrijf", type=Path, help="pagina waarin de tabel komt")
    return lezer


if __name__ == "__main__":
    sys.exit(main())
