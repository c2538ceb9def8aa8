"""How the site is built: ``sphinx-build -W docs site``, offline."""

import sys
from importlib import metadata
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "newsnorm"
author = "The newsnorm authors"
copyright = "2026, the newsnorm authors"  # noqa: A001
release = metadata.version("newsnorm")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode", "newsnorm_docs"]
exclude_patterns = ["_ext"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

add_module_names = False
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = "newsnorm"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_copy_source = False
html_show_sphinx = False
pygments_style = "friendly"
pygments_dark_style = "github-dark"

autodoc_default_options = {"members": True, "undoc-members": True, "member-order": "bysource"}
