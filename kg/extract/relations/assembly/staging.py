"""The scene of one article, its lookups filled, from the doc, the mentions, the clauses and the knowledge."""

from collections.abc import Callable, Sequence

from spacy.tokens import Doc, Token

from kg.extract.clause import Clause
from kg.extract.knowledge import Knowledge
from kg.extract.relations.participants.referents import referents
from kg.extract.relations.scene import Named, Scene
from kg.extract.relations.scene.about import state_about
from kg.types import Mention, MentionKind


def set_scene(  # noqa: PLR0913 - all that a scene is made of
    doc: Doc,
    mentions: Sequence[Mention],
    clauses: Sequence[Clause],
    knowledge: Knowledge,
    denoted: Callable[[Token], Sequence[int]],
    chains: Sequence[int] = (),
) -> Scene:
    """Make the scene of one article, its lookups filled."""
    starts = {token.idx: token.i for token in doc}
    stops = {token.idx + len(token): token.i + 1 for token in doc}
    names = [(i, m) for i, m in enumerate(mentions) if m.kind is MentionKind.NAME]
    return Scene(
        doc,
        doc.text,
        mentions,
        clauses,
        knowledge,
        denoted,
        referents,
        clause_at={clause.head.i: clause for clause in reversed(clauses)},
        types=_types(mentions, chains),
        chains=chains,
        home=state_about(doc, mentions),
        named=Named(
            frozenset(chains[i] for i, _ in names) if chains else frozenset(),
            frozenset(m.text for _, m in names),
            frozenset(m.canonical for _, m in names if m.canonical),
        ),
        offsets=[token.idx for token in doc],
        named_at=_named_at(doc, names),
        described={starts[m.head]: m.type for m in mentions if m.kind is MentionKind.NOMINAL and m.head in starts},
        name_from={starts[m.start]: i for i, m in names if m.start in starts},
        name_to={stops[m.end]: i for i, m in names if m.end in stops},
    )


def _named_at(doc: Doc, names: Sequence[tuple[int, Mention]]) -> dict[int, list[int]]:
    """The names that hold each token, by the token's offset."""
    found: dict[int, list[int]] = {}
    for index, mention in names:
        for token in doc.char_span(mention.start, mention.end) or ():
            found.setdefault(token.idx, []).append(index)
    return found


def _types(mentions: Sequence[Mention], chains: Sequence[int]) -> tuple[str, ...]:
    if not chains:
        return tuple(m.type for m in mentions)
    both = list(zip(mentions, chains, strict=True))
    named = {chain: m.type for m, chain in reversed(both) if m.kind is MentionKind.NAME}
    return tuple(
        m.type if m.kind is MentionKind.NAME else named.get(chain, "" if m.kind is MentionKind.PRONOUN else m.type)
        for m, chain in both
    )
