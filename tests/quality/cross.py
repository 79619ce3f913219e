"""Judges the line scorer on sites that it has not seen: a model for each fifth of the sites, fitted on the others.

    python -m tests.quality.cross PAGES.jsonl…

Precision, recall and F1 of four-word runs (characters in scripts without spaces), means over the pages; `lost`: the
share of pages with less than half of the article.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from statistics import mean
from zlib import crc32

from generator.model import BODY_ROLES
from generator.steps.clean.choose import chosen
from generator.steps.clean.label import labelled
from tests.quality.fit import REACH, STEP, chances, examples, fit, part, weigh
from tests.quality.pages import TOKEN, Page, pages

FOLDS = 5


def cross(measured: list[Page]) -> dict[tuple[str, bool], list[tuple[float, float]]]:
    """Precision and recall of each page, by set and rendering."""
    seen = examples(measured)
    fold = [crc32(page.site.encode()) % FOLDS for page in measured]
    found = defaultdict(list)
    for left_out in range(FOLDS):
        others = [number for number, of in enumerate(fold) if of != left_out]
        model = fit(part(seen, others))
        for number, page in enumerate(measured):
            if fold[number] == left_out and page.rows:
                weights = weigh(model, seen.rows[seen.pages == number])
                found[page.name, page.full].append(_agreement(page.body, _kept(page, weights.tolist())))
    return found


def _kept(page: Page, weights: list[int]) -> str:
    table = chances()
    given = [table[max(0, min((REACH + weight) // STEP, len(table) - 1))] for weight in weights]
    labels = labelled(page.looks, page.source, chosen(page.looks, given), page.language)
    lines = (look.line.text for look, label in zip(page.looks, labels, strict=True) if label.role in BODY_ROLES)
    return "\n".join(lines)


def _agreement(gold: str, kept: str) -> tuple[float, float]:
    ours, theirs = _runs(kept), _runs(gold)
    both = sum((ours & theirs).values())
    return both / max(1, sum(ours.values())), both / max(1, sum(theirs.values()))


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = TOKEN.findall(text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3))) if words else Counter()


def table(found: dict[tuple[str, bool], list[tuple[float, float]]]) -> Iterable[str]:
    """One line for each set and rendering."""
    for (name, full), pairs in sorted(found.items(), key=lambda entry: (entry[0][1], entry[0][0])):
        precision, recall = mean(p for p, _ in pairs), mean(r for _, r in pairs)
        f1 = 2 * precision * recall / (precision + recall)
        lost = sum(r < 0.5 for _, r in pairs) / len(pairs)
        kind = "all visible text" if full else "seed-like text"
        yield f"{name:8} {kind:16} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  lost {lost:.3f}  pages {len(pairs)}"


if __name__ == "__main__":
    print("\n".join(table(cross(list(pages(sys.argv[1:]))))))
