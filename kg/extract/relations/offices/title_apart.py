"""Titles of which the rest of an article cannot tell the state: another body's, unnamed, and another state's."""

from spacy.tokens import Token

from kg.extract.relations.participants.noun_roles import noun_families, verb_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.titles import NATIONAL, SINGLE, Title
from kg.tree import stands_behind

#: Prepositions that lead to what something is about.
TOPICAL = frozenset({"on", "about", "over", "concerning", "regarding"})


def is_anothers(scene: Scene, title: Title) -> bool:
    """Is an office such as a state has one of told to be something else's, though that has no name here?

    "Ana Ruiz, president [of the exporters' association]", "president [and publisher] Ana Ruiz", "the workers' union
    [(WU)] president Ana Ruiz", "[Velmo] will pay, president Ana Ruiz said".
    """
    if _is_of_unnamed(scene, title) or is_described(scene, title) or _is_of_private_body(scene, title):
        return True
    if title.property not in NATIONAL and title.start and scene.doc[title.start - 1].lower_ in ("a", "an"):
        return True
    if title.property not in SINGLE:
        return False
    bracketed = title.start > 0 and scene.doc[title.start - 1].text == ")"
    # "Unity Party incumbent Ana Ruiz": of some seat.
    seated = scene.doc[title.stop - 1].lower_ in scene.offices.seated and title.before < title.start
    return bracketed or seated or _is_joined(scene, title) or _is_firms(scene, title)


def _is_of_private_body(scene: Scene, title: Title) -> bool:
    """Does a noun before a title tell of a body that no state gives an office in ("[union] president Ana Ruiz")?"""
    before = scene.doc[title.start : title.head]
    return any(t.lower_ in scene.offices.bodies.private and not scene.in_name(t) for t in before)


def is_described(scene: Scene, title: Title) -> bool:
    """Does a noun before a title tell whose it is, without a name ("the [commission]'s chairman")?"""
    owners = [t.nbor(-1) for t in scene.doc[max(title.start - 1, 1) : title.head] if t.tag_ == "POS"]
    return any(owner.pos_ == "NOUN" and not scene.in_name(owner) for owner in owners)


def _is_of_unnamed(scene: Scene, title: Title) -> bool:
    """Does "of" lead from a title to a noun that is no word for a state ("of the exporters' [association]")?"""
    of = scene.doc[title.stop] if title.stop < len(scene.doc) else None
    nouns = (
        [t for t in of.children if t.dep_ == "pobj" and t.pos_ == "NOUN"]
        if of is not None and of.lower_ == "of"
        else []
    )
    nouns = [t for t in nouns if not scene.in_name(t)]
    highest = title.property in SINGLE or (title.national and title.property != "ministerIn")
    of_state = scene.offices.bodies.states_called
    return any(
        t.lemma_.lower() in scene.offices.bodies.private or (highest and t.lemma_.lower() not in of_state)
        for t in nouns
    )


def _is_joined(scene: Scene, title: Title) -> bool:
    """Does "and" join a title to another that no state gives ("president and [publisher]")?"""
    joint = scene.doc[title.stop : title.stop + 3]
    if (
        len(joint) < 3
        or joint[0].lower_ != "and"
        or joint[1].pos_ not in ("NOUN", "ADJ")
        or not joint[1].text.islower()
    ):
        return False
    other = next(
        (t for t in scene.doc[title.stop + 1 : title.stop + 4] if t.tag_ == "NN" and t.nbor(1).pos_ != "NOUN"), None
    )
    return other is not None and scene.offices.heads.get(other.lower_) not in NATIONAL


def _is_firms(scene: Scene, title: Title) -> bool:
    """Does what a "president" in small letters says tell of a body ("[Velmo] will pay, president Ana Ruiz said")?"""
    root = scene.doc[title.start].sent.root
    told = [scene.clause_at.get(c.i) for c in root.children if c.dep_ == "ccomp" and c.i < title.start]
    heads = [clause.subject.head for clause in told if clause is not None and clause.subject is not None]
    ends = scene.all_ends(heads)
    own = any(scene.is_a(i, "Organization") and scene.mentions[i].rule != "demonym" for i in ends)
    own = own or any(scene.described.get(head.i) == "Organization" for head in heads)
    return scene.doc[title.head].text.islower() and own and not any(scene.is_a(i, "Country") for i in ends)


def is_of_vote(scene: Scene, title: Title, state: int) -> bool:
    """Does a state's name only tell of the vote in which an incumbent of some seat ran ("the Peruvian [election]")?"""
    if scene.doc[title.stop - 1].lower_ not in scene.offices.seated:
        return False
    last = scene.last_word(scene.mentions[state])
    return any(t.lemma_.lower() in scene.offices.votes for t in (last.head, last.head.head))


def states_visited(scene: Scene, title: Title) -> frozenset[str]:
    """The states to which a title's holder goes or went, who has his office elsewhere.

    "Finance Minister Ana Ruiz said that she would visit [Oman]", "Minister Ana Ruiz flew to [Oman]".
    """
    sentence = scene.doc[title.start].sent
    verb, titled = sentence.root, {scene.doc[title.stop - 1], *scene.doc[title.stop - 1].ancestors}
    speaks = verb.lemma_.lower() in scene.lexicon.speech.telling
    subject = any(c.dep_ == "nsubj" and c in titled for c in verb.lefts)
    if not subject or not (speaks or verb_families(scene, verb.lemma_.lower()) & scene.families.journeys):
        return frozenset()
    inside = (
        m for i, m in scene.names() if sentence.start_char <= m.start < sentence.end_char and scene.is_a(i, "Country")
    )
    return frozenset(m.canonical for m in inside if _is_reached(scene, scene.last_word(m)))


def _is_reached(scene: Scene, name: Token) -> bool:
    """Is a name where a journey goes ("visit [Oman]", "a trip to [Oman]")?"""
    above = name.head.head if name.dep_ == "pobj" and name.head.lower_ == "to" else name.head
    families = verb_families(scene, above.lemma_.lower()) | noun_families(scene, above)
    goal = name.dep_ == "dobj" or (name.dep_ == "pobj" and name.head.lower_ == "to")
    return goal and bool(families & scene.families.journeys)


def is_supposed(title_head: Token) -> bool:
    """Is an office only thought of, so that the rest of a text tells nothing of where it would be held?

    "[As] president she [would] sign it", "vowed [to be] a great president".
    """
    as_ = stands_behind(title_head, "as")
    if not as_ and title_head.dep_ not in ("attr", "oprd"):
        return False
    verb = title_head.head.head if as_ else title_head.head
    modal = any(c.tag_ == "MD" for c in verb.lefts)
    return modal if as_ else verb.lemma_ == "be" and (modal or (verb.dep_ == "xcomp" and verb.tag_ == "VB"))
