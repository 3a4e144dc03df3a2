"""Home by a people's adjective: "[German] airline Lufthansa", "Ana Ruiz, a [Kenyan] woman"."""

from collections.abc import Iterator

from spacy.tokens import Token

from kg.extract.relations.scene import DASHES, Scene
from kg.extract.relations.scene.candidates import Candidate
from kg.extract.relations.scene.senses import prefixes
from kg.extract.relations.whereabouts.located import LOCATABLE, adjacent, holds_kind, located_in
from kg.tree import conjuncts, is_modifier
from kg.types import Mention

#: And of those that a description behind the nationality tells of ("the Dutch [ship] Marla").
_DESCRIBED = (*LOCATABLE, "Product", "Work")


def nationality_relations(scene: Scene) -> Iterator[Candidate]:
    """ "German airline Lufthansa" is located in Germany, "American actor Tom Hanks" a citizen of the United States."""
    for index, mention in scene.names():
        for country, part in _adjectives(scene, index, mention):
            between = scene.text[scene.mentions[country].end : mention.start]
            own = holds_kind(scene, (country, index), between)
            at_home = LOCATABLE if part or not between.strip() else _DESCRIBED
            if part and not own and scene.is_a(index, "Place", "Country") and not scene.is_a(country, "Country"):
                yield located_in(scene, country, index, "part")
                continue
            if scene.is_a(index, "Person"):
                for person in (index, *_fellows(scene, index, country)):
                    yield adjacent(scene, person, country, "citizenOf", "citizen of", "nationality")
            elif scene.is_a(index, *at_home) and not scene.is_a(index, "Country"):
                yield located_in(scene, index, country, "nationality")


def _fellows(scene: Scene, person: int, country: int) -> Iterator[int]:
    """The other persons of a list that a people's name in the plural opens ("Peruvians Ana Ruiz and [Ion Popa]")."""
    people = scene.last_word(scene.mentions[country])
    head = scene.last_word(scene.mentions[person])
    several = people.tag_ in ("NNS", "NNPS") and people.lower_.endswith("s")
    several = several or (head.dep_ == "appos" and head.head.tag_ == "NNS")  # "two Peruvian clerks, Ana Ruiz and"
    several = several or any(c.dep_ == "compound" and c.tag_ == "NNS" for c in head.lefts)  # "Peruvian clerks Ana Ruiz"
    for other in conjuncts(head)[1:] if several else ():
        index = scene.name_to.get(other.i + 1)
        if index is not None and scene.is_a(index, "Person") and not any(c.dep_ == "amod" for c in other.lefts):
            yield index


def apposed_nationality(scene: Scene) -> Iterator[Candidate]:
    """ "Jailed Ana Ruiz, a Kenyan woman": the nationality in what stands in apposition to a person.

    An apposition with "the" says more of him behind its noun ("the Kenyan founder of Velmo").
    """
    for noun in (t for t in scene.doc if t.dep_ == "appos" and t.tag_ in ("NN", "NNP") and scene.in_name(t.head)):
        person = scene.name_to.get(noun.head.i + 1)
        more = any(c.dep_ in ("prep", "relcl", "acl") for c in noun.rights)
        article = any(
            c.lower_ in scene.places.indefinite or (c.lower_ in scene.places.definite and more) for c in noun.lefts
        )
        if person is None or not article or not scene.is_a(person, "Person"):
            continue
        told = (
            [noun] if scene.in_name(noun) else [c for c in noun.lefts if c.dep_ == "amod"]
        )  # "a Kenyan", "a Kenyan cook"
        for country in (scene.name_to[c.i + 1] for c in told if c.i + 1 in scene.name_to):
            people = scene.mentions[country].rule == "demonym" and scene.is_a(country, "Country", "Place")
            if people and noun.lemma_.lower() not in scene.lexicon.actors.outsiders:
                yield adjacent(scene, person, country, "citizenOf", "citizen of", "nationality")


def _adjectives(scene: Scene, index: int, mention: Mention) -> Iterator[tuple[int, bool]]:
    """The country whose adjective opens the description before a name: "[the] Turkish defence firm" + Baykar.

    With it, whether "of" joins them: "the Turkish city of Izmir", but also "the Karrada district of Baghdad".
    """
    position = _description_end(scene, mention)
    first = position + 1
    seen_kind = part = False
    while position >= 0 and mention.start - scene.doc[position].idx < scene.places.reach:
        token = scene.doc[position]
        if position + 1 in scene.name_to:
            country = scene.name_to[position + 1]
            if seen_kind and (before := _before_walk(scene, index, country)):
                position = before - 1
                continue
            home = scene.is_a(country, "Country", "Place") and not prefixes(scene, country)
            told = home and (seen_kind or _is_national(scene, index, country))
            if told and token.pos_ in ("ADJ", "PROPN", "NOUN"):
                yield country, part
                yield from ((other, part) for other in _joined_people(scene, country))
            return
        if scene.is_a(index, "Person") and (joint := _walks_joint(scene, position)):
            position -= joint
            continue
        if token.lower_ in scene.places.of:
            part = part or token.dep_ == "prep"
            position -= 1
            continue
        if token.pos_ not in ("NOUN", "ADJ", "PROPN") or token.dep_ == "ROOT":
            return
        seen_kind = seen_kind or scene.places.is_kind(token.lemma_.lower(), scene.mentions[index].type)
        seen_kind = seen_kind or (position + 1 == first and _is_walk(scene, index, token))
        position -= 1


