"""Construction by construction: a sentence of `trees.conll` and the clauses in it.

Read "verbal | was attacked | attack | subject=town | agent=by forces | passive" as: kind, predicate, lemma, arguments
(* where taken over from elsewhere), voice and polarity, and how the clause hangs on which verb.
"""

import pytest
from spacy.tokens import Doc

from kg.extract.clause import Argument, Clause
from kg.extract.clauses import clauses
from kg.lang.syntax import load_syntax
from tests.trees import names, tree

SYNTAX = load_syntax()

CLAUSES = [
    (
        "transitive",
        [
            "verbal | attacked | attack | subject=Russia | object=town",
        ],
    ),
    (
        "passive",
        [
            "verbal | was attacked | attack | subject=town | agent=by forces | oblique=in May | passive",
        ],
    ),
    (
        "dative",
        [
            "verbal | gave | give | subject=Norway | indirect=Kyiv | object=weapons",
        ],
    ),
    (
        "particle",
        [
            "verbal | carried out | carry out | subject=Troops | object=raid",
        ],
    ),
    (
        "copula",
        [
            "copular | is | be | subject=minister | complement=member",
        ],
    ),
    (
        "adjective",
        [
            "copular | is | be | subject=envoy | complement=angry | oblique=at Iran",
        ],
    ),
    (
        "able",
        [
            "copular | is | be | subject=army | complement=able | clausal=hold",
            "verbal | to hold | hold | subject*=army | object=town | xcomp>is",
        ],
    ),
    (
        "no longer",
        [
            "verbal | no longer supports | support | subject=He | object=plan | negated",
        ],
    ),
    (
        "nobody",
        [
            "verbal | supported | support | subject=Nobody | object=plan | negated",
        ],
    ),
    (
        "shared auxiliary",
        [
            "verbal | was seen | see | subject=He | passive",
            "verbal | was arrested | arrest | subject*=He | agent=by police | passive | conj>seen",
        ],
    ),
    (
        "shared object",
        [
            "verbal | tried | try | subject=court | object*=editor",
            "verbal | jailed | jail | subject*=court | object=editor | conj>tried",
        ],
    ),
    (
        "shared negation",
        [
            "verbal | did not eat | eat | subject=They | negated",
            "verbal | did not drink | drink | subject*=They | negated | conj>eat",
        ],
    ),
    (
        "subject relative",
        [
            "verbal | met | meet | subject*=envoy | object=king | relcl>left",
            "verbal | left | leave | subject=envoy",
        ],
    ),
    (
        "object relative",
        [
            "verbal | seized | seize | subject=Iran | object*=ships | relcl>returned",
            "verbal | returned | return | subject=ships",
        ],
    ),
    (
        "bare relative",
        [
            "verbal | seized | seize | subject=Iran | object*=ships | relcl>returned",
            "verbal | returned | return | subject=ships",
        ],
    ),
    (
        "preposition relative",
        [
            "verbal | lived | live | subject=he | oblique*=in house | relcl>burned",
            "verbal | burned | burn | subject=house",
        ],
    ),
    (
        "stranded preposition",
        [
            "verbal | lived | live | subject=he | oblique*=in house | relcl>burned",
            "verbal | burned | burn | subject=house",
        ],
    ),
    (
        "predicate noun relative",
        [
            "copular | is | be | subject=Ruiz | complement=judge",
            "verbal | works | work | subject*=judge | oblique=in Lima | relcl>is",
        ],
    ),
    (
        "object control",
        [
            "verbal | asked | ask | subject=Police | object=crowd | clausal=leave",
            "verbal | to leave | leave | subject*=crowd | object=square | xcomp>asked",
        ],
    ),
    (
        "subject control",
        [
            "verbal | threatened | threaten | subject=Iran | clausal=leave",
            "verbal | to leave | leave | subject*=Iran | object=treaty | xcomp>threatened",
        ],
    ),
    (
        "passive control",
        [
            "verbal | was asked | ask | subject=crowd | clausal=leave | passive",
            "verbal | to leave | leave | subject*=crowd | object=square | xcomp>asked",
        ],
    ),
    (
        "purpose",
        [
            "verbal | came | come | subject=He | adverbial=sign",
            "verbal | to sign | sign | subject*=He | object=treaty | purpose>came",
        ],
    ),
    (
        "in order",
        [
            "verbal | came | come | subject=He",
            "verbal | to sign | sign | subject*=He | object=treaty | purpose>came",
        ],
    ),
    (
        "control noun",
        [
            "possessive | - | have | subject=Iran | object=plan",
            "verbal | to attack | attack | subject*=Iran | object=port | acl>failed",
            "verbal | failed | fail | subject=plan",
        ],
    ),
    (
        "last to",
        [
            "copular | was | be | subject=She | complement=judge | adverbial=sign",
            "verbal | to sign | sign | subject*=She | object=treaty | purpose>was",
        ],
    ),
    (
        "gerund",
        [
            "verbal | winning | win | subject*=she | object=vote | pcomp>resigned",
            "verbal | resigned | resign | subject=she | clausal=After winning",
        ],
    ),
    (
        "participle",
        [
            "verbal | built | build | subject*=bridge | agent=by engineers | passive | acl>collapsed",
            "verbal | collapsed | collapse | subject=bridge",
        ],
    ),
    (
        "participle on object",
        [
            "verbal | opened | open | subject=They | object=plant",
            "verbal | built | build | subject*=plant | agent=by Koreans | passive | acl>opened",
        ],
    ),
    (
        "complement",
        [
            "verbal | said | say | subject=Officials | clausal=failed",
            "verbal | failed | fail | subject=talks | ccomp>said",
        ],
    ),
    (
        "fronted complement",
        [
            "verbal | failed | fail | subject=Talks | ccomp>said",
            "verbal | said | say | subject=officials | clausal=failed",
        ],
    ),
    (
        "content",
        [
            "copular | is | be | subject=problem | clausal=need",
            "verbal | need | need | subject=they | object=money | ccomp>is",
        ],
    ),
    (
        "accusative",
        [
            "verbal | watched | watch | subject=They | clausal=leave",
            "verbal | leave | leave | subject=us | object=port | ccomp>watched",
        ],
    ),
    (
        "existential",
        [
            "copular | was | be | subject=There | complement=fire",
            "nominal | fire | fire | oblique=in port",
        ],
    ),
    (
        "compound preposition",
        [
            "verbal | sailed | sail | subject=Ships | oblique=out of port",
        ],
    ),
    (
        "noun preposition",
        [
            "verbal | stood | stand | subject=He | oblique=in front of house",
        ],
    ),
    (
        "adverb preposition",
        [
            "verbal | lies | lie | subject=village | oblique=close to border",
        ],
    ),
    (
        "fixed phrase",
        [
            "verbal | closed | close | subject=port",
        ],
    ),
    (
        "close phrase",
        [
            "verbal | headed | head | subject=She | oblique=for Rome | oblique=in 1980",
        ],
    ),
    (
        "fronted adjunct",
        [
            "verbal | wanted | want | subject=he | oblique=In May | clausal=sell",
            "verbal | to sell | sell | subject*=he | object=house | xcomp>wanted",
        ],
    ),
    (
        "measure",
        [
            "verbal | bought | buy | subject=They | object=number",
        ],
    ),
    (
        "apposition",
        [
            "apposition | - | be | subject=Ruiz | complement=lawyer",
            "verbal | resigned | resign | subject=Ruiz",
        ],
    ),
    (
        "title",
        [
            "apposition | - | be | subject=Ruiz | complement=President",
            "verbal | resigned | resign | subject=Ruiz",
        ],
    ),
    (
        "possessive",
        [
            "possessive | - | have | subject=Iran | object=army",
            "verbal | withdrew | withdraw | subject=army",
        ],
    ),
    (
        "event noun",
        [
            "nominal | invasion | invasion | oblique=of Kuwait | oblique=by Iraq",
            "verbal | failed | fail | subject=invasion",
        ],
    ),
    (
        "nationality",
        [
            "nominal | Talks | talk | oblique=between Oman",
            "verbal | ended | end | subject=Talks | object=attack",
            "nominal | attack | attack | subject=Iranian",
        ],
    ),
    (
        "including",
        [
            "verbal | met | meet | subject=group | object=states",
            "instance | - | be | subject=Oman | complement=states",
            "verbal | including | include | subject*=states | object=Oman | acl>met",
        ],
    ),
    (
        "coordinated subject",
        [
            "verbal | backed | back | subject=France | object=plan",
        ],
    ),
    (
        "coordinated modifiers",
        [
            "verbal | met | meet | subject=ministers | object=Ruiz",
        ],
    ),
    (
        "adverbial time",
        [
            "verbal | closed | close | subject=port | adverbial=week",
        ],
    ),
    (
        "nor",
        [
            "verbal | did not call | call | subject=He | negated",
            "verbal | did write | write | subject=she | negated | conj>call",
        ],
    ),
    (
        "semicolon",
        [
            "verbal | fell | fall | subject=Prices | parataxis>rose",
            "verbal | rose | rise | subject=wages",
        ],
    ),
    (
        "small clause",
        [
            "verbal | made | make | subject=law | clausal=difficult",
            "copular | - | be | subject=exports | complement=difficult | ccomp>made",
        ],
    ),
    (
        "nearest subject",
        [
            "verbal | agreed | agree | subject=Rome",
            "verbal | declined | decline | subject=Oslo | conj>agreed",
            "verbal | left | leave | subject*=Oslo | conj>declined",
        ],
    ),
    (
        "instance",
        [
            "verbal | met | meet | subject=They | oblique=in cities",
            "instance | - | be | subject=Doha | complement=cities",
        ],
    ),
    (
        "gerund of object",
        [
            "verbal | accused | accuse | subject=He | object=Iran | clausal=of attacking",
            "verbal | attacking | attack | subject*=Iran | object=ships | pcomp>accused",
        ],
    ),
    ("prepositional passive", ["verbal | is referred to | refer | subject=town | oblique=as port | passive"]),
    (
        "name in apposition",
        ["apposition | - | be | subject=Ruiz | complement=friend", "verbal | resigned | resign | subject=friend"],
    ),
    (
        "bracket",
        [
            "apposition | - | be | subject=front | complement=SDF",
            "verbal | joined | join | subject=front | object=Oman",
        ],
    ),
    (
        "remark on an object",
        [
            "verbal | joined | join | subject=They | object=Oman",
            "apposition | - | be | subject=Oman | complement=state",
        ],
    ),
    (
        "instances",
        [
            "verbal | met | meet | subject=They | object=allies",
            "instance | - | be | subject=Oman | complement=allies",
            "instance | - | be | subject=Iran | complement=allies",
        ],
    ),
]


