"""Names that hold names of the gazetteers, names that a noun completes, and divisions in lists, on parsed sentences."""

import pytest

from kg.mentions import Names
from kg.parse import Parser
from kg.types import Mention
from tests.mentions.naming import name_tests, names_in

NAMED = [
    ("Houthi leader Abdul-Malik al-Houthi left.", "Houthi", "Organization"),
    (
        "They work for United States Immigration and Customs Enforcement in Lima.",
        "United States Immigration and Customs Enforcement",
        "Organization",
    ),
    ("Ana Ruiz speaks for the Iowa Democratic Party.", "Iowa Democratic Party", "Organization"),
    ("Israeli Ana Mendes won.", "Ana Mendes", "Person"),
    ("The German Ana Mendes won.", "Ana Mendes", "Person"),
    ("An Iraqi base was hit.", "Iraqi", "Country"),
    ("They met in a UN building in Geneva.", "UN", "Organization"),
    ("Another Afghan team left.", "Afghan", "Country"),
    ("The Israel–Hamas war went on.", "Israel", "Country"),
    ("Storms hit northern Gaza and central London.", "Gaza", "Place"),
    ("Floods hit South Somalia in May.", "Somalia", "Country"),
    ("Defense Minster Israel Katz spoke.", "Israel Katz", "Person"),
    ("The Sunni Muslim Brotherhood was banned.", "Muslim Brotherhood", "Organization"),
    ("The Party of Work and Solidarity of Ana Ruiz won.", "Party of Work and Solidarity", "Organization"),
]

test_what_is_named = name_tests(named=NAMED)


@pytest.mark.parametrize("word", ["Wi-Fi", "VPN"])
def test_a_word_for_a_technique_is_no_name(parser: Parser, names: Names, word: str) -> None:
    assert word not in named(parser, names, f"Chad orders a complete ban on {word} internet in Orem Province.")


def named(parser: Parser, names: Names, text: str) -> dict[str, Mention]:
    return {m.text: m for m in names_in(parser, names, text)}


@pytest.mark.parametrize(
    ("text", "form", "type_"),
    [
        ("The party appointed Christian Halder as its chairman.", "Christian Halder", "Person"),
        ("Justice minister German Halvorsky was dismissed.", "German Halvorsky", "Person"),
        ("Ana Mendes of the Christian Democratic Party won.", "Christian Democratic Party", "Organization"),
        ("Ana Mendes of the Barbados Labour Party won.", "Barbados Labour Party", "Organization"),
        ("The town of Minna in Niger State was rebuilt.", "Niger State", "Place"),
        ("A boat sank in the Caribbean Sea.", "Caribbean Sea", "Place"),
        ("The Quebec Court of Justice convicted two men.", "Quebec Court of Justice", "Organization"),
        ("The governor visited Al Marwan Governorate.", "Al Marwan Governorate", "Place"),
        ("Operations went on in the broader Cal Orem Mountains.", "Cal Orem Mountains", "Place"),
        ("Prosecutors indicted former president Han Seo-yun of abuse.", "Han Seo-yun", "Person"),
        ("Protesters gathered outside UN headquarters in New York.", "UN headquarters", "Place"),
        ("Aircraft left the Sigonella base in Sicily.", "Sigonella base", "Place"),
        ("Jets left the U.S. Al Orem Air Base near Doha.", "Al Orem Air Base", "Place"),
        ("Hikers died in the Southern California resort of Orem Lakes.", "Southern California", "Place"),
        ("A fire damages the Mosque–Cathedral of Orem in Spain.", "Mosque–Cathedral of Orem", "Place"),
        (
            "The National Liberation Front of Corsica bombs a villa.",
            "National Liberation Front of Corsica",
            "Organization",
        ),
        ("The bloc VMRO–SDP agrees with the Greens.", "VMRO–SDP", "Organization"),
        ("Real Orem beats Fiorentina in Wrocław.", "Real Orem", "Organization"),
        ("Abeke Odu of the United Party for National Growth wins.", "United Party for National Growth", "Organization"),
        ("Abeke Odu of the United Party for National Growth wins.", "Abeke Odu", "Person"),
        (
            "The Movement of Patriots for a Free and Sovereign Namibia leaves the cabinet.",
            "Movement of Patriots for a Free and Sovereign Namibia",
            "Organization",
        ),
        ("He wounded ten people near the town of Gachetá in Orem Department, Colombia.", "Orem Department", "Place"),
        ("Liberal Ana Fanjoy wins in Carleton.", "Ana Fanjoy", "Person"),
        ("Duma Odu's Umbrella for Democratic Change wins.", "Duma Odu", "Person"),
        ("Tonga's King Tupou VI accepts the resignation.", "Tupou VI", "Person"),
        ("The Archbishop of Canterbury, Ana Ruiz, resigns.", "Canterbury", "Place"),
        ("The Afghan team arrived in Lahore.", "Afghan team", "Group"),
        ("Deforestation in the Amazon rainforest grew.", "Amazon rainforest", "Place"),
        ("Israel shut the Rafah border crossing on Monday.", "Rafah", "Place"),
        ("The cycling team Israel–Premier Tech withdrew from the race.", "Israel–Premier Tech", "Organization"),
        ("Malaysia Airlines Flight 370 disappeared in 2014.", "Malaysia Airlines", "Organization"),
        ("The Ta'ang National Liberation Army attacked a base.", "Ta'ang National Liberation Army", "Organization"),
        ("Russian shells hit a bakery in Druzhkivka, Donetsk Oblast, on Monday.", "Druzhkivka", "Place"),
        ("The jet flew as AirJet Angola Flight 100 on Monday.", "AirJet Angola", "Organization"),
        ("A man broke into the Temple Israel synagogue.", "Temple Israel", "Place"),
        ("The New York Islanders selected Ana Mendes.", "New York Islanders", "Organization"),
        ("Ships reached Dar es Salaam on Monday.", "Dar es Salaam", "Place"),
        (
            "The runoff is between Rui Costa and Ana Mendes of the Unity for Peru coalition.",
            "Unity for Peru",
            "Organization",
        ),
        ("The envoys met the Syrian opposition in Rome.", "Syrian opposition", "Organization"),
        ("The Assad regime bombed Homs.", "Assad regime", "Organization"),
        ("They asked Velika mayor Ana Mendes for help.", "Velika", "Place"),
        ("Rebels captured El Marvos on Monday.", "El Marvos", "Place"),
        ("Soldiers left Pokrovsk in Donetsk Oblast on Monday.", "Pokrovsk", "Place"),
    ],
)
def test_a_name_of_its_own(parser: Parser, names: Names, text: str, form: str, type_: str) -> None:
    found = named(parser, names, text)
    assert form in found, list(found)
    assert found[form].type == type_
    assert found[form].canonical in ("", form)


