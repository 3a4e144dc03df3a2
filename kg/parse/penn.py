"""Penn Treebank tokens (-LRB-, ``): the vocabulary learns to see them as the characters they stand for."""

from spacy.vocab import Vocab

#: Bracket and quote tokens of the Penn Treebank (bracketing guidelines, 1995) and what they stand for.
PENN = {
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
    "``": '"',
    "''": '"',
}


def teach_penn_tokens(vocab: Vocab) -> None:
    """Give each Penn token the shape, affixes, norm and vector of its character, so that the text stays as given."""
    for token, character in PENN.items():
        lexeme, model = vocab[token], vocab[character]
        lexeme.norm_, lexeme.shape_ = model.norm_, model.shape_
        lexeme.prefix_, lexeme.suffix_, lexeme.lower_ = model.prefix_, model.suffix_, model.lower_
        row = vocab.vectors.key2row.get(model.orth)
        if row is not None:
            vocab.vectors.add(lexeme.orth, row=row)
