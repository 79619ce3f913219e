"""Disjoint sets whose outcome does not hang on the order of joining."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

Item = TypeVar("Item", bound=str)


class Union(Generic[Item]):
    """Things that are the same; a group's root is its smallest member."""

    def __init__(self) -> None:
        self._parent: dict[Item, Item] = {}

    def add(self, item: Item) -> None:
        self._parent.setdefault(item, item)

    def root(self, item: Item) -> Item:
        self.add(item)
        while self._parent[item] != item:
            self._parent[item] = self._parent[self._parent[item]]
            item = self._parent[item]
        return item

    def join(self, one: Item, other: Item) -> None:
        low, high = sorted((self.root(one), self.root(other)))
        self._parent[high] = low

    def groups(self) -> Iterator[tuple[Item, list[Item]]]:
        """Root and members, in order."""
        found: dict[Item, list[Item]] = {}
        for item in sorted(self._parent):
            found.setdefault(self.root(item), []).append(item)
        yield from sorted(found.items())
