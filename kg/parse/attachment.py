"""Attachments that a construction gives away though the parser missed them: names, agents, coordinated passives.

Each rule was kept because it helped, or did no harm, on two of the open-triple benchmarks (docs/quality-openie.md).
"""

from spacy.tokens import Doc, Token

from kg.lang.syntax import Syntax
from kg.parse.clausal import attach_clause
from kg.parse.compounds import (
    be_object,
    coordinate_behind,
    free_object,
    free_participle,
    free_perfect,
    give_office,
    give_recipient,
    join_dashed,
    share_kind,
)
from kg.parse.conjuncts import mend_joined
from kg.parse.coordination import coordinate
from kg.parse.names import join_names
from kg.parse.prepositions import attach_preposition
from kg.parse.repairs import modify_noun
from kg.parse.told import attach_occasion, be_called, describe_marked
from kg.parse.tree import DASHES, PARTIES

_NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW"})


def reattach(doc: Doc, syntax: Syntax) -> Doc:
    """Reattach what the parser hung wrongly, in place, and return the doc; parts of speech must be set."""
    names = [name for name in doc.ents if name.label_ in _NAMES]
    join_names(names)
    for token in doc:
        _describe_name(token, syntax)
        attach_occasion(token, syntax)
        free_object(token)
        give_office(token, syntax)
        _mend(token, syntax)
    coordinate(doc, names)
    return doc


def _describe_name(token: Token, syntax: Syntax) -> None:
    """ "Ana Ruiz, *speaking* in Lyon, said": a participle beside a name says what its bearer does.

    A name right behind a verb is its object: "the king phones *Ana Ruiz*", where the tagger saw a noun.
    """
    if token.dep_ in ("oprd", "xcomp") and token.pos_ == "PROPN":
        be_called(token, syntax)
    elif token.dep_ == "npadvmod" and token.ent_type_ in PARTIES:
        be_object(token)
    elif token.dep_ == "pobj":
        free_participle(token)
        free_perfect(token)
    if token.dep_ != "appos":
        return
    describe_marked(token)
    if token.tag_ == "VBG" and token.head.pos_ == "PROPN":
        token.dep_ = "acl"
    elif token.head.pos_ == "VERB" and not any(c.dep_ == "dobj" for c in token.head.children):
        named = token.left_edge.i == token.head.i + 1 and token.ent_type_ in PARTIES
        token.dep_ = "dobj" if named else token.dep_


def _mend(token: Token, syntax: Syntax) -> None:
    """Mend what one token's own label gives away."""
    if token.dep_ in ("prep", "agent"):
        attach_preposition(token, syntax)
    elif token.dep_ in ("acl", "relcl", "advcl"):
        attach_clause(token, syntax)
    elif token.dep_ == "compound" and token.head.i < token.i:
        coordinate_behind(token)
    elif token.dep_ in ("compound", "nmod") and token.ent_type_ in PARTIES:
        give_recipient(token, syntax)
    elif token.text in DASHES and token.i > token.sent.start:
        join_dashed(token)
    elif token.tag_ == "VBG" and token.dep_ == "pcomp" and token.head.lower_ in syntax.nominal_prepositions:
        modify_noun(token)
    else:
        share_kind(token)
        mend_joined(token, syntax)
