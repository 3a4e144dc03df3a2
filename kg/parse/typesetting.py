"""What typesetting leaves in a text beside its words: odd spaces and marks of footnotes."""

import re

#: What encyclopedias hang on a word: the mark of a footnote ("was founded in 1989.[3]"), brackets with the name in
#: another script ("Oman (Arabic: \u0639\u0645\u0627\u0646)").
_NOTE = re.compile(r"\[(?:\d{1,3}|note \d+|[a-z]+ needed)\]|\([^()\n]*[\u0370-\u1cff\u2e80-\ud7ff][^()\n]*\)")
#: Spaces that the tokenizer takes for words ("the Velmo\u00a0Reserve"), and marks of no width between words.
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200b\u200e\u200f\u202f\u205f\u3000\ufeff]")


def blanked(text: str) -> str:
    """The text with its footnotes' marks and glosses in other scripts blanked out, and plain spaces, all in its place.

    >>> blanked("It fell.[12] He fled to Saint\u00a0Orem.")
    'It fell.     He fled to Saint Orem.'
    """
    return _SPACE.sub(" ", _NOTE.sub(lambda mark: " " * len(mark.group()), text))
