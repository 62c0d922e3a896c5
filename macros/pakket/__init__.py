"""The Sessiepakket: everything a facilitator needs for an i-Versneller, as files made from its YAML."""
