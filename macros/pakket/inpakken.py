"""ZIP files that are equal when their contents are: fixed times, fixed order."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import date

VASTE_TIJD = (1980, 1, 1, 0, 0, 0)
VOORAAN = ("mimetype", "[Content_Types].xml")
GEEN_INHOUD = re.compile(r"^(Thumbnails|Configurations2|manifest\.rdf)")
OOXML_DAG = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
ODF_DAG = re.compile(rb"(<(?:meta:creation-date|dc:date)>)[^<]*(</)")
IN_MANIFEST = re.compile(rb'\s*<manifest:file-entry[^>]*full-path="(?:Thumbnails|Configurations2|manifest\.rdf)[^>]*/>')


def pak_in(bestanden: Mapping[str, bytes]) -> bytes:
    """Return a ZIP with these files; "mimetype" comes first and uncompressed, as OpenDocument asks."""
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as zip_:
        for naam in sorted(bestanden, key=lambda n: (n not in VOORAAN, n)):
            info = zipfile.ZipInfo(naam, VASTE_TIJD)
            info.compress_type = zipfile.ZIP_STORED if naam == "mimetype" else zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            info.create_system = 3
            zip_.writestr(info, bestanden[naam])
    return uit.getvalue()


def pak_uit(bestand: bytes) -> dict[str, bytes]:
    """Return the files in a ZIP, without its folders."""
    with zipfile.ZipFile(io.BytesIO(bestand)) as zip_:
        return {naam: zip_.read(naam) for naam in zip_.namelist() if not naam.endswith("/")}


def herpak(bestand: bytes, dag: date) -> bytes:
    """Return an office file with `dag` as its only date, without thumbnails and empty settings."""
    moment = f"{dag.isoformat()}T00:00:00".encode()
    delen = {n: inhoud for n, inhoud in pak_uit(bestand).items() if not GEEN_INHOUD.match(n)}
    for naam, patroon, eind in (("docProps/core.xml", OOXML_DAG, b"Z"), ("meta.xml", ODF_DAG, b"")):
        if naam in delen:
            delen[naam] = patroon.sub(rb"\g<1>" + moment + eind + rb"\g<2>", delen[naam])
    if "META-INF/manifest.xml" in delen:
        delen["META-INF/manifest.xml"] = IN_MANIFEST.sub(b"", delen["META-INF/manifest.xml"])
    return pak_in(delen)
