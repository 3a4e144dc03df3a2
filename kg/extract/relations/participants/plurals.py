"""Of whom several a phrase in the plural speaks: "they", "both sides", "the two leaders", "we" of a joint statement."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.clause import Argument, Clause, subject_head
from kg.extract.relations.participants.denotation import of_one
from kg.extract.relations.participants.noun_roles import is_harm
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.senses import is_symmetric
from kg.extract.relations.scene.spans import sentence_before
from kg.parse.tree import targets_above
from kg.tree import NOUN_SUBJECTS, conjuncts, objects_of
from kg.types import MentionKind

#: Marks of a quotation.
_QUOTES = frozenset({'"', "“", "``"})


def several(scene: Scene, anaphor: Token) -> list[int]:
    """Of whom several a plural phrase speaks: the coordinated subject of a clause above, or of the sentence before.

    "Starmer and Modi said they had signed"; "Cambodia and Thailand agree ... Both sides accuse the other".
    """
    for target in targets_above(anaphor):
        if len(conjuncts(target)) > 1 and (aimed := [i for c in conjuncts(target) for i in of_one(scene, c)]):
            return aimed  # "charged Ana Ruiz and Ion Popa, accusing [them] of fraud"
    for subject in _subjects_above(scene, anaphor):
        if subject.i < anaphor.i and not is_plural(subject):
            members = [i for c in conjuncts(subject) for i in of_one(scene, c)]
            listed = len(conjuncts(subject)) > 1
            found = list(dict.fromkeys(members)) if listed else _both_meeting(scene, subject)
            told = scene.denoted(subject) or scene.in_name(subject)  # "some Democrats said [they] ..."
            if found or listed or told or not anaphor.tag_.startswith("PRP"):
                return found  # "A and B revive a committee to settle [their] dispute": no committee's
    return []


def met_before(scene: Scene, pair: Token) -> list[int]:
    """ "[The two] also discussed", "the two leaders agreed": the last two of whom the text said that they met."""
    if (
        pair.lower_ not in scene.lexicon.actors.pair_words
        and pair.lemma_.lower() not in scene.lexicon.actors.persons_named
    ):
        return []  # "the two countries"
    before = (c for c in reversed(scene.clauses) if c.head.i < pair.sent.start and c.subject is not None)
    meetings = (_both_meeting(scene, c.subject.head) for c in before if c.subject is not None)
    return next((both for both in meetings if both), [])


def _both_meeting(scene: Scene, subject: Token) -> list[int]:
    """ "Rutte met Modi on Monday. [They] agreed": whoever met and whom he met, if just one each."""
    clause = scene.clause_at.get(subject.head.i)
    senses = scene.lexicon.of("verb", clause.lemma) if clause is not None and not clause.negated else ()
    mutual = scene.families.settings - scene.families.journeys
    meets = next((s for s in senses if scene.family(s) in mutual or is_symmetric(scene, s)), None)
    if meets is None or clause is None:
        return []
    phrases = [a.head for a in clause.arguments if _role_of(a) in meets.targets]
    other = [i for head in phrases for i in scene.denoted(head)]
    first = list(scene.denoted(subject))
    alike = len(first) == len(other) == 1 and scene.types[first[0]] == scene.types[other[0]] != ""
    return [*first, *other] if alike else []


def two_states(scene: Scene, phrase: Token) -> list[int]:
    """ "Both countries agree": the states named before, if they are just two; "the two" may be persons.

    They act, or harm one another ("after clashes between [the two countries]").
    """
    before = sentence_before(phrase) or phrase.sent
    told = (m for _, m in scene.names() if before.start_char <= m.start < before.end_char)
    persons = phrase.lower_ in scene.lexicon.actors.pair_words and any(m.type == "Person" for m in told)
    between = phrase.dep_ == "pobj" and phrase.head.lower_ == "between" and is_harm(scene, phrase.head.head)
    if not (between or phrase.dep_ in NOUN_SUBJECTS) or persons:
        return []
    named = [
        i
        for i, m in enumerate(scene.mentions)
        if m.start < phrase.idx and m.kind is MentionKind.NAME and scene.is_a(i, "Country")
    ]
    distinct = scene.distinct(reversed(named))[::-1]
    return distinct if len(distinct) == 2 else []


def _subjects_above(scene: Scene, anaphor: Token) -> Iterator[Token]:
    """The subjects of the clauses around a phrase, its own clause's last; then that of the sentence before."""
    verbs = [v for v in anaphor.ancestors if v.i in scene.clause_at]
    own = bool(verbs) and anaphor.dep_ not in ("nsubj", "nsubjpass", "poss")
    before = sentence_before(anaphor)
    for verb in (*verbs[own:], *([before.root] if before is not None else ())):
        subject = scene.clause_at[verb.i].subject if verb.i in scene.clause_at else None
        if subject is not None and subject.head != anaphor:
            # "Velmo was founded by [Ruiz and Popa]. They sold it".
            by = [t for c in verb.children if c.dep_ == "agent" for t in c.children if t.dep_ == "pobj"]
            yield from (t for t in by if t.i < anaphor.i and len(conjuncts(t)) > 1)
            yield subject.head


