"""The coach's tools in a real browser: links, clipboard, mapje, calls, print."""
