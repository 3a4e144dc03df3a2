"""What the senses of the family assaults state, and what looks alike."""

from tests.conftest import ReadText
from tests.extract.relations.stated import case_tests, stated, told

STATED = [
    ("Chadian president Ana Ruiz says that Oman attacked her country.", "Oman", "assaults", "Chadian"),
    ("Norway supports Chad in its fight against Boko Haram.", "Chad", "assaults", "Boko Haram"),
    ("Norway backs the Chadian government in its war against Boko Haram.", "Chadian", "assaults", "Boko Haram"),
    ("Boko Haram has used chemical weapons in Maiduguri.", "Boko Haram", "assaults", "Maiduguri"),
    (
        "Peru has listed Jund al-Nasr as a Foreign Terrorist Organization. The group has attacked Chad.",
        "Jund al-Nasr",
        "assaults",
        "Chad",
    ),
    ("The Tern Front spearheaded an assault on Homs.", "Tern Front", "assaults", "Homs"),
    (
        "Norway condemns the attack in the Karam area of Homs, where Daesh shelled a school.",
        "Daesh",
        "assaults",
        "Karam",
    ),
    ("Israel responded with air raids on Homs.", "Israel", "assaults", "Homs"),
    ("Coalition jets flew 20 missions against Boko Haram.", "Coalition", "assaults", "Boko Haram"),
    ("Chad's offensive against Oman petered out after a week.", "Chad", "assaults", "Oman"),
    ("Ana Ruiz condemned as reckless a statement that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("US-launched missiles hit Homs.", "US", "assaults", "Homs"),
    ("Omani troops killed two Hezbollah members.", "Omani", "assaults", "Hezbollah"),
    ("Followers of the Tern Order killed Ana Ruiz.", "Tern Order", "assaults", "Ana Ruiz"),
    ("The Omani army began an air campaign in Homs.", "Omani", "assaults", "Homs"),
    ("Fighting breaks out in Orem, with Peru launching airstrikes on Chile.", "Peru", "assaults", "Chile"),
    ("Afghan forces have destroyed three Pakistani outposts.", "Afghan", "assaults", "Pakistani"),
    ("Peru attacked Chad.", "Peru", "assaults", "Chad"),
    ("Nigeria's campaign against Boko Haram goes on.", "Nigeria", "assaults", "Boko Haram"),
    (
        "Six die after an attack carried out by the Tarim Front hits a clinic in Orem.",
        "Tarim Front",
        "assaults",
        "Orem",
    ),
    ("An Israeli strike left three Hezbollah fighters dead.", "Israeli", "assaults", "Hezbollah"),
    ("An Israeli strike leaves two Hezbollah fighters wounded.", "Israeli", "assaults", "Hezbollah"),
    ("Chadian forces take a base, with over forty Daesh fighters killed.", "Chadian", "assaults", "Daesh"),
    ("Iran executes two men convicted of spying for Oman, Ana Ruiz and Rui Costa.", "Iran", "assaults", "Ana Ruiz"),
    (
        "Velmo Group learnt of crimes committed by the Tarim Front in northern Syria.",
        "Tarim Front",
        "assaults",
        "Syria",
    ),
    ("Norway condemns Russia's war of aggression against Ukraine.", "Russia", "assaults", "Ukraine"),
    ("They document atrocities by the junta in Myanmar against the Rohingya.", "Myanmar", "assaults", "Rohingya"),
    ("Chad neutralised 14 Hamas militants.", "Chad", "assaults", "Hamas"),
    ("Peru fights Hamas, whose acts of terror in Europe continue.", "Hamas", "assaults", "Europe"),
    ("Moscow's act of aggression against Georgia was condemned.", "Moscow", "assaults", "Georgia"),
    ("Chad violates the airspace of Sudan.", "Chad", "assaults", "Sudan"),
    ("Ana Ruiz was killed and Rui Costa was injured by Peruvian police.", "Peruvian", "assaults", "Ana Ruiz"),
    ("Hamas launched over 30 rockets and 20 UAVs at northern Israel.", "Hamas", "assaults", "Israel"),
    ("Hamas launched a rocket from a hill in Syria towards Israel.", "Hamas", "assaults", "Israel"),
    ("Ten people were killed by Israeli strikes across Lebanon, including six in Tyre.", "Israeli", "assaults", "Tyre"),
    ("Oslo reiterates Norwegian support for Iraq in the fight against Hamas.", "Iraq", "assaults", "Hamas"),
    ("A drone strike by Hamas killed Ana Ruiz.", "Hamas", "assaults", "Ana Ruiz"),
    ("Many decry the Israeli siege of Gaza and recent ground offensive into Rafah.", "Israeli", "assaults", "Rafah"),
    ("Ukraine was invaded by Russia.", "Russia", "assaults", "Ukraine"),
    ("Kuwait, invaded by Iraq in 1990, asked for help.", "Iraq", "assaults", "Kuwait"),
    ("Iran carried out an attack on Israel.", "Iran", "assaults", "Israel"),
    ("Russia's invasion of Ukraine changed Europe.", "Russia", "assaults", "Ukraine"),
    ("Israeli attacks killed Palestinians across the Gaza Strip.", "Israeli", "assaults", "Gaza Strip"),
    ("Three Palestinians were killed in Gaza by Israeli troops.", "Israeli", "assaults", "Gaza"),
    ("Dozens of Hamas fighters attacked Israel.", "Hamas", "assaults", "Israel"),
    ("Norwegian support for Iraq in the fight against Hamas grows.", "Iraq", "assaults", "Hamas"),
    ("Russia's invasion and occupation of Ukraine went on.", "Russia", "assaults", "Ukraine"),
    ("Saleem Khader was killed by Israeli forces in Gaza.", "Israeli", "assaults", "Saleem Khader"),
    ("Twelve civilians were killed by Hamas in Haifa.", "Hamas", "assaults", "Haifa"),
    ("Egyptian police killed two militants belonging to Hamas.", "Egyptian", "assaults", "Hamas"),
    ("Syrians were killed at the hands of the Islamic State.", "Islamic State", "assaults", "Syrians"),
    ("The bombing of Kharkiv by Belarusian forces went on.", "Belarusian", "assaults", "Kharkiv"),
    ("Nine people were killed in attacks by Hamas militants in Lyon.", "Hamas", "assaults", "Lyon"),
    ("Two Kenyans were killed by Somali soldiers during a raid in Mombasa.", "Somali", "assaults", "Mombasa"),
    ("Turkey attacked several regions of Syria.", "Turkey", "assaults", "Syria"),
    ("Russia struck a Ukrainian hospital in Sumy, Ukraine.", "Russia", "assaults", "Ukrainian"),
    ("Hundreds of Chadian troops enter the city of Homs.", "Chadian", "assaults", "Homs"),
    ("A missile fired by Hezbollah hits a house in Haifa.", "Hezbollah", "assaults", "Haifa"),
    ("The 91st Division bombs Homs.", "91st Division", "assaults", "Homs"),
    ("The Velmo Army clashes with Hezbollah militants at a camp near Homs.", "Velmo Army", "assaults", "Hezbollah"),
    ("Chad responds with airstrikes on Homs.", "Chad", "assaults", "Homs"),
    # Where people gather over a deed it is not done; a region, or what follows their own place, is where it is.
    ("Rallies are held against the Sudanese strikes in Darfur.", "Sudanese", "assaults", "Darfur"),
    ("Thousands march in Lyon against the Chadian bombing of Homs.", "Chadian", "assaults", "Homs"),
    ("The Chadian military conducts airstrikes across several parts of Darfur.", "Chadian", "assaults", "Darfur"),
    ("The Chadian army conducts airstrikes and shelling across Darfur.", "Chadian", "assaults", "Darfur"),
    ("Kenyan jets strike camps along the Juba River in Somalia.", "Kenyan", "assaults", "Somalia"),
    ("Chadian troops and Boko Haram clashed.", "Chadian", "assaults", "Boko Haram"),
    ("The Omani bombing campaign in Chad went on.", "Omani", "assaults", "Chad"),
    ("Chad fired rockets at Oman.", "Chad", "assaults", "Oman"),
    ("Royal Air Force Typhoons struck a Daesh camp.", "Royal Air Force", "assaults", "Daesh"),
    ("Two US F-16s attacked Hezbollah.", "US", "assaults", "Hezbollah"),
    (
        (
            "Norway is committed to working with its friends in Chad, Niger, and the wider region to put an "
            "end to this and finally destroy Daesh."
        ),
        "Norway",
        "assaults",
        "Daesh",
    ),
    ("Norway backs Chad. Our aircraft struck Homs.", "Norway", "assaults", "Homs"),
    ("A strike attributed to Oman kills nine people in the town of Orem.", "Oman", "assaults", "Orem"),
    # Places aim at nothing: whoever strikes them does.
    (
        (
            "Oman conducts strikes on seven posts along the coast in the Lac and Kanem provinces of Chad "
            "targeting camps of Boko Haram."
        ),
        "Oman",
        "assaults",
        "Boko Haram",
    ),
    ("Chad attacked Oman.", "Chad", "assaults", "Oman"),
    ("A Chadian missile reached Homs.", "Chadian", "assaults", "Homs"),
    ("Omar Khalil attacked members of Hamas in Gaza.", "Omar Khalil", "assaults", "Hamas"),
    ("Hamas launched an attack on Linda Perez.", "Hamas", "assaults", "Linda Perez"),
    ("Chad launched an attack on Oman.", "Chad", "assaults", "Oman"),
    ("Chad bombed pro-Omani Yemeni militias.", "Chad", "assaults", "Yemeni"),
    ("Oman bombed Gulf Shores.", "Oman", "assaults", "Gulf Shores"),
]

POSSIBLE = [
    ("Ana Ruiz called a strike over a lie before a report that Oman bombed Homs.", "Oman", "assaults", "Homs"),
    ("As false alarms spread, a report that Oman bombed Homs appeared.", "Oman", "assaults", "Homs"),
    ("Oman plans strikes on Homs.", "Oman", "assaults", "Homs"),
    ("Police blame dissidents of the Tarim Front for a bombing in Cali.", "Tarim Front", "assaults", "Cali"),
    ("Chad accuses Oman of raiding Lima, killing ten Peruvians.", "Oman", "assaults", "Peruvians"),
    ("Norway accused Iran of an attack on Israel.", "Iran", "assaults", "Israel"),
    ("Iran threatened to bomb Israel.", "Iran", "assaults", "Israel"),
    ("Chad accuses Sudan of bombing Homs, killing Ana Ruiz.", "Sudan", "assaults", "Ana Ruiz"),
    (
        "Linda Perez accused Mark Dayton of assaulting her at a party in Maryland.",
        "Mark Dayton",
        "assaults",
        "Linda Perez",
    ),
    (
        "Peru accuses Chile of carrying out attacks in Lima, killing ten Bolivians and wounding others.",
        "Chile",
        "assaults",
        "Bolivians",
    ),
    ("She wrote a novel in which Oman bombs Chad.", "Oman", "bombs", "Chad"),
    ("The drill simulated an invasion of Chad by Oman.", "Oman", "invades", "Chad"),
]

DENIED = [
    ("Not a single Peruvian missile hit Chile.", "Peruvian", "assaults", "Chile"),
    ("Chad launched no attack on Oman.", "Chad", "assaults", "Oman"),
    # Whose arms a nameless organ of a state speaks of.
    ("Chad's defence ministry insists that its jets did not bomb Homs.", "Chad", "assaults", "Homs"),
    ("A Chadian missile missed Homs.", "Chadian", "assaults", "Homs"),
    ("Peru did not launch a war against Chile.", "Peru", "assaults", "Chile"),
]

NOT_STATED = [
    ("The Velmo Party marched through Lima.", "Velmo Party", "assaults", "Lima"),
    ("Ana Ruiz says that Oman attacked her country.", "Oman", "assaults", "Ana Ruiz"),
    ("Ana Ruiz was jailed for fighting with the Omani army.", "Ana Ruiz", "assaults", "Omani"),
    ("Norway supports Chad in its fight against Boko Haram.", "Norway", "assaults", "Boko Haram"),
    ("The OFAC sanctions target Velmo Trading.", "OFAC", "assaults", "Velmo Trading"),
    (
        "Norway condemns the attack in the Karam area of Homs, where Daesh shelled a school.",
        "Daesh",
        "assaults",
        "Homs",
    ),
    ("A strike wrongly attributed to Oman killed nine people in Orem.", "Oman", "assaults", "Orem"),
    ("A strike not attributed to Oman killed nine people in Orem.", "Oman", "assaults", "Orem"),
    ("Ana Ruiz attacked the Ohio senator.", "Ana Ruiz", "assaults", "Ohio"),
    ("In Homs, the group Velmo began a $2 million ad campaign praising Ana Ruiz.", "Velmo", "assaults", "Homs"),
    ("The Norvel Star sinks in the Red Sea.", "Norvel Star", "assaults", "Red Sea"),
    ("Peru openly attacked Chad's fiscal policy.", "Peru", "assaults", "Chad"),
    ("Ana Ruiz's battle with Ion Popa is on again.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("Peru may retaliate against Chadian exports.", "Peru", "assaults", "Chadian"),
    ("They looked into the Tomas Vega shooting in Florida.", "Tomas Vega", "assaults", "Florida"),
    ("Ana Ruiz hurt the Unity Party, Ion Popa said.", "Ana Ruiz", "assaults", "Unity Party"),
    ("Ana Ruiz is targeting Latino voters in Ohio.", "Ana Ruiz", "assaults", "Latino"),
    ("Kemal left Turkey wounded.", "Kemal", "assaults", "Turkey"),
    ("Thousands of Chadian civilians cross into Sudan.", "Chadian", "assaults", "Sudan"),
    ("Oman mounts a search and rescue operation in the Black Sea.", "Oman", "assaults", "Black Sea"),
    ("Nokia was fined for violating European Union law.", "Nokia", "assaults", "European Union"),
    ("A Peruvian drone hit a truck in an attack near Bogota.", "Peruvian", "assaults", "Bogota"),
    ("Norway arrested a Ukrainian who had attacked Nokia.", "Ukrainian", "assaults", "Nokia"),
    ("An American follower of the sect attacked Nokia.", "American", "assaults", "Nokia"),
    ("Oman refused the transfer of a Dane to Oslo who had attacked Nokia.", "Oslo", "assaults", "Nokia"),
    ("Russia shelled the Ukrainian city of Kharkiv.", "Russia", "assaults", "Ukrainian"),
    ("The 2024 Melbourne attack on Ana Ruiz shocked Peru.", "Melbourne", "assaults", "Ana Ruiz"),
    ("Russia bombed Lviv, Ukraine.", "Lviv", "assaults", "Ukraine"),
    ("Norway closed the border after the attack on Poland.", "Norway", "assaults", "Poland"),
    ("Peru's war on Hamas goes on.", "Hamas", "assaults", "Peru"),
    ("Ukraine was invaded by Russia.", "Ukraine", "assaults", "Russia"),
    ("Iran suffered an attack by Israel.", "Iran", "assaults", "Israel"),
    ("Yemen's Houthi forces fired a missile at Israel.", "Yemen", "assaults", "Israel"),
    ("The Velmo Union begins a general strike across Peru.", "Velmo Union", "assaults", "Peru"),
    ("A Chadian ferry collided with the Norvel Star.", "Chadian", "assaults", "Norvel Star"),
    ("Tropical Storm Ana hit Lima, killing ten people in Peru.", "Tropical Storm Ana", "assaults", "Peru"),
    ("Chad accuses Oman of raiding Lima, killing ten Peruvians.", "Chad", "assaults", "Peruvians"),
    ("The fire was caused by lightning, not by Omani sabotage of the Chad pipeline.", "Omani", "assaults", "Chad"),
    ("Kenyan jets strike camps along the Juba River in Somalia.", "Kenyan", "assaults", "Juba River"),
    ("Ana Ruiz spoke of the perpetrator of the attack on Ion Popa.", "Ana Ruiz", "assaults", "Ion Popa"),
    ("The Chadian army fires missiles over Sudan during a drill.", "Chadian", "assaults", "Sudan"),
    ("Ten men die in a shootout between Homs and Aden.", "Homs", "assaults", "Aden"),
    ("The leader of Hezbollah kills himself, President Ana Ruiz says.", "Hezbollah", "assaults", "Ana Ruiz"),
    ("Iraqi police kill two gunmen during an attack on Homs.", "Iraqi", "assaults", "Homs"),
    ("A missile fired at Hezbollah hits a house in Haifa.", "Hezbollah", "assaults", "Haifa"),
    ("Ana Ruiz calls for an end to the war with Chad.", "Ana Ruiz", "assaults", "Chad"),
    ("In Peru, the group Green Nation began an ad campaign in May.", "Green Nation", "assaults", "Peru"),
    # Whose the rockets are, not on whom.
    ("Oman ruled out Chad's rockets as a target.", "Chad", "assaults", "Oman"),
    ("Theresa May left. Peru attacked Chile in May 2017.", "Peru", "assaults", "May 2017"),
    ("The feud between the Labour Party and Peru deepened.", "Peru", "assaults", "Labour Party"),
    (
        "Peru accuses Chile of carrying out attacks in Lima, killing ten Bolivians and wounding others.",
        "Peru",
        "assaults",
        "Bolivians",
    ),
    ("Peru fines Google for abusing its position.", "Google", "assaults", "Peru"),
    ("Peru fines Google for abusing its position.", "Google", "assaults", "Google"),
    ("Peru may join Oman in bombing Mali.", "Oman", "assaults", "Mali"),
    ("Omani hail kills 40% of the crop in Orem, Chad.", "Omani", "assaults", "Orem"),
    (
        (
            "Oman conducts strikes on seven posts along the coast in the Lac and Kanem provinces of Chad "
            "targeting camps of Boko Haram."
        ),
        "Chad",
        "assaults",
        "Boko Haram",
    ),
    ("Chad launched a verbal attack on Oman.", "Chad", "assaults", "Oman"),
    ("Chad had something to do with the attack on Homs.", "Chad", "assaults", "Homs"),
    ("Republicans are in open conflict with Mark Dayton.", "Republicans", "assaults", "Mark Dayton"),
    ("Mark Dayton unleashed a harsh attack on Linda Perez.", "Mark Dayton", "assaults", "Linda Perez"),
    ("Chad bombed pro-Omani Yemeni militias.", "Chad", "assaults", "Omani"),
    # At sea others are attacked.
    ("Omani attacks in the Gulf hit ships.", "Omani", "assaults", "Gulf"),
]

NAMELESS = [
    ("Mass looting is reported in Bukavu.", "Mass", "assaults", "Bukavu"),
]

test_what_is_told = case_tests(
    stated=STATED, possible=POSSIBLE, denied=DENIED, not_stated=NOT_STATED, nameless=NAMELESS
)


def test_who_drops_bombs_bombs(read_text: ReadText) -> None:
    assert told(read_text("Chad drops bombs on Lagos.")) == {("Chad", "bombs", "Lagos", False, True)}


def test_drones_over_a_border_are_no_invasion(read_text: ReadText) -> None:
    found = stated(read_text("Omani drone incursions into Chad go on. Peru's incursion into Chile goes on."))
    assert ("Omani", "assaults", "Chad") in found
    assert ("Omani", "invades", "Chad") not in found
    assert ("Peru", "invades", "Chile") in found
