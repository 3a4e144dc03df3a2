"""What typesetting leaves in a text beside its words: odd spaces, marks of footnotes, capitals behind points."""

import re

from kg.lang.syntax import Syntax

#: What encyclopedias hang on a word: the mark of a footnote ("was founded in 1989.[3]"), brackets with the name in
#: another script ("Oman (Arabic: \u0639\u0645\u0627\u0646)").
_NOTE = re.compile(r"\[(?:\d{1,3}|note \d+|[a-z]+ needed)\]|\([^()\n]*[\u0370-\u1cff\u2e80-\ud7ff][^()\n]*\)")
#: A word in small letters, and the capital or the letter after a point with which a name goes on.
_SMALL = re.compile(r"(?<![\w'’.])[a-z]+")
_CAPITAL = re.compile(r" ?[A-Z&.-]?[A-Z]|-")
#: Spaces that the tokenizer takes for words ("the Velmo\u00a0Reserve"), and marks of no width between words.
_SPACE = re.compile("[\u00a0\u1680\u2000-\u200b\u200e\u200f\u202f\u205f\u3000\ufeff]")


#: What old wires hang on a firm's name: its sign on the exchange ("Velmo Corp <VLM.TO>").
_SIGN = re.compile(r" <[A-Z][A-Z.]{0,8}>")
#: A possessive's apostrophe that old wires set as a quotation mark ("Ecuador\"s").
_APOSTROPHE = re.compile(r"(?<=[A-Za-z])\"(?=s\s+[\w$])")
#: The curved apostrophe of an Irish or Italian name, with which the tagger knows none ("O\u2019Brien").
_PREFIXED = re.compile("(?<=\\b[A-Z])\u2019(?=[A-Z][a-z])")


def blanked(text: str) -> str:
    """The text with its footnotes' marks, firms' signs and glosses in other scripts blanked out, and plain apostrophes.

    All stays in its place.

    >>> blanked("It fell.[12] He fled to Saint\u00a0Orem.")
    'It fell.     He fled to Saint Orem.'
    >>> blanked("Velmo Co <VLM> and Orem Inc")
    'Velmo Co       and Orem Inc'
    >>> print(blanked('Chad"s minister said: "They fell."'))
    Chad's minister said: "They fell."
    >>> print(blanked("Ana O\u2019Brien’s book"))
    Ana O'Brien’s book
    """
    plain = _SPACE.sub(" ", _NOTE.sub(lambda mark: " " * len(mark.group()), text))
    plain = _SIGN.sub(lambda mark: " " * len(mark.group()), plain)
    return _PREFIXED.sub("'", _APOSTROPHE.sub("'", plain))


def resumed(text: str, syntax: Syntax) -> str:
    """The text with small letters behind "U.S." where its typesetter takes each point for a sentence's end.

    Old wires have "the U.S. And Oman", "U.S. Officials said": a text has such capitals if none of its words behind such
    an abbreviation is small, and one that it has in small letters elsewhere is not.
    """
    words = [match for match in _behind(syntax).finditer(text) if match["word"].lower() not in syntax.kept_capitals]
    small = set(_SMALL.findall(text))
    told = any(match["word"].lower() in small for match in words)
    if not told or _behind(syntax, small=True).search(text):
        return text
    letters = list(text)
    for match in words:
        if match["word"].lower() in syntax.linking_words or not _CAPITAL.match(text, match.end()):
            letters[match.start("word")] = match["word"][0].lower()
    return "".join(letters)


def _behind(syntax: Syntax, *, small: bool = False) -> re.Pattern[str]:
    """The word behind one of the abbreviations: of small letters, or with a capital first."""
    short = "|".join(sorted(re.escape(word.upper()) for word in syntax.capitalising))
    return re.compile(rf"(?<!\w)(?:{short}),? (?P<word>{'' if small else '[A-Z]'}[a-z]+)(?!\w)")
