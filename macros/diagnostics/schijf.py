"""What is wrong with the disk, in Dutch."""

from __future__ import annotations

import errno

WAT = {
    errno.ENOSPC: "De schijf is vol. Maak ruimte en probeer het opnieuw.",
    errno.EACCES: "Hier mag niet gelezen of geschreven worden. Kijk naar de rechten van de map.",
    errno.EROFS: "Deze schijf is alleen-lezen. Kies een andere map.",
}


def schijfmelding(fout: OSError) -> str:
    """Return in Dutch what is wrong, what to do, and which file it is about."""
    wat = WAT.get(fout.errno or 0, f"Lezen of schrijven lukte niet ({fout.strerror}).")
    return f"{wat} Het gaat om {fout.filename}." if fout.filename else wat
