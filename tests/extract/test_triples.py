"""Open triples and n-ary clauses: what is printed of them, and what is left out."""

from spacy.lang.en import English
from spacy.tokens import Doc

from kg.extract.clauses import clauses
from kg.extract.triples import IMPLICIT, NaryClause, Triple, nary, triples
from kg.lang.syntax import load_syntax
from tests.trees import tree

SYNTAX = load_syntax()


def test_given_words_are_printed() -> None:
    doc = tree("transitive")
    words = ["RUSSIA", "attacked", "-LRB-", "town", "."]
    assert list(triples(doc, clauses(doc, SYNTAX), SYNTAX, words=words)) == [
        Triple("RUSSIA", "attacked", "-LRB- town", 0)
    ]


def test_triples_leave_implicit_facts_out_unless_asked() -> None:
    doc = tree("possessive")
    found = clauses(doc, SYNTAX)
    assert list(triples(doc, found, SYNTAX)) == []
    assert list(triples(doc, found, SYNTAX, implicit=IMPLICIT)) == [Triple("Iran", "has", "army", 0)]


def test_nary_clauses_print_appositions_but_not_possessives_by_default() -> None:
    possessive, apposition = tree("possessive"), tree("apposition")
    assert list(nary(possessive, clauses(possessive, SYNTAX), SYNTAX)) == []
    assert list(nary(apposition, clauses(apposition, SYNTAX), SYNTAX)) == [
        NaryClause("Maria Ruiz", "is", ("a lawyer",), 0)
    ]


def test_a_hyphen_that_the_parser_coordinates_is_nobody() -> None:
    doc = Doc(
        English().vocab,
        words=["Rome", "-", "elects", "Ruiz"],
        lemmas=["Rome", "-", "elect", "Ruiz"],
        pos=["PROPN", "NOUN", "VERB", "PROPN"],
        tags=["NNP", "HYPH", "VBZ", "NNP"],
        heads=[2, 0, 2, 2],
        deps=["nsubj", "conj", "ROOT", "dobj"],
    )
    found = clauses(doc, SYNTAX)
    assert list(triples(doc, found, SYNTAX)) == [Triple("Rome", "elects", "Ruiz", 0)]
    assert list(nary(doc, found, SYNTAX)) == [NaryClause("Rome", "elects", ("Ruiz",), 0)]


def test_a_hyphen_that_the_parser_takes_for_the_subject_states_nothing() -> None:
    doc = Doc(
        English().vocab,
        words=["-", "crosses", "Rome"],
        lemmas=["-", "cross", "Rome"],
        pos=["NOUN", "VERB", "PROPN"],
        tags=["HYPH", "VBZ", "NNP"],
        heads=[1, 1, 1],
        deps=["nsubj", "ROOT", "dobj"],
    )
    found = clauses(doc, SYNTAX)
    assert list(triples(doc, found, SYNTAX)) == []
    assert list(nary(doc, found, SYNTAX)) == []


def test_a_hyphen_that_the_parser_takes_for_a_clause_states_nothing() -> None:
    doc = Doc(
        English().vocab,
        words=["Rome", "co", "-", "founded", "Velmo"],
        lemmas=["Rome", "co", "-", "found", "Velmo"],
        pos=["PROPN", "VERB", "VERB", "VERB", "PROPN"],
        tags=["NNP", "VBD", "VBD", "VBN", "NNP"],
        heads=[1, 1, 1, 1, 3],
        deps=["nsubj", "ROOT", "ccomp", "ccomp", "dobj"],
    )
    found = clauses(doc, SYNTAX)
    assert all("-" not in triple.object for triple in triples(doc, found, SYNTAX))
    assert list(nary(doc, found, SYNTAX))


def test_a_hyphen_that_the_parser_takes_for_an_object_adds_nothing() -> None:
    doc = Doc(
        English().vocab,
        words=["Rome", "beats", "fans", "of", "-", "in", "May"],
        lemmas=["Rome", "beat", "fan", "of", "-", "in", "May"],
        pos=["PROPN", "VERB", "NOUN", "ADP", "NOUN", "ADP", "PROPN"],
        tags=["NNP", "VBZ", "NNS", "IN", "HYPH", "IN", "NNP"],
        heads=[1, 1, 1, 2, 3, 1, 5],
        deps=["nsubj", "ROOT", "dobj", "prep", "pobj", "prep", "pobj"],
    )
    found = clauses(doc, SYNTAX)
    assert Triple("Rome", "beats fans of in", "May", 0) in triples(doc, found, SYNTAX)
