"""Words for things, and for those who use or have them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Things:
    """The word classes of `classes/things.toml`."""

    #: Participles that tell by "by" whose a thing is ("a building owned by Elbit").
    having: frozenset[str]
    #: Words in the names and descriptions of bodies that run things which others make ("airline").
    users: frozenset[str]
    #: Words behind a dash that say whom a thing is like ("Reagan-style").
    likening: frozenset[str]
    #: What a name before it is about ("the Clinton emails"), and occasions that fall where it says ("the Gulf crisis").
    documents: frozenset[str]
    occasions: frozenset[str]
    #: What bears the name of the town where it was made ("the Louvre [accord]").
    accords: frozenset[str]
    #: Such words of forces, which are told neither to make nor to own what they use.
    armed: frozenset[str]
    #: Nouns for what firms make ("its iPod music [players]").
    wares: frozenset[str]
    #: Verbs by which a thing tells whose it is ("assets [belonging] to Nokia").
    belonging: frozenset[str]
