"""The state or firm of a title that names none, by the rest of the article: "[Foreign Secretary] Ana Ruiz said"."""

from collections import Counter
from collections.abc import Container, Sequence
from itertools import takewhile

from spacy.tokens import Token

from kg.extract.clause import subject_head
from kg.extract.relations.offices.title_apart import TOPICAL, is_anothers, is_described, is_of_vote, states_visited
from kg.extract.relations.offices.title_bodies import is_setting
from kg.extract.relations.participants.noun_roles import noun_families, verb_families
from kg.extract.relations.participants.organs import only_state
from kg.extract.relations.participants.roles import prepositional
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.spans import near, sentence_before
from kg.extract.relations.scene.titles import NATIONAL, SINGLE, Title, office_name, office_words
from kg.types import Mention, MentionKind

#: How a title's words, or the names beside it, hang on the head of the phrase.
_WITHIN = ("compound", "nmod", "appos")


def body_by_context(scene: Scene, title: Title, last: tuple[int, ...]) -> tuple[int, ...]:
    """The state of a national office where the text leaves it to the context.

    It is the only state that the article names and that may have such an office ("Foreign Secretary"); else the one
    that the sentence's subject stands for or belongs to ("A Chadian court frees former president ..."); else that
    of the last title in the sentence. An office in a firm is in the one that the article is about.
    """
    ranked = title.head > title.start and scene.doc[title.head - 1].lower_ in scene.offices.ranks
    if ranked or office_name(scene.doc, title) in scene.offices.corporate or _presides(scene, title):
        return tuple(_employer(scene, title))
    if is_anothers(scene, title):
        return ()
    if (led := _said_to_lead(scene, title)) is not None:
        return tuple(led)
    several = title.property in SINGLE and scene.doc[title.start : title.stop].root.tag_ == "NNS"
    if (several and not _follow_each_other(scene, title)) or _owned_by_pronoun(scene, title):
        return ()  # "the presidents Ruiz and Popa", "its supreme leader"
    known = scene.offices.states_of(office_words(scene.doc, title))
    if title.property not in NATIONAL and not title.national and known is None:
        return ()
    states = _possible_states(scene, title)
    if len(scene.distinct(states)) == 1:
        attacking = all(_is_attacker(scene, scene.mentions[i]) or is_of_vote(scene, title, i) for i in states)
        return () if attacking or _is_struck(scene, states) else (states[0],)
    if known is not None or _is_abroad(scene, title):
        return ()
    abroad = states_visited(scene, title)
    return tuple(i for i in _nearest_state(scene, title, last) if scene.mentions[i].canonical not in abroad)


def _follow_each_other(scene: Scene, title: Title) -> bool:
    """Has one state had several such ("[former] presidents Ana Ruiz and Ion Popa")?"""
    return any(token.lower_ in scene.offices.past for token in scene.doc[title.start : title.stop])


def _employer(scene: Scene, title: Title) -> Sequence[int]:
    """The firm in which one has a firm's office, or the state whose organ he speaks for."""
    if is_described(scene, title):
        return ()
    organs = scene.lexicon.actors.organs | scene.lexicon.actors.forces
    served = [*_served(scene, title), *scene.doc[title.start : title.head]]
    if any(organ.lemma_.lower() in organs for organ in served):
        return only_state(scene)  # "a spokesman for the army, Ana Ruiz", "coast guard spokesman Ion Popa"
    return () if title.start and scene.doc[title.start - 1].tag_ == "NNP" else _firm(scene, title)


def _presides(scene: Scene, title: Title) -> bool:
    """Does somebody preside over what no word tells, and so over a firm ("[chairman] Ana Ruiz said")?"""
    told = any(token.tag_ in ("NN", "NNP") for token in scene.doc[title.start : title.head])
    behind = title.stop < len(scene.doc) and scene.doc[title.stop].lower_ in scene.offices.bodies.prepositions
    return office_name(scene.doc, title) in scene.offices.presiding and not told and not behind


