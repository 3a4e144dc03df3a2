"""National politics in long articles: rivals and backers, seats and posts, where something was said."""

import pytest

from tests.conftest import ReadText
from tests.extract.relations.stated import family_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # A person who breaks with somebody turns against him; a state severs its ties.
    ("Linda Perez broke with Mark Dayton over trade.", "Linda Perez", "rejects", "Mark Dayton"),
    ("Peru broke with Chile over the border.", "Peru", "sanctions", "Chile"),
    ("Linda Perez has clashed with Mark Dayton over taxes.", "Linda Perez", "rejects", "Mark Dayton"),
    # Fire in words.
    ("Linda Perez drew fire from Mark Dayton over the bill.", "Mark Dayton", "accuses", "Linda Perez"),
    ("Linda Perez came under fire from Mark Dayton after the vote.", "Mark Dayton", "accuses", "Linda Perez"),
    ("Linda Perez questioned Mark Dayton's fitness for office.", "Linda Perez", "accuses", "Mark Dayton"),
    ("Linda Perez hosted a fundraiser for Mark Dayton in Miami.", "Linda Perez", "supports", "Mark Dayton"),
    ("Mark Dayton, with the backing of Linda Perez, won the primary.", "Linda Perez", "supports", "Mark Dayton"),
    ('Linda Perez called Mark Dayton "a liar and a coward."', "Linda Perez", "accuses", "Mark Dayton"),
    # Where something was said, wherever the parse hangs it.
    ("Linda Perez defended the vote in an interview with Fox News.", "Linda Perez", "consultsWith", "Fox News"),
    ('"The bill is dead," Linda Perez said on Fox News.', "Linda Perez", "consultsWith", "Fox News"),
    ("Linda Perez said on Meet the Press that the bill was dead.", "Linda Perez", "consultsWith", "Meet the Press"),
    # The staff of a newspaper or broadcaster, and the members of a party.
    ("Linda Perez told CNN's Jake Moor that the bill was dead.", "Jake Moor", "holdsOffice", "CNN"),
    ("The Union's Linda Perez told reporters that the bill was dead.", "Linda Perez", "memberOf", "Union"),
    # Seats and posts of a region.
    ("Texas Attorney General Linda Perez said the bill was dead.", "Linda Perez", "holdsOffice", "Texas"),
    ("Mark Dayton, a former senator from Ohio, said the bill was dead.", "Mark Dayton", "holdsOffice", "Ohio"),
    ("Linda Perez, a Republican from Utah, said the bill was dead.", "Linda Perez", "memberOf", "Republican"),
    # Who leaves to join, joins; who is expelled is put out.
    (
        "Linda Perez left the Labour Party to join the Liberal Democrats.",
        "Linda Perez",
        "memberOf",
        "Liberal Democrats",
    ),
    ("Linda Perez was expelled from the Labour Party in 2009.", "Labour Party", "sanctions", "Linda Perez"),
    # Behind a party's mark it is the person who is described; so among whose critics one is, and in what a figure.
    ("Sen. Linda Perez, R-Utah, a golf partner of Mark Dayton, left.", "Linda Perez", "cooperatesWith", "Mark Dayton"),
    ("Linda Perez was among Mark Dayton's harshest critics.", "Linda Perez", "accuses", "Mark Dayton"),
    ("Linda Perez, a leading figure in the Labour Party, left.", "Linda Perez", "memberOf", "Labour Party"),
    ("Linda Perez, of the centrist PMDB, left.", "Linda Perez", "memberOf", "PMDB"),
    # What one is dismissed as, or held in; a court that lets an election stand.
    ("Linda Perez dismissed Mark Dayton as a lightweight.", "Linda Perez", "accuses", "Mark Dayton"),
    ("The House held Mark Dayton in contempt.", "House", "accuses", "Mark Dayton"),
    ("The Supreme Court upheld the election of Mark Dayton.", "Supreme Court", "supports", "Mark Dayton"),
    # The post that is given up; whose seat a description tells.
    ("Linda Perez resigned as chair of the Oslo Bank.", "Linda Perez", "retreatsFrom", "Oslo Bank"),
    (
        "Sen. Linda Perez, R-Maine, and Sen. Mark Dayton left. The Maine senator praised Peru.",
        "Linda Perez",
        "supports",
        "Peru",
    ),
    ("Sen. Linda Perez praised Chile. The Vermont senator later praised Peru.", "Linda Perez", "supports", "Peru"),
    # Who does likewise; whom one phones to thank; whom the object of an accusation hurt; what one is called.
    ("Linda Perez praised Mark Dayton, as did Jim Webb.", "Jim Webb", "supports", "Mark Dayton"),
    ("Linda Perez phoned Mark Dayton to congratulate him.", "Linda Perez", "supports", "Mark Dayton"),
    (
        "Linda Perez accused Mark Dayton of assaulting her at a party in Maryland.",
        "Mark Dayton",
        "assaults",
        "Linda Perez",
    ),
    ("Linda Perez called Mark Dayton a brilliant jurist.", "Linda Perez", "supports", "Mark Dayton"),
    # Both bodies of a post; the bench, the committee, the party that "whose" tells.
    (
        "Mark Dayton, a former governor of the Bank of Peru and of the Bank of Chile, left.",
        "Mark Dayton",
        "holdsOffice",
        "Bank of Chile",
    ),
    ("Mark Dayton is a judge on the Oslo Court of Appeals.", "Mark Dayton", "holdsOffice", "Oslo Court of Appeals"),
    (
        "Sen. Linda Perez, the top Democrat on the Judiciary Committee, left.",
        "Linda Perez",
        "memberOf",
        "Judiciary Committee",
    ),
    ("Senator Mark Dayton, whose Liberal Party had won, left.", "Mark Dayton", "memberOf", "Liberal Party"),
    ("Giorgia Meloni of Brothers of Italy demanded elections.", "Giorgia Meloni", "memberOf", "Brothers of Italy"),
    # A surname that is a month's name, too; whom "who" tells of behind a body's name; whose wife one is.
    ("Theresa May left. Linda Perez called on May to resign.", "Linda Perez", "requests", "May"),
    ("Theresa May won. May travels to Brussels.", "May", "visits", "Brussels"),
    (
        "Linda Perez, the head of the European Research Group, who had praised Mark Dayton, left.",
        "Linda Perez",
        "supports",
        "Mark Dayton",
    ),
    ("Mark Dayton won the race. Casey Dayton, his wife, left.", "Casey Dayton", "relatedTo", "Mark Dayton"),
    # What one is named as; who came in before whom; whose state a description tells, or a party's word.
    ("Linda Perez on Friday named Mark Dayton as special counsel.", "Linda Perez", "appoints", "Mark Dayton"),
    ("Linda Perez finished a distant second to Mark Dayton in Iowa.", "Mark Dayton", "defeats", "Linda Perez"),
    ("Rep. Linda Perez, a California Democrat, left.", "Linda Perez", "holdsOffice", "California"),
    ("Gov. Linda Perez endorsed Mark Dayton. The Florida governor had left.", "Linda Perez", "holdsOffice", "Florida"),
    # All agents of a passive; what was told behind a comma is told.
    ("Mark Dayton was sued by Peru and by Chile.", "Chile", "accuses", "Mark Dayton"),
    # Each of a list has the party behind the name; the first one's phrase is not that of all.
    (
        "Councillors Ana Ruiz from the Unity Party, Ion Popa of the Reform Party and Rui Costa of the Centre won.",
        "Ana Ruiz",
        "memberOf",
        "Unity Party",
    ),
    ("Veteran Ana Ruiz from the Unity Party lost her seat.", "Ana Ruiz", "memberOf", "Unity Party"),
    (
        "Ana Ruiz and Ion Popa of respectively the Unity Party and the Reform Party won.",
        "Ion Popa",
        "memberOf",
        "Reform Party",
    ),
    ("Ana Ruiz and Ion Popa, of the Globe and the Post respectively, won.", "Ana Ruiz", "holdsOffice", "Globe"),
    # The two who are elected share the party before the first, and so does one of a list of such.
    ("The Unity Party's Ana Ruiz and Ion Popa were elected on Monday.", "Ion Popa", "memberOf", "Unity Party"),
    (
        "Those elected were the Unity Party's Ana Ruiz and Ion Popa, and the Reform Party's Rui Costa.",
        "Ion Popa",
        "memberOf",
        "Unity Party",
    ),
    # By how many votes somebody was beaten, and by whom.
    ("The incumbent, Ana Ruiz, was beaten by 512 votes by Ion Popa.", "Ion Popa", "defeats", "Ana Ruiz"),
    # An office that its holder's title names is one body; a prefix is none.
    (
        "Ana Ruiz, a representative for the Orem County Sheriff's office, spoke.",
        "Ana Ruiz",
        "holdsOffice",
        "Orem County Sheriff's office",
    ),
    # Where something is said: explained to a paper, in a speech at a body; for what or whom one is.
    ("Ana Ruiz explained to the Globe why she had left.", "Ana Ruiz", "consultsWith", "Globe"),
    (
        "During a speech at the Orem Institute, Ana Ruiz called for a vote.",
        "Ana Ruiz",
        "consultsWith",
        "Orem Institute",
    ),
    ("Ana Ruiz is in favour of Ion Popa.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Ana Ruiz is in charge of the Orem Trust.", "Ana Ruiz", "holdsOffice", "Orem Trust"),
    ("Ana Ruiz represents a district in Orem.", "Ana Ruiz", "holdsOffice", "Orem"),
    ("Ana Ruiz won the seat from Ion Popa.", "Ana Ruiz", "defeats", "Ion Popa"),
    ("Ana Ruiz finished ahead of Ion Popa.", "Ana Ruiz", "defeats", "Ion Popa"),
    ("Linda Perez lost her seat to the Greens' Mark Dayton.", "Mark Dayton", "memberOf", "Greens"),
    # A name right behind a quotation mark is no work's.
    ('"Paul Dayton is a disaster," said Linda Perez.', "Linda Perez", "accuses", "Paul Dayton"),
    # The elder of one name is another person.
    (
        "Luis Ruiz won. His father, Luis Ruiz Sr., once represented San Diego.",
        "Luis Ruiz Sr.",
        "relatedTo",
        "Luis Ruiz",
    ),
    # Home and body behind an age or an adverb; a home told last is that of both.
    ("Ana Ruiz, 23, of Leeds, was arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz, 42, and her husband Ion Popa, 44, from Leeds, were arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz and Ion Popa, both of Leeds, were arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz, formerly of the Unity Party, left.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Ana Ruiz for the Orem Agency says that rules change.", "Ana Ruiz", "holdsOffice", "Orem Agency"),
    ("Ana Ruiz and Ion Popa are the parents of Luisa Popa.", "Ana Ruiz", "relatedTo", "Luisa Popa"),
    # Of whose murder somebody is convicted.
    ("Ana Ruiz was convicted of the murder of Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
    # Bodies within bodies, and what they are called; who has left one, and whom a party's plural takes in.
    ("Ana Ruiz joined the Watch, an elite unit within the Unity Church, in 1999.", "Watch", "partOf", "Unity Church"),
    ("Ana Ruiz led a group within the Unity Party called the Watch.", "Watch", "partOf", "Unity Party"),
    ("Daybreak, the magazine of the Unity Church, praised Ana Ruiz.", "Daybreak", "partOf", "Unity Church"),
    ("Defectors from the Unity Church, including Ana Ruiz, spoke.", "Ana Ruiz", "retreatsFrom", "Unity Church"),
    ("Republicans in the U.S. Congress, including Ana Ruiz, spoke.", "Ana Ruiz", "memberOf", "Republicans"),
    ("The Republican front-runner in the United States, Ana Ruiz, spoke.", "Ana Ruiz", "memberOf", "Republican"),
    # Who resigns the lead of a party has led it, also where "her party" is all that is said.
    (
        "Linda Perez of the Unity Party resigned from her leadership in her party.",
        "Linda Perez",
        "holdsOffice",
        "Unity Party",
    ),
    (
        "Linda Perez of the Unity Party resigned from the leadership of her party.",
        "Linda Perez",
        "retreatsFrom",
        "Unity Party",
    ),
]
#: What looks alike and is not stated.
UNSTATED = [
    # The network where everybody writes is no partner.
    ('"The bill is dead," Linda Perez said on Twitter.', "Linda Perez", "consultsWith", "Twitter"),
    # Who condemns a deed has not done it, nor does he blame who suffers it.
    (
        "The arrest of Linda Perez was condemned by Amnesty International.",
        "Amnesty International",
        "coerces",
        "Linda Perez",
    ),
    ("Linda Perez fled. Her arrest was condemned by Peru.", "Peru", "accuses", "Linda Perez"),
    # A title's body is not the next one's.
    (
        "Mark Dayton, a former FBI director, was appointed by Deputy Attorney General Linda Perez in May.",
        "Linda Perez",
        "holdsOffice",
        "FBI",
    ),
    ("The Supreme Court upheld the election of Mark Dayton.", "Supreme Court", "appoints", "Mark Dayton"),
    ("Linda Perez phoned Mark Dayton to congratulate him.", "Mark Dayton", "supports", "Linda Perez"),
    ("Linda Perez, who advised Mark Dayton on the choice, left.", "Linda Perez", "requests", "Mark Dayton"),
    # Parties of which nobody is told, where a nominee is seen, another's brother, whose cabinet.
    (
        "The Labour Party won. Linda Perez will hold talks with party leaders.",
        "Linda Perez",
        "consultsWith",
        "Labour Party",
    ),
    ("Introducing the nominee at the White House, Mark Dayton praised her.", "Mark Dayton", "memberOf", "White House"),
    ("Jan Kos, the brother of Ion Kos, won. His brother lives in London.", "Jan Kos", "citizenOf", "London"),
    ("The Liberal Party won. Linda Perez quit the cabinet.", "Linda Perez", "retreatsFrom", "Liberal Party"),
    (
        "Linda Perez, the head of the European Research Group, who had praised Mark Dayton, left.",
        "European Research Group",
        "supports",
        "Mark Dayton",
    ),
    # A relative by the same name is not the one whom the text calls by it; a month is a month.
    ("Ion Popa died. His widow, Ana Popa, wept. Popa had criticized Peru.", "Ana Popa", "accuses", "Peru"),
    ("Theresa May left. Peru attacked Chile in May 2017.", "Peru", "assaults", "May"),
    # A judge of the whole state is not where he sits; who joins a cabinet has met nobody.
    ("A federal judge in Texas struck down the Clean Water Act.", "Texas", "rejects", "Clean Water Act"),
    ("Linda Perez will join Mark Dayton's cabinet.", "Linda Perez", "consultsWith", "Mark Dayton"),
    ("The feud between the Labour Party and Peru deepened.", "Peru", "assaults", "Labour Party"),
    # Two with a seat between them: nobody tells whose.
    ("Sen. Linda Perez and Sen. Mark Dayton left. The Utah senator praised Peru.", "Mark Dayton", "supports", "Peru"),
    ("Peruvian President Linda Perez resigned as chair of a local panel.", "Linda Perez", "retreatsFrom", "Peruvian"),
    # A post in a body that has no name is not in what the next sentence names.
    ("Linda Perez quit her post as chair of a local body. Peru is in turmoil.", "Linda Perez", "holdsOffice", "Peru"),
    (
        "Linda Perez left the Labour Party to join the Liberal Democrats.",
        "Labour Party",
        "memberOf",
        "Liberal Democrats",
    ),
    # Of two who meet the second may be of another party; what is said of one councillor is not said of the next.
    ("The Unity Party's Ana Ruiz and Ion Popa met on Monday.", "Ion Popa", "memberOf", "Unity Party"),
    (
        "Councillors Ana Ruiz from the Unity Party, Ion Popa of the Reform Party and Rui Costa of the Centre won.",
        "Ion Popa",
        "memberOf",
        "Unity Party",
    ),
    (
        "Ana Ruiz and Ion Popa of respectively the Unity Party and the Reform Party won.",
        "Ion Popa",
        "memberOf",
        "Unity Party",
    ),
    ("Velmo signed Ana Ruiz from Orem United.", "Ana Ruiz", "holdsOffice", "Orem United"),
    ("Pan-democrat councillor Ana Ruiz of the Unity Party won.", "Ana Ruiz", "holdsOffice", "Pan"),
    ("Ana Ruiz is not in favour of Ion Popa.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Luis Ruiz won. His father, Luis Ruiz Sr., once represented San Diego.", "Luis Ruiz", "holdsOffice", "San Diego"),
    ("Ana Ruiz finished ahead of schedule, Ion Popa said.", "Ana Ruiz", "defeats", "Ion Popa"),
    ("Ana Ruiz of York and Ion Popa, of Leeds, were arrested.", "Ana Ruiz", "citizenOf", "Leeds"),
    ("Ana Ruiz and Ion Popa, of Germany, met.", "Ana Ruiz", "citizenOf", "Germany"),
    ("Voters chose Ana Ruiz for the Orem Agency.", "Ana Ruiz", "holdsOffice", "Orem Agency"),
    ("Ana Ruiz bought a magazine within the Unity Church.", "Ana Ruiz", "partOf", "Unity Church"),
    ("Critics of the Unity Church, including Ana Ruiz, spoke.", "Ana Ruiz", "retreatsFrom", "Unity Church"),
    ("Cities in the United States, including Boston, paid.", "Boston", "memberOf", "United States"),
    ("Linda Perez of the Unity Party resigned from her job.", "Linda Perez", "retreatsFrom", "Unity Party"),
    (
        "Linda Perez has not resigned from the leadership of the Green Party.",
        "Linda Perez",
        "retreatsFrom",
        "Green Party",
    ),
]


test_stated, test_not_stated = family_tests(STATED, UNSTATED)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The tagger takes some for bodies; an apposition, "who" or a title elsewhere tells.
        ("Nicola Sturgeon, the first minister, resigned. Sturgeon had led the party.", "Nicola Sturgeon"),
        ("The bill was opposed by McConnell and other leaders.", "McConnell"),
        # A surname that the tagger takes for a noun.
        ("Sen. Jeff Flake voted against the bill. Flake is retiring in January.", "Flake"),
    ],
)
def test_a_person_is_known_by_the_text(read_text: ReadText, text: str, name: str) -> None:
    reading = read_text(text)
    assert {m.type for m in reading.mentions if m.text == name} == {"Person"}
