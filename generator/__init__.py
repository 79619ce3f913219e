"""Annals: a folder of raw news texts in, a dated, cited timeline site out.

`build` makes a whole site's pages of sources, `understand` reads a single source, `render` draws a timeline;
the records they hand out are those of `generator.model`.
"""

from typing import TYPE_CHECKING, Any

from generator import model

if TYPE_CHECKING:
    from generator.model import *  # noqa: F403  (every record is public, and listed there once)
    from generator.pipeline import build, render, understand

__all__ = ["build", "render", "understand"]
__all__ += model.__all__


def __getattr__(name: str) -> Any:
    """The walk and the records, loaded when somebody asks for them: a command starts with only what it needs."""
    if name in model.__all__:
        return getattr(model, name)
    if name not in __all__:
        raise AttributeError(f"module 'generator' has no attribute {name!r}")
    from generator import pipeline

    return getattr(pipeline, name)
