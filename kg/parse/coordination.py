"""Coordinations that the parser hung or named wrongly: lists read as appositions, verbs joined to the wrong verb.

Each rule was kept because it helped, or did no harm, on two benchmarks (docs/quality-openie.md).
"""

from spacy.tokens import Doc, Span, Token

from kg.parse.coordinated_verbs import claim_subject, do_likewise, mend_verb
from kg.parse.tree import NOMINAL, NOUNS, SUBJECTS, attach

_VERBAL = frozenset({"VERB", "AUX"})
#: What opens a phrase and tells two phrases of one sort by being alike: "*a* loan, *a* gift and *a* sale".
_OPENERS = frozenset({"det", "nummod"})
#: As what the parser hangs a clause on a verb whose object has swallowed its subject.
_JOINED = frozenset({"conj", "advcl", "ccomp"})
#: Where a name stands that the parser found no place for.
_ADRIFT = frozenset({"npadvmod", "appos", "conj"})
#: As what the parser hangs a noun on the one behind it.
_MODIFIERS = frozenset({"compound", "nmod", "npadvmod"})


def coordinate(doc: Doc, names: list[Span]) -> None:
    """Mend coordinations in place; `names` are the doc's proper names, parts of speech must be set."""
    for name in names:
        _join_list(name)
    for token in doc:
        if token.dep_ == "appos":
            _unlist(token)
        elif token.dep_ == "conj" and token.head.pos_ in _VERBAL:
            _mend_on_verb(token)
        elif token.dep_ == "conj":
            _mend_on_noun(token)
        else:
            _mend_preposition(token)
        do_likewise(token)
        if token.dep_ in _JOINED and token.pos_ in _VERBAL and token.head.pos_ in _VERBAL:
            claim_subject(token)


def _mend_preposition(token: Token) -> None:
    if token.lower_ == "between":
        _find_second(token)
    elif _is_astray(token):
        _repeat_preposition(token)


def _find_second(between: Token) -> None:
    """What is between two takes the second as well: "*Clashes* between the Front (VF) and the *Army* escalate".

    Behind brackets the parse joins it to the noun, or takes it for the head of the whole.
    """
    noun = between.head
    first = next((t for t in between.rights if t.dep_ == "pobj"), None)
    if first is None or first.tag_ == "NNS" or any(part.dep_ == "conj" for part in first.rights):
        return
    over = noun.head
    second = next((part for part in noun.rights if part.dep_ == "conj" and part.tag_ in NOUNS), None)
    if noun.dep_ in _MODIFIERS and over.dep_ in NOMINAL and over.tag_ in NOUNS and over.i > first.i:
        second = over
    around = (*first.rights, *noun.rights, *over.lefts)
    conjunction = next((c for c in around if c.dep_ == "cc" and c.i > first.i), None)
    if second is None or conjunction is None or not first.i < conjunction.i < second.i:
        return
    if second == over:
        attach(noun, over.head, over.dep_)
    attach(second, first, "conj")
    attach(conjunction, first, "cc")


def _is_astray(token: Token) -> bool:
    """Is it a preposition before the verb of which it is none: of an infinitive behind it, or as its conjunction?"""
    before = token.i < token.head.i and token.tag_ == "IN"
    governs = any(part.dep_ == "pobj" for part in token.rights)
    return before and governs and (token.dep_ == "mark" or (token.dep_ == "prep" and token.head.dep_ == "conj"))


def _mend_on_noun(token: Token) -> None:
    if token.tag_ == "NNS":
        _share_head(token)
    elif token.pos_ == "PROPN":
        _describe_next(token)


def _mend_on_verb(token: Token) -> None:
    """Mend what the parse takes for a verb's conjunct."""
    if token.tag_ == "NNS":
        _share_head(token)
    if token.pos_ == "PROPN":
        _describe_next(token)
    elif token.pos_ in _VERBAL:
        mend_verb(token)
    elif token.tag_ == "IN":
        _repeat_preposition(token)
    elif token.pos_ == "NOUN":
        _close_list(token)


def _join_list(name: Span) -> None:
    """A name adrift after a list that it goes on with: "groups such as Fatah, *Hamas* and Amal"."""
    root = name.root
    if root.dep_ not in _ADRIFT or root.head.ent_type_ == name.label_:
        return
    before, conjunction = _before(name)
    between = name.doc[before.i + 1 : name.start] if before is not None else ()
    amount = any(word.ent_type_ == "MONEY" or word.tag_ == "$" for word in between)
    if name.label_ == "GPE" and not amount:
        return
    alike = before is not None and before.ent_type_ and (amount or before.ent_type_ == name.label_)
    if before is not None and alike and (conjunction or _is_closed(root)):
        last = _last_of(before, name.label_)
        attach(root, last, "conj")
        if conjunction is not None:
            attach(conjunction, last, "cc")


def _before(name: Span) -> tuple[Token | None, Token | None]:
    """The word before the comma or "and" before a name, and the "and" if there is one."""
    place, conjunction = name.start - 1, None
    while place >= 0 and _parts(name.doc[place]):
        conjunction = name.doc[place] if name.doc[place].dep_ == "cc" else conjunction
        place -= 1
    return (name.doc[place], conjunction) if 0 <= place < name.start - 1 else (None, None)


def _parts(word: Token) -> bool:
    """Does a word only part the members of a list, with what each gets ("fines Chad *€2 million,* Peru €3 million")?"""
    return word.dep_ in ("cc", "det") or word.text == "," or word.ent_type_ == "MONEY" or word.tag_ == "$"


