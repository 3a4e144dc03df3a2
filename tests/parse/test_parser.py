from pathlib import Path

import pytest

from kg.errors import KgError
from kg.parse import Parser, load
from kg.read import read
from kg.types import Article


def test_offsets_are_the_articles(parser: Parser, articles_folder: Path) -> None:
    articles = [item for item in read([articles_folder / "harbour.jsonl"]) if isinstance(item, Article)]
    for article, doc in parser.docs(articles, batch=4):
        assert doc.text == article.text


def test_docs_come_in_the_articles_order_whatever_the_batch(parser: Parser) -> None:
    articles = [Article(id=str(i), text=f"Norway signed treaty {i}.") for i in range(5)]
    by_batch = [[(a.id, d.text) for a, d in parser.docs(articles, batch=size)] for size in (1, 2, 5, 32)]
    assert by_batch == [[(a.id, a.text) for a in articles]] * 4


def test_a_parse_does_not_depend_on_its_neighbours(parser: Parser) -> None:
    texts = ["Berlin backs Kyiv.", "Oman hosted talks between Iran and Norway. They went well.", "Rain fell."]
    together = [doc.to_json() for _, doc in parser.docs([Article(id=t, text=t) for t in texts])]
    assert together == [parser.doc(text).to_json() for text in texts]


def test_given_tokens_and_sentences_are_kept(parser: Parser) -> None:
    sentences = (("Norway", "'s", "vote", "."), ("no", "stop", "here"), ("It", "passed", "."))
    text = " ".join(word for sentence in sentences for word in sentence)
    [(_, doc)] = parser.docs([Article(id="a", text=text, sentences=sentences)])
    assert tuple(tuple(token.text for token in sentence) for sentence in doc.sents) == sentences


def test_spaces_of_typesetting_part_words_where_they_stand(parser: Parser) -> None:
    text = "Ana Ruiz founded the Grain\u00a0Reserve\u202fof Peru."
    doc = parser.doc(text)
    assert [t.text for t in doc[3:8]] == ["the", "Grain", "Reserve", "of", "Peru"]
    assert [t.idx for t in doc[3:8]] == [text.index(word) for word in ("the", "Grain", "Reserve", "of", "Peru")]


def test_marks_of_footnotes_are_no_words(parser: Parser) -> None:
    text = (
        "The league was founded by Ana Ruiz (Arabic: \u0631\u0648\u064a\u0632),[1] who led it.[12] It met in Lima.[3]"
    )
    doc = parser.doc(text)
    assert not any("[" in token.text or "(" in token.text or token.like_num for token in doc)
    assert [text[s.start_char : s.end_char].split()[0] for s in doc.sents] == ["The", "It"]
    assert all(text[token.idx :].startswith(token.text) for token in doc if not token.is_space)


def test_an_empty_article_is_an_empty_doc(parser: Parser) -> None:
    assert len(parser.doc("")) == 0


def test_every_token_has_what_later_stages_read(parser: Parser) -> None:
    doc = parser.doc("Ana Ruiz, who leads the agency, was elected by Spain's parliament.")
    assert all(token.pos_ and token.tag_ and token.dep_ and token.lemma_ for token in doc)
    assert {"nsubjpass", "auxpass", "relcl", "agent", "poss"} <= {token.dep_ for token in doc}
    assert doc.ents


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(KgError, match="no spaCy pipeline 'xx_none'"):
        load("xx_none")


def test_an_abbreviation_is_parted_from_the_word_behind_its_dash(parser: Parser) -> None:
    doc = parser.doc("The U.S.-backed forces left the post-war U.N. base.")
    assert [t.text for t in doc][1:4] == ["U.S.", "-", "backed"]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("FC Orem re-elects Ana Ruiz as its president.", "re-elects"),
        ("Chad re-opens its embassy in Lima.", "re-opens"),
    ],
)
def test_a_verb_with_a_prefix_is_seen_as_the_verb(parser: Parser, text: str, verb: str) -> None:
    assert [t.text for t in parser.doc(text) if t.dep_ == "ROOT"] == [verb]


def test_a_listed_word_with_a_dash_is_one(parser: Parser) -> None:
    doc = parser.doc("Peru will co-chair the talks, co-hosted by Chad, and co-operates with the co-founder.")
    assert [t.lemma_ for t in doc if t.lower_.startswith("co")] == ["cochair", "cohost", "cooperate", "co"]


def test_a_prefix_before_a_dash_makes_one_word(parser: Parser) -> None:
    doc = parser.doc("Ana Ruiz was re-elected after her re-election as co-head of the well-known club.")
    assert [(t.text, t.lemma_) for t in doc if t.text.startswith("re-")] == [
        ("re-elected", "reelect"),
        ("re-election", "reelection"),
    ]
    assert "well" in [t.text for t in doc]