def shown_argument(argument: Argument) -> str:
    words = [token.text for token in (*argument.preposition, argument.head)]
    return f"{argument.role}{'*' if argument.shared else ''}={' '.join(words)}"


def shown(clause: Clause) -> str:
    parts = [clause.kind.value, " ".join(token.text for token in clause.predicate) or "-", clause.lemma]
    parts += [shown_argument(a) for a in (clause.subject, *clause.arguments) if a is not None]
    parts += ["passive"] * clause.passive + ["negated"] * clause.negated
    parts += [f"{clause.link}>{clause.governor}"] * (clause.governor is not None)
    return " | ".join(parts)


@pytest.mark.parametrize(("name", "expected"), CLAUSES, ids=[name for name, _ in CLAUSES])
def test_clauses(name: str, expected: list[str]) -> None:
    assert [shown(clause) for clause in clauses(tree(name), SYNTAX)] == expected


def test_every_tree_is_tested() -> None:
    assert [name for name, _ in CLAUSES] == names()


def test_a_span_gives_the_clauses_of_its_tokens() -> None:
    doc = tree("semicolon")
    assert [clause.lemma for clause in clauses(doc[3:], SYNTAX)] == ["rise"]


def test_an_empty_doc_has_no_clauses() -> None:
    assert clauses(tree("semicolon")[0:0], SYNTAX) == ()


def test_what_is_too_deep_for_a_sentence_gives_no_clauses() -> None:
    doc = tree("transitive")
    heads = [max(0, i - 1) for i in range(300)]
    row = Doc(doc.vocab, words=["so"] * 300, heads=heads, deps=["ROOT"] + ["advcl"] * 299, pos=["VERB"] * 300)
    assert clauses(Doc.from_docs([doc, row]), SYNTAX)[1:] == ()


def test_a_long_list_is_no_obstacle() -> None:
    words = ["They", "met", *(f"envoy{i}" for i in range(300))]
    heads = [1, 1, 1, *range(2, 301)]
    deps = ["nsubj", "ROOT", "dobj"] + ["conj"] * 299
    pos = ["PRON", "VERB"] + ["NOUN"] * 300
    doc = Doc(tree("transitive").vocab, words=words, heads=heads, deps=deps, pos=pos, lemmas=words)
    assert [clause.lemma for clause in clauses(doc, SYNTAX)] == ["met"]
