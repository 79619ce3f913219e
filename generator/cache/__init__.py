"""What was understood before, by the source it came from and the program that understood it.

One SQLite file. A key is a digest of the whole source record, of what else was given, and of the program; so nothing
old is ever found. A value is checked by its own digest. A file that is damaged or of another kind is dropped and begun
again, and what a run did not ask for goes: the cache can be lost or broken, it cannot make a site wrong.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from hashlib import blake2b
from pathlib import Path

from generator.cache.codec import decode, encode
from generator.cache.program import fingerprint
from generator.model import Article, Each, Outcome, Source

FILE = "articles.sqlite3"
_TABLE = "CREATE TABLE IF NOT EXISTS articles (key BLOB PRIMARY KEY, digest BLOB NOT NULL, value BLOB NOT NULL)"


def remembering(folder: Path, given: object, each: Each) -> Each:
    """`each`, asked only for the sources whose articles are not known yet.

    `given` is what the understanding hangs on besides the source: anything whose `repr` tells all of it.
    """

    def recalled(understand: Callable[[Source], Outcome], sources: Sequence[Source]) -> Iterator[Outcome]:
        keys = tuple(_key(source, given) for source in sources)
        known = _recall(folder / FILE, frozenset(keys))
        unknown = {key: source for key, source in zip(keys, sources, strict=True) if key not in known}
        learnt: dict[bytes, Outcome] = {}
        try:
            learnt.update(zip(unknown, each(understand, tuple(unknown.values())), strict=True))
        finally:  # what an interrupted run has learnt, the next one knows
            _remember(folder / FILE, frozenset(keys), learnt)
        for key in keys:
            yield known[key] if key in known else learnt[key]

    return recalled


def _key(source: Source, given: object) -> bytes:
    return blake2b(repr((source, given)).encode(), key=fingerprint(), digest_size=16).digest()


def _recall(file: Path, keys: frozenset[bytes]) -> Mapping[bytes, Article]:
    """What is known under these keys; nothing where there is no file, or none that can be used."""
    if not file.exists():
        return {}
    try:
        with closing(sqlite3.connect(file)) as store:
            rows = store.execute("SELECT key, digest, value FROM articles").fetchall()
    except sqlite3.DatabaseError:  # damaged, of another kind, or held by another run
        return {}
    found = ((key, _restored(digest, value)) for key, digest, value in rows if key in keys)
    return {key: article for key, article in found if article is not None}


def _restored(digest: bytes, value: bytes) -> Article | None:
    """None for a value that is not as it was written."""
    if _digest(value) != digest:
        return None
    try:
        article = decode(zlib.decompress(value))
    except (zlib.error, ValueError, LookupError, TypeError):
        return None
    return article if isinstance(article, Article) else None


def _remember(file: Path, keys: frozenset[bytes], learnt: Mapping[bytes, Outcome]) -> None:
    """The new ones in, and those that nobody asked for out; nothing where the file cannot be written."""
    rows = [
        (key, _digest(value), value)
        for key, outcome in learnt.items()
        if isinstance(outcome, Article)
        for value in [zlib.compress(encode(outcome), 1)]
    ]
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _write(file, keys, rows)
    except sqlite3.OperationalError:  # held by another run, or no room to write
        return
    except sqlite3.DatabaseError:
        file.unlink(missing_ok=True)
        _write(file, keys, rows)
    except OSError:
        return


def _write(file: Path, keys: frozenset[bytes], rows: Sequence[tuple[bytes, bytes, bytes]]) -> None:
    with closing(sqlite3.connect(file)) as store, store:
        store.execute(_TABLE)
        old = [(key,) for (key,) in store.execute("SELECT key FROM articles") if key not in keys]
        store.executemany("DELETE FROM articles WHERE key = ?", old)
        store.executemany("INSERT OR REPLACE INTO articles VALUES (?, ?, ?)", rows)


def _digest(value: bytes) -> bytes:
    return blake2b(value, digest_size=16).digest()
