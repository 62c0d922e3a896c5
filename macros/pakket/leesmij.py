"""The README in the ZIP."""

from __future__ import annotations

from macros.model.kennisbank import Kennisbank
from macros.model.sessie import Sessie
from macros.pakket.adressen import Adresmaker, voetregel
from macros.pakket.draaiboek import EIGEN
from macros.pakket.gegevens import kenmerk, uren
from macros.views.datum import voluit

TEKST = """SESSIEPAKKET: {naam}

{samenvatting}
De sessie duurt {duur}, voor {van} tot {tot} deelnemers.
{eigen}

WAT ZIT ERIN?

  uitnodiging.html
      Tekst voor je mail. Vul de dag in en je krijgt een agenda-afspraak en je planning.
  draaiboek.pdf, draaiboek.html
      Voor jou als begeleider: voorbereiding, agenda, blokken, notities en nazorg.
  dias.html, dias.pdf
      Voor op het scherm. Open dias.html en kies "Toon de dia's". Blader met de pijltjes.
  hand-out.pdf, hand-out.html
      Voor elke deelnemer. Er staan geen kloktijden in, dus uitlopen mag.
  kaarten.pdf, kaarten.html
      Een kaart per stap, vier op een A4, om uit te knippen.
  werkblad.xlsx, werkblad.ods
      Om samen in te vullen, met keuzelijsten. Elke stap heeft een rij voor wie en wanneer.
  plan-van-aanpak.docx, plan-van-aanpak.odt
      Wat deelnemers mee naar huis nemen. De stappen staan er al in.
  assets
      De opmaak van de HTML-bestanden. Laat deze map naast de bestanden staan.

WAT STAAT OP DE SITE?

  Op de pagina van deze sessie loopt een klok mee en vul je het werkblad in het scherm in.
{plek}

VERSIE

  De inhoud is van {versie}.
  De tekst is vrij te gebruiken en aan te passen (CC0). Het lettertype heeft een eigen licentie (OFL 1.1).

{voet}
"""


def leesmij(kb: Kennisbank, sessie: Sessie, adres: Adresmaker) -> bytes:
    """Return the README of a session, with line ends that every editor shows."""
    merk = kenmerk(kb, sessie)
    plek = adres(merk.adres)
    tekst = TEKST.format(
        naam=sessie.naam,
        samenvatting=sessie.samenvatting,
        duur=uren(sessie.minuten),
        van=sessie.groepsgrootte.van,
        tot=sessie.groepsgrootte.tot,
        eigen=EIGEN,
        versie=voluit(merk.versie),
        voet=voetregel(merk, adres),
        plek=f"  {plek}"
        if plek
        else f"  Het adres van de site was nog niet bekend. Zoek op de site naar {merk.adres}\n"
        "  Achter elke stap staat een code. Typ die op de pagina /s/ van de site.",
    )
    return tekst.replace("\n", "\r\n").encode("utf-8-sig")