def _possible_states(scene: Scene, title: Title) -> list[int]:
    """The states named in the article that may have such an office, less those of a counterpart."""
    named = [i for i, m in enumerate(scene.mentions) if _names_state(scene, i, m)]
    apart = {scene.mentions[i].canonical for i in named if _is_others(scene, i)} | states_visited(scene, title)
    named = [i for i in named if scene.mentions[i].canonical not in apart]
    return having_office(scene, office_words(scene.doc, title), named)


def _nearest_state(scene: Scene, title: Title, last: tuple[int, ...]) -> Sequence[int]:
    """The state of the sentence's subject, of what is told before, of the last title, or the article's own."""
    words, sentence = office_words(scene.doc, title), scene.doc[title.start].sent
    behind = [] if _is_befriended(scene, title, sentence.root) else _states_behind(scene, sentence.root)
    subjects = having_office(scene, words, behind)
    subjects = subjects or having_office(scene, words, _states_before(scene, title))
    if len(subjects) == 1:
        return subjects
    recent = [b for b in last if scene.mentions[b].start >= sentence.start_char]
    before = scene.distinct([i for b in recent for i in (b, *_states_in_names(scene, [b])) if scene.is_a(i, "Country")])
    foreign = _states_told(scene, sentence.root) if title.property == "ministerIn" else []
    own = _is_home(scene, title) or _is_among_own(scene, title)
    home = [scene.home] if scene.home is not None and own else []
    home = [i for i in home if not foreign or scene.is_among(i, foreign)]
    return having_office(scene, words, before) or having_office(scene, words, home)


def _is_befriended(scene: Scene, title: Title, verb: Token) -> bool:
    """Does a state itself, or who says "I", back or meet the holder of a title ("[Norway] supports President Ruiz")?

    He is another state's; but "Norwegian officers support President Ruiz".
    """
    clause = scene.clause_at.get(verb.i)
    subject = subject_head(clause)
    named = subject is not None and (scene.in_name(subject) or "Person=1" in subject.morph)
    top = _phrase_head(scene.doc[title.stop - 1], _WITHIN)
    object_of = top.dep_ in ("dobj", "pobj") and verb in top.ancestors
    mild = clause is not None and verb_families(scene, clause.lemma) & {"supports", "consultsWith", "aids"}
    return bool(named and object_of and mild and title.property in SINGLE)


def _is_home(scene: Scene, title: Title) -> bool:
    """Is it an office taken for the home state's: its one head's, or a minister's who deals with home alone?"""
    words = {token.lower_ for token in scene.doc[title.start : title.behind]}
    inward = title.property == "ministerIn" and len(words) > 1 and not words & scene.offices.bodies.outward
    return (title.property in SINGLE and title.start == title.head) or inward


def _is_among_own(scene: Scene, title: Title) -> bool:
    """Does a national office stand where none but the article's own state is named, with the sentence before?"""
    sentence = scene.doc[title.start].sent
    near = scene.doc[scene.doc[sentence.start - 1].sent.start if sentence.start else 0 : sentence.end]
    named = [i for i, m in enumerate(scene.mentions) if near.start_char <= m.start < near.end_char]
    states = [i for i in named if _names_state(scene, i, scene.mentions[i])]
    past = any(token.lower_ in scene.offices.past for token in scene.doc[max(title.start - 1, 0) : title.stop])
    sole = scene.home is not None and all(scene.same(i, scene.home) for i in states)
    return sole and not past and not any(_is_others(scene, i) for i in states)


def _is_others(scene: Scene, state: int) -> bool:
    """Is a state that of somebody's counterpart ("Foreign Minister Ana Ruiz met her [Omani] counterpart")?"""
    after = scene.token_from(scene.mentions[state].end)
    return any(token.lower_ in scene.offices.bodies.others for token in scene.doc[after : after + 2])


