"""Sentences that the tagger robbed of their verb: "The ministry [charters] a plane" read as one long noun phrase."""

from collections.abc import Callable, Iterator
from typing import Any

from spacy.tokens import Doc, Span, Token

from kg.parse.number import swap_by_number
from kg.parse.rooting import make_root
from kg.parse.swallowed import ends_phrase, free_verb, has_subject
from kg.parse.tree import FINITE, NOUNS

#: Is a word form, in lower case, the given tag's form of a verb?
IsVerb = Callable[[str], bool]

#: What may open the object or complement behind a transitive verb.
_OPENERS = frozenset({"DT", "PDT", "PRP$", "PRP", "CD", "JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "``", "RB", "WP"})
#: Labels of names of those who do something.
_DOERS = frozenset({"PERSON", "ORG", "GPE"})


def present_forms(lemmatizer: Any) -> IsVerb:
    """A test for present forms of verbs, by the word list and suffix rules of a spaCy rule lemmatizer."""
    tables = lemmatizer.lookups
    if not (tables.has_table("lemma_index") and tables.has_table("lemma_rules")):
        return lambda form: False
    verbs = frozenset(tables.get_table("lemma_index")["verb"])
    rules = [(old, new) for old, new in tables.get_table("lemma_rules")["verb"] if old.endswith("s")]

    def is_verb(form: str) -> bool:
        stems = (form[: -len(old)] + new for old, new in rules if form.endswith(old))
        return form in verbs or any(stem in verbs for stem in stems)

    return is_verb


def name_bodies(doc: Doc, is_verb: IsVerb, adjectives: frozenset[str]) -> None:
    """Give a body its noun and a plural that it cannot have its verb, in place: "The Chadian [military] shells Homs".

    `adjectives` are those that also name a body. No plural stands right between one and a phrase of its own.
    """
    for token in doc[1:-2]:
        verb = token.nbor(1)
        adjective = token.lower_ in adjectives and token.dep_ == "amod" and token.head == verb
        if not adjective or verb.tag_ != "NNS" or not is_verb(verb.lower_) or verb.nbor(1).tag_ not in _OPENERS:
            continue
        token.tag_ = "NN"
        if verb.dep_ == "nsubj" and verb.head == verb.nbor(1) and any(c.dep_ == "dobj" for c in verb.head.rights):
            _turn_back(verb.head, verb)


def restore_verbs(doc: Doc, is_verb: IsVerb, plurals: frozenset[str] = frozenset()) -> Doc:
    """Give each sentence without a finite main verb the one that the tagger took for a noun, in place.

    Only a full sentence (one that ends in a full stop) is touched, and only if the word is a verb's form, stands
    between a noun and the beginning of another phrase, and nothing before it can make it a noun. Parts of speech and
    lemmas are to be set after it. `plurals` are nouns that are plural without showing it ("police"). Returns the doc.
    """
    for sentence in list(doc.sents):
        _be_noun(sentence.root, is_verb)
        free_verb(sentence, is_verb)
        swap_by_number(sentence, is_verb)
        if (clash := _clashing(sentence, is_verb)) is not None:
            _turn_back(sentence.root, clash)
        elif _is_headless(sentence) and (verb := next(_candidates(sentence, is_verb, plurals), None)) is not None:
            make_root(sentence, verb)
    return doc


def _be_noun(root: Token, is_verb: IsVerb) -> None:
    """What is no verb's form is no verb: "Chadian *fighters* fire rockets"."""
    name = next((c for c in root.lefts if c.dep_ == "nsubj" and c.i == root.i - 1 and c.tag_ in NOUNS), None)
    if root.tag_ == "VBZ" and name is not None and not is_verb(root.lower_) and root.lower_.endswith("ers"):
        root.tag_, name.dep_ = "NNS", "compound"


def _clashing(sentence: Span, is_verb: IsVerb) -> Token | None:
    """The subject that is none by its number, right before what the tagger took for the verb.

    "A Peruvian court [jails] blogger Ana Ruiz", "a court [sentences] ousted leader Ana Ruiz".
    """
    root = sentence.root
    verb = next((c for c in root.lefts if c.dep_ == "nsubj" and c.tag_ == "NNS"), None)
    if verb is None or verb.i == sentence.start or verb.i + 1 != root.i or not is_verb(verb.lower_):
        return None
    single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in verb.lefts)
    noun = verb.nbor(-1).dep_ == "compound" and verb.nbor(-1).tag_ in NOUNS
    bare = not any(c.dep_ in ("aux", "auxpass", "neg") for c in root.children)
    named = any(c.dep_ == "dobj" for c in root.rights)
    return verb if single and noun and bare and named and root.tag_ in ("VBP", "VBD", "VBN") else None


def _turn_back(false: Token, verb: Token) -> None:
    """Make the verb the root, and the false one a modifier of the object that it was given."""
    object_ = next(c for c in false.rights if c.dep_ == "dobj")
    subject = verb.nbor(-1)
    for token in list(verb.lefts):
        token.head = token if token == subject else subject
    verb.head, verb.dep_, verb.tag_ = verb, "ROOT", "VBZ"
    subject.head, subject.dep_ = verb, "nsubj"
    for token in list(false.children):
        if token not in (verb, object_):
            token.head = verb
    false.tag_, false.dep_ = ("NN", "compound") if false.tag_ == "VBP" else ("VBN", "amod")
    object_.head, false.head = verb, object_


def _is_headless(sentence: Span) -> bool:
    root = sentence.root
    # A name has no subject: the parser's is the verb ("Peru [annexes] Lima").
    subject = root.tag_ != "NNP" and any(child.dep_ in ("nsubj", "nsubjpass") for child in root.children)
    clauses = any(t.tag_ in FINITE and t.dep_ in ("conj", "ccomp") and _has_subject(t) for t in root.children)
    return root.tag_ in NOUNS and not subject and not clauses and sentence[-1].text == "."


def _has_subject(token: Token) -> bool:
    return any(child.dep_ in ("nsubj", "nsubjpass", "expl") for child in token.children)


def _candidates(sentence: Span, is_verb: IsVerb, plurals: frozenset[str]) -> Iterator[Token]:
    for token in sentence[1:-1]:
        if token.ent_type_ or token.tag_ not in ("NNS", "NN", "VBZ", "VBP", "RB", "JJ") or not is_verb(token.lower_):
            continue
        if token.lower_ in plurals:
            continue  # "Peruvian [police] raid a farm"
        opens = _opens_object(token) or _is_first_of_two(token, is_verb)
        several = token.tag_ == "NN" and token.nbor(-1).lower_ in plurals and token.nbor(1).tag_ in _OPENERS
        fitting = (
            (token.tag_ not in ("RB", "JJ") and _follows_subject(token) and opens)
            or _ends_list(token)
            or _follows_plural(token)
        )
        swallowed = ends_phrase(token) or has_subject(token)
        if fitting or several or swallowed or _disagrees(token) or _modifies_name(token) or _tells_of_past(token):
            yield token


def _disagrees(token: Token) -> bool:
    """Is the head no noun by its number or what stands beside it: "a bus [plunges]", "troops [raid] Lyon"?"""
    before, after = token.nbor(-1), token.nbor(1)
    goes_on = after.tag_ in _OPENERS or (after.tag_ in ("IN", "RP", "TO", "RB") and after.lower_ != "of")
    if not goes_on or before.tag_ not in NOUNS:
        return False
    if token.tag_ in ("NNS", "VBZ"):
        single = any(c.dep_ == "det" and c.lower_ in ("a", "an") for c in token.lefts)
        acts = before.ent_type_ in _DOERS and after.tag_ == "IN"  # "the Velmo Army [clashes] with rebels"
        decides = after.tag_ == "TO" and before.tag_ == "NN"  # "Oman's parliament [votes] to leave"
        return token.dep_ == "ROOT" and (
            single or decides or before.ent_type_ == "PERSON" or after.dep_ == "prt" or acts
        )
    plural = before.tag_ in ("NNS", "NNPS") or (before.ent_type_ == "NORP" and before.lower_[-1] == "s")
    modified = token.dep_ == "compound" and after.tag_ == "NNP"  # "Security Forces [battle] ISIL militants"
    return plural and (token.dep_ == "ROOT" or modified)


def _tells_of_past(token: Token) -> bool:
    """Does a perfect infinitive follow, as behind a verb of saying: "The Houthis [claim] to have shot down a jet"?"""
    behind = token.doc[token.i + 1 : token.i + 3]
    perfect = [t.lower_ for t in behind] == ["to", "have"]
    return token.tag_ == "NN" and token.dep_ == "ROOT" and perfect and token.nbor(-1).tag_ in ("NNP", "NNPS", "NNS")


def _modifies_name(token: Token) -> bool:
    """Is it a plural that the parse makes a modifier of a person's name ("a junta [arrests] Ana Ruiz")?

    No adjective stands behind a noun: "the Velmo [free] activist Ana Ruiz".
    """
    modifier = token.tag_ == "NNS" and token.dep_ == "compound" and token.head.ent_type_ == "PERSON"
    plural = token.nbor(-1).tag_ in ("NNS", "NNPS") or token.nbor(-1).ent_type_ in _DOERS
    free = token.tag_ == "JJ" and token.dep_ == "amod" and plural and token.nbor(-1).tag_ in NOUNS
    free = free and token.nbor(1).tag_ in _OPENERS
    return (modifier and token.nbor(-1).tag_ in ("NN", "NNP")) or free


def _is_first_of_two(token: Token, is_verb: IsVerb) -> bool:
    """Is it joined by "and" to a like form with an object ("The navy [boards] and seizes a tanker")?"""
    if token.tag_ != "NNS" or token.i + 3 >= token.sent.end or token.nbor(1).lower_ != "and":
        return False
    second = token.nbor(3) if token.nbor(2).tag_ == "RB" else token.nbor(2)
    return second.tag_ in ("NNS", "VBZ") and is_verb(second.lower_) and _opens_object(second)


def _follows_plural(token: Token) -> bool:
    """Has the word, taken for a modifier, a plural subject before it ("Police in Peru [arrest] Ana Ruiz")?"""
    sentence = token.sent
    first = next((t for t in sentence if t.tag_ in NOUNS and t.dep_ in ("nsubj", "ROOT", "compound", "nmod")), None)
    plural = first is not None and first.tag_ == "NNS" and first.i < token.i and first.right_edge.i < token.i
    plural = plural or (token.nbor(-1) == sentence.root and sentence.root.tag_ == "NNS")
    return token.tag_ == "NN" and token.dep_ == "compound" and plural and token.nbor(-1).tag_ in NOUNS


def _ends_list(token: Token) -> bool:
    """Closes the word a list of names, as the verb does of which they are the subject ("A, B and C [call] for")?"""
    before, after = token.nbor(-1), token.nbor(1)
    listed = before.tag_ in ("NNP", "NNPS") or before.text == ","
    joined = any(t.dep_ == "cc" and t.lower_ == "and" for t in token.doc[token.sent.start : token.i])
    hung = token.dep_ in ("conj", "appos", "compound", "ROOT", "advmod")
    if token.tag_ == "RB" and after.tag_ not in ("DT", "PRP$"):
        return False  # "Chad and Niger [back] the army"
    return (
        token.tag_ in ("NN", "VBP", "RB")
        and listed
        and joined
        and hung
        and after.tag_ in ("IN", "DT", "TO", "PRP$", "RB")
    )


def _follows_subject(token: Token) -> bool:
    """Stands the word behind a noun that it agrees with, as the verb of a subject does?"""
    before = token.nbor(-1)
    if before.tag_ not in NOUNS and before.text not in (")", ","):
        return False
    singular = token.tag_ in ("NNS", "VBZ")
    return singular or token.tag_ == "VBP" or before.tag_ in ("NNS", "NNPS")


def _opens_object(token: Token) -> bool:
    """Does a new phrase begin behind the word? A plural before a noun modifies it only where a tagger errs."""
    after = token.nbor(1)
    if token.tag_ == "NN":
        return after.tag_ in ("DT", "PRP$", "CD", "PRP") or (after.lower_ == "that" and after.dep_ == "mark")
    return after.tag_ in _OPENERS or after.lower_ == "that"