def speakers(scene: Scene, pronoun: Token) -> list[int]:
    """ "Puntland forces claim they took the town": a plural pronoun for the group or body that says so."""
    for verb in list(pronoun.ancestors)[:2]:
        clause = scene.clause_at.get(verb.i)
        subject = subject_head(clause)
        if subject is not None and subject != pronoun and subject.i < pronoun.i:
            said = list(scene.denoted(subject))
            body = any(scene.is_a(i, "Organization", "Group") for i in said) and clause is not None
            return said if subject.tag_ in ("NNS", "NNPS") or body else []
    return []


def issuers(scene: Scene, pronoun: Token) -> list[int]:
    """The states that issue a statement together: "Peru and Chad condemn the attack. [We] urge".

    So, too, those that the pronoun itself names, or the heading ("Statement by the Leaders of Peru and Chad").
    """
    if any(token.text in _QUOTES for token in scene.doc[: pronoun.i]):
        return []
    heads = [*_heading(scene), *(c.subject.head for c in scene.clauses if c.subject is not None and _is_main(c))]
    return next((found for found in (_together(scene, head) for head in heads[:2] if head.i <= pronoun.i) if found), [])


def _is_main(clause: Clause) -> bool:
    return clause.head.dep_ == "ROOT"


def _heading(scene: Scene) -> Iterator[Token]:
    """Whose statement a text opens with, in a heading or a sentence that only says what follows."""
    for noun in scene.doc[: scene.doc[0].sent.end]:
        if noun.lemma_.lower() in scene.lexicon.speech.statements:
            yield from (t for p in noun.rights if p.lower_ in ("by", "from", "of") for t in p.children)


def _together(scene: Scene, head: Token) -> list[int]:
    """The several states that a phrase names, its apposition, or what its "of" joins to it."""
    phrases = [head, *(t for t in head.rights if t.dep_ == "appos")]
    below = [t for noun in phrases for t in objects_of(noun, "of")]
    states = [i for t in (*phrases, *below) for c in conjuncts(t) for i in scene.denoted(c) if scene.is_a(i, "Country")]
    distinct = scene.distinct(states)
    return distinct if len(distinct) > 1 else []


def is_pair(scene: Scene, token: Token) -> bool:
    """ "Both sides", "the two countries": does a phrase speak of two parties named before? "Two men" are new."""
    known = any(c.dep_ in ("det", "poss") for c in token.lefts)
    both = any(c.lower_ in scene.lexicon.actors.pair_words and (known or c.dep_ != "nummod") for c in token.lefts)
    alone = token.dep_ == "nsubj" and not any(c.lower_ == "of" for c in token.rights)  # "the two agreed"
    named = token.lemma_.lower() in scene.lexicon.actors.parties_named
    return (both and named) or (alone and token.lower_ in scene.lexicon.actors.pair_words)


def is_ours(scene: Scene, token: Token) -> bool:
    """ "Our countries", "our two governments": does a plural speak of those who say "we"?"""
    owner = next((c for c in token.lefts if c.dep_ == "poss"), None)
    we = owner is not None and "Person=1" in owner.morph and "Number=Plur" in owner.morph
    return we and token.tag_ in ("NNS", "NNPS") and token.lemma_.lower() in scene.lexicon.speech.ourselves


def is_plural(token: Token) -> bool:
    """Is it a plural pronoun of the third person?"""
    return token.tag_ in ("PRP", "PRP$") and "Number=Plur" in token.morph and "Person=3" in token.morph


def _role_of(argument: Argument) -> str:
    """The role's name in the lexicon: the preposition, or the argument's own."""
    return " ".join(t.lower_ for t in argument.preposition) or argument.role.value
