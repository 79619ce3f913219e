"""Annals: a folder of raw news texts in, a dated, cited timeline site out.

`build` makes a whole site's pages of sources, `understand` reads a single source, `render` draws a timeline;
the records they hand out are those of `generator.model`.
"""

from generator import model
from generator.model import *  # noqa: F403  (every record is public, and listed there once)
from generator.pipeline import build, render, understand

__all__ = ["build", "render", "understand"]
__all__ += model.__all__
