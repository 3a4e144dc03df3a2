"""Coordinated subjects, members of lists and the two ends of a deed: who has to do with whom, and which way."""

from tests.conftest import ReadText
from tests.extract.relations.stated import family_tests, stated

test_states_of_two, test_does_not_state_of_two = family_tests(
    [
        ("Ana Ruiz and Ion Popa held a meeting in Lima.", "Ana Ruiz", "consultsWith", "Ion Popa"),
        ("Oman and Chad entered talks.", "Oman", "consultsWith", "Chad"),
        ("Chadian troops and Boko Haram clashed.", "Chadian", "assaults", "Boko Haram"),
        ("Ana Ruiz replaced Ion Popa with Luis Costa.", "Ana Ruiz", "appoints", "Luis Costa"),
        ("The doctor moved to Manila, the Philippines, in 2009.", "Manila", "locatedIn", "Philippines"),
        ("Ana Ruiz, a member of the House of Elders, left.", "Ana Ruiz", "memberOf", "House of Elders"),
        ("Luis Costa, her husband and the father of Ion Popa, left.", "Luis Costa", "relatedTo", "Ion Popa"),
        ("Japan gave loans to Chad.", "Japan", "aids", "Chad"),
        ("Velmo and Orem filed a joint plan.", "Velmo", "cooperatesWith", "Orem"),
        ("Oman signed a joint plan with Peru.", "Oman", "cooperatesWith", "Peru"),
        ("Velmo is a partner of Nokia.", "Velmo", "cooperatesWith", "Nokia"),
        ("Ana Ruiz, a partner with Sandu & Stone, spoke.", "Ana Ruiz", "holdsOffice", "Sandu & Stone"),
        ("Chad regained Homs.", "Chad", "defeats", "Homs"),
        ("Oman will lift its sanctions on Chad.", "Oman", "sanctions", "Chad"),
        ("Oman lifted its sanctions on Chad.", "Oman", "concedesTo", "Chad"),
        ("The Oman-Chad war goes on.", "Oman", "assaults", "Chad"),
        ("The conflict between Oman and Chad goes on.", "Oman", "assaults", "Chad"),
        ("The Omani bombing campaign in Chad went on.", "Omani", "assaults", "Chad"),
        ("Chad fired rockets at Oman.", "Chad", "assaults", "Oman"),
        ("The army announced the liberation of Homs by Oman.", "Oman", "defeats", "Homs"),
        ("The NATO military presence in Poland grew.", "NATO", "mobilizes", "Poland"),
        (
            "Minister Ana Ruiz of Peru resigned. Peru accepted the resignation of Ana Ruiz.",
            "Ana Ruiz",
            "retreatsFrom",
            "Peru",
        ),
    ],
    [
        # They go to what others hold, too.
        ("Oman and Chad entered the debate.", "Oman", "consultsWith", "Chad"),
        ("Ana Ruiz and Ion Popa attended the meeting.", "Ana Ruiz", "consultsWith", "Ion Popa"),
        # Both replace.
        ("Luis Costa was replaced by Ana Ruiz and Ion Popa.", "Ana Ruiz", "appoints", "Ion Popa"),
        # Lists.
        ("He sent word through Cairo, the United States and Lima.", "Cairo", "locatedIn", "United States"),
        (
            "Peru elects a president, 90 members of the House of Elders, and 30 members of the House of Farmers.",
            "House of Farmers",
            "memberOf",
            "House of Elders",
        ),
        # A name for a quarrel.
        ("Talks are to resolve the Omani-Chadian conflict.", "Omani", "assaults", "Chadian"),
        ("In Peru, the group Green Nation began an ad campaign in May.", "Green Nation", "assaults", "Peru"),
        # Whose the rockets are, not on whom.
        ("Oman ruled out Chad's rockets as a target.", "Chad", "assaults", "Oman"),
        # Who is to give.
        ("Chad is seeking loans in Japan.", "Chad", "aids", "Japan"),
        # With an office, in a firm.
        ("Velmo and Orem filed a joint plan with the Labour Court.", "Velmo", "cooperatesWith", "Labour Court"),
        ("Ana Ruiz, a partner with Sandu & Stone, spoke.", "Ana Ruiz", "cooperatesWith", "Sandu & Stone"),
        ("Velmo hopes to regain Chad's old role.", "Velmo", "defeats", "Chad"),
        ("Oman lifted its sanctions on Chad.", "Oman", "sanctions", "Chad"),
        ("General Ana Ruiz declares the liberation of Homs.", "Ana Ruiz", "defeats", "Homs"),
        ("The Red Cross presence in Poland grew.", "Red Cross", "mobilizes", "Poland"),
        ("The Vatican accepts the resignation of Ana Ruiz.", "Ana Ruiz", "retreatsFrom", "Vatican"),
        ("The Unity Party is defending nine Senate seats.", "Unity Party", "supports", "Senate"),
    ],
)


def test_who_stays_away_from_a_meeting_meets_those_who_do_so_or_not(read_text: ReadText) -> None:
    found = stated(read_text("Ana Ruiz and Ion Popa are not attending the meeting."))
    assert not any({subject, object_} == {"Ana Ruiz", "Ion Popa"} for subject, _, object_ in found), found


def test_drones_over_a_border_are_no_invasion(read_text: ReadText) -> None:
    found = stated(read_text("Omani drone incursions into Chad go on. Peru's incursion into Chile goes on."))
    assert ("Omani", "assaults", "Chad") in found
    assert ("Omani", "invades", "Chad") not in found
    assert ("Peru", "invades", "Chile") in found
