"""A template and its values to HTML in which every value is inert."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from generator.writers.markup import html


def render(template: str, **values: object) -> Markup:
    """The template's HTML, one element's beginning a line, without blank lines: Markdown leaves it as it is."""
    lines = _environment().get_template(template).render(**values).split("\n")
    return Markup("\n".join(stripped for line in lines if (stripped := line.strip())))


def inert(value: object) -> Markup:
    """A value as text of a page; what is already markup of ours stays, and None is nothing."""
    if isinstance(value, Markup):
        return value
    return Markup("" if value is None else html(str(value)))


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("generator.writers", "templates"),
        autoescape=True,
        finalize=inert,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
