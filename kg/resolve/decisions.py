"""A person's decisions on identity, as a plain file: they are replayed on every rebuild and win over the machine.

Tab-separated lines `same<TAB>one<TAB>other` or `different<TAB>one<TAB>other`; one and other are entity ids, labels or
forms as the graph shows them. Lines that start with "#" and empty lines are comments.
"""

from dataclasses import dataclass

from kg.errors import GraphError


@dataclass(frozen=True, slots=True)
class Decision:
    """Two entities, by id, label or form, are one or are not."""

    same: bool
    one: str
    other: str


def read_decisions(text: str, name: str = "decisions") -> tuple[Decision, ...]:
    """The decisions in the text of a decisions file; raises GraphError, naming file and line, where one is malformed.

    >>> read_decisions("same\\tJohn Smith\\tJ. Smith")
    (Decision(same=True, one='John Smith', other='J. Smith'),)
    """
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = [part.strip() for part in line.split("\t")]
        if len(parts) != 3 or parts[0] not in ("same", "different") or not all(parts):
            raise GraphError(f"{name}, line {number}: expected same or different, and two entities, apart by tabs")
        found.append(Decision(parts[0] == "same", parts[1], parts[2]))
    return tuple(found)