@pytest.mark.parametrize(
    ("text", "form", "canonical"),
    [
        ("She praised the State of Israel on Monday.", "State of Israel", "Israel"),
        ("The US sent aid. The British Labour Party won.", "British Labour Party", "Labour Party"),
        ("The US sent aid. South Korea's Democratic Party won.", "Democratic Party", ""),
        ("The US sent aid. The Democratic Party won.", "Democratic Party", "Democratic Party"),
        ("The Democratic Party of Serbia won. The US sent aid.", "Democratic Party of Serbia", ""),
        ("The Labour Party won.", "Labour Party", ""),
        ("India won the ICC cricket trophy.", "ICC", ""),
        ("The ICC issued a warrant.", "ICC", "International Criminal Court"),
        ("A bus crashed in the State of Mexico.", "State of Mexico", "State of Mexico"),
        ("The states of Ohio and New York bought power.", "New York", "New York (state)"),
        ("Pakistani troops killed a Taliban leader in Waziristan.", "Taliban", "Pakistani Taliban"),
        ("Russia recognised the Taliban.", "Taliban", "Taliban"),
        ("The minister wrote on X that it was done.", "X", "X"),
    ],
)
def test_which_one_a_shared_name_means(parser: Parser, names: Names, text: str, form: str, canonical: str) -> None:
    found = named(parser, names, text)
    assert {name: m.canonical for name, m in found.items() if form in name} == {form: canonical}


@pytest.mark.parametrize("text", ["Ships passed the Strait on Monday.", "The River rose on Monday."])
def test_a_kind_of_place_is_no_name(parser: Parser, names: Names, text: str) -> None:
    assert not {"Strait", "River"} & set(named(parser, names, text))


@pytest.mark.parametrize(
    "text", ["The Peruvian Army and National Police met.", "The Norvel Council and Velmo Bank met."]
)
def test_two_bodies_are_no_fields_of_one(parser: Parser, names: Names, text: str) -> None:
    assert not any(" and " in form for form in named(parser, names, text))


def test_a_body_and_the_person_whom_its_title_calls_are_two(parser: Parser, names: Names) -> None:
    found = named(parser, names, "The chief judge for the Appeals Court of D.C. Trevor N. Costa orders a halt.")
    assert {"Appeals Court of D.C.", "Trevor N. Costa"} <= set(found)