def _served(scene: Scene, title: Title) -> list[Token]:
    """For whom or of what a title is held, where that is no name ("a spokesman for the [army]")."""
    behind = prepositional(scene.doc[title.stop - 1])
    return [t for p, t in behind if p in scene.offices.bodies.serving and not scene.in_name(t)]


def having_office(scene: Scene, office: Sequence[str], states: Sequence[int]) -> list[int]:
    """Those states that may have an office of that name."""
    return [i for i in states if scene.offices.may_have(scene.mentions[i].canonical, office)]


def _is_attacker(scene: Scene, mention: Mention) -> bool:
    """Does a demonym only say whose attack it is of which the text tells ("hit in a [Peruvian] missile attack")?"""
    stop = scene.token_from(mention.end)
    last = scene.doc[stop - 1]
    deed = last.head if last.dep_ in ("amod", "compound") and last.head.i >= stop else None
    return deed is not None and bool(noun_families(scene, deed) & scene.families.hostile)


def _is_struck(scene: Scene, states: Sequence[int]) -> bool:
    """Is a state named only as where a deed is done, of which somebody named a president talks ("strikes in Oman")?

    Or only as what something is about ("the panel on Oman").
    """
    heads = [scene.last_word(scene.mentions[i]) for i in states]
    behind = [head.head for head in heads if head.dep_ == "pobj"]
    place = scene.lexicon.places.place_prepositions
    return len(behind) == len(states) and all(
        p.lower_ in TOPICAL or (p.lower_ in place and noun_families(scene, p.head) & scene.families.hostile)
        for p in behind
    )


def _owned_by_pronoun(scene: Scene, title: Title) -> bool:
    """Does a pronoun that nobody is known for say whose the office is ("[its] supreme leader", "[my] envoy")?"""
    before = scene.doc[max(title.start - 1, 0) : title.stop]
    return any(token.tag_ == "PRP$" and ("Gender=Neut" in token.morph or token.lower_ == "my") for token in before)


def _is_abroad(scene: Scene, title: Title) -> bool:
    """Does a title stand where the text speaks of another's rule or of what is done elsewhere?

    "Lifts the sanctions imposed [under] President Ruiz", "operations in Oman [targeting] President Ruiz": he need not
    be the president of whoever does that.
    """
    top = _phrase_head(scene.doc[title.head], (*_WITHIN, "poss"))
    aimed = top.dep_ == "dobj" and top.head.dep_ == "acl"
    above = [t for t in top.ancestors if t.pos_ in ("ADP", "SCONJ", "NOUN", "VERB")]
    phrase = list(takewhile(lambda t: t.pos_ != "VERB", above))
    return aimed or any(t.lower_ == "under" for t in phrase)


def _firm(scene: Scene, title: Title) -> tuple[int, ...]:
    """The body that an article names first and most often; none if no body is both.

    Whoever speaks for somebody speaks for the body only where it is told of.
    """
    # "Some Democrats": who presides in an article on a committee need not preside over a party.
    bodies = [
        i for i, m in scene.names() if scene.is_a(i, "Organization") and m.rule not in ("demonym", "party letter")
    ]
    counts = Counter(next(other for other in bodies if other == i or scene.same(other, i)) for i in bodies)
    most = max(counts.values(), default=0)
    known = bool(bodies) and counts[bodies[0]] == most
    told = known and (title.property != "spokespersonFor" or _is_told_of(scene, bodies[0], title))
    return (bodies[0],) if told and not _tells_of_another(scene, bodies, title) else ()


def _tells_of_another(scene: Scene, bodies: Sequence[int], title: Title) -> bool:
    """Is a title set off behind a name in a sentence on another body ("Ana Ruiz, [chairman], owns half of Velmo")?"""
    if not title.start or scene.doc[title.start - 1].text != ",":
        return False
    sentence = scene.doc[title.start].sent
    here = [i for i in bodies if sentence.start_char <= scene.mentions[i].start < sentence.end_char]
    return bool(here) and not scene.is_among(bodies[0], here)


