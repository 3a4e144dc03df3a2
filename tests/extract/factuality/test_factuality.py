"""Verdicts on the words of a sentence, each on a parse by hand."""

import pytest

from kg.extract.factuality import Verdict, factuality
from kg.lang.factuality import Factuality, load_factuality
from kg.types import Modality
from tests.extract.parses import token


@pytest.fixture(scope="module")
def resources() -> Factuality:
    return load_factuality()


def verdict(*words: str) -> Verdict:
    """From words: "negated", "alleged"; any other word is the reason of a possible event."""
    reasons = [word for word in words if word not in ("negated", "alleged", "actual")]
    modality = Modality.POSSIBLE if reasons else Modality.ACTUAL
    return Verdict("negated" in words, modality, "".join(reasons), "alleged" in words)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        # negation and its scope
        ("Rome did not attack Carthage.", "attack", "negated"),
        ("No city attacked Carthage.", "attacked", "negated"),
        ("Neither Rome nor Ostia attacked Carthage.", "attacked", "negated"),
        ("Rome left without attacking Carthage.", "attacking", "negated"),
        ("Rome left without attacking Carthage.", "left", "actual"),
        ("Rome not only attacked Carthage.", "attacked", "actual"),
        ("The talks did not take place.", "talks", "negated"),
        # implicatives, two-way and one-way
        ("Rome managed to attack Carthage.", "attack", "actual"),
        ("Rome defeated Carthage to win the island.", "win", "actual"),
        ("Rome failed to attack Carthage.", "attack", "negated"),
        ("Rome did not fail to attack Carthage.", "attack", "actual"),
        ("Rome has yet to attack Carthage.", "attack", "negated"),
        ("Rome stopped attacking Carthage.", "attacking", "negated"),
        ("Rome refused to rule out the attack.", "attack", "possible: refused"),
        ("Rome refuses to rule out using force to attack Carthage.", "attack", "possible: refused"),
        ("Rome left after a dispute over attacking Carthage.", "attacking", "possible: possible"),
        ("Rome protests against the attack on Carthage.", "attack", "actual"),
        # denial, also of what somebody claims
        ("Rome denies that it attacked Carthage.", "attacked", "negated"),
        ("Rome rejected claims that it attacked Carthage.", "attacked", "negated"),
        ("Rome denied claims of attacking Carthage.", "attacking", "negated"),
        ("Rome denied any attack.", "attack", "negated"),
        ("Rome denied responsibility for the attack.", "attack", "negated"),
        # what is false or true, and whom a court clears
        ("Reports that Rome attacked Carthage are false.", "attacked", "negated"),
        ("Reports that Rome attacked Carthage are accurate.", "attacked", "actual"),
        ("It is not true that Rome attacked Carthage.", "attacked", "negated"),
        ("Cato was acquitted of attacking Carthage.", "attacking", "negated"),
        ("Cato was found not guilty of attacking Carthage.", "attacking", "negated"),
        ("Cato was found guilty of attacking Carthage.", "attacking", "actual"),
        ("None of the ships is known to have attacked Carthage.", "attacked", "negated"),
        ("Rome is known to have attacked Carthage.", "attacked", "actual"),
        ("Rome is not believed to have attacked Carthage.", "attacked", "negated"),
        ("Cato was falsely accused of attacking Carthage.", "attacking", "negated"),
        ("Cato was falsely accused of attacking Carthage.", "accused", "actual"),
        ("It was not Rome that attacked Carthage.", "attacked", "negated"),
        ("Cato became the first Roman to visit Carthage.", "visit", "actual"),
        ("Cato may become the first Roman to visit Carthage.", "visit", "possible"),
        ("Rome voted against attacking Carthage.", "attacking", "negated"),
        # what one decides not to do is settled
        ("Rome decided not to attack Carthage.", "attack", "negated"),
        ("Rome decided to attack Carthage.", "attack", "possible: planned"),
        # what one is in, at or under
        ("Rome is not in talks with Carthage.", "talks", "negated"),
        ("Rome is in talks with Carthage.", "talks", "actual"),
        # a clause behind a semicolon denies nothing before it
        ("Rome accused Carthage of breaking the treaty; Carthage rejected the accusation.", "accused", "actual"),
        # reported speech keeps its value
        ("Rome said that it attacked Carthage.", "attacked", "actual"),
        ("Rome said that it will attack Carthage.", "attack", "possible: future"),
        # accusations
        ("Rome was accused of attacking Carthage.", "attacking", "alleged"),
        ("Rome was accused of attacking Carthage.", "accused", "actual"),
        ("Rome allegedly attacked Carthage.", "attacked", "alleged"),
        # what may be or is to come
        ("Rome may attack Carthage.", "attack", "possible: possible"),
        ("Rome called for a ceasefire.", "ceasefire", "possible: requested"),
        ("Rome made threats to attack Carthage.", "attack", "possible: threatened"),
        ("Rome sent ships to attack Carthage.", "attack", "possible: intended"),
        ("The proposed attack worries Carthage.", "attack", "possible: planned"),
        ("If Rome attacks Carthage, we will leave.", "attacks", "possible: conditional"),
        ("If Rome attacks Carthage, we will leave.", "leave", "possible: future"),
        ("Will Rome attack Carthage?", "attack", "possible: asked"),
        ("Rome to host talks", "host", "possible: intended"),
        ("Rome will meet Carthage and sign the treaty.", "sign", "possible: future"),
        ("The talks planned for May collapsed.", "talks", "negated possible: planned"),
        ("Thousands gathered to mourn the singer.", "mourn", "actual"),
        ("It was the first plane to cross the sea.", "cross", "actual"),
        ("Rome police arrest and detain Ann Lee.", "arrest", "actual"),
        ("Stop the war!", "Stop", "possible: requested"),
        ("Rome may leave Sicily after Carthage attacked Ostia.", "attacked", "actual"),
        ("Rome is reported to have left Sicily.", "left", "possible: possible"),
        # presuppositions
        ("Rome condemned the attack.", "attack", "actual"),
        ("Rome will lift the sanctions.", "sanctions", "actual"),
        ("Rome will lift the sanctions.", "lift", "possible: future"),
        ("If they persist in attacking Carthage, we will leave.", "attacking", "actual"),
    ],
)
def test_verdict(text: str, word: str, expected: str, resources: Factuality) -> None:
    words = expected.replace("possible: ", "").split()
    assert factuality(token(text, word), resources) == verdict(*words)
