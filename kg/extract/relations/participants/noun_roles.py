"""Who fills which role around an event noun: before it, behind it, and in the clauses that hang on it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set

from spacy.tokens import Token

from kg.extract.clause import Clause
from kg.extract.relations.participants.roles import Roles, clause_roles, prepositional, with_nested
from kg.extract.relations.participants.venues import is_venue
from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.senses import noun_senses, prefixes
from kg.tree import AUXILIARIES, MODIFIERS, NOUN_SUBJECTS, conjuncts

#: How many tokens before the noun two parties joined by a dash are looked for.
_NEAR = 6


def noun_roles(scene: Scene, noun: Token) -> dict[str, list[Token]]:
    """The roles around an event noun: `owner` before it ("Russia's", "Russian", "Kremlin"), prepositions after it.

    The lists are the caller's own, to add to.
    """
    known = scene.memo.roles.get(noun.i)
    if known is None:
        known = scene.memo.roles[noun.i] = _noun_roles(scene, noun)
    return defaultdict(list, {name: list(heads) for name, heads in known.items() if heads})


def _noun_roles(scene: Scene, noun: Token) -> Roles:
    roles: dict[str, list[Token]] = defaultdict(list)
    for child in _owners(scene, noun):
        roles["in" if _is_place_of_owned(scene, noun, child) else "owner"].append(child)
    for preposition, head in prepositional(noun):
        # "Opposition to arms sales to Taiwan": a second phrase with the same word belongs to the noun within.
        known = roles[preposition]
        if not scene.in_name(head.head) and (not known or _narrows(scene, known[-1], head)):
            known += [] if is_venue(scene, noun, preposition, head) else [head]
    if not roles["from"] and "acquires" in noun_families(scene, noun):
        # "An order for ten A350 jets [from KLM]".
        roles["from"] += [t for thing in roles["for"] for p, t in prepositional(thing) if p == "from"]
    _add_participles(scene, noun, roles)
    _share(scene, noun, roles)
    roles["party"].extend(t for clause in content_of(scene, noun) for t in parties(scene, clause))
    roles["done to"].extend(t for clause in content_of(scene, noun) for t in clause_roles(clause).get("object", ()))
    roles["doer"].extend(_asked_to_act(noun))
    for clause in _clauses_told(scene, noun):
        roles["alleged"].extend(clause_roles(clause).get("subject", ()))
        if does_harm(scene, clause):
            roles["culprit"].extend(clause_roles(clause).get("subject", ()))
    roles["on"].extend(_barred(noun))
    # "The Israeli-Palestinian conflict" is known by that name, whatever goes on.
    if noun.lemma_.lower() not in scene.lexicon.harm.disputes and (pair := hyphenated(scene, noun)):
        roles["between"] += pair
    return roles


def _narrows(scene: Scene, wide: Token, narrow: Token) -> bool:
    """Does a second phrase with the same word tell where in a place something is: "raids in Chad in [Lac] and Bol"?"""
    beside = narrow.head.i == wide.i + 1
    return beside and all(any(scene.is_a(i, "Place") for i in scene.denoted(t)) for t in (wide, narrow))


def _asked_to_act(noun: Token) -> Iterator[Token]:
    """Who is to act by what a noun says: "Oman's demand that [Chad] withdraw", "a call by Oman for [Chad] to leave"."""
    for verb in (c for c in noun.rights if c.dep_ in ("acl", "relcl", "ccomp", "advcl") and not is_told(c)):
        marks = {c.lower_ for c in verb.lefts if c.dep_ == "mark"}
        subjects = [c for c in verb.lefts if c.dep_ in NOUN_SUBJECTS]
        if marks & {"that", "for"}:
            yield from subjects
        before = verb.left_edge.nbor(-1)
        if before.dep_ == "pobj" and before.head.lower_ == "for" and verb.tag_ == "VB" and not subjects:
            yield before


def _clauses_told(scene: Scene, noun: Token) -> Iterator[Clause]:
    """What a noun says that was done: "Oman's claim that [Chad jails monks]"."""
    for verb in (c for c in noun.rights if c.dep_ in ("acl", "relcl", "ccomp") and c.i in scene.clause_at):
        helped = any(c.dep_ in AUXILIARIES and c.tag_ == "VBP" for c in verb.lefts)
        if any(c.dep_ == "mark" and c.lower_ == "that" for c in verb.lefts) and (helped or is_told(verb)):
            yield scene.clause_at[verb.i]


def _barred(noun: Token) -> Iterator[Token]:
    """Whom a gerund behind "on" tells of: "a ban on admitting [Chadians]", "on [Chadians] visiting Oman"."""
    for gerund in (g for c in noun.rights if c.lower_ == "on" for g in c.children if g.dep_ == "pcomp"):
        done_to = [
            *(c for c in gerund.rights if c.dep_ == "dobj"),
            *(t for p, t in prepositional(gerund) if p in ("to", "from")),
        ]
        yield from [c for c in gerund.lefts if c.dep_ == "nsubj"] or done_to


def is_told(verb: Token) -> bool:
    """Is a clause told, not asked for, by its tense ("insists that Oman [left]", "wishes that it [had] left")?"""
    return any(t.tag_ in ("VBD", "VBZ") for t in (verb, *(c for c in verb.lefts if c.dep_ in AUXILIARIES)))


def first_part(scene: Scene, noun: Token) -> Token:
    """Where a noun begins: with what a dash joins to it ("[co]-founder"), or with itself."""
    joined = noun.i > 1 and noun.nbor(-1).text == "-" and noun.nbor(-2).lower_ in scene.lexicon.actors.sharing
    return noun.nbor(-2) if joined else noun


def _owners(scene: Scene, noun: Token) -> Iterator[Token]:
    """The names before a noun that modify it; before one with "co-" also where the parse hangs them elsewhere.

    "[Velmo] co-founder Ana Ruiz".
    """
    found = [c for c in noun.children if c.dep_ in MODIFIERS and c.i < noun.i]
    first = first_part(scene, noun)
    if first != noun and first.i > 0 and first.i in scene.name_to and noun.dep_ == "compound":
        found = found or [first.nbor(-1)]
    found = found or _before_pair(scene, noun)
    found += (leader for c in found if (leader := _leader(scene, c)) is not None)
    return (c for c in found if scene.ends(c) and not (is_prefixed(scene, c) or is_made_at(scene, noun, c)))


def is_made_at(scene: Scene, noun: Token, modifier: Token) -> bool:
    """Has an accord the name of a town before it, which is no party ("the [Louvre] accord", but "[Lyon]'s accord")?"""
    if noun.lemma_.lower() not in scene.lexicon.things.accords or modifier.dep_ == "poss":
        return False
    named = scene.denoted(modifier)
    return bool(named) and all(_may_be_town(scene, i) for i in named)


def _may_be_town(scene: Scene, index: int) -> bool:
    """Is it a town's name, or a word that the tagger takes for an unknown body's?"""
    name = scene.mentions[index]
    unknown = scene.is_a(index, "Organization") and not name.canonical and name.text.istitle() and " " not in name.text
    return name.rule != "demonym" and (unknown or scene.is_locality(index))


def _before_pair(scene: Scene, noun: Token) -> list[Token]:
    """Whose a second title before a name is: "[Velmo] CEO and co-founder Ana Ruiz"."""
    joint = first_part(scene, noun).i - 1
    if noun.dep_ != "compound" or not scene.in_name(noun.head) or joint < 1 or scene.doc[joint].lower_ != "and":
        return []
    first = scene.doc[joint - 1]
    titled = first.pos_ in ("NOUN", "PROPN") and not scene.in_name(first)
    return [c for c in first.lefts if c.dep_ in MODIFIERS and scene.in_name(c)] if titled else []


def _leader(scene: Scene, participle: Token) -> Token | None:
    """Who leads what a compound participle describes ("[Saudi]-led attacks on Homs")."""
    first = participle.i - 2
    leads = participle.tag_ == "VBN" and participle.lemma_ in scene.lexicon.actors.leading
    joined = leads and first >= 0 and participle.nbor(-1).text in DASHES
    return scene.doc[first] if joined and first + 1 in scene.name_to else None


def _add_participles(scene: Scene, noun: Token, roles: dict[str, list[Token]]) -> None:
    """What a participle behind a noun tells: "sanctions targeting [Oman]", "talks held by Oman between [A and B]".

    "An attack carried out by [Oman]", "attributed to [Oman]": whose deed it is.
    """
    for child in (c for c in noun.rights if c.dep_ == "acl"):
        clause = scene.clause_at.get(child.i)
        if clause is not None and clause.passive and clause.lemma in scene.lexicon.events.executing:
            told = clause_roles(clause)
            roles["by"] += told.pop("subject", [])
            for name in (*scene.lexicon.places.place_prepositions, "against"):
                roles[name] += told.get(name, [])
        disowned = any(c.lower_ in scene.knowledge.syntax.disowning for c in child.lefts)
        if child.tag_ == "VBN" and child.lemma_.lower() in scene.lexicon.harm.attributing and not disowned:
            roles["by"] += [t for p, t in prepositional(child) if p in ("to", "on")]
        if child.lemma_.lower() in scene.lexicon.harm.aimed:
            roles["on"] += [t for t in child.children if t.dep_ == "dobj"]
        if child.tag_ == "VBN" and not roles["between"]:
            roles["between"] += [t for p, t in prepositional(child) if p == "between"]


def _is_place_of_owned(scene: Scene, noun: Token, child: Token) -> bool:
    """Does a name tell where the thing of an owner before it is ("Nokia's [Lyon] factory")?"""
    index = scene.name_to.get(child.i + 1)
    owned = child.dep_ != "poss" and any(c.dep_ == "poss" for c in noun.lefts)
    return owned and index is not None and scene.is_a(index, "Place") and scene.mentions[index].rule != "demonym"


def _share(scene: Scene, noun: Token, roles: dict[str, list[Token]]) -> None:
    """What coordinated nouns share: an owner before the first, a phrase behind the last.

    "Russia's invasion and occupation of Ukraine": both are Russia's, and both are of Ukraine. "The Russian advance and
    recent strikes": what an article opens goes on to a noun without one.
    """
    bare = not any(c.dep_ == "det" for c in noun.lefts)
    if noun.dep_ == "conj" and noun.head.pos_ == "NOUN" and not roles.get("owner"):
        shared = MODIFIERS if bare and any(c.dep_ == "det" for c in noun.head.lefts) else ("poss",)
        roles["owner"].extend(c for c in noun.head.lefts if c.dep_ in shared and scene.ends(c))
    for preposition, head in prepositional(noun.head) if noun.dep_ == "conj" else ():
        if head.head.i == noun.i + 1 and not roles[preposition]:
            roles[preposition].append(head)  # the parse hangs "of" on the first noun
    later = [c for c in noun.rights if c.dep_ == "conj" and c.pos_ == "NOUN"]
    if later and not any(c.dep_ == "prep" for c in noun.rights):
        for preposition, head in prepositional(later[-1]):
            roles[preposition].append(head)


def is_prefixed(scene: Scene, token: Token) -> bool:
    """Does a prefix turn the name into what the noun is about ("an anti-[Islam] activist")?"""
    index = scene.name_to.get(token.i + 1)
    return index is not None and bool(prefixes(scene, index))


def content_of(scene: Scene, noun: Token) -> Iterator[Clause]:
    """The infinitives that say what a noun is about: "a deal [to sell gas to Poland]"."""
    for child in noun.children:
        clause = scene.clause_at.get(child.i) if child.dep_ in ("acl", "relcl") else None
        if clause is not None and child.tag_ == "VB":
            yield clause


def parties(scene: Scene, clause: Clause) -> list[Token]:
    """With whom one does what a clause says: the ends of its "with", "to" and "from" phrases and its recipient."""
    roles = with_nested(clause_roles(clause))
    return [
        t for name in scene.lexicon.events.partner_prepositions for t in roles.get(name, ()) if not _is_spot(scene, t)
    ]


def _is_spot(scene: Scene, token: Token) -> bool:
    """Is it a place with which nobody deals ("agreed to withdraw from [Gaza]")?"""
    ends = scene.ends(token)
    return bool(ends) and all(scene.is_locality(i) for i in ends)


def hyphenated(scene: Scene, noun: Token) -> list[Token]:
    """The two parties before an event noun, joined by a dash: "[US]-[Iran] talks", "the [Israel]–[Hamas] war"."""
    for position in range(noun.i - 1, max(noun.sent.start, noun.i - _NEAR) - 1, -1):
        dash = scene.doc[position]
        if dash.text in DASHES and position in scene.name_to and position + 1 in scene.name_from:
            stop = scene.token_from(scene.mentions[scene.name_from[position + 1]].end)
            second = scene.doc[stop - 1]
            return [scene.doc[position - 1], second] if stop <= noun.i and second.head.i == noun.i else []
    return []


def noun_families(scene: Scene, noun: Token) -> set[str]:
    """The families of the properties that a noun may express; none if it names no event."""
    return {scene.family(sense) for sense in noun_senses(scene, noun)}


def is_harm(scene: Scene, noun: Token) -> bool:
    """Does a noun name a deed that does harm ("attack", "threat")?"""
    return bool(noun_families(scene, noun) & scene.families.hostile)


def verb_families(scene: Scene, lemma: str) -> set[str]:
    """The families of the properties that a verb may express by itself, whoever is its subject."""
    return {scene.family(sense) for sense in scene.lexicon.of("verb", lemma) if not sense.subjects}


def does_harm(scene: Scene, clause: Clause) -> bool:
    """Does a clause tell violence, or a harm that befalls somebody ("barred [them]", not "vowed to stay")?"""
    if clause.lemma in scene.lexicon.violent_verbs:
        return True
    names = scene.lexicon.hostile_verbs.get(clause.lemma, frozenset())
    return any(name in names and heads for name, heads in clause_roles(clause).items())


def deeds_among(scene: Scene, heads: Iterable[Token], families: Set[str]) -> list[Token]:
    """The nouns among some phrases that name a deed of one of the families, phases and measures passed through."""
    return [deed for head in heads for deed in through(scene, head) if noun_families(scene, deed) & families]


def doers(scene: Scene, deeds: Sequence[Token], names: Sequence[str]) -> list[Token]:
    """The phrases that fill one of the roles around deeds."""
    return [
        end for roles in [noun_roles(scene, deed) for deed in deeds] for name in names for end in roles.get(name, ())
    ]


def through(scene: Scene, noun: Token) -> Iterator[Token]:
    """The noun, and the event nouns that it merely measures or phases ("the opening of peace [talks]")."""
    yield noun
    lemma = noun.lemma_.lower()
    if lemma in scene.lexicon.events.transparent:
        links = scene.lexicon.denial.partaken if lemma in scene.lexicon.denial.shares else ("of", "for", "on", "to")
        for preposition, below in prepositional(noun):
            if preposition in links:
                for conjunct in conjuncts(below):
                    yield from through(scene, conjunct)
