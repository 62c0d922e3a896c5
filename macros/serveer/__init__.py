"""Show the site while somebody works on it: an edit in data/ is visible at once."""

from macros.serveer.serveer import serveer

__all__ = ["serveer"]
