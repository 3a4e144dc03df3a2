"""Who does not do what: sentences in which a deed, an office or a word is another's, or nobody's."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality, Reading
from tests.conftest import ReadText
from tests.extract.relations.stated import Triple, triple

#: Sentence, what it states, and what it must not state: subject, family, object.
DOERS = [
    # No state has a secretary general.
    (
        "At a meeting with Secretary General Ion Popa at NATO Headquarters, Ana Ruiz praised Chad.",
        ("Ana Ruiz", "supports", "Chad"),
        ("Ion Popa", "holdsOffice", "Chad"),
    ),
    # Of two attacks told of, or one that may come, nobody is blamed by "the attack".
    (
        "Chad bombed Homs after Hezbollah shelled Lima. Peru condemned the attack.",
        ("Chad", "assaults", "Homs"),
        ("Peru", "accuses", "Chad"),
    ),
    (
        "Chad met Oman and may invade Niger. Peru condemned the attack.",
        ("Chad", "consultsWith", "Oman"),
        ("Peru", "accuses", "Chad"),
    ),
    # Who accuses somebody unnamed has not done it himself.
    (
        "Hezbollah met Ana Ruiz in Homs and accused the army of bombing Lima.",
        ("Hezbollah", "consultsWith", "Ana Ruiz"),
        ("Hezbollah", "assaults", "Lima"),
    ),
    # An army led by somebody is no state's that is named around it; towns in which nothing lies stand for states.
    (
        "Egypt and Oman back the army led by General Ana Ruiz. Oman condemned Chad.",
        ("Oman", "accuses", "Chad"),
        ("Ana Ruiz", "holdsOffice", "Egypt"),
    ),
    (
        "Talks between Peru and Chile sponsored by Washington in Jeddah collapsed.",
        ("Peru", "consultsWith", "Chile"),
        ("Washington", "locatedIn", "Jeddah"),
    ),
    # Who is spoken of by another word for his office acts himself, not his state.
    (
        "French President Luc Morel met Ana Ruiz. The French leader praised Chad.",
        ("Luc Morel", "supports", "Chad"),
        ("French", "supports", "Chad"),
    ),
    (
        "Omani Foreign Minister Ali Hadi met his Dutch counterpart Jan Bakker. The Dutch minister praised Chad.",
        ("Jan Bakker", "supports", "Chad"),
        ("Dutch", "supports", "Chad"),
    ),
    (
        "Jan Bakker, the Norwegian ambassador to Peru, met Ana Ruiz. The diplomat praised Chad.",
        ("Jan Bakker", "supports", "Chad"),
        ("Ana Ruiz", "supports", "Chad"),
    ),
    (
        "Peruvian President Ana Ruiz met Chilean President Rui Costa. The leader praised Chad.",
        ("Ana Ruiz", "consultsWith", "Rui Costa"),
        ("Rui Costa", "supports", "Chad"),
    ),
    # What a deed led to is told of the deed, not of who speaks of it; so is an example of it.
    (
        "Peru accuses Chile of carrying out attacks in Lima, killing ten Bolivians and wounding others.",
        ("Chile", "assaults", "Bolivians"),
        ("Peru", "assaults", "Bolivians"),
    ),
    # No place does anything in a phrase that only says where.
    (
        "Chad carried out strikes on camps in Niger targeting fighters of Hezbollah.",
        ("Chad", "assaults", "Hezbollah"),
        ("Niger", "assaults", "Hezbollah"),
    ),
    # A declaration is by whom it says; what one hosts or answers is not always somebody.
    (
        "Peru and Chile decline to sign a declaration by the African Union condemning Chad.",
        ("African Union", "accuses", "Chad"),
        ("Peru", "accuses", "Chad"),
    ),
    ("Peru responds to Chile's tariffs on copper.", ("Chile", "sanctions", "Peru"), ("Peru", "consultsWith", "Chile")),
    # Weapons that are shot down bomb nothing, and those known by their make act for their users.
    ("Chad shot down a Peruvian drone over Homs.", ("Chad", "assaults", "Peruvian"), ("Peruvian", "assaults", "Homs")),
    (
        "Two Peruvian Kolmar-M missiles struck Homs.",
        ("Peruvian", "assaults", "Homs"),
        ("Kolmar-M", "assaults", "Homs"),
    ),
    ("Chad shot down a Peruvian KV-7 UAV.", ("Chad", "assaults", "Peruvian"), ("Chad", "assaults", "KV-7")),
    # What one is kept from stands behind the verb, whatever comes between.
    (
        "Peru bars Ana Ruiz, leader of the Unity Party, from running against Rui Costa.",
        ("Peru", "sanctions", "Ana Ruiz"),
        ("Peru", "rejects", "Rui Costa"),
    ),
    # The first of a kind to do something is a person, and a passive infinitive is said of the noun before it.
    (
        "Ana Ruiz becomes the first European Union minister to visit Damascus.",
        ("Ana Ruiz", "visits", "Damascus"),
        ("European Union", "visits", "Damascus"),
    ),
    # An inquiry that is dropped was one.
    (
        "Interpol drops its investigation into Ana Ruiz.",
        ("Interpol", "accuses", "Ana Ruiz"),
        ("Interpol", "praises", "Ana Ruiz"),
    ),
]

NOBODY = [
    # A state's police do not attack its towns; "backed" tells who helps; an election is not the announcer's.
    ("Police fire tear gas at demonstrators in Quito, Ecuador.", ("Ecuador", "assaults", "Quito")),
    ("Peru halts a U.S.-backed study of vaccines.", ("Peru", "sanctions", "U.S.")),
    (
        "The Supreme Court of Peru announces the reelection of Ana Ruiz.",
        ("Supreme Court of Peru", "appoints", "Ana Ruiz"),
    ),
    ("The Unity Party upheld Rui Costa's ban.", ("Unity Party", "supports", "Rui Costa")),
    ("Peru fines Google for abusing its position.", ("Google", "assaults", "Peru")),
    ("Peru fines Google for abusing its position.", ("Google", "assaults", "Google")),
    ("Rui Costa denies having agreed to host a Chilean naval base.", ("Rui Costa", "consultsWith", "Chilean")),
    # An attempt is of whoever it is by, be he named or not; who breaks a law does not reject it.
    ("Chad's High Court rejects an attempt by lawmakers to unseat Ana Ruiz.", ("High Court", "defeats", "Ana Ruiz")),
    ("Peru fines Google for breaching the Data Protection Act.", ("Google", "rejects", "Data Protection Act")),
    # Whom a state backs it need not own.
    ("The Chinese state-backed firm Norvel left.", ("Chinese", "owns", "Norvel")),
    # A people's name behind "first" tells who the holder is.
    ("Ana Ruiz becomes the town's first American mayor.", ("Ana Ruiz", "holdsOffice", "American")),
]


@pytest.mark.parametrize(("text", "told", "not_told"), DOERS)
def test_the_deed_is_his_who_did_it(
    knowledge: Knowledge, read_text: ReadText, text: str, told: Triple, not_told: Triple
) -> None:
    found = _families(knowledge, read_text(text))
    assert told in found
    assert not_told not in found


@pytest.mark.parametrize(("text", "not_told"), NOBODY)
def test_nobody_is_said_to_do_it(knowledge: Knowledge, read_text: ReadText, text: str, not_told: Triple) -> None:
    assert not_told not in _families(knowledge, read_text(text))


@pytest.mark.parametrize(
    ("text", "told", "negated", "modality"),
    [
        # One "neither" denies both verbs; an office to come is not held yet, one that is refused not at all.
        ("Peru has neither arrested nor charged Ana Ruiz.", ("Peru", "arrests", "Ana Ruiz"), True, Modality.ACTUAL),
        ("Peru has neither arrested nor charged Ana Ruiz.", ("Peru", "charges", "Ana Ruiz"), True, Modality.ACTUAL),
        (
            "Ana Ruiz will be appointed judge, becoming the first woman leader of Interpol.",
            ("Ana Ruiz", "leads", "Interpol"),
            False,
            Modality.POSSIBLE,
        ),
        (
            "Peruvian president Ana Ruiz refuses to nominate Rui Costa as defence minister.",
            ("Rui Costa", "ministerIn", "Peruvian"),
            True,
            Modality.ACTUAL,
        ),
        # The ground of what will be done is there already.
        (
            "Chad will close the border, as Niger accuses Sudan of fraud.",
            ("Niger", "accuses", "Sudan"),
            False,
            Modality.ACTUAL,
        ),
        (
            "Ana Ruiz becomes the highest-ranking American official to have visited Chad.",
            ("Ana Ruiz", "visits", "Chad"),
            False,
            Modality.ACTUAL,
        ),
        ("Far from supporting Chad, Oman left the talks.", ("Oman", "supports", "Chad"), True, Modality.ACTUAL),
        (
            "Oman came close to severing ties with Chad.",
            ("Oman", "seversTiesWith", "Chad"),
            True,
            Modality.ACTUAL,
        ),
        (
            "Oman is close to severing ties with Chad.",
            ("Oman", "seversTiesWith", "Chad"),
            False,
            Modality.POSSIBLE,
        ),
        # Stories, fakes and exercises assert nothing.
        ("In the novel, Oman bombs Chad.", ("Oman", "bombs", "Chad"), False, Modality.POSSIBLE),
        ("She wrote a novel in which Oman bombs Chad.", ("Oman", "bombs", "Chad"), False, Modality.POSSIBLE),
        (
            "A satirical website reported that Oman had bombed Chad.",
            ("Oman", "bombs", "Chad"),
            False,
            Modality.POSSIBLE,
        ),
        ("The drill simulated an invasion of Chad by Oman.", ("Oman", "invades", "Chad"), False, Modality.POSSIBLE),
        # The clause says what the subject is about.
        ("Doubts remain that Oman attacked Chad.", ("Oman", "assaults", "Chad"), True, Modality.POSSIBLE),
    ],
)
def test_what_is_denied_or_to_come(
    read_text: ReadText, text: str, told: Triple, negated: bool, modality: Modality
) -> None:
    reading = read_text(text)
    found = [(r.negated, r.modality) for r in reading.relations if triple(reading, r) == told]
    assert found == [(negated, modality)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Hezbollah claims to have shot down a Peruvian jet.", "Hezbollah"),
        ("The Houthis claim to have shot down a Peruvian jet.", "Houthis"),
    ],
)
def test_what_one_claims_to_have_done_is_ones_word(read_text: ReadText, text: str, speaker: str) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if r.property == "assaults"]
    assert found.source is not None
    assert [reading.mentions[i].text for i in (found.subject, found.source)] == [speaker, speaker]


def test_who_meets_to_talk_talks_once(read_text: ReadText) -> None:
    reading = read_text("Ministers from Peru and Chile meet in Lima to discuss cooperation on energy.")
    assert [r.modality for r in reading.relations if r.property and triple(reading, r)[2] == "Chile"] == [
        Modality.ACTUAL
    ]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Chad will not withdraw from Oman, President Ana Ruiz insisted.", ("Ana Ruiz", "requests", "Chad")),
        ("Had Ana Ruiz won, Oman would not have attacked Chad, she claims.", ("Ana Ruiz", "accuses", "Oman")),
        ("Oman sanctions gangs from the Balkans.", ("Oman", "sanctions", "Balkans")),
        ("The Knesset votes to endorse the Gaza peace plan.", ("Knesset", "supports", "Gaza")),
        ("Inter Milan won its first UEFA Champions League title.", ("UEFA Champions League", "partOf", "Inter Milan")),
        ("Mass looting is reported in Bukavu.", ("Mass", "assaults", "Bukavu")),
        ("Chad's Security Forces left the town.", ("Security Forces", "partOf", "Chad")),
        ("President Ana Ruiz appoints Ion Popa's cabinet.", ("Ana Ruiz", "appoints", "Ion Popa")),
        ("Omani police shot a woman in Muscat.", ("Omani", "assaults", "Muscat")),
        ("A Chadian navy helicopter crashes near Homs, killing Ana Ruiz.", ("Chadian", "assaults", "Ana Ruiz")),
        ("Oman shelled a camp in Orem, Berlin said.", ("Orem", "locatedIn", "Berlin")),
        (
            "Peruvian President Ana Ruiz fears that President-elect Donald Trump will fulfil his threat to Chile.",
            ("Donald Trump", "holdsOffice", "Peruvian"),
        ),
    ],
)
def test_what_nobody_says(read_text: ReadText, knowledge: Knowledge, text: str, never: Triple) -> None:
    assert never not in _families(knowledge, read_text(text))


def _families(knowledge: Knowledge, reading: Reading) -> set[Triple]:
    known = knowledge.ontology.properties
    found = (triple(reading, r) for r in reading.relations if r.property)
    return {(subject, known[name].family, object_) for subject, name, object_ in found}
