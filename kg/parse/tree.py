"""What repairs share: classes of tags, and the one change of a tree, to hang a token elsewhere in its sentence."""

from spacy.tokens import Token

#: Tags of nouns, and of verbs that need no other (Penn Treebank).
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Dashes that join two parties, or a party's letter and a state.
DASHES = frozenset("-–—")
#: Names of those who do something with one another.
PARTIES = frozenset({"GPE", "ORG", "NORP", "PERSON"})
#: Labels of a verb's subject.
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
#: Roles of nouns that a verb or a preposition takes.
NOMINAL = frozenset({"nsubj", "nsubjpass", "dobj", "pobj"})


def attach(token: Token, head: Token, dep: str) -> None:
    """Hang the token on the head, unless that would close a circle or cross a sentence's edge."""
    first, last = sorted((token.i, head.i))
    crosses = any(t.is_sent_start for t in token.doc[first + 1 : last + 1])
    if first < last and not token.is_ancestor(head) and not crosses:
        token.head = head
        token.dep_ = dep


def is_amount(noun: Token) -> bool:
    """Nobody makes an amount: "was fined *two million euros* by Peru"."""
    return noun.ent_type_ == "MONEY" or any(part.dep_ == "nummod" for part in noun.lefts)


def targets_above(pronoun: Token) -> list[Token]:
    """Whom a pronoun may take up that is the object of a participle beside a verb: "sued *Oman*, accusing it of theft".

    Likeliest first: the verb's object, what its phrase is aimed at ("a suit against *Oman*"), the verb's own phrases.
    """
    participle = pronoun.head
    beside = pronoun.dep_ == "dobj" and participle.tag_ == "VBG" and participle.dep_ == "advcl"
    if not beside or any(part.dep_ in ("nsubj", "nsubjpass") for part in participle.children):
        return []
    verb = participle.head
    objects = [part for part in verb.rights if part.dep_ in ("dobj", "nsubjpass") and part.i < pronoun.i]
    phrases = [part for above in (*objects, verb) for part in above.rights if part.dep_ == "prep"]
    return objects + [t for p in phrases if p.i < pronoun.i for t in p.children if t.dep_ == "pobj"]
