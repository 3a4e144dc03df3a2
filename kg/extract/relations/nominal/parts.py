"""Who has a part in a deed that a noun names: "was involved in the attack", "denies a role in the killing of X"."""

from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from kg.extract.clause import Clause, Kind
from kg.extract.factuality.links import is_connection
from kg.extract.relations.nominal.around import Carried
from kg.extract.relations.participants.noun_roles import is_harm, noun_roles, through
from kg.extract.relations.participants.roles import Roles, prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import noun_senses
from kg.lang.senses import Sense
from kg.tree import conjuncts

#: The role of whoever has a part in a deed; whose deed it is may be told besides.
PART = "part"


def add_parts(scene: Scene, clause: Clause, roles: Roles, carried: Carried) -> None:
    """Add those who are said to have a part in a deed to the roles of its noun, as those who did it.

    Whose attack it is, did it; whose death it is, did not.
    """
    for who, deed in _parts(scene, clause, roles):
        owns = any("owner" in sense.sources for sense in noun_senses(scene, deed))
        done_by = dict.fromkeys(("owner", "by", PART) if owns else ("by", PART), who)
        others = {name: heads for name, heads in carried.get(deed.i, {}).items() if heads != who}
        carried[deed.i] = {**others, **done_by}


def is_anothers(scene: Scene, senses: Sequence[Sense], own: Roles, more: Roles) -> bool:
    """Is the deed in which somebody has a part told to be another's ("denies involvement in [Oman's] attack")?

    Whose death it is, has not done it.
    """
    names = {name for s in senses for name in s.sources} - {name for s in senses for name in s.targets}
    heads = [t for name in ("owner", "by") if name in names for t in own.get(name, ())]
    doers = scene.all_ends(heads) if more.get(PART) else []
    parts = scene.all_ends(more.get(PART, ()))
    return bool(doers) and not scene.have_common(doers, parts)


def _parts(scene: Scene, clause: Clause, roles: Roles) -> Iterator[tuple[list[Token], Token]]:
    """Who has the part, and the noun of each deed."""
    subject = list(roles.get("subject", ()))
    around = [(name, head) for name, heads in roles.items() for head in heads]
    for part in (n for head in roles.get("object", ()) for c in conjuncts(head) for n in through(scene, c)):
        who = _owner(scene, part) or (subject if _is_own(scene, clause) else [])
        if part.lemma_.lower() in scene.lexicon.denial.shares and who:
            yield from ((who, deed) for deed in _deeds_named([*prepositional(part), *around], scene))
    yield from ((who, deed) for who, deed in _tied(scene, clause, roles) if not _owner(scene, deed))
    if clause.kind is Kind.COPULAR:
        yield from ((subject, head) for name, head in around if name in scene.lexicon.denial.behind)
    elif is_connection(clause.head):
        above = scene.clause_at.get(clause.head.head.head.i)
        who = [above.subject.head] if above is not None and above.subject is not None else []
        yield from ((who, deed) for head in roles.get("with", ()) for deed in through(scene, head))
    elif clause.lemma in scene.lexicon.denial.partaking:
        who = list(roles.get("object", ())) if clause.passive else subject
        yield from ((who, deed) for deed in _deeds_named(around, scene))


def _tied(scene: Scene, clause: Clause, roles: Roles) -> Iterator[tuple[list[Token], Token]]:
    """Whom a verb ties to a deed: "[convicts] him of a role in the attack", "[clears] him in the murder"."""
    who = list(roles.get("object", ()))
    if clause.lemma in scene.lexicon.harm.trying:
        parts = [t for t in roles.get("of", ()) if t.lemma_.lower() in scene.lexicon.denial.shares]
        tried = [t for name in ("in", "of", "over") for t in roles.get(name, ()) if is_harm(scene, t)]
        yield from ((who, deed) for part in parts for deed in _deeds_named(list(prepositional(part)), scene))
        yield from ((who, deed) for deed in tried if who)
    elif clause.lemma in scene.lexicon.harm.linking:
        yield from ((who, deed) for deed in roles.get("to", ()) if is_harm(scene, deed) and who)
    for tie in (t for t in who if t.lemma_.lower() in scene.lexicon.harm.linking):
        ends = [t for name, head in prepositional(tie) if name == "between" for t in conjuncts(head)]
        yield from (([t], deed) for t in ends[:1] for deed in ends[1:] if is_harm(scene, deed))


def _is_own(scene: Scene, clause: Clause) -> bool:
    """Does the verb make a part its subject's ("denied a role", "played a part")?"""
    return clause.lemma in scene.lexicon.denial.deniers | scene.lexicon.harm.claiming or scene.lexicon.light.get(
        clause.lemma
    ) in (
        "source",
        "gain",
    )


def _owner(scene: Scene, part: Token) -> list[Token]:
    """Whose part it is said to be ("condemned [Oman's] involvement in the attack")."""
    roles = noun_roles(scene, part)
    return [*roles.get("owner", ()), *roles.get("by", ())]


def _deeds_named(phrases: Sequence[tuple[str, Token]], scene: Scene) -> list[Token]:
    named = [head for name, head in phrases if name in scene.lexicon.denial.partaken]
    return [deed for head in named for c in conjuncts(head) for deed in through(scene, c)]