def _last_of(word: Token, label: str) -> Token:
    """The head of the name that ends with the word."""
    while word.dep_ == "compound" and word.head.ent_type_ == label:
        word = word.head
    return word


def _share_head(last: Token) -> None:
    """ "Russian *missile* and drone strikes": a bare singular before "and" modifies the plural behind it.

    A count noun in the singular stands for nothing without an article.
    """
    first = last.head
    second = next((part for part in last.lefts if part.dep_ == "compound"), None)
    joint = next((part for part in first.children if part.dep_ == "cc"), None)
    bare = first.tag_ == "NN" and not any(part.dep_ in _OPENERS or part.dep_ == "poss" for part in first.lefts)
    if second is None or joint is None or not bare or second.tag_ != "NN" or first.i + 2 != second.i:
        return
    role, above = first.dep_, first.head
    if last.right_edge.i < first.right_edge.i or role not in ("pobj", "dobj", "nsubj", "nsubjpass"):
        return
    described = [part for part in first.lefts if part.dep_ == "amod" and part.tag_ == "JJ"]
    last.dep_ = "dep"
    attach(last, above, role)
    attach(first, last, "compound")
    for part in (*described, joint):
        attach(part, last if part is not joint else first, part.dep_)
    attach(second, first, "conj")


def _unlist(token: Token) -> None:
    """A list is no apposition: "ran two schools, *a mill* and a press", "Smith, *Jones* and Brown"."""
    first = token.head
    comma = token.left_edge.i > 0 and token.doc[token.left_edge.i - 1].text == ","
    if comma and first.i < token.i and first.pos_ == token.pos_ and _are_alike(first, token) and _is_closed(token):
        attach(token, first, "conj")


def _is_closed(token: Token) -> bool:
    """Does an "and" or "or" close a list that begins with the word or the name that it heads?"""
    last: Token | None = token
    while last is not None and not any(part.dep_ == "cc" for part in last.children):
        last = next((part for part in last.children if part.dep_ == "conj"), None)
    return last is not None


def _describe_next(name: Token) -> None:
    """Two members of a list are parted: in "Ana Ruiz and *Peru* vice president Ion Popa" the name says whose he is."""
    after = next((c for c in (*name.children, *name.head.children) if c.dep_ == "conj" and c.i > name.i), None)
    if after is None or after.pos_ != "PROPN" or any(part.dep_ in ("conj", "cc") for part in name.children):
        return
    first = after.left_edge
    if first.i == name.i + 1 and first.pos_ == "NOUN" and first != after:
        attach(name, after, "compound")


def _close_list(noun: Token) -> None:
    """A noun is no verb's conjunct: "works with partners in Peru, Chad, and *the community* to leave" ends the list.

    What it is to be done for stands with the verb.
    """
    joint = noun.left_edge.i - 1
    bare = not any(part.dep_ in SUBJECTS or part.dep_ in ("aux", "cop", "dobj") for part in noun.children)
    comma = joint > 1 and noun.doc[joint - 1].text == ","
    if not bare or joint < 2 or noun.doc[joint].dep_ != "cc" or not (comma or noun.doc[joint - 1].ent_type_):
        return
    last = noun.doc[joint - 2] if comma else noun.doc[joint - 1]
    listed = last.pos_ in ("NOUN", "PROPN") and last.dep_ in ("conj", "pobj", "appos") and noun.head in last.ancestors
    verb = next((t for t in last.ancestors if t.pos_ in _VERBAL), None)
    if not listed or verb is None:
        return
    attach(noun, last, "conj")
    attach(noun.doc[joint], last, "cc")
    for infinitive in [part for part in noun.rights if part.dep_ == "acl" and part.tag_ == "VB"]:
        attach(infinitive, verb, "advcl")


def _repeat_preposition(again: Token) -> None:
    """ "Calls on Chad to leave and *on Peru* to stay": a preposition behind "and" goes on where the one like it hangs.

    So does the infinitive behind its phrase.
    """
    before = reversed(again.doc[again.sent.start : again.i])
    first = next((t for t in before if t.dep_ == "prep" and t.lower_ == again.lower_), None)
    governed = next((part for part in again.rights if part.dep_ == "pobj"), None)
    if first is None or governed is None or first.head.i > first.i:
        return
    verb, after = first.head, governed.right_edge.i + 1
    behind = (t for t in (again.head, *again.head.rights) if t.tag_ == "VB" and t.i > after)
    infinitive = next((t for t in behind if again.doc[after] in t.lefts and again.doc[after].lower_ == "to"), None)
    if again.dep_ != "conj" and infinitive != again.head:
        return
    if verb.pos_ not in _VERBAL:
        attach(again, first, "conj")
        return
    attach(again, verb, "prep")
    if infinitive is not None:
        attach(infinitive, verb, "advcl")


def _are_alike(first: Token, second: Token) -> bool:
    """Are the heads of two phrases of one sort: names of one label, or nouns that open alike or are the same word?"""
    if first.pos_ == "PROPN":
        return first.ent_type_ == second.ent_type_ not in ("", "GPE")
    same_word = first.lemma_.lower() == second.lemma_.lower()
    return first.ent_type_ == second.ent_type_ and (same_word or _opening(first) == _opening(second) != "")


def _opening(noun: Token) -> str:
    """What the phrase opens with: "number", an indefinite article, or nothing that tells."""
    for part in noun.lefts:
        if part.dep_ == "nummod":
            return "number"
        if part.dep_ == "det" and part.lower_ in ("a", "an"):
            return "indefinite"
    return ""
