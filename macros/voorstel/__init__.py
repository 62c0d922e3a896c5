"""A change proposed by somebody without git: what the form needs from us, and putting its answer into the data."""

from macros.voorstel.schrijf import schrijf_voorstel

__all__ = ["schrijf_voorstel"]
