"""What a title states of its holder and a body: the property, and whether the clause denies it or puts it off."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from kg.extract.factuality import CERTAIN, factuality
from kg.extract.factuality.marks import modifier_effect
from kg.extract.relations.participants.hearsay import is_given_out, is_misnamed, verb_above_as
from kg.extract.relations.participants.noun_roles import verb_families
from kg.extract.relations.scene import Scene
from kg.extract.relations.scene.candidates import TITLED, Candidate
from kg.extract.relations.scene.fitting import is_elective
from kg.extract.relations.scene.spans import span_of
from kg.extract.relations.scene.titles import NATIONAL, Title, office_name
from kg.tree import VERBAL, stands_behind
from kg.types import Modality


def _told_by(scene: Scene, role: Token, holder: int) -> Token | None:
    """The verb that denies an office, or puts it off: "Ruiz [is] not the head of Oman", "she will [become] mayor".

    Who "cannot be" it may well be it. So too "she will be named mayor, [becoming] the first woman in the post".
    """
    if (supposed := _supposing(role)) is not None:
        return supposed
    if stands_behind(role, "as"):
        told_as = _told_as(scene, verb_above_as(role), holder)
        return role if told_as is None and is_given_out(scene, role) else told_as
    # "Is not the [only] member of Velmo to leave": a member all the same.
    among = role.head.lemma_ == "be" and any(c.lower_ in scene.knowledge.factuality.singling for c in role.lefts)
    if role.dep_ not in ("attr", "oprd") or among:
        return None
    told = is_told_of(scene, role.head) and not is_misnamed(scene, role)
    return role.head if told else _told_outright(scene, role.head)


def is_told_of(scene: Scene, verb: Token) -> bool:
    """Does a verb above say whether one is it: "accused of *being* the leader", "claims to *be*", "denies *being*"?

    Or does a noun: "no evidence that she *is* the leader".
    """
    below = verb.dep_ in ("pcomp", "ccomp") or (verb.dep_ == "xcomp" and verb.head.pos_ == "VERB")
    below = below or (verb.dep_ == "acl" and any(c.dep_ == "mark" for c in verb.lefts))
    return (verb.lemma_ == "be" or verb.lemma_ in scene.lexicon.speech.taking_up) and below


def _told_as(scene: Scene, verb: Token, holder: int) -> Token | None:
    """The verb above "as", if it puts an office off: "refuses to [nominate] her as mayor", "a bid to [elect] her"."""
    if verb.lemma_.lower() in scene.offices.succession:  # "to [succeed] Ion Popa as mayor": he is it
        before = any(holder in scene.denoted(c) for c in verb.rights if c.dep_ == "dobj")
        return verb if verb.tag_ == "VB" and not before else None
    named = "appoints" in verb_families(scene, verb.lemma_.lower())
    told = named or verb.lemma_.lower() in scene.lexicon.speech.proclaiming
    if told and any(c.dep_ == "neg" or c.tag_ == "MD" for c in verb.lefts):
        return verb  # "was not named as the new mayor", "will be announced as mayor"
    return verb if named and verb.tag_ == "VB" and verb.dep_ in ("xcomp", "acl") else None


def _told_outright(scene: Scene, verb: Token) -> Token | None:
    """The verb that a title completes, if it denies or puts off the office."""
    if _gives(scene, verb) or _ceases(scene, verb):  # "refused to [name] her mayor", "declined to [become] mayor"
        return verb
    modal = any(c.tag_ == "MD" for c in verb.children)
    own = factuality(verb, scene.knowledge.factuality, alone=True)
    if own.negated or any(c.dep_ == "neg" for c in verb.children):  # "*neither* Ruiz nor Popa is", "is *hardly*"
        return None if modal else verb
    past = verb.lemma_ != "be" and any(c.lower_ == "would" for c in verb.children)  # "would later become president"
    if (modal and not past) or (verb.dep_ == "xcomp" and verb.tag_ == "VB" and verb.head.pos_ == "ADJ"):
        return verb  # "would be a bad president", "is unfit to *be* president"
    if verb.dep_ == "xcomp" and verb.tag_ == "VB" and verb.head.lemma_ in scene.lexicon.events.seeking:
        return verb  # "wanted to *be* president"
    above = verb.head if verb.dep_ == "advcl" and verb.tag_ == "VBG" else verb
    return verb if any(c.dep_ == "aux" and c.lower_ == "will" for c in above.children) else None


def _supposing(role: Token) -> Token | None:
    """The verb of the "if" under which somebody is called something: "if Ana Ruiz [is] the first elected as mayor"."""
    named = stands_behind(role, "as") or role.dep_ in ("attr", "oprd")
    above = [t for t in role.ancestors if t.pos_ in VERBAL] if named else []
    marked = (t for t in above if any(c.dep_ == "mark" and c.lower_ in ("if", "unless") for c in t.lefts))
    return next(marked, None)


def _is_alleged(scene: Scene, title: Title) -> bool:
    """Is it only alleged by the words of a title or before it ("the [suspected] Hamas leader", "[so-called] mayor")?"""
    words = scene.doc[max(min(title.before, title.start) - 1, 0) : title.stop]
    said = (modifier_effect(t, scene.knowledge.factuality) for t in words if not scene.in_name(t))
    return any(effect.alleged for effect in said if effect is not None)


def _is_would_be(scene: Scene, role: Span) -> bool:
    """Is somebody only to be something, by the words before a title ("[would-be] president Ana Ruiz")?

    Or by what it is told of him as ("her [nominee] as head of Velmo").
    """
    before = role.doc[max(role.start - 3, 0) : role.end].text.lower()
    under = stands_behind(role.root, "as")
    above = role.root.head.head
    stands = under and above.lemma_.lower() in scene.offices.bodies.standing
    # "A [possible] successor as chancellor".
    open_yet = under and above.pos_ == "NOUN" and factuality(above, scene.knowledge.factuality, alone=True) != CERTAIN
    return "would-be" in before or stands or open_yet


def _gives(scene: Scene, verb: Token) -> bool:
    """Does a verb give or take up an office, so that it is held as far as that comes about?"""
    given = (
        "appoints" in verb_families(scene, verb.lemma_.lower()) or verb.lemma_.lower() in scene.lexicon.speech.taking_up
    )
    put_off = any(c.tag_ == "MD" and c.lower_ != "would" for c in verb.lefts)
    return given and (put_off or verb.dep_ in ("xcomp", "ccomp", "acl", "advcl"))


def _ceases(scene: Scene, verb: Token) -> bool:
    """Does a verb name what somebody is no longer ("has [ceased] to *be* mayor", "*is* [no longer] mayor")?"""
    ended = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in scene.lexicon.speech.giving_up
    return ended or _is_over(scene, verb)


def _is_over(scene: Scene, word: Token) -> bool:
    """Does an adverb tell that something is so no longer ("Ana Ruiz, [no longer] a *member* of the party")?"""
    ends = [c.i + 1 for c in word.children if c.dep_ == "advmod"]
    ends += [word.left_edge.i] if word.dep_ == "appos" else []  # the parse may hang the adverb on the name
    return any(word.doc[max(i - 2, 0) : i].text.lower() in scene.lexicon.speech.no_more for i in ends)


def _is_apart(scene: Scene, title: Title, body: int) -> bool:
    """Does "and" join a title to another one that a place's name stands before?"""
    stop = scene.token_from(scene.mentions[body].end)
    return scene.is_a(body, "Place") and any(t.lower_ == "and" for t in scene.doc[stop : title.head])


