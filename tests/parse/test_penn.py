import pytest

from kg.parse import Parser
from kg.parse.penn import PENN
from kg.types import Article

SENTENCE = ("The", "court", "-LRB-", "ICC", "-RRB-", "said", "``", "no", "''", ".")


@pytest.mark.parametrize(("token", "character"), sorted(PENN.items()))
def test_a_penn_token_has_the_features_of_its_character(parser: Parser, token: str, character: str) -> None:
    lexeme, model = parser.nlp.vocab[token], parser.nlp.vocab[character]
    assert (lexeme.norm_, lexeme.shape_, lexeme.prefix_, lexeme.suffix_) == (
        model.norm_,
        model.shape_,
        model.prefix_,
        model.suffix_,
    )
    assert (lexeme.vector == model.vector).all()


def test_penn_tokens_keep_text_and_offsets(parser: Parser) -> None:
    text = " ".join(SENTENCE)
    [(article, doc)] = parser.docs([Article(id="a", text=text, sentences=(SENTENCE,))])
    assert doc.text == article.text
    assert [text[token.idx : token.idx + len(token)] for token in doc] == list(SENTENCE)


def test_penn_tokens_are_tagged_as_punctuation(parser: Parser) -> None:
    [(_, doc)] = parser.docs([Article(id="a", text=" ".join(SENTENCE), sentences=(SENTENCE,))])
    assert [token.tag_ for token in doc if token.text in PENN] == ["-LRB-", "-RRB-", "``", "''"]
