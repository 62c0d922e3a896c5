"""A page in plain form, read by a pattern: what a browser makes of it is certain, so it needs no parser.

The pattern is a grammar, stricter than that of HTML. Every "<" begins a tag, every tag stands in small letters with
one space before an attribute and its value between double quotes. No text holds "=" and no value ends in it, so `="`
only stands where a value begins. A browser finds exactly these tags and attributes (HTML Standard, 13.2.5), or fewer:
within <noscript> they may be text to it. What the gate forbids is no part of the grammar, nor is "{", which may begin
a command. So this reader knows no faults: a page that is anything else, right or wrong, is for the parser.
"""

from __future__ import annotations

import re
from html import unescape

GEEN_KENMERK = (
    r'on|style|http-equiv="(?!Content-Security-Policy")|a(?:ction|rchive|ttributionsrc)|background|'
    r"c(?:ite|l(?:assid|ip-path)|odebase|ursor)|d(?:ata=|ynsrc)|f(?:il[lt]|ormaction)|href|i(?:d=|magesrcset)|"
    r"l(?:ongdesc|owsrc)|ma(?:rker|sk)|p(?:ing|oster|rofile)|s(?:rc|troke)|usemap"
)
"""What runs, colours, or leads somewhere; where the grammar knows an address or an id, it names it by itself."""
WAARDE = r'="[^"<>\x00-\x1f]*+(?<!=)"'
KENMERK = rf" (?!{GEEN_KENMERK})(?:viewBox|[a-z0-9-]++)(?:{WAARDE})?+"
KENMERKEN = rf"(?:{KENMERK})*+(?: id{WAARDE}(?:{KENMERK})*+)?+"

LINKKENMERK = rf"(?: href{WAARDE}|{KENMERK})"
LINK = rf"a(?![a-z0-9]){LINKKENMERK}*+(?: id{WAARDE}{LINKKENMERK}*+)?+"
"""Only what people follow leads to any address."""
HIER = r'="(?!//)[\w./?#%-]*+"'
"""An address on this site, for what a browser fetches by itself."""
LADEND = rf"(?:form|img|link|source|use)(?: (?:action|href|src){HIER}|{KENMERK})*+ ?/?+"
CANONIEK = rf'link rel="canonical" href{WAARDE}'

TEKST = r"[^<={\x00]*+"
GEGEVENS = r"(?:[^<={\x00]++|\{(?!\{))*+"
SCRIPT = rf'script(?: src{HIER}| type="application/json")(?:{KENMERK})*+>{GEGEVENS}</script'
LETTERLIJK = rf"(?:{SCRIPT}|title>{TEKST}</title|textarea{KENMERKEN}>{TEKST}</textarea)"
"""What holds text only, whatever stands in it."""

ANDERS = "a(?:nimate)?|b(?:ase|ody)|embed|f(?:orm|rame)|h(?:ead|tml)|i(?:frame|mg)|link|no(?:embed|frames)|object|"
ANDERS += "plaintext|s(?:cript|et|ource|tyle)|t(?:emplate|extarea|itle)|use|xmp"
"""Elements that stand elsewhere in the grammar, or nowhere."""
ELEMENT = rf"(?!(?:{ANDERS})[ />])[a-z][a-z0-9]*+{KENMERKEN} ?/?+"
EINDE = "/(?!(?:body|head|html)>)[a-z][a-z0-9]*+"
DELEN = rf"(?:{TEKST}<(?:{EINDE}|{LINK}|{ELEMENT}|{LADEND}|{CANONIEK}|{LETTERLIJK})>)*+{TEKST}"
KOP = rf"<!doctype html>\s*+<html{KENMERKEN}>\s*+<head>{DELEN}</head>"
PAGINA = re.compile(rf"\s*+{KOP}\s*+<body{KENMERKEN}>{DELEN}</body>\s*+</html>\s*+".encode(), re.ASCII)

ID = re.compile(rb'=(?<= id=)"([^"]*)"')
ADRES = re.compile(rb'=(?:(?<= href=)|(?<= src=))"([^"]*)"')
TEKENS = re.compile(r"[^&]*+(?:&(?:amp|lt|gt|quot|#34|#39);[^&]*+)*+")
"""Text in which every sign of HTML is written in a way that no reader takes for anything else."""
TUSSEN = "\0"


def lees_gewoon(pagina: bytes) -> tuple[list[str], list[str]] | None:
    """Return the ids and the addresses on a page in plain form, in order; None when it is any other page.

    The address of a form is not among them: the grammar says that it is one on this site.
    """
    if not PAGINA.fullmatch(pagina):
        return None
    try:
        return _waarden(ID.findall(pagina)), _waarden(ADRES.findall(pagina))
    except ValueError:
        return None


def _waarden(ruw: list[bytes]) -> list[str]:
    """Return values as a browser reads them.

    Raises:
        ValueError: when they are no utf-8, or hold a sign of HTML that not every reader reads the same.
    """
    tekst = TUSSEN.encode().join(ruw).decode()
    if "&" in tekst:
        if not TEKENS.fullmatch(tekst):
            raise ValueError(tekst)
        tekst = unescape(tekst)
    return tekst.split(TUSSEN) if ruw else []