def _is_private(scene: Scene, title: Title, body: int) -> bool:
    """Is it a title that no state gives ("[Kenyan] coach Ana Ruiz", "[Chad's] rebel leader Ion Popa")?"""
    words = [token.lower_ for token in scene.doc[title.start : title.stop]]
    if title.property == "leads" and scene.offices.leads_no_state(words):
        return True
    ahead = title.before <= scene.token_from(scene.mentions[body].start) < title.start
    if ahead and any(
        token.lemma_.lower() in scene.offices.bodies.private for token in scene.doc[title.start : title.head]
    ):
        return True  # "[Kenyan] banks' association president Ana Ruiz"
    head = office_name(scene.doc, title)
    return scene.mentions[body].rule == "demonym" and head in scene.offices.stateless.titles


def _property(scene: Scene, title: Title, body: int) -> str:
    """The property of a title in a body; empty where it says nothing of the body."""
    last, states = scene.doc[title.stop - 1], scene.offices.public.get(scene.doc[title.stop - 1].lower_, frozenset())
    name = title.property if scene.mentions[body].canonical not in states else "holdsOffice"
    if last.lower_ in scene.offices.seated and scene.is_a(body, "Organization"):
        return "memberOf"
    if name in NATIONAL and not scene.is_a(body, "Country"):
        name = "leads" if name == "headOfStateOf" else "holdsOffice"
    if (
        name == "memberOf"
        and last.lower_ in scene.offices.members
        and scene.doc[title.stop : title.stop + 1].text == "for"
    ):
        return "holdsOffice"  # "Ana Ruiz, the member for Hume"
    if name == "memberOf" and last.lemma_.lower() in scene.offices.bodies.standing and is_elective(scene, body):
        return ""  # "Utah Senate candidate Ana Ruiz"
    private = name in ("memberOf", "employedBy") or _is_private(scene, title, body)
    people = scene.mentions[body].rule == "demonym" and scene.is_a(body, "Group")
    if private and (people or scene.is_a(body, "Country", "Place")):
        apart = not scene.is_a(body, "Country") and _is_apart(scene, title, body)
        return "" if apart else "citizenOf"  # "Istanbul mayor and activist Ana Ruiz"
    if name == "employedBy" and scene.is_a(body, "Group"):
        return "memberOf"  # a people employs nobody: "Kurdish journalist Ana Ruiz"
    return name if scene.ontology.allows(name, "Person", scene.mentions[body].type) else "holdsOffice"


