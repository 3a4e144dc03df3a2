"""Sets that grow together: a union-find whose representatives do not depend on the order of linking."""

from collections.abc import Iterable


class Links:
    """Which of `size` things are one. The least number of a set stands for it."""

    def __init__(self, size: int) -> None:
        self._parents = list(range(size))
        self._named: set[int] = set()

    def find(self, thing: int) -> int:
        """The least member of the thing's set."""
        root = thing
        while self._parents[root] != root:
            root = self._parents[root]
        while self._parents[thing] != root:
            self._parents[thing], thing = root, self._parents[thing]
        return root

    def link(self, one: int, other: int) -> None:
        """Make the two sets one."""
        first, second = self.find(one), self.find(other)
        self._parents[max(first, second)] = min(first, second)
        if {first, second} & self._named:
            self._named.add(min(first, second))

    def keep_apart(self, things: Iterable[int]) -> None:
        """From now on `attach` does not make two sets one that each hold one of these things."""
        self._named.update(self.find(thing) for thing in things)

    def attach(self, one: int, other: int) -> bool:
        """Make the two sets one unless they are kept apart; says whether they are one now."""
        first, second = self.find(one), self.find(other)
        if first != second and first in self._named and second in self._named:
            return False
        self.link(one, other)
        return True

    def sets(self) -> dict[int, list[int]]:
        """The members of each set, by its least member."""
        found: dict[int, list[int]] = {}
        for thing in range(len(self._parents)):
            found.setdefault(self.find(thing), []).append(thing)
        return found
