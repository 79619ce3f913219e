"""An article in the words of schema.org."""

from __future__ import annotations

from typing import Any

from generator.model import Article
from generator.writers import dates
from generator.writers.addresses import Addresses
from generator.writers.markup import plain
from generator.writers.original import web_address


def news_article(article: Article, places: Addresses) -> dict[str, Any]:
    """A `NewsArticle`; a date only where it is one, and known without doubt."""
    imprint, dateline = article.imprint, article.dateline
    authors = [name.strip() for name in (imprint.author or "").split(";") if name.strip()]
    return known(
        {
            "@type": "NewsArticle",
            "@id": places.source(article.source.id),
            "headline": plain(imprint.title),
            "datePublished": dates.ends(dateline.when)[0] if dateline and _is_one_date(dateline.when.edtf) else None,
            "dateModified": dates.ends(dateline.updated)[0] if dateline and dateline.updated else None,
            "inLanguage": article.document.language,
            "author": [{"@type": "Person", "name": plain(name)} for name in authors],
            "publisher": {"@type": "Organization", "name": plain(imprint.publisher)} if imprint.publisher else None,
            "isBasedOn": web_address(imprint.url),
        }
    )


def _is_one_date(edtf: str) -> bool:
    return not set(edtf) & set("/{~?%X")


def known(values: dict[str, Any]) -> dict[str, Any]:
    """Without what is not known: no property is better than an empty one."""
    return {key: value for key, value in values.items() if value not in (None, [], "")}
