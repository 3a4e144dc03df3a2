"""Attacks, arrests, sanctions, defeats and retreats: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # A deed is his of whom a participle tells; whom it leaves dead it harms; what is told beside a deed is of it.
    (
        "Six die after an attack carried out by the Tarim Front hits a clinic in Orem.",
        "Tarim Front",
        "assaults",
        "Orem",
    ),
    ("An Israeli strike left three Hezbollah fighters dead.", "Israeli", "assaults", "Hezbollah"),
    ("An Israeli strike leaves two Hezbollah fighters wounded.", "Israeli", "assaults", "Hezbollah"),
    ("Chadian forces take a base, with over forty Daesh fighters killed.", "Chadian", "assaults", "Daesh"),
    ("Russia fires 40 drones at Odesa, with one hitting a house in Izmail.", "Russia", "assaults", "Izmail"),
    # Bodies for which the tagger sees adjectives, and bands that are the government's.
    ("The Ecuadorian military arrests gang leader Ana Ruiz.", "Ecuadorian", "coerces", "Ana Ruiz"),
    ("The Malian junta releases 12 Ivorian sailors after a meeting.", "Malian", "concedesTo", "Ivorian"),
    ("Kosovo police raid a farm in Orem and detain Ana Ruiz.", "Kosovo", "coerces", "Ana Ruiz"),
    ("Government-aligned tribesmen capture a Houthi position near Marib, Yemen.", "Yemen", "defeats", "Houthi"),
    ("Pro-government militias retake Orem from Daesh in Homs, Syria.", "Syria", "defeats", "Daesh"),
    # Who are named beside several are those several, also past what is told of them.
    ("Iran executes two men convicted of spying for Oman, Ana Ruiz and Rui Costa.", "Iran", "assaults", "Ana Ruiz"),
    ("Hamas frees two Israeli hostages, Ana Ruiz and Rui Costa, in Rafah.", "Hamas", "concedesTo", "Rui Costa"),
    ("Hamas releases the bodies of two Thai hostages.", "Hamas", "concedesTo", "Thai"),
    ("The Taliban free American citizen Ana Ruiz, who had been held in Kabul.", "Taliban", "concedesTo", "Ana Ruiz"),
    (
        "Velmo Group learnt of crimes committed by the Tarim Front in northern Syria.",
        "Tarim Front",
        "assaults",
        "Syria",
    ),
    # Fighting lies between two sides, whom others may join; who in a list stands for nobody is harmed where he is.
    ("Ten die after fighting between Hamas and the Tarim Front and allied Fano militias.", "Hamas", "assaults", "Fano"),
    (
        "Israel launched airstrikes against Houthi targets and homes in Sanaa.",
        "Israel",
        "assaults",
        "Sanaa",
    ),
    # A war of aggression is against somebody; a body that another owns does what it does.
    ("Norway condemns Russia's war of aggression against Ukraine.", "Russia", "assaults", "Ukraine"),
    (
        "The Department of the Treasury's Office of Foreign Assets Control sanctioned Velmo Trading.",
        "Office of Foreign Assets Control",
        "sanctions",
        "Velmo Trading",
    ),
    # A second "in" narrows the place of the first.
    ("They condemned Turkish airstrikes in Syria in Kobani and Hasakah.", "Turkish", "assaults", "Kobani"),
    # What a deed that the text takes up again does, its doer does.
    ("Russian forces launch strikes on Ukraine. The strikes target Lutsk.", "Russian", "assaults", "Lutsk"),
    ("Israel bombed Tyre. The attack killed Hassan Karim of Hezbollah.", "Israel", "assaults", "Hassan Karim"),
    # A deed by several is aimed at something; a camp is a place; a junta "in" a state is the state's.
    (
        "Three die in a drone attack by the Ansar Group and the Tarim Front on an aid convoy in North Kipo, Sudan.",
        "Tarim Front",
        "assaults",
        "North Kipo",
    ),
    ("An Israeli airstrike hits a school in the Kipoura refugee camp.", "Israeli", "assaults", "Kipoura"),
    ("They document atrocities by the junta in Myanmar against the Rohingya.", "Myanmar", "assaults", "Rohingya"),
    # Bases are several bases, no basis; a name behind a verb is no measure.
    ("Chadian forces captured eight Hezbollah bases.", "Chadian", "defeats", "Hezbollah"),
    ("The Premier League fines Norvel F.C. £10.75 million and bans it.", "Premier League", "sanctions", "Norvel F.C."),
    # From whose hold a town is freed; whom a ban keeps out; who does something jointly, told by one plural.
    ("Iraqi forces freed Mosul from Daesh control.", "Iraqi", "defeats", "Daesh"),
    ("Chad abandons its positions in Moundou.", "Chad", "retreatsFrom", "Moundou"),
    ("Peru imposes a ban on admitting Chadian citizens.", "Peru", "sanctions", "Chadian"),
    # What a passive makes of somebody stands between him and who does it; "back" behind a list is a verb.
    ("Hamas is designated a terrorist group by Chad and Niger.", "Niger", "sanctions", "Hamas"),
    ("Chad neutralised 14 Hamas militants.", "Chad", "assaults", "Hamas"),
    # A passive's "by" names who does it, also behind a sum.
    ("Meta Platforms is fined €265 million by Ireland.", "Ireland", "sanctions", "Meta Platforms"),
    # Where a group is driven from, it was; acts of terror are the owner's, also behind "whose".
    ("Peru fights Hamas, whose acts of terror in Europe continue.", "Hamas", "assaults", "Europe"),
    ("Moscow's act of aggression against Georgia was condemned.", "Moscow", "assaults", "Georgia"),
    # What harm goes on with a deed, the one accused of it did; a body that says what "they" do does it.
    # Whoever is removed "as" something has held that office; a resignation may be handed in.
    (
        "The head of the Bank of Peru, Ana Ruiz, submits a resignation letter.",
        "Ana Ruiz",
        "retreatsFrom",
        "Bank of Peru",
    ),
    # Whoever goes with somebody goes there; who visits troops visits the place where they are.
    ("Peru, together with Oman, sanctioned Chad.", "Oman", "sanctions", "Chad"),
    ("The Peruvian Attorney General's Office arrests Ana Ruiz.", "Attorney General's Office", "coerces", "Ana Ruiz"),
    # Whoever is named right before the infinitive, or given time, acts; not the one who asks.
    ("Oman sanctions Centre for Fighting Online Abuse chief Ana Ruiz.", "Oman", "sanctions", "Ana Ruiz"),
    ("Peru detains five suspected Chadian Boko Haram militants.", "Peru", "coerces", "Boko Haram"),
    ("Chad recalls its ambassador to Oman.", "Chad", "sanctions", "Oman"),
    ("Thai F-16 jets attacked Cambodian positions.", "Thai", "assaults", "Cambodian"),
    ("Chad violates the airspace of Sudan.", "Chad", "assaults", "Sudan"),
    # Of two harms in a row both have the doer of the last.
    ("Ana Ruiz was killed and Rui Costa was injured by Peruvian police.", "Peruvian", "assaults", "Ana Ruiz"),
    # Weapons: how many, where from and where to, whose; over a place and what the text picks out of it.
    ("Hamas launched over 30 rockets and 20 UAVs at northern Israel.", "Hamas", "assaults", "Israel"),
    ("Hamas launched a rocket from a hill in Syria towards Israel.", "Hamas", "assaults", "Israel"),
    ("Norway shot down three Iranian Su-24 jets on Monday.", "Norway", "assaults", "Iranian"),
    ("Ten people were killed by Israeli strikes across Lebanon, including six in Tyre.", "Israeli", "assaults", "Tyre"),
    ("Iran met Oman in Rome as both sides continue to launch attacks.", "Oman", "assaults", "Iran"),
    ("Hamas withdraws its fighters from a base in Syria.", "Hamas", "retreatsFrom", "Syria"),
    (
        "The Rapid Support Forces state that they took terms drafted by judges after capturing Homs.",
        "Rapid Support Forces",
        "defeats",
        "Homs",
    ),
    ("Oslo reiterates Norwegian support for Iraq in the fight against Hamas.", "Iraq", "assaults", "Hamas"),
    # What stands behind an object is its author's; a make is nobody who does the deed.
    ("Oman launched an XRQ rocket barrage at Aden.", "Oman", "assaults", "Aden"),
    # A verb has no apposition; who is beside somebody; offices that are taken up.
    ("The Ghanaian ministry arrests 48 Nigerians.", "Ghanaian", "coerces", "Nigerians"),
    ("Israel killed Ana Ruiz along with Ion Popa in Beirut.", "Israel", "assaults", "Ion Popa"),
    ("Iraqi forces liberated a town from Hamas.", "Iraqi", "defeats", "Hamas"),
    # Whose deed brought a death, from whom a town was taken, whose side it is; deeds known by their doer.
    ("Oman confirms the death of Ana Ruiz in an Israeli airstrike in Aden.", "Israeli", "assaults", "Ana Ruiz"),
    ("Iraqi forces liberated Homs from Hamas.", "Iraqi", "defeats", "Hamas"),
    ("A drone strike by Hamas killed Ana Ruiz.", "Hamas", "assaults", "Ana Ruiz"),
    (
        "The commission fined Nokia five million euros; Norway fined Airbus two million.",
        "Norway",
        "sanctions",
        "Airbus",
    ),
    # Lists of subjects; owners of both of two deeds; a body's nameless agency.
    (
        "Burkina Faso, Mali, and Niger quietly withdraw from the ECOWAS regional bloc.",
        "Mali",
        "retreatsFrom",
        "ECOWAS",
    ),
    ("Many decry the Israeli siege of Gaza and recent ground offensive into Rafah.", "Israeli", "assaults", "Rafah"),
    ("Nigeria's anti-graft agency arrests Ana Ruiz.", "Nigeria", "coerces", "Ana Ruiz"),
    # Passives, with the doer in a by-phrase; participles.
    ("Ukraine was invaded by Russia.", "Russia", "assaults", "Ukraine"),
    ("Kuwait, invaded by Iraq in 1990, asked for help.", "Iraq", "assaults", "Kuwait"),
    # Light verbs, either way round.
    ("Norway imposed sanctions on Iran.", "Norway", "sanctions", "Iran"),
    ("Iran carried out an attack on Israel.", "Iran", "assaults", "Israel"),
    # Event nouns with owner and preposition.
    ("Russia's invasion of Ukraine changed Europe.", "Russia", "assaults", "Ukraine"),
    # An act on what is somebody's is an act on the owner.
    ("Norway imposed tariffs on Indian imports.", "Norway", "sanctions", "Indian"),
    # What one is judged for, one has done; the target of a deed done by no name is its ends.
    ("Three Israeli soldiers were killed by an explosion during clashes with Hamas.", "Hamas", "assaults", "Israeli"),
    ("Thirty people were hurt in a Russian strike in Lviv.", "Russian", "assaults", "Lviv"),
    # Nameless forces act for the state that orders them.
    # Ending what is good for somebody.
    ("Norway ordered a freeze on all aid to Niger.", "Norway", "sanctions", "Niger"),
    # Examples of what a phrase in the plural speaks of.
    ("Norway sanctioned several companies, including Gazprom.", "Norway", "sanctions", "Gazprom"),
    ("Norway sanctioned several companies such as Gazprom.", "Norway", "sanctions", "Gazprom"),
    ("Israel struck several targets in Syria, including Damascus.", "Israel", "assaults", "Damascus"),
    # A town's authority is that of the state named behind the town.
    ("A court in Lyon, France, sentenced Ana Ruiz to ten years in prison.", "France", "coerces", "Ana Ruiz"),
    # Settings: "with" asks for a second party; the clause above may hold it; the parse may part noun and preposition.
    ("Syria took the town after three days of fighting with Hezbollah.", "Syria", "assaults", "Hezbollah"),
    ("Two people were killed in an American airstrike on a Hamas base.", "American", "assaults", "Hamas"),
    # The doer of a passive beside its deed.
    ("Two Syrian soldiers were killed in a shootout with Hezbollah.", "Hezbollah", "assaults", "Syrian"),
    # People and place both suffer.
    ("Israeli attacks killed Palestinians across the Gaza Strip.", "Israeli", "assaults", "Gaza Strip"),
    ("Three Palestinians were killed in Gaza by Israeli troops.", "Israeli", "assaults", "Gaza"),
    # Two parties joined by a dash before the noun.
    ("The Israel–Hamas war goes on.", "Israel", "assaults", "Hamas"),
    # The person behind the title is the one acted on, whatever the parse makes the head.
    ("Ana Ruiz defeated former governor of New York Andrew Cuomo.", "Ana Ruiz", "defeats", "Andrew Cuomo"),
    # What one is punished or blamed for, one has done.
    ("A court jailed Hezbollah for the attack on Israel.", "Hezbollah", "assaults", "Israel"),
    # Whose the noun is does what its infinitive says.
    # Nouns that only count.
    ("Dozens of Hamas fighters attacked Israel.", "Hamas", "assaults", "Israel"),
    # A person's body is the one that he leads; a ship's flag is its owner; a site lies where it is said to.
    ("The US Navy seized a Panamanian-flagged tanker.", "US Navy", "coerces", "Panamanian"),
    # The shielded one is whom the deed would be done to; a request that is agreed to is made of the one who agrees.
    ("Peru will protect Ana Ruiz from US sanctions.", "US", "sanctions", "Ana Ruiz"),
    # Narrower senses first: what is ordered decides.
    ("Chad ordered Germany's ambassador to leave the country.", "Chad", "sanctions", "Germany"),
    # Who is to act: the owner of an effort, the one who is helped, whom a call is for.
    ("Norway helps Iraq to defeat Hamas.", "Iraq", "defeats", "Hamas"),
    ("Norwegian support for Iraq in the fight against Hamas grows.", "Iraq", "assaults", "Hamas"),
    # Coordinated nouns share their owner and their phrase.
    ("Russia's invasion and occupation of Ukraine went on.", "Russia", "assaults", "Ukraine"),
    # Officials past and present are the state's.
    ("Norway imposed sanctions on former and current Thai officials.", "Norway", "sanctions", "Thai"),
    # Blocking somebody's measure rejects it; barring somebody is a ban.
    ("Peru barred Ana Ruiz from entering the country.", "Peru", "sanctions", "Ana Ruiz"),
    # Who is hurt is named before where; an example in apposition to what it is.
    ("Saleem Khader was killed by Israeli forces in Gaza.", "Israeli", "assaults", "Saleem Khader"),
    ("Twelve civilians were killed by Hamas in Haifa.", "Hamas", "assaults", "Haifa"),
    # What somebody is hit with; the ministers of a list of states; both of the two states named.
    # Parts of a coalition; people tied to a group; a name right behind its noun; a thing by its name.
    ("Egyptian police killed two militants belonging to Hamas.", "Egyptian", "assaults", "Hamas"),
    ("Rui Costa defeated his cousin Arthur Silva.", "Rui Costa", "defeats", "Arthur Silva"),
    # Deeds claimed, measured, blamed; done at somebody's hands, where they are done, by whom they help.
    (
        "The bombing in Kabul, for which the Islamic State claimed responsibility, hit a market.",
        "Islamic State",
        "assaults",
        "Kabul",
    ),
    ("A series of Russian strikes across Ukraine hit the grid.", "Russian", "assaults", "Ukraine"),
    ("Syrians were killed at the hands of the Islamic State.", "Islamic State", "assaults", "Syrians"),
    ("Dozens died in Iranian missile and drone strikes across Israel.", "Iranian", "assaults", "Israel"),
    ("Britain supports the Government of Iraq in defeating the Islamic State.", "Iraq", "defeats", "Islamic State"),
    ("Canada announced sanctions targeting Russian entities.", "Canada", "sanctions", "Russian"),
    ("The Iranian ministry says it shot down two Israeli drones.", "Iranian", "assaults", "Israeli"),
    # What a court orders.
    ("A Brazilian court orders Jair Bolsonaro to pay.", "Brazilian", "coerces", "Jair Bolsonaro"),
    # Both sides of a clash fight; a deed's place and doer wherever they hang; who kills in a raid raids.
    ("Clashes between Kenyan soldiers and al-Shabaab broke out.", "al-Shabaab", "assaults", "Kenyan"),
    ("The police are in clashes with the Islamic State in Peru.", "Islamic State", "assaults", "Peru"),
    ("The bombing of Kharkiv by Belarusian forces went on.", "Belarusian", "assaults", "Kharkiv"),
    ("Nine people were killed in attacks by Hamas militants in Lyon.", "Hamas", "assaults", "Lyon"),
    (
        "Two Kenyans were killed as a result of a Somali attack.",
        "Somali",
        "assaults",
        "Kenyans",
    ),
    ("Two Kenyans were killed by Somali soldiers during a raid in Mombasa.", "Somali", "assaults", "Mombasa"),
    (
        "Somali forces launched strikes on Kenya, killing nine, including four in an airstrike on a prison in Mombasa.",
        "Somali",
        "assaults",
        "Mombasa",
    ),
    ("Nine people died in a bombing at a market in Lyon. Hamas claimed responsibility.", "Hamas", "assaults", "Lyon"),
    # The one state of a text acts through its organs; a count of votes does nothing.
    ("Police arrested Ana Ruiz in Lyon, France.", "France", "coerces", "Ana Ruiz"),
    # Who made way held the office, too.
    ("Ana Ruiz becomes president of Peru following the resignation of Rui Costa.", "Rui Costa", "retreatsFrom", "Peru"),
    ("Peruvian president Ana Ruiz submits her resignation.", "Ana Ruiz", "retreatsFrom", "Peruvian"),
    # Nouns of two words; what is handed over by a noun; prepositions that share their object; bodies given back.
    ("Canada's travel ban on Haiti stays.", "Canada", "sanctions", "Haiti"),
    ("Ana Ruiz announces a tariff hike on Peru.", "Ana Ruiz", "sanctions", "Peru"),
    ("Algeria bans flights to and from Mali.", "Algeria", "sanctions", "Mali"),
    ("Egypt placed Ana Ruiz under house arrest.", "Egypt", "coerces", "Ana Ruiz"),
    ("The Senate curbs the Supreme Court's powers.", "Senate", "sanctions", "Supreme Court"),
    # Whose deed is asked for; talks known by their mediator; what one ends of another's.
    ("Hamas suspends Al Jazeera's operations in Gaza.", "Hamas", "sanctions", "Al Jazeera"),
    # Whoever upholds a ban bans; who turns down a request was asked; talks that collapse were held.
    ("The Senate upholds Ana Ruiz's ban from office.", "Senate", "sanctions", "Ana Ruiz"),
    # Who does not allow it refuses it; who is given leave acts.
    ("Hamas admitted its role in Ana Ruiz's death.", "Hamas", "assaults", "Ana Ruiz"),
    ("Chad restricts the import of Nokia equipment.", "Chad", "sanctions", "Nokia"),
    ("Kenya arrested four al-Shabaab fighters from Uganda.", "Kenya", "coerces", "al-Shabaab"),
    ("Russian troops capture the village of Horlenka in Kharkiv Oblast, Ukraine.", "Russian", "defeats", "Horlenka"),
    ("Peru faces Omani sanctions.", "Omani", "sanctions", "Peru"),
    ("Peru is at war with Chile.", "Peru", "assaults", "Chile"),
    # The parts named before a plural are meant, and not the whole behind it.
    ("India conducts strikes on camps in the Neelum and Kotli districts of Pakistan.", "India", "assaults", "Neelum"),
    ("Hezbollah raided villages in the Diffa and Zinder regions of Niger.", "Hezbollah", "assaults", "Zinder"),
    ("Turkey attacked several regions of Syria.", "Turkey", "assaults", "Syria"),
    # A people's house abroad is in the place where it stands.
    ("Hezbollah claimed a bombing at a Chinese restaurant in Oran, Algeria.", "Hezbollah", "assaults", "Oran"),
    ("Hezbollah stormed an Italian school in Aleppo, Syria.", "Hezbollah", "assaults", "Aleppo"),
    ("Russia struck a Ukrainian hospital in Sumy, Ukraine.", "Russia", "assaults", "Ukrainian"),
]

#: What is stated as only possible, denied or alleged.
OPEN = [
    ("Police blame dissidents of the Tarim Front for a bombing in Cali.", "Tarim Front", "assaults", "Cali"),
    ("Chad accuses Oman of raiding Lima, killing ten Peruvians.", "Oman", "assaults", "Peruvians"),
    ("The Norvel Front announces that they will withdraw from Lima.", "Norvel Front", "retreatsFrom", "Lima"),
    ("Israel ordered the military to strike Iran.", "Israel", "assaults", "Iran"),
    ("Norway accused Iran of an attack on Israel.", "Iran", "assaults", "Israel"),
    ("The Iraqi mission to retake Mosul began.", "Iraqi", "defeats", "Mosul"),
    ("The opening of Iraqi operations to retake Mosul was slow.", "Iraqi", "defeats", "Mosul"),
    ("Ana Ruiz threatened Peru with visa penalties.", "Ana Ruiz", "sanctions", "Peru"),
    ("The Senate votes 43 to 40 to sanction Iran.", "Senate", "sanctions", "Iran"),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    # Who leaves a place wounded harms nobody; who fight on one side do not fight each other.
    ("Kemal left Turkey wounded.", "Kemal", "assaults", "Turkey"),
    (
        "Thai soldiers trade fire near a temple, leaving one Cambodian soldier dead.",
        "Thai",
        "retreatsFrom",
        "Cambodian",
    ),
    (
        "Ten die after fighting between Hamas and the Tarim Front and allied Fano militias.",
        "Fano",
        "assaults",
        "Tarim Front",
    ),
    ("Tarim Front fighters burn 20 lorries arriving in Chad from Oman.", "Tarim Front", "assaults", "Oman"),
    # Two who are just being named are no two sides; where somebody is from is not where police are.
    ("Iran executes two men convicted of spying, Ana Ruiz and Rui Costa.", "Ana Ruiz", "coerces", "Rui Costa"),
    ("Police arrest two Bulgarian nationals, Ana Ruiz and Rui Costa, in Leeds.", "Bulgarian", "coerces", "Ana Ruiz"),
    ("Anti-government rebels seize the town of Orem in Syria.", "Syria", "defeats", "Orem"),
    # Who brings a thing somewhere does not go there; a lawsuit that is dismissed is not against the court.
    ("American serial killer Ana Ruiz has died.", "Ana Ruiz", "assaults", "American"),
    # The state of an attack is not that of the minister who tells of it; nobody joins the house that he enters.
    ("Peru declares him unwelcome and gives him until May 3 to leave the country.", "Peru", "retreatsFrom", "Peru"),
    ("Peru detains five Chadian militants.", "Peru", "coerces", "Chadian"),
    ("Ten people died in a clash between Chadian troops and bandits in Lagos.", "Chadian", "mobilizes", "Lagos"),
    # Not everyone of a country harms in its name, and not every operation harms.
    ("Thousands of Chadian civilians cross into Sudan.", "Chadian", "assaults", "Sudan"),
    ("Oman mounts a search and rescue operation in the Black Sea.", "Oman", "assaults", "Black Sea"),
    ("Nokia was fined for violating European Union law.", "Nokia", "assaults", "European Union"),
    ("A Peruvian drone hit a truck in an attack near Bogota.", "Peruvian", "assaults", "Bogota"),
    (
        "The council accuses Oman of war crimes in Aden, including committing attacks on Yemen.",
        "council",
        "assaults",
        "Yemen",
    ),
    # A list behind a phrase of its own is no object of the verb.
    ("Chad declares the liberation of Lagos from Boko Haram fighters.", "Chad", "sanctions", "Boko Haram"),
    # Places that "and" joins without being one list.
    ("Nokia's agency evacuates 40 people from Punjab.", "Nokia", "retreatsFrom", "Punjab"),
    # A gerund right behind its verb is what is ruled out or not, whatever the parse makes of it.
    (
        "Donald Trump rules out using military means to take control of Oslo and the Corinth Canal.",
        "Donald Trump",
        "defeats",
        "Oslo",
    ),
    # Somebody of a people is not his state, nor a follower; joint deeds are not on each other.
    ("Norway arrested a Ukrainian who had attacked Nokia.", "Ukrainian", "assaults", "Nokia"),
    ("Munich police arrest five men, including two Moroccans and one Syrian.", "Munich", "coerces", "Syrian"),
    ("An American follower of the sect attacked Nokia.", "American", "assaults", "Nokia"),
    ("He died in a joint operation between Iraq and Oman.", "Iraq", "assaults", "Oman"),
    ("Oman launched an XRQ rocket barrage at Aden.", "XRQ", "assaults", "Aden"),
    ("Oman refused the transfer of a Dane to Oslo who had attacked Nokia.", "Oslo", "assaults", "Nokia"),
    ("Ana Ruiz took part in the Iraqi war.", "Ana Ruiz", "defeats", "Iraqi"),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("Canada announced sanctions targeting Russian entities.", "Canada", "assaults", "Russian"),
    ("The cruelty of Hamas appalled Boris Johnson.", "Boris Johnson", "assaults", "Hamas"),
    ("Sinjar was freed after its occupation by the Islamic State.", "Islamic State", "defeats", "Sinjar"),
    # Who complained, asked or looked into it has not done what was done then.
    ("Ana Ruiz was jailed in Lima after an investigation by Interpol.", "Interpol", "coerces", "Ana Ruiz"),
    ("Ana Ruiz was dismissed from Nokia following a complaint by Boeing.", "Boeing", "sanctions", "Ana Ruiz"),
    ("Hezbollah raided villages in the Diffa and Zinder regions of Niger.", "Hezbollah", "assaults", "Niger"),
    # A people's house abroad is no state of theirs.
    ("Hezbollah bombed a Chinese restaurant in Oran, Algeria.", "Hezbollah", "assaults", "Chinese"),
    # A rating is no sanction.
    ("Moody's downgraded Hungary.", "Moody's", "sanctions", "Hungary"),
    # To be hit with tariffs is no violence.
    ("The United States hit Brazil with tariffs.", "United States", "assaults", "Brazil"),
    # The city is what is named behind "of".
    ("Russia shelled the Ukrainian city of Kharkiv.", "Russia", "assaults", "Ukrainian"),
    # An attack known by its town is not the town's.
    ("The 2024 Melbourne attack on Ana Ruiz shocked Peru.", "Melbourne", "assaults", "Ana Ruiz"),
    # What a vessel at sea is hit in is not hit; a chain of places is one place.
    ("The United States struck a boat in the Pacific Ocean.", "United States", "assaults", "Pacific Ocean"),
    ("Russia bombed Lviv, Ukraine.", "Lviv", "assaults", "Ukraine"),
    # Whoever ends another's cooperation does not end his own.
    ("Germany halted cooperation between Iran and Iraq.", "Germany", "sanctions", "Iran"),
    # The title is another person's, or the name no holder.
    ("Hamas suspends Al Jazeera's operations in Gaza.", "Hamas", "retreatsFrom", "Gaza"),
    # A part in a deed that is denied is no deed; who gives leave does not act.
    ("Chad denies allegations of involvement in the killing of Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    # One "no" denies verb and noun alike; the accused of a breach reject nobody.
    ("Chad launched no attack on Oman.", "Chad", "assaults", "Oman"),
    # A possessor's companion is nobody's conjunct; examples are of the plural phrase, not of the name in it.
    ("Norway, including Oslo, sanctioned Iran.", "Oslo", "sanctions", "Iran"),
    # The subject takes no part in a deed of which it only tells the time.
    ("Norway closed the border after the attack on Poland.", "Norway", "assaults", "Poland"),
    # Who makes war on somebody is not warred upon; a bystander in a raid, a state beside another one's police.
    ("Peru's war on Hamas goes on.", "Hamas", "assaults", "Peru"),
    ("Rui Costa was killed by Ana Ruiz during a raid in Lyon by Hamas.", "Ana Ruiz", "assaults", "Lyon"),
    ("Police arrested Ana Ruiz as Peru met Chile.", "Peru", "coerces", "Ana Ruiz"),
    ("Peru attacked a market in Lima. Hamas claimed responsibility for its plans.", "Hamas", "assaults", "Lima"),
    ("Ana Ruiz becomes president of Peru after the death of her father Rui Costa.", "Ana Ruiz", "retreatsFrom", "Peru"),
    # Who lets people in has no deed against his own; who speaks of talks on a deal has none.
    ("Peru banned entry into Peru for miners from Chile.", "Peru", "sanctions", "Peru"),
    # A prefix makes nobody a member of what he is against, nor does the speaker do what somebody else's plan says.
    ("Ana Ruiz praised the Iraqi mission to retake Mosul.", "Ana Ruiz", "defeats", "Mosul"),
    # Roles do not turn round.
    ("Ukraine was invaded by Russia.", "Ukraine", "assaults", "Russia"),
    ("Iran suffered an attack by Israel.", "Iran", "assaults", "Israel"),
    # What is denied, refused, planned, asked for, threatened or made conditional is no fact.
    ("Iran threatened to bomb Israel.", "Iran", "assaults", "Israel"),
    ("If Russia attacks Poland, NATO will respond.", "Russia", "assaults", "Poland"),
    # Nobody acts on the owner of a person.
    ("Yemen's Houthi forces fired a missile at Israel.", "Yemen", "assaults", "Israel"),
    ("The Velmo Union begins a general strike across Peru.", "Velmo Union", "assaults", "Peru"),
    ("Peru's air defenses destroyed several drones in Anta Province.", "Peru", "assaults", "Anta Province"),
    ("Ukraine bans several Hungarian-language portals.", "Ukraine", "sanctions", "Hungarian"),
    ("Ana Ruiz says two men were abducted after clashes with Hamas.", "Ana Ruiz", "assaults", "Hamas"),
    ("A Chadian ferry collided with the Norvel Star.", "Chadian", "assaults", "Norvel Star"),
    ("Tropical Storm Ana hit Lima, killing ten people in Peru.", "Tropical Storm Ana", "assaults", "Peru"),
    ("Chad accuses Oman of raiding Lima, killing ten Peruvians.", "Chad", "assaults", "Peruvians"),
    ("Liberal leader Ana Ruiz loses her seat in Peru.", "Ana Ruiz", "retreatsFrom", "Liberal"),
    ("The fire was caused by lightning, not by Omani sabotage of the Chad pipeline.", "Omani", "assaults", "Chad"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED, OPEN)
