"""What the browser may do with our pages: the Content-Security-Policy.

Measured on the theme as it came: 116 violations of this policy. Our own frame has none, without any exception.
"""

from __future__ import annotations

BELEID = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self'",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
}
ALLEEN_ALS_KOP = {"frame-ancestors": "'none'"}


def beleid(als_kop: bool = False) -> str:
    """Return the Content-Security-Policy: for a meta element, or with what only a header can say."""
    regels = {**BELEID, **ALLEEN_ALS_KOP} if als_kop else BELEID
    return "; ".join(f"{naam} {waarde}" for naam, waarde in regels.items())


META = f'<meta http-equiv="Content-Security-Policy" content="{beleid()}">'
"""The policy as the element that a page carries."""
META_VAN_SCHIJF = META.replace("'self'", "'self' file:")
"""The same for a page that is opened from disk, where not every browser takes the file beside it for 'self'."""
