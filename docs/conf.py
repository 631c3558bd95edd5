"""The documentation site: `sphinx-build -n -W --keep-going docs docs/_build` (extra `docs`)."""

from __future__ import annotations

import sys
from pathlib import Path

import newsclean

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "newsclean"
author = "newsclean maintainers"
project_copyright = f"2026, {author}"
version = release = newsclean.__version__
language = "en"

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "newsclean_docs",
]
exclude_patterns = ["_build", "_ext", "images/make.py"]
nitpicky = True
_FOR_TYPE_CHECKERS = ("Given", "ParameterSet", "Path", "SearchStrategy", "st.SearchStrategy")  # so without a module
nitpick_ignore = [("py:class", name) for name in _FOR_TYPE_CHECKERS] + [("py:exc", "UnreadableError")]
_WITHOUT_INVENTORY = ("hypothesis", "pyarrow", "pyspark", "ray")
nitpick_ignore_regex = [("py:class", rf"{package}\..*") for package in _WITHOUT_INVENTORY]

myst_enable_extensions = ["attrs_inline", "colon_fence", "deflist", "html_image"]
myst_heading_anchors = 3

default_role = "newsclean"  # docstrings write `name`: a link where it is a public name, else code
napoleon_numpy_docstring = False
napoleon_use_ivar = True
autodoc_member_order = "bysource"
autodoc_mock_imports = ["pyarrow", "pyspark", "ray"]  # the site is built without it
autodoc_typehints = "signature"
python_use_unqualified_type_names = True

html_theme = "furo"
html_title = f"newsclean {version}"
html_static_path = ["_static"]
html_css_files = ["newsclean.css"]
html_copy_source = False
html_show_sphinx = False
html_theme_options = {"navigation_with_keys": True}
pygments_style = "default"
pygments_dark_style = "github-dark"
