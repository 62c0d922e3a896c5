"""The Bouwstenenwijzer: from YAML in data/ to a site, in one direction."""