def _joined_people(scene: Scene, country: int) -> Iterator[int]:
    """The other people that a dash joins to one ("a [Brazilian]-Norwegian skier")."""
    dash = scene.token_from(scene.mentions[country].start) - 1
    other = scene.name_to.get(dash) if dash > 0 and scene.doc[dash].text in DASHES else None
    both = [i for i in (country, other) if i is not None and scene.mentions[i].rule == "demonym"]
    yield from (i for i in both[1:] if scene.is_a(i, "Country", "Place"))


def _description_end(scene: Scene, mention: Mention) -> int:
    """The last token of what may describe a name before it; past a comma in "Boeing's European rival, Airbus".

    So where a noun says that one person is meant, or how many: "two Omani clerks, Ana Ruiz and Rui Costa".
    """
    position = scene.token_from(mention.start) - 1
    head = scene.head_word(mention)
    beside = head.dep_ == "appos" and head.head.i == position - 1 and scene.doc[position].text == ","
    opened = any(c.dep_ == "nummod" or c.lower_ in scene.places.indefinite for c in head.head.lefts)
    described = head.head.lemma_.lower() in scene.lexicon.actors.outsiders or (mention.type == "Person" and opened)
    return position - 1 if beside and described else position


def _before_walk(scene: Scene, person: int, name: int) -> int:
    """Where a people's adjective ends before a name that belongs to the words for a walk of life; 0 if none does.

    "[French] NBA player Ana Ruiz", "[French] and Orem FC player Ana Ruiz".
    """
    start = scene.token_from(scene.mentions[name].start)
    tight = start - (start > 0 and scene.doc[start - 1].lower_ == "and")
    before = scene.name_to.get(tight)
    national = before is not None and scene.mentions[before].rule == "demonym"
    walk = national and scene.is_a(person, "Person") and not scene.is_a(name, "Country", "Place", "Person")
    return tight if walk else 0


def _walks_joint(scene: Scene, position: int) -> int:
    """How many tokens join a word for what somebody is to another such word, if they do; 0 if they don't.

    "Moldovan banker [and] fruit trader Popa", "a Chadian singer[,] songwriter[, and] actress".
    """
    doc = scene.doc
    length = 2 if position > 1 and doc[position - 1].text == "," else 1
    joins = doc[position].lower_ == "and" or (doc[position].text == "," and length == 1)
    before, after = doc[max(position - length, 0)], doc[min(position + 1, len(doc) - 1)]
    told = before.tag_ == "NN" and scene.places.is_kind(before.lemma_.lower(), "Person")
    return length if joins and told and after.tag_ in ("NN", "JJ") and after.is_lower else 0


def _is_walk(scene: Scene, index: int, noun: Token) -> bool:
    """ "British [supercentenarian] Ana Ruiz": any noun before a name may say what one is, if it is no office.

    In the plural before several ("Norwegian ski [jumpers] Ana Ruiz and Ion Popa").
    """
    person = scene.is_a(index, "Person") and not scene.mentions[index].title
    joined = noun.i > 0 and scene.doc[noun.i - 1].text in DASHES
    several = noun.tag_ == "NNS" and any(c.dep_ == "conj" for c in scene.head_word(scene.mentions[index]).rights)
    plain = (noun.tag_ == "NN" or several) and noun.is_lower and noun.dep_ != "pobj" and not joined
    return person and plain and noun.i not in scene.holders


def _is_national(scene: Scene, index: int, country: int) -> bool:
    """Does a nationality stand right before a person's or a body's name, as in "Italian Ana Ruiz", "the German DAX"?

    Not before a state's organ ("Polish Air Force"), nor before a name that modifies another noun than one for its kind.
    """
    mention, adjective = scene.mentions[index], scene.mentions[country]
    first = scene.token_from(adjective.start)
    beside = scene.token_from(adjective.end) == scene.token_from(mention.start) and adjective.rule == "demonym"
    joined = first > 1 and scene.doc[first - 1].text in DASHES  # "Cuban-American Republicans" are no party's seat
    head = scene.head_word(mention)
    whole = not is_modifier(head) or scene.places.is_kind(head.head.lemma_.lower(), "Organization")
    private = scene.is_a(index, "Organization") and not joined and not scene.places.patterns.public.search(mention.text)
    return beside and whole and (private or (scene.is_a(index, "Person") and not mention.title))
