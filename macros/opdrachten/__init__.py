"""The commands that do more than check and build: each a function that returns text; only `cli` prints."""