def _past_word(scene: Scene, title: Title) -> Token | None:
    """The word that says that an office was held before ("[former] UN secretary general Ana Ruiz")."""
    words = scene.doc[max(min(title.before, title.start) - 1, 0) : title.stop]
    return next((token for token in words if token.lower_ in scene.offices.past), None)


def _was_held(scene: Scene, role: Token) -> bool:
    """Does the verb say that somebody had an office then ("who [was] chairman of Velmo", "[served] as ambassador")?"""
    under_as = stands_behind(role, "as")
    verb = role.head.head if under_as else role.head
    gained = verb.lemma_ in scene.offices.becoming | scene.offices.succession or "appoints" in verb_families(
        scene, verb.lemma_
    )
    told = (under_as and not gained) or (role.dep_ == "attr" and verb.lemma_ == "be")
    return told and verb.tag_ == "VBD"


def offices_stated(scene: Scene, title: Title, holder: int, bodies: tuple[int, ...]) -> Iterator[Candidate]:
    """The office that a holder has in each of the bodies, as far as the title tells of one."""
    role = scene.doc[title.start : title.stop]
    past, over = _past_word(scene, title), _was_held(scene, role.root)
    told_by = _told_by(scene, role.root, holder)
    untrue = is_misnamed(scene, role.root) or _is_over(scene, role.root)
    would_be, alleged = _is_would_be(scene, role), _is_alleged(scene, title)
    for body in bodies:
        name = _property(scene, title, body)
        adherent = scene.mentions[body].rule == "demonym" and scene.is_a(body, "Organization")
        if not name or scene.same(holder, body) or (adherent and not scene.offices.is_post(role[-1].lower_)):
            continue  # "Democratic senators Ana Ruiz and Ion Popa" sit for nobody named
        if (
            (past is not None or over)
            and name not in NATIONAL
            and scene.ontology.properties[name].family == "holdsOffice"
        ):
            name = "holdsOffice"  # who leads a body or speaks for it does so now
        yield Candidate(
            holder,
            body,
            name,
            "holds office in" if name != "memberOf" else "member of",
            told_by or role.root,
            span_of(role[0], role[-1]),
            "title",
            qualifiers=(("role", role.text if past is None or past in role else f"{past.text} {role.text}"),),
            confidence=TITLED,
            modality=Modality.POSSIBLE if would_be else Modality.ACTUAL,
            reason="intended" if would_be else "",
            alleged=alleged,
            presupposed=told_by is None,
            negated=untrue,
        )
