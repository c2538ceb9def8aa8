"""Views of an article for people."""
