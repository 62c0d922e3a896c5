"""The API: static JSON for every kind of content under api/v1/, with a JSON Schema beside each list."""

from macros.outputs.api.schrijf import schrijf_api, werk_api_bij

__all__ = ["schrijf_api", "werk_api_bij"]
