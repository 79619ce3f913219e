"""What must not stand in the house: paths of a machine, hosts of an index, names out of the example texts."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import cache

from tests.laws.house import PACKAGE, ROOT, tracked

MACHINE_PATH = re.compile(r"(?<![\w./-])/(?:home|Users|root|work|workspace|tmp|mnt|media|private|var/folders)/[\w.-]")
WINDOWS_PATH = re.compile(r"\b[A-Z]:\\\\?(?:Users|Windows|work)\b")
INDEX = re.compile(
    r"index[-]url\s*=?\s*\S+:|trusted[-]host|find[-]links\s*=|"
    r"https?://[\w.:@-]*(?:artifactory|nexus|registry|devpi|mirror|pypi|python[h]osted)[\w.:-]*|"
    r"https?://(?:\d{1,3}\.){3}\d{1,3}(?!\.\d)|https?://[\w.-]+\.(?:internal|intranet|corp|lan|local)\b",
    re.IGNORECASE,
)
OUR_OWN_ADDRESS = re.compile(r"https?://(?:127\.0\.0\.1|localhost)\b")

FOREIGN = (
    "seeds/",
    "tests/seeds/",
    "docs/sources/",
    "docs/timeline",
    "docs/entities/",
    "docs/data/",
    "docs/index.md",
    "tests/golden",
)
"""Texts of others, or made of them: their words are theirs."""

WORD = r"[A-ZÄÖÜ][\w-]*\w"
CAPITALISED = re.compile(rf"\b{WORD}(?: {WORD})*")
POSSESSIVE = re.compile(r"['’]s\b")

GENERAL = {
    "Beijing", "China", "Chinese", "Dubai", "Hong Kong", "Hangzhou", "Hangzhou-based",  # places, and who lives there
    "Central", "Internet", "March", "November", "News",
    "Google", "TikTok",  # platforms: what buttons to share a page are called
}  # fmt: skip
"""Capitalised words of the seeds that are general knowledge: neither persons nor what an article is about."""


def test_no_path_of_a_machine() -> None:
    """What works here works anywhere: no file says where on a disk it was made."""
    wrong = found(MACHINE_PATH) + found(WINDOWS_PATH)
    assert not wrong, "\n".join(wrong)


def test_no_mark_of_a_merge() -> None:
    """No file holds both sides of a merge that nobody settled: a style sheet, for one, would still load."""
    wrong = found(re.compile(r"^(?:<{7}|>{7})(?: |$)"))
    assert not wrong, "\n".join(wrong)


def test_no_host_of_an_index() -> None:
    """Where packages come from is the affair of who installs them."""
    wrong = [line for line in found(INDEX) if not OUR_OWN_ADDRESS.search(line)]
    assert not wrong, "\n".join(wrong)


def test_no_name_of_the_seeds_in_the_generator() -> None:
    """The five texts are examples: nothing in the program knows who is in them."""
    names = re.compile(rf"\b(?:{'|'.join(map(re.escape, names_of_the_seeds()))})\b")
    wrong = [line for line in found(names) if line.startswith(f"{PACKAGE}/")]
    assert not wrong, "\n".join(wrong)


def test_the_seeds_have_names() -> None:
    """Some dozens can be told from ordinary words, so the law above looks for something."""
    assert 20 <= len(names_of_the_seeds()) <= 200, names_of_the_seeds()


@cache
def names_of_the_seeds() -> tuple[str, ...]:
    """Capitalised words that recur and are never written small; in several languages, or in the middle of capitals.

    A word that stands capitalised in several texts is a name and no beginning of a sentence; a German noun is
    sorted out as no other text has it. Words all in capitals are left aside, most are no names; and so are words of
    four letters or fewer, which are first names and surnames of many.
    """
    texts = [
        POSSESSIVE.sub("", path.read_text(encoding="utf-8"))
        for path in sorted((ROOT / "tests" / "seeds").glob("*.txt"))
    ]
    small = {word for text in texts for word in re.findall(r"\b[a-zäöüß][\w-]*", text)}
    count, where = Counter[str](), defaultdict[str, set[int]](set)
    for number, text in enumerate(texts):
        for sequence in CAPITALISED.findall(text):
            for name in {sequence, *sequence.split()}:
                count[name] += 1
                where[name].add(number)
    return tuple(
        sorted(
            name
            for name in count
            if name not in GENERAL
            and (" " in name or len(name) > 4)
            and not name.isupper()
            and not any(word.lower() in small for word in name.split())
            and (len(where[name]) > 1 or (" " in name and count[name] > 1) or re.search(r"[a-z][A-Z]", name))
        )
    )


def found(pattern: re.Pattern[str]) -> list[str]:
    """Every line of our own files that has the pattern, with its place."""
    lines = []
    for path in tracked():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(FOREIGN):
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue  # a picture or an archive
        lines += [
            f"{name}:{at}: {line.strip()[:120]}" for at, line in enumerate(text.splitlines(), 1) if pattern.search(line)
        ]
    return lines
