"""The factuality lexicon: what is wrong in it is named."""

import pytest

from kg.errors import LexiconError
from kg.lang.factuality import Complement, Effect, Value, load, parse

CLASS = '[[class]]\nname = "x"\npositive = "{}"\nnegative = "-"\ncomplements = ["{}"]\nverbs = ["try"{}]\n{}\n'
REST = """
[[modifier]]
name = "m"
value = "-"
words = ["failed"]
[[adverb]]
name = "a"
value = "-"
words = ["not"]
[[opener]]
name = "o"
value = "-"
words = ["without"]
[untrue]
adverbs = ["falsely"]
[vain]
words = ["in vain"]
reasons = ["attempted"]
[negative_words]
words = ["no"]
denied_with_verb = ["yet"]
cancelled_by = ["only"]
undone_by = ["other than"]
scarce = ["hardly any"]
prefixes = ["non"]
beside = ["for"]
companions = ["with"]
passing = ["end"]
idioms = ["to no avail"]
[forestalling]
needing = ["need"]
[fiction]
words = ["fake"]
stories = ["novel"]
reason = "imagined"
scenes = ["scene"]
depicting = ["depict"]
[bygone]
times = ["day"]
words = ["gone"]
[inverted]
auxiliaries = ["had"]
reason = "conditional"
[averting]
prepositions = ["from"]
reason = "possible"
[tidings]
nouns = ["story"]
telling = ["say"]
picturing = ["show"]
seeming = ["seem"]
versions = ["version"]
superseded = ["earlier"]
tying = ["tie"]
generating = ["create"]
calling = ["brand"]
machines = ["ai"]
evidence = ["proof"]
proving = ["suggest"]
[charges]
nouns = ["charge"]
dropping = ["drop"]
prepositions = ["over"]
[achieving]
verbs = ["establish"]
preventing = ["prevent"]
modals = ["could"]
[hearsay]
nouns = ["report"]
vouching = ["confirm"]
[doubting]
verbs = ["doubt"]
nouns = ["doubt"]
[compelling]
verbs = ["have"]
[resulting]
verbs = ["merge"]
results = ["form"]
[voting]
verbs = ["vote"]
results = ["confirm"]
[greeting]
verbs = ["thank"]
addressing = ["call"]
[persuading]
verbs = ["persuade"]
trying = ["try"]
[modals]
future = ["will"]
[texts]
nouns = []
[object_gerunds]
verbs = []
[dependent_openers]
words = ["when"]
[setting]
prepositions = ["after"]
[singling]
words = ["first"]
[defaults]
infinitive = "intended"
question = "asked"
"""


def lexicon(positive: str = "+", complement: str = "to", more: str = "", reason: str = "") -> str:
    return CLASS.format(positive, complement, more, reason) + REST


def test_a_class_gives_each_word_its_signature() -> None:
    read = parse(lexicon(positive="o", reason='reason = "attempted"'))
    assert read.governors["verb", "try", Complement.TO] == Effect(Value.OPEN, Value.FAILS, reason="attempted")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (lexicon(positive="?"), "a value is"),
        (lexicon(positive="o"), "need a reason"),
        (lexicon(complement="infinitive"), "unknown complement"),
        (lexicon(more=', "try"'), "stands in another class"),
        (REST, "missing key 'class'"),
        ("[[class", "not TOML"),
    ],
)
def test_a_wrong_lexicon_is_refused(text: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        parse(text)


def test_a_language_without_lexicon_is_refused() -> None:
    with pytest.raises(LexiconError, match="'xx'"):
        load("xx")
