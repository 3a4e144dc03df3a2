"""What repairs share: classes of tags, and the one change of a tree, to hang a token elsewhere in its sentence."""

from spacy.tokens import Token

#: Tags of nouns, and of verbs that need no other (Penn Treebank).
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
#: Dashes that join two parties, or a party's letter and a state.
DASHES = frozenset("-–—")
#: Names of those who do something with one another.
PARTIES = frozenset({"GPE", "ORG", "NORP", "PERSON"})
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
