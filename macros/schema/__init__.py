"""From the models to what people read while they write: JSON Schema for editors, and Markdown for the guide."""

from macros.schema.bestanden import schemabestanden

__all__ = ["schemabestanden"]