def _is_told_of(scene: Scene, body: int, title: Title) -> bool:
    """Do a title's sentence or the one before it tell of a body, by name or not?"""
    place = near(scene.doc[title.start])
    told = (i for i, m in enumerate(scene.mentions) if place.start_char <= m.start < place.end_char)
    return scene.is_among(body, told)


def _said_to_lead(scene: Scene, title: Title) -> list[int] | None:
    """The state or body that a title's holder is said to lead: "the Government of [Iraq], led by President Ruiz".

    Nothing where it is somebody's whom the phrase does not name ("the army led by General Ruiz"); None without one.
    """
    by = _phrase_head(scene.doc[title.start : title.stop].root, _WITHIN)
    led = by.head.head if by.dep_ == "pobj" and by.head.dep_ == "agent" else None
    if led is None or led.dep_ != "acl" or not _states_office(scene, title, led):
        return None
    ends = scene.ends(led.head)
    states = [i for i in (*ends, *_states_in_names(scene, ends)) if scene.is_a(i, "Country")]
    return scene.distinct(states or [i for i in ends if scene.is_a(i, "Organization")])


def _phrase_head(token: Token, links: Container[str]) -> Token:
    """The head of the phrase within which a token hangs by one of these dependencies."""
    while token.dep_ in links and token.head.i != token.i:
        token = token.head
    return token


def _states_office(scene: Scene, title: Title, verb: Token) -> bool:
    """Is the verb one for holding such an office ("led", "represented")?"""
    return scene.ontology.properties[title.property].family in verb_families(scene, verb.lemma_.lower())


def _states_behind(scene: Scene, verb: Token) -> list[int]:
    """The states that a clause's subject stands for, or to which it belongs."""
    clause = scene.clause_at.get(verb.i)
    if clause is None or clause.subject is None:
        return []
    head = clause.subject.head
    if head.pos_ == "PRON":
        return []
    owners = [i for child in head.lefts for i in scene.denoted(child) if not is_setting(scene, i)]
    ends = scene.ends(head)
    return scene.distinct([i for i in (*ends, *owners, *_states_in_names(scene, ends)) if scene.is_a(i, "Country")])


def _states_before(scene: Scene, title: Title) -> list[int]:
    """The state of which the clause tells that a title's holder says, or the sentence before one that the title opens.

    "[Peru] is sending aid, Defence Minister Ana Ruiz announced"; "[Peru] will lead. Foreign Minister Ana Ruiz said".
    """
    sentence = scene.doc[title.start].sent
    quoted = any(
        token.is_quote for token in scene.doc[sentence.start : title.start]
    )  # "'Peru lied,' the minister said"
    told = [c for c in sentence.root.children if c.dep_ == "ccomp" and c.i < title.start and not quoted]
    before = sentence_before(scene.doc[title.start]) if title.start == sentence.start else None
    roots = [before.root] if before is not None else []
    return next((found for verb in (*told, *roots) if (found := _states_behind(scene, verb))), [])


def _states_told(scene: Scene, verb: Token) -> list[int]:
    """The states that do what somebody says ("minister Ana Ruiz said [Peru] would wait")."""
    return [i for c in verb.children if c.dep_ == "ccomp" and c.i > verb.i for i in _states_behind(scene, c)]


def _states_in_names(scene: Scene, bodies: Sequence[int]) -> list[int]:
    """The states in whose bodies' names they are named ("Supreme Court of [Brazil]", "[U.S.] Senate")."""
    spans = [(scene.mentions[i].start, scene.mentions[i].end) for i in bodies]
    return [
        i
        for i, m in enumerate(scene.mentions)
        if _names_state(scene, i, m) and any(start <= m.start and m.end <= end for start, end in spans)
    ]


def _names_state(scene: Scene, index: int, mention: Mention) -> bool:
    """A state's name, by itself or within the name of one of its bodies ("Supreme Court of Brazil")."""
    named = mention.kind is MentionKind.NAME or bool(mention.canonical)
    return named and scene.is_a(index, "Country")
