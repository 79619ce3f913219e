"""How fast sentences are cut: megabytes of the marked texts in a second of the processor, for each language.

make bench        (or: python -m tests.bench.sentences)
"""

from __future__ import annotations

from collections import defaultdict
from time import process_time

from generator.model import Span
from generator.steps.language import language_of
from generator.steps.split import sentences_of
from tests.quality.marked import stories

SIZE = 2_000_000
"""Bytes of a language, of its texts again and again."""


def main() -> None:
    texts: defaultdict[str, list[str]] = defaultdict(list)
    for story in stories():
        for source in story.sources:
            texts[language_of(source)].append(source.text)
    for language, parts in sorted(texts.items()):
        unit = "\n".join(parts)
        text = unit * (SIZE // len(unit.encode()))
        seconds = min(_seconds(text, language) for _ in range(3))
        print(f"{language} {len(text.encode()) / 1e6 / seconds:5.1f} MB/s")


def _seconds(text: str, language: str) -> float:
    started = process_time()
    for _ in sentences_of(text, Span(0, len(text)), language):
        pass
    return process_time() - started


if __name__ == "__main__":
    main()
