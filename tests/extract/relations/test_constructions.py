"""One construction a section: sentences in which it states a relation, and sentences alike in which it must not."""

import pytest

from kg.extract.knowledge import Knowledge
from kg.types import Modality, Reading, Relation
from tests.conftest import ReadText
from tests.extract.relations.stated import triple

#: Sentence, and what it states: subject, family, object.
STATED = [
    # Bases are several bases, no basis; a name behind a verb is no measure.
    ("Chadian forces captured eight Hezbollah bases.", "Chadian", "defeats", "Hezbollah"),
    ("The Premier League fines Norvel F.C. £10.75 million and bans it.", "Premier League", "sanctions", "Norvel F.C."),
    # From whose hold a town is freed; whom a ban keeps out; who does something jointly, told by one plural.
    ("Iraqi forces freed Mosul from Daesh control.", "Iraqi", "defeats", "Daesh"),
    ("Chad abandons its positions in Moundou.", "Chad", "retreatsFrom", "Moundou"),
    ("Peru imposes a ban on admitting Chadian citizens.", "Peru", "sanctions", "Chadian"),
    ("Ugandan and Kenyan armies launch a joint operation.", "Ugandan", "cooperatesWith", "Kenyan"),
    (
        "Peruvian and Chilean police arrested Ion Popa in a joint operation.",
        "Peruvian",
        "cooperatesWith",
        "Chilean",
    ),
    ("Police killed Ali Hadi, a senior al-Qaeda planner.", "Ali Hadi", "memberOf", "al-Qaeda"),
    # What a passive makes of somebody stands between him and who does it; "back" behind a list is a verb.
    ("Hamas is designated a terrorist group by Chad and Niger.", "Niger", "sanctions", "Hamas"),
    ("Chad and Niger back the Omani army.", "Niger", "supports", "Omani"),
    ("Chad neutralised 14 Hamas militants.", "Chad", "assaults", "Hamas"),
    ("Peru is ready, and remains firmly committed to continuing to support Chad.", "Peru", "supports", "Chad"),
    # A passive's "by" names who does it, also behind a sum.
    ("Meta Platforms is fined €265 million by Ireland.", "Ireland", "sanctions", "Meta Platforms"),
    # Where a group is driven from, it was; acts of terror are the owner's, also behind "whose".
    ("The army drove Boko Haram from Gwoza, Nigeria.", "Boko Haram", "locatedIn", "Gwoza"),
    ("Peru fights Hamas, whose acts of terror in Europe continue.", "Hamas", "assaults", "Europe"),
    ("Moscow's act of aggression against Georgia was condemned.", "Moscow", "assaults", "Georgia"),
    # In a quotation "we" is the state whose office the speaker has, where only one state named has such an office.
    (
        'Foreign Secretary Ana Ruiz said: "The UK stands with Chad, and we support Oman."',
        "UK",
        "supports",
        "Oman",
    ),
    (
        'Ana Ruiz met Rui Costa in Lima. "Peru is ready," Ana Ruiz said. The two also discussed Chad with Ion Popa.',
        "Rui Costa",
        "consultsWith",
        "Ion Popa",
    ),
    # What harm goes on with a deed, the one accused of it did; a body that says what "they" do does it.
    ("Chad accuses Oman of raiding Lima, killing ten Peruvians.", "Oman", "assaults", "Peruvians"),
    ("The Norvel Front announces that they will withdraw from Lima.", "Norvel Front", "retreatsFrom", "Lima"),
    # A state owns what is state-owned, and an adherent's party is that of all who are named behind.
    ("Peruvian state-owned mining company Norvel fired its head.", "Peruvian", "owns", "Norvel"),
    (
        "The United States Senate met, with Republicans Ana Ruiz, Sean Kelly, and Mark Jones voting for the bill.",
        "Mark Jones",
        "memberOf",
        "Republicans",
    ),
    (
        "The United States Senate met. Democratic senators Ana Ruiz and Ion Popa left.",
        "Ion Popa",
        "memberOf",
        "Democratic",
    ),
    # Whoever is removed "as" something has held that office; a resignation may be handed in.
    ("Chad decided to expel Ana Ruiz as Omani ambassador.", "Ana Ruiz", "holdsOffice", "Omani"),
    (
        "The head of the Bank of Peru, Ana Ruiz, submits a resignation letter.",
        "Ana Ruiz",
        "retreatsFrom",
        "Bank of Peru",
    ),
    # The first, or the largest, of a region lies in it.
    ("Peru becomes the first country in South America to do so.", "Peru", "locatedIn", "South America"),
    ("Schiphol, one of Europe's busiest airports, was shut.", "Schiphol", "locatedIn", "Europe"),
    # A noun that sums up what was done stands for whoever did it.
    ("Peru banned rallies, a move condemned by Oman.", "Oman", "accuses", "Peru"),
    ("Peru withdraws its troops from Chad, a step that Oman welcomed.", "Oman", "supports", "Peru"),
    # A sum is given to whoever the aid that it is made of goes to.
    ("Peru will provide $5 million in additional assistance to Chad.", "Peru", "aids", "Chad"),
    # "They", "the two" and "both leaders" are those who have just met.
    ("Ana Ruiz met Rui Costa on Monday. The two condemned Oman.", "Rui Costa", "accuses", "Oman"),
    ("Ana Ruiz met Rui Costa in Lima. They agreed to cooperate.", "Ana Ruiz", "agreesWith", "Rui Costa"),
    # Whoever goes with somebody goes there; who visits troops visits the place where they are.
    ("Ana Ruiz flew to Oman with Rui Costa.", "Rui Costa", "visits", "Oman"),
    ("Ana Ruiz visited Omani troops in Lima.", "Ana Ruiz", "visits", "Lima"),
    ("Peru, together with Oman, sanctioned Chad.", "Oman", "sanctions", "Chad"),
    ("Ana Ruiz met Ion Popa with her lawyer Rui Costa.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    ("Ana Ruiz calls Peru's support for Chad a mistake.", "Peru", "supports", "Chad"),
    (
        "A Peruvian delegation arrives in Chile for talks regarding a deal and the release of hostages.",
        "Peruvian",
        "visits",
        "Chile",
    ),
    ("The Peruvian Attorney General's Office arrests Ana Ruiz.", "Attorney General's Office", "coerces", "Ana Ruiz"),
    ("Former Peruvian president Rui Jae-in is jailed.", "Rui Jae-in", "holdsOffice", "Peruvian"),
    # A town lies in what is named before its kind; a suburb, too.
    ("A gunman opens fire in the Dallas suburb of Orem.", "Orem", "locatedIn", "Dallas"),
    ("Jets hit a base in the Idlib provincial town of Orem.", "Orem", "locatedIn", "Idlib"),
    ("Rebels seize a base in the Zinder region of Niger.", "Zinder", "locatedIn", "Niger"),
    ("The court fined the Lyon, France-based company Velmo Group.", "Lyon", "locatedIn", "France"),
    ("The court fined the Lyon, France-based company Velmo Group.", "Velmo Group", "locatedIn", "Lyon"),
    ("The Orem club wins in Wembley, London, and is promoted to the Premier League.", "Wembley", "locatedIn", "London"),
    ("A bus overturns in Phong Orem, Lai Velmo province, Vietnam.", "Phong Orem", "locatedIn", "Lai Velmo"),
    ("A truck crashes on the Orem–Kent highway in Kano State.", "Orem–Kent highway", "locatedIn", "Kano State"),
    ("Jets hit Orem in As-Suwayda Governorate.", "Orem", "locatedIn", "As-Suwayda Governorate"),
    ("The Chadian military's 91st Division attacks Hezbollah.", "91st Division", "partOf", "Chadian"),
    ("Norway's Labour Party and Centre Party form a government.", "Labour Party", "locatedIn", "Norway"),
    # Titles that no state gives tell whose citizen one is.
    ("Slovenian MEP Irena Joveva leaves the group.", "Irena Joveva", "citizenOf", "Slovenian"),
    ("Uruguay's former guerrilla leader Ion Popa votes.", "Ion Popa", "citizenOf", "Uruguay"),
    ("France coach Ion Popa quits.", "Ion Popa", "holdsOffice", "France"),
    # Whom "with" and "as" give an office.
    (
        "Norway's king appoints a cabinet, with Ana Ruiz as prime minister and Ion Popa as finance minister.",
        "Ion Popa",
        "holdsOffice",
        "Norway",
    ),
    # Who loses an office has or had it; a party is told by its best-known member.
    ("The board of Velmo Group fires Ana Ruiz as chief executive.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Prime Minister Ion Popa's Velmo party wins the election.", "Ion Popa", "memberOf", "Velmo"),
    ("Kent Rovers FC is promoted to the Premier League.", "Kent Rovers FC", "memberOf", "Premier League"),
    ("Ion Popa announces the establishment of the Council of Peace.", "Ion Popa", "created", "Council of Peace"),
    (
        "The U.S. Senate votes, with Republicans Ana Ruiz and Ion Popa in favour.",
        "Ion Popa",
        "memberOf",
        "Republicans",
    ),
    ("Ana Ruiz is elected to the Senate.", "Ana Ruiz", "holdsOffice", "Senate"),
    ("Velmo Group takes full control of broadcaster NDTV.", "Velmo Group", "acquires", "NDTV"),
    ("Nippon Steel agrees to buy U.S. Steel.", "Nippon Steel", "acquires", "U.S. Steel"),
    # Where a place of a place lies.
    ("A bomb explodes in Dambai in Ghana's Oti Region.", "Dambai", "locatedIn", "Oti Region"),
    ("Men were abducted in Kidal, a town in the desert north of Mali.", "Kidal", "locatedIn", "Mali"),
    ("A tunnel collapsed near Lawngtlai, Mizoram, in India's far northeast.", "Mizoram", "locatedIn", "India"),
    ("A quake strikes Bogo City in the province of Cebu.", "Bogo City", "locatedIn", "Cebu"),
    # Names between a nationality and a walk of life.
    ("American NBA player Ion Popa is arrested in Lagos.", "Ion Popa", "citizenOf", "American"),
    ("Chadian Nobel laureate Ana Ruiz dies.", "Ana Ruiz", "citizenOf", "Chadian"),
    ("Russian opposition figure Ion Popa is freed.", "Ion Popa", "citizenOf", "Russian"),
    # Offices in parties and firms.
    ("Botswana Democratic Party president Ion Popa quits.", "Ion Popa", "holdsOffice", "Botswana Democratic Party"),
    ("Ana Ruiz of the African National Congress dies.", "Ana Ruiz", "memberOf", "African National Congress"),
    ("German Bundesliga side Mainz Velmo wins.", "Mainz Velmo", "memberOf", "Bundesliga"),
    ("Ana Ruiz worked at Harefield Hospital in London.", "Ana Ruiz", "holdsOffice", "Harefield Hospital"),
    (
        "Nokia hires Intel's data-centre boss, Ion Popa, to replace Ana Ruiz as chief executive.",
        "Ion Popa",
        "holdsOffice",
        "Nokia",
    ),
    # What ends was there, where the text says whose it was; so were talks that are suspended or fail.
    ("Peru ends its partnership with Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru suspends its aid to Chad.", "Peru", "aids", "Chad"),
    ("Peru pauses all Omani aid to Chad.", "Omani", "aids", "Chad"),
    ("Peru suspends talks with Chad.", "Peru", "consultsWith", "Chad"),
    ("Peru suspends negotiations on a trade agreement with Chad.", "Peru", "consultsWith", "Chad"),
    ("Peru says that talks with Chad have failed.", "Peru", "consultsWith", "Chad"),
    # A noun for lifting has what is lifted behind it.
    ("Trade grew with the lifting of U.S. sanctions on Chad.", "U.S.", "concedesTo", "Chad"),
    ("Chad announced a pause on tariffs against Peru.", "Chad", "concedesTo", "Peru"),
    # Who leads a delegation goes with it; who asks may stand behind what is asked; "told" with an infinitive asks.
    ("A Chadian delegation led by Ana Ruiz arrived in Peru.", "Ana Ruiz", "visits", "Peru"),
    ("Peru was urged to leave by Chad.", "Chad", "requests", "Peru"),
    ("Nigeria told Shell to pay.", "Nigeria", "requests", "Shell"),
    # What an agreement is about, and what several do as one.
    ("Peru signs a defence cooperation pact with Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru signs a memorandum of understanding with Chad to cooperate on mining.", "Peru", "cooperatesWith", "Chad"),
    ("The bridge was built jointly by Peru and Chad.", "Peru", "cooperatesWith", "Chad"),
    ("Peru arrested ten people in a joint operation with Interpol.", "Peru", "cooperatesWith", "Interpol"),
    ("Norway, together with Poland, launched an operation.", "Norway", "cooperatesWith", "Poland"),
    ("Peru and Chad are allies.", "Peru", "cooperatesWith", "Chad"),
    # Whoever acts with help is helped, whoever acts when asked was asked, whoever acts under a deal has made it.
    ("With Omani support, Chad attacked Peru.", "Omani", "supports", "Chad"),
    ("Chad rebuilt its army with the help of Oman.", "Oman", "aids", "Chad"),
    ("At the request of Oman, Chad left.", "Oman", "requests", "Chad"),
    ("Peru returns the bodies of two men as part of an agreement with Chad.", "Peru", "agreesWith", "Chad"),
    ("Chad and Peru reach an agreement mediated by Oman.", "Oman", "consultsWith", "Peru"),
    ("Chad and Peru agreed after mediation by Oman.", "Oman", "consultsWith", "Peru"),
    ("On a visit to Chad, Ana Ruiz praised the deal.", "Ana Ruiz", "visits", "Chad"),
    ("Ana Ruiz is on a two-day visit to Chad.", "Ana Ruiz", "visits", "Chad"),
    ("Ana Ruiz, a Republican who voted for Ion Popa, spoke on Monday.", "Ana Ruiz", "supports", "Ion Popa"),
    ("Chad becomes the first country to recognize Kosovo.", "Chad", "supports", "Kosovo"),
    # Whoever is named right before the infinitive, or given time, acts; not the one who asks.
    ("Ana Ruiz vows for Oman to support Chad.", "Oman", "supports", "Chad"),
    ("Ana Ruiz calls on Oman to support Chad.", "Oman", "supports", "Chad"),
    ("Oman sanctions Centre for Fighting Online Abuse chief Ana Ruiz.", "Oman", "sanctions", "Ana Ruiz"),
    ("Peru detains five suspected Chadian Boko Haram militants.", "Peru", "coerces", "Boko Haram"),
    ("Chad recalls its ambassador to Oman.", "Chad", "sanctions", "Oman"),
    ("Peru's representative in Geneva Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Unity Party candidate Ana Ruiz spoke on Monday.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("U.S. Attorney Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "U.S."),
    ("Hezbollah frees Ana Ruiz, who was abducted during a trip to Iraq.", "Ana Ruiz", "visits", "Iraq"),
    ("Thai F-16 jets attacked Cambodian positions.", "Thai", "assaults", "Cambodian"),
    ("Chad violates the airspace of Sudan.", "Chad", "assaults", "Sudan"),
    # Titles before names, with the body before, behind, and inside the phrase.
    ("NATO Secretary General Mark Rutte spoke on Monday.", "Mark Rutte", "holdsOffice", "NATO"),
    ("French President Emmanuel Macron spoke on Monday.", "Emmanuel Macron", "holdsOffice", "French"),
    ("Secretary General of NATO Mark Rutte spoke on Monday.", "Mark Rutte", "holdsOffice", "NATO"),
    ("Germany's foreign minister, Annalena Baerbock, spoke on Monday.", "Annalena Baerbock", "holdsOffice", "Germany"),
    ("Zimbabwe's Sports Minister Kirsty Coventry spoke on Monday.", "Kirsty Coventry", "holdsOffice", "Zimbabwe"),
    # The body behind the holder's name.
    ("President Ana Ruiz of Ghana spoke on Monday.", "Ana Ruiz", "holdsOffice", "Ghana"),
    ("Mayor Ana Ruiz of Springfield spoke on Monday.", "Ana Ruiz", "holdsOffice", "Springfield"),
    ("Former Florida Gov. Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Florida"),
    # Party and seat by a letter, by the party's people, by a word in apposition.
    ("Sen. Ana Ruiz, R-Fla., left the U.S. Senate.", "Ana Ruiz", "memberOf", "R"),
    ("Sen. Ana Ruiz, R-Fla., left the U.S. Senate.", "Ana Ruiz", "holdsOffice", "Fla."),
    ("Reps. Rui Costa (R-Ohio) and Ana Ruiz (D-Calif.) left the U.S. House.", "Ana Ruiz", "holdsOffice", "Calif."),
    ("Republican front-runner Ana Ruiz left the United States.", "Ana Ruiz", "memberOf", "Republican"),
    ("Ana Ruiz, a Democrat, left the United States.", "Ana Ruiz", "memberOf", "Democrat"),
    ("Ana Ruiz is a moderate Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
    ("The Republican mayor of Springfield, Ana Ruiz, left the U.S.", "Ana Ruiz", "memberOf", "Republican"),
    # A nationality and what somebody is.
    ("The Romanian nun Ana Ruiz has died.", "Ana Ruiz", "citizenOf", "Romanian"),
    ("Sudanese militia leader Ana Ruiz has died.", "Ana Ruiz", "citizenOf", "Sudanese"),
    ("Police released Peruvians Ana Ruiz and Ion Popa.", "Ion Popa", "citizenOf", "Peruvians"),
    ("He was arrested with Peruvian sex offender Ana Ruiz.", "Ana Ruiz", "citizenOf", "Peruvian"),
    # What a speaker says of somebody.
    ("Ana Ruiz said Rui Costa had failed to stop the war.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"Rui Costa is a disaster for the country," Ana Ruiz said.', "Ana Ruiz", "accuses", "Rui Costa"),
    ("Ana Ruiz said Rui Costa did a remarkable job.", "Ana Ruiz", "supports", "Rui Costa"),
    # Whose interview it is in which one says something.
    ("Ana Ruiz said at a Fox News town hall that she won.", "Fox News", "consultsWith", "Ana Ruiz"),
    # Words of a name that tell what it is ("Territory").
    (
        "It began in Boda and Karama villages, Orem Territory, Democratic Republic of the Congo.",
        "Boda",
        "locatedIn",
        "Orem Territory",
    ),
    # Where a group is fought it is.
    ("Chad began airstrikes on Boko Haram in Borno.", "Boko Haram", "locatedIn", "Borno"),
    ("Chad vows to defeat Boko Haram in Nigeria and Niger.", "Boko Haram", "locatedIn", "Niger"),
    # Titles in apposition and in a clause.
    ("Emmanuel Macron, the president of France, spoke on Monday.", "Emmanuel Macron", "holdsOffice", "France"),
    ("Mark Rutte is the secretary general of NATO.", "Mark Rutte", "holdsOffice", "NATO"),
    ("Tim Cook serves as chief executive of Apple.", "Tim Cook", "holdsOffice", "Apple"),
    ("Nokia CEO and co-founder Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money. The general counsel of the company, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia lost money. Spokeswoman Ana Ruiz spoke.", "Ana Ruiz", "holdsOffice", "Nokia"),
    ("Nokia's director of marketing for the iPhone, Ana Ruiz, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    # A body of several words before the title; its owner; a field behind it, or between the two.
    ("Ana Ruiz, Velmo Group's vice president, left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz, Velmo Group's South America CEO, left.", "Ana Ruiz", "holdsOffice", "Velmo Group"),
    ("Ana Ruiz, head of Chile's Labour Court, spoke.", "Ana Ruiz", "holdsOffice", "Labour Court"),
    ("Ana Ruiz, Nokia's senior vice president for Peru, left.", "Ana Ruiz", "holdsOffice", "Nokia"),
    # Of two titles that "and" joins both are held by whom the second names; an acronym may part body and title.
    ("Former Peruvian trade minister and Velmo co-founder Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Peruvian"),
    ("Former Peruvian trade minister and Velmo co-founder Ana Ruiz left.", "Ana Ruiz", "created", "Velmo"),
    ("Kent Football League (KFL) commissioner Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Kent Football League"),
    (
        "Former Chadian president and leader of the Les Orema party Succès Masra left.",
        "Succès Masra",
        "holdsOffice",
        "Chadian",
    ),
    ("Ana Ruiz, director for Asian affairs at the Orem Institute, left.", "Ana Ruiz", "holdsOffice", "Orem Institute"),
    ("The Fine Gael candidate Ana Ruiz won.", "Ana Ruiz", "memberOf", "Fine Gael"),
    # Meetings that their number names.
    ("The 47th ASEAN summit in Orem ended.", "47th ASEAN summit", "locatedIn", "Orem"),
    # Offices of which a state has one, though the head alone does not tell so.
    ("Chadian authorities release former central bank governor Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Chadian president Rui Costa dismisses Chief Justice Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    # A well-known head of state is that of his state, whoever else is named.
    (
        "President Gustavo Petro spoke to Peru and Chile about trade with Colombia.",
        "Gustavo Petro",
        "holdsOffice",
        "Colombia",
    ),
    # Whose a person is.
    ("Peru's Ana Ruiz won the race.", "Ana Ruiz", "citizenOf", "Peru"),
    ("Red Bull's Ana Ruiz won the race.", "Ana Ruiz", "memberOf", "Red Bull"),
    ("The ad shows the Chadian state-owned firm Velmo.", "Chadian", "owns", "Velmo"),
    # Whose change of office a noun tells.
    ("Ana Ruiz refuses to accept her removal as the president of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    # Of two harms in a row both have the doer of the last.
    ("Ana Ruiz was killed and Rui Costa was injured by Peruvian police.", "Peruvian", "assaults", "Ana Ruiz"),
    # Rivals lie where their own adjective says, and are no part of each other.
    ("Boeing's European rival, Airbus, has won.", "Airbus", "locatedIn", "European"),
    ("Nokia lost money. The company is in talks with China.", "Nokia", "consultsWith", "China"),
    # Place chains.
    ("The fire broke out in Livorno in Tuscany.", "Livorno", "locatedIn", "Tuscany"),
    ("Three people were hurt in Lyon, France.", "Lyon", "locatedIn", "France"),
    ("Troops entered towns in northern Iraq including Mosul and Tikrit.", "Tikrit", "locatedIn", "Iraq"),
    # Possessives and nationality before a name.
    (
        "North Korea's Korean Central News Agency reported the launch.",
        "Korean Central News Agency",
        "partOf",
        "North Korea",
    ),
    ("German airline Lufthansa cut its forecast.", "Lufthansa", "locatedIn", "German"),
    ("American actor Tom Hanks arrived late.", "Tom Hanks", "citizenOf", "American"),
    ("The German DAX fell on Monday.", "DAX", "locatedIn", "German"),
    ("Orema is an independent Peruvian television network.", "Orema", "locatedIn", "Peruvian"),
    # Lists of divisions; forces in two places; where a final is played.
    ("Famine threatens two Sudanese regions, Darfur and North Orem.", "Darfur", "locatedIn", "Sudanese"),
    ("Jets struck Houthi positions in Hodeidah and Saada.", "Houthi", "locatedIn", "Saada"),
    ("Ana Ruiz won in the final at Orem Arena to claim the Kent Cup.", "Kent Cup", "locatedIn", "Orem Arena"),
    ("Chad's Magistrates' Court ruled on Monday.", "Magistrates' Court", "partOf", "Chad"),
    # A body that acts in a place; what stands near a place within another; parts picked out of a state.
    ("The Orema in Lyon closed on Monday.", "Orema", "locatedIn", "Lyon"),
    ("A bus left Kent Airport near Orem in Georgia.", "Kent Airport", "locatedIn", "Georgia"),
    ("The toll from the floods in Peru rose to nine, mainly in Kent province.", "Kent", "locatedIn", "Peru"),
    ("Jets struck Homs and other towns and areas in Syria.", "Homs", "locatedIn", "Syria"),
    # A name of an unknown kind lies in the place behind it, as that does in its own.
    ("A shop burned down in Kfar Bala, Orem, Iran.", "Kfar Bala", "locatedIn", "Orem"),
    ("The attack took place in Ramat al-Orem, northern Syria.", "Ramat al-Orem", "locatedIn", "Syria"),
    # A list before one plural noun has one owner; parents and their daughters.
    (
        "Airbus's Defence Systems, Launch Services and Falcon Program business units may close.",
        "Launch Services",
        "partOf",
        "Airbus",
    ),
    (
        "Airbus's Defence Systems, Launch Services and Falcon Program business units may close.",
        "Falcon Program",
        "partOf",
        "Airbus",
    ),
    ("Microsoft is the parent company of LinkedIn.", "Microsoft", "owns", "LinkedIn"),
    ("Microsoft is the parent company of LinkedIn.", "LinkedIn", "partOf", "Microsoft"),
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
    # Whose office it is that a participle tells, set off behind the body's name.
    (
        "I welcome the pact with the Federal Government of Peru, led by Prime Minister Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Federal Government of Peru",
    ),
    # What stands behind an object is its author's; a make is nobody who does the deed.
    ("Oman's court blocked a lawsuit by Peru against Nokia.", "Peru", "accuses", "Nokia"),
    ("Oman launched an XRQ rocket barrage at Aden.", "Oman", "assaults", "Aden"),
    # A verb has no apposition; who is beside somebody; offices that are taken up.
    ("The Ghanaian ministry arrests 48 Nigerians.", "Ghanaian", "coerces", "Nigerians"),
    ("Israel killed Ana Ruiz along with Ion Popa in Beirut.", "Israel", "assaults", "Ion Popa"),
    ("Iraqi forces liberated a town from Hamas.", "Iraqi", "defeats", "Hamas"),
    ("Ana Ruiz takes office as Governor of Puerto Rico.", "Ana Ruiz", "holdsOffice", "Puerto Rico"),
    # Whose deed brought a death, from whom a town was taken, whose side it is; deeds known by their doer.
    ("Oman confirms the death of Ana Ruiz in an Israeli airstrike in Aden.", "Israeli", "assaults", "Ana Ruiz"),
    ("Iraqi forces liberated Homs from Hamas.", "Iraqi", "defeats", "Hamas"),
    ("Norway will intervene on the side of Peru in the case against Oman.", "Norway", "supports", "Peru"),
    ("A drone strike by Hamas killed Ana Ruiz.", "Hamas", "assaults", "Ana Ruiz"),
    ("Ana Ruiz becomes the prime minister-designate of Lebanon.", "Ana Ruiz", "holdsOffice", "Lebanon"),
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
    # Citation marks are no part of names.
    ("Nokia is led by Ana Ruiz,[1] and it grew.", "Ana Ruiz", "holdsOffice", "Nokia"),
    # Verbs: direct objects, prepositions, indirect objects, particles.
    ("Poland supports Ukraine.", "Poland", "supports", "Ukraine"),
    ("Poland sent weapons to Ukraine.", "Poland", "aids", "Ukraine"),
    ("Poland gave weapons to Ukraine.", "Poland", "aids", "Ukraine"),
    ("Emmanuel Macron met with Volodymyr Zelensky.", "Emmanuel Macron", "consultsWith", "Volodymyr Zelensky"),
    ("Norway called on Iran to release the crew.", "Norway", "requests", "Iran"),
    # Coordination distributes at both ends.
    ("Poland and Norway support Ukraine.", "Norway", "supports", "Ukraine"),
    ("Poland supports Ukraine and Moldova.", "Poland", "supports", "Moldova"),
    ("Israel struck Lebanon and threatened Iran.", "Israel", "threatens", "Iran"),
    # Passives, with the doer in a by-phrase; participles.
    ("Ukraine was invaded by Russia.", "Russia", "assaults", "Ukraine"),
    ("Kuwait, invaded by Iraq in 1990, asked for help.", "Iraq", "assaults", "Kuwait"),
    # Relative clauses and control.
    ("Poland, which supports Ukraine, closed the border.", "Poland", "supports", "Ukraine"),
    ("Iran continued to support Syria.", "Iran", "supports", "Syria"),
    # Light verbs, either way round.
    ("Norway imposed sanctions on Iran.", "Norway", "sanctions", "Iran"),
    ("Iran carried out an attack on Israel.", "Iran", "assaults", "Israel"),
    # Event nouns with owner and preposition.
    ("Russia's invasion of Ukraine changed Europe.", "Russia", "assaults", "Ukraine"),
    ("US support for Ukraine is waning.", "US", "supports", "Ukraine"),
    ("Talks between Iran and Oman began on Monday.", "Iran", "consultsWith", "Oman"),
    ("The visit of Emmanuel Macron to Egypt lasted two days.", "Emmanuel Macron", "visits", "Egypt"),
    # Agent nouns: apposition and complement.
    ("Belarus, an ally of Russia, closed the border.", "Belarus", "cooperatesWith", "Russia"),
    ("Belarus is an ally of Russia.", "Belarus", "cooperatesWith", "Russia"),
    # Hyphenated participles.
    ("The Saudi-backed Yemen government met on Monday.", "Saudi", "supports", "Yemen"),
    # Reciprocals.
    ("Iran and Saudi Arabia met in Beijing.", "Iran", "consultsWith", "Saudi Arabia"),
    ("India and Pakistan accused each other.", "India", "accuses", "Pakistan"),
    ("India and Pakistan accused each other.", "Pakistan", "accuses", "India"),
    # An act on what is somebody's is an act on the owner.
    ("Emmanuel Macron praised NATO's focus.", "Emmanuel Macron", "supports", "NATO"),
    ("Norway imposed tariffs on Indian imports.", "Norway", "sanctions", "Indian"),
    # The target stands in the complement clause.
    ("Norway urged Iran to release the crew.", "Norway", "requests", "Iran"),
    ("Iran threatened to bomb Israel.", "Iran", "threatens", "Israel"),
    ("Iran threatened to invade Kuwait and bomb Israel.", "Iran", "threatens", "Israel"),
    # A threat is aimed at the one whose deed is its condition.
    ("Turkey warned that it will respond if Greece attacks.", "Turkey", "threatens", "Greece"),
    # What one is judged for, one has done; the target of a deed done by no name is its ends.
    ("Peru sued Mexico for granting asylum to Betssy Chávez.", "Mexico", "aids", "Betssy Chávez"),
    ("Three Israeli soldiers were killed by an explosion during clashes with Hamas.", "Hamas", "assaults", "Israeli"),
    ("Peru opposes plans by Kenya to arm Somalia.", "Kenya", "aids", "Somalia"),
    ("Chile announced the suspension of Oxfam for working with Velmo and arming Harvat.", "Oxfam", "aids", "Harvat"),
    ("Thirty people were hurt in a Russian strike in Lviv.", "Russian", "assaults", "Lviv"),
    # Nameless forces act for the state that orders them.
    ("Israel ordered the military to strike Iran.", "Israel", "assaults", "Iran"),
    # A partner stands in the infinitive of what is agreed.
    ("Poland agreed to sell gas to Moldova.", "Poland", "agreesWith", "Moldova"),
    ("Poland signed a memorandum to cooperate with Moldova.", "Poland", "agreesWith", "Moldova"),
    # Ending what is good for somebody.
    ("Norway ordered a freeze on all aid to Niger.", "Norway", "sanctions", "Niger"),
    # Plural pronouns and pairs stand for those who were named together.
    ("Peru and Chile agreed to a truce after Ana Ruiz threatened them.", "Ana Ruiz", "threatens", "Chile"),
    ("Peru and Chile signed a truce. Both sides accused the other of breaking it.", "Chile", "accuses", "Peru"),
    # A "from" phrase two steps below the verb; who beats another wins for himself.
    ("Norway requested help for the search from Airbus.", "Norway", "requests", "Airbus"),
    ("Saab defeated Boeing to win an order for tankers from KLM.", "Saab", "cooperatesWith", "KLM"),
    # An office in a firm is in the one that the text is about.
    (
        "Airbus cut its forecast. Chief executive Ana Ruiz met Boeing. Airbus is late.",
        "Ana Ruiz",
        "holdsOffice",
        "Airbus",
    ),
    # An adjective's readiness.
    ("Norway is ready for talks with Iran.", "Norway", "consultsWith", "Iran"),
    # Persons with titles, joined by "and".
    (
        "French President Emmanuel Macron and German Chancellor Olaf Scholz met on Monday.",
        "Emmanuel Macron",
        "consultsWith",
        "Olaf Scholz",
    ),
    # Examples of what a phrase in the plural speaks of.
    ("Norway sanctioned several companies, including Gazprom.", "Norway", "sanctions", "Gazprom"),
    ("Norway sanctioned several companies such as Gazprom.", "Norway", "sanctions", "Gazprom"),
    ("Israel struck several targets in Syria, including Damascus.", "Israel", "assaults", "Damascus"),
    ("The EU sanctioned six Russian officials, including Sergei Shoigu.", "Sergei Shoigu", "holdsOffice", "Russian"),
    # A town's authority is that of the state named behind the town.
    ("A court in Lyon, France, sentenced Ana Ruiz to ten years in prison.", "France", "coerces", "Ana Ruiz"),
    # Settings: "with" asks for a second party; the clause above may hold it; the parse may part noun and preposition.
    ("Syria took the town after three days of fighting with Hezbollah.", "Syria", "assaults", "Hezbollah"),
    (
        "Canada announced that tariffs would be delayed following talks with Mexico.",
        "Canada",
        "consultsWith",
        "Mexico",
    ),
    ("Two people were killed in an American airstrike on a Hamas base.", "American", "assaults", "Hamas"),
    # The doer of a passive beside its deed.
    ("Two Syrian soldiers were killed in a shootout with Hezbollah.", "Hezbollah", "assaults", "Syrian"),
    # People and place both suffer.
    ("Israeli attacks killed Palestinians across the Gaza Strip.", "Israeli", "assaults", "Gaza Strip"),
    ("Three Palestinians were killed in Gaza by Israeli troops.", "Israeli", "assaults", "Gaza"),
    # Two parties joined by a dash before the noun.
    ("US-Iran talks resumed in Oman.", "US", "consultsWith", "Iran"),
    ("The Israel–Hamas war goes on.", "Israel", "assaults", "Hamas"),
    # Offices: whom somebody names to one; a possessive pronoun for the body.
    ("The French parliament elected Ana Ruiz as president.", "Ana Ruiz", "holdsOffice", "French"),
    ("Germany recalled its ambassador, Jens Weber.", "Jens Weber", "holdsOffice", "Germany"),
    (
        "Ana Ruiz was elected as the next speaker of the House of Representatives.",
        "Ana Ruiz",
        "holdsOffice",
        "House of Representatives",
    ),
    # Who goes before in an office.
    (
        "Ana Ruiz was sworn in as President of Honduras, succeeding Xiomara Castro.",
        "Xiomara Castro",
        "holdsOffice",
        "Honduras",
    ),
    ("Ana Ruiz replaced Xiomara Castro as President of Honduras.", "Xiomara Castro", "holdsOffice", "Honduras"),
    # The person behind the title is the one acted on, whatever the parse makes the head.
    ("Ana Ruiz defeated former governor of New York Andrew Cuomo.", "Ana Ruiz", "defeats", "Andrew Cuomo"),
    # What one is punished or blamed for, one has done.
    ("Norway thanked Qatar for its support of Lebanon.", "Qatar", "supports", "Lebanon"),
    ("A court jailed Hezbollah for the attack on Israel.", "Hezbollah", "assaults", "Israel"),
    ("Norway accused Iran of an attack on Israel.", "Iran", "assaults", "Israel"),
    # Whose the noun is does what its infinitive says.
    ("The Iraqi mission to retake Mosul began.", "Iraqi", "defeats", "Mosul"),
    ("The start of Iraqi operations to retake Mosul was slow.", "Iraqi", "defeats", "Mosul"),
    # Nouns that only count.
    ("Dozens of Hamas fighters attacked Israel.", "Hamas", "assaults", "Israel"),
    # The noun in a complex preposition is the subject's.
    ("Norway remains steadfast in support of Ukraine.", "Norway", "supports", "Ukraine"),
    # Prefixes.
    ("The pro-Russia politician Viktor Medvedchuk fled.", "Viktor Medvedchuk", "supports", "Russia"),
    ("The anti-Brexit campaigner Gina Miller sued.", "Gina Miller", "rejects", "Brexit"),
    # A person's body is the one that he leads; a ship's flag is its owner; a site lies where it is said to.
    ("Keir Starmer's Labour Party lost.", "Keir Starmer", "holdsOffice", "Labour Party"),
    ("The US Navy seized a Panamanian-flagged tanker.", "US", "coerces", "Panamanian"),
    ("A train stopped at Victoria station in London.", "Victoria", "locatedIn", "London"),
    ("The Supreme Court annulled the sentence of Ana Ruiz.", "Supreme Court", "concedesTo", "Ana Ruiz"),
    # The province's own noun does not break a chain.
    ("Three people were hurt in Minab, Hormozgan province, Iran.", "Minab", "locatedIn", "Hormozgan"),
    # The shielded one is whom the deed would be done to; a request that is agreed to is made of the one who agrees.
    ("Peru will protect Ana Ruiz from US sanctions.", "US", "sanctions", "Ana Ruiz"),
    # An opponent by the noun for him; the head of a government named after him.
    ("Ana Ruiz, a leading figure against Recep Tayyip Erdogan, spoke.", "Ana Ruiz", "rejects", "Recep Tayyip Erdogan"),
    ("Peru recognised the Venezuelan government of Delcy Ruiz.", "Delcy Ruiz", "holdsOffice", "Venezuelan"),
    # Narrower senses first: what is ordered decides.
    ("Chad ordered Germany's ambassador to leave the country.", "Chad", "sanctions", "Germany"),
    # Telling of a hostile deed accuses its doer.
    ("Peru claims that Chilean jets bombed Tacna.", "Peru", "accuses", "Chilean"),
    # Part and whole among places; a party has members.
    ("The blast hit the Karrada district of Baghdad.", "Karrada", "locatedIn", "Baghdad"),
    ("Ana Ruiz of the Green Party spoke.", "Ana Ruiz", "memberOf", "Green Party"),
    # Who is to act: the owner of an effort, the one who is helped, whom a call is for.
    ("Norway praised Polish efforts to support Moldova.", "Polish", "supports", "Moldova"),
    ("Norway helps Iraq to defeat Hamas.", "Iraq", "defeats", "Hamas"),
    ("Norwegian support for Iraq in the fight against Hamas grows.", "Iraq", "assaults", "Hamas"),
    ("Ana Ruiz writes calling for the Iranian military to leave.", "Ana Ruiz", "requests", "Iranian"),
    # Coordinated nouns share their owner and their phrase.
    ("Russia's invasion and occupation of Ukraine went on.", "Russia", "assaults", "Ukraine"),
    # Officials past and present are the state's.
    ("Norway imposed sanctions on former and current Thai officials.", "Norway", "sanctions", "Thai"),
    # Blocking somebody's measure rejects it; barring somebody is a ban.
    ("A judge in Peru, Ana Ruiz, blocked Donald Trump's order.", "Ana Ruiz", "rejects", "Donald Trump"),
    ("Peru barred Ana Ruiz from entering the country.", "Peru", "sanctions", "Ana Ruiz"),
    # The one who names somebody to an office.
    ("Ana Ruiz was appointed minister by Albert Costa.", "Albert Costa", "appoints", "Ana Ruiz"),
    # What two do as one.
    ("Peru and Chile announced a joint inquiry.", "Peru", "cooperatesWith", "Chile"),
    ("Renault and Nissan jointly launched a car.", "Renault", "cooperatesWith", "Nissan"),
    ("A joint operation by Peru and Chile began.", "Peru", "cooperatesWith", "Chile"),
    # Who is hurt is named before where; an example in apposition to what it is.
    ("Saleem Khader was killed by Israeli forces in Gaza.", "Israeli", "assaults", "Saleem Khader"),
    ("Twelve civilians were killed by Hamas in Haifa.", "Hamas", "assaults", "Haifa"),
    ("Hamas released six men, including the hostages Ana Ruiz and Rui Costa.", "Hamas", "concedesTo", "Rui Costa"),
    # What somebody is hit with; the ministers of a list of states; both of the two states named.
    ("Ana Ruiz threatened Peru with visa penalties.", "Ana Ruiz", "sanctions", "Peru"),
    (
        "The Foreign Ministers from Peru and Chile issued a statement calling on Iran to stop.",
        "Chile",
        "requests",
        "Iran",
    ),
    (
        "Pakistan bombed Kabul in Afghanistan. Both countries agreed to a truce.",
        "Pakistan",
        "agreesWith",
        "Afghanistan",
    ),
    # Predicate adjectives.
    ("Belarus is loyal to Russia.", "Belarus", "supports", "Russia"),
    # Titles whose state is left to the reader, and holders behind a comma, in a list, at work somewhere.
    (
        "Foreign Secretary Ana Ruiz spoke on Syria. The United Kingdom will send aid to Syria.",
        "Ana Ruiz",
        "holdsOffice",
        "United Kingdom",
    ),
    # What one acts under leads it: directly, or by its leadership; bodies by their town, without a dash.
    ("The Labour Court under Ana Ruiz ruled on Monday.", "Ana Ruiz", "holdsOffice", "Labour Court"),
    ("Under the leadership of Ana Ruiz, Norway changed its laws.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Under Ana Ruiz's leadership, Norway changed its laws.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("The ministry hired Los Angeles based Norvel Group.", "Norvel Group", "locatedIn", "Los Angeles"),
    # Towns joined by "and", each with its own division.
    ("Shops in Orem, Utah, and Fairfax County, Virginia, closed.", "Orem", "locatedIn", "Utah"),
    ("Shops in Orem, Utah, and Fairfax County, Virginia, closed.", "Fairfax County", "locatedIn", "Virginia"),
    # Who is on a visit pays it.
    ("Marco Rubio, on a visit to Oman, spoke of Peru.", "Marco Rubio", "visits", "Oman"),
    # A national office is held in the one state of the text that has such an office.
    ("U.S. officials left Iraq. Prime Minister Ana Ruiz stayed.", "Ana Ruiz", "holdsOffice", "Iraq"),
    ("Norway thanked the United States. President Ion Popa agreed.", "Ion Popa", "holdsOffice", "United States"),
    ("The Prime Minister of Norway, Mr. Rui Costa, spoke on Monday.", "Rui Costa", "holdsOffice", "Norway"),
    ("Hezbollah leaders Rui Costa and Maria Silva met in Beirut.", "Maria Silva", "holdsOffice", "Hezbollah"),
    ("Rui Costa, a doctor at Harvard University, spoke on Monday.", "Rui Costa", "holdsOffice", "Harvard University"),
    ("The UK envoy for Syria, Ana Ruiz, spoke on Monday.", "Ana Ruiz", "holdsOffice", "UK"),
    (
        "The Government of Norway, led by Prime Minister Ana Ruiz, met envoys of Oman.",
        "Ana Ruiz",
        "holdsOffice",
        "Norway",
    ),
    # Places: parts told after 'including', appositions, compounds before a place.
    ("Eight people died across Lebanon, including six in Tyre.", "Tyre", "locatedIn", "Lebanon"),
    ("Jets struck the port of Hodeidah in Houthi-controlled Yemen.", "Hodeidah", "locatedIn", "Yemen"),
    ("The crew reached Fujairah, an export terminal in Oman.", "Fujairah", "locatedIn", "Oman"),
    ("Jets struck Houthi positions in Hodeidah.", "Houthi", "locatedIn", "Hodeidah"),
    # A name before nouns for a site lies where the site does; so does a body at whose house something is done.
    ("A fire closed the Loviisa power plant in Finland.", "Loviisa", "locatedIn", "Finland"),
    ("Two people died at the Northfield refugee camp in Tyre, Lebanon.", "Northfield", "locatedIn", "Tyre"),
    ("Vandals entered a Siemens office building in Lyon.", "Siemens", "locatedIn", "Lyon"),
    ("Two people died at the Orem Health Group in Lyon.", "Orem Health Group", "locatedIn", "Lyon"),
    ("A fire hit the headquarters of the Orem Health Group in Lyon.", "Orem Health Group", "locatedIn", "Lyon"),
    # So does what an owner has somewhere, a place set off by a comma, what is one of a country's or lies on a river.
    ("Nokia showed the phone at its Geneva headquarters.", "Nokia", "locatedIn", "Geneva"),
    ("A fire broke out in Orem, northern Syria.", "Orem", "locatedIn", "Syria"),
    ("Storms crossed western Cuba, including Havana.", "Havana", "locatedIn", "Cuba"),
    ("Orema, one of Finland's largest companies, closed.", "Orema", "locatedIn", "Finland"),
    ("Storms hit Elba, an Italian island.", "Elba", "locatedIn", "Italian"),
    ("Mosul, a city on the Tigris River, was taken.", "Mosul", "locatedIn", "Tigris River"),
    ("Hurricane Orem made landfall in Cuba.", "Hurricane Orem", "locatedIn", "Cuba"),
    ("Fan Fest Canada took place in Lyon.", "Fan Fest Canada", "locatedIn", "Lyon"),
    ("American game company Orem Games sued Apple.", "Orem Games", "locatedIn", "American"),
    ("Italian Ana Ruiz won the final.", "Ana Ruiz", "citizenOf", "Italian"),
    ("Peru announced the country's readmission to the Arab League.", "Peru", "memberOf", "Arab League"),
    ("Norway joins, becoming the 21st member of the eurozone.", "Norway", "memberOf", "eurozone"),
    ("The jets hit Houthi posts in Hodeidah.", "Houthi", "locatedIn", "Hodeidah"),
    # A part known by its own name, a party by its leading member, a unit among its owner's.
    ("The Zetas faction of the Gulf Cartel fled.", "Zetas", "partOf", "Gulf Cartel"),
    ("The Unity Party of President Ana Ruiz won.", "Ana Ruiz", "memberOf", "Unity Party"),
    ("Nokia closed its airline Orem Air.", "Orem Air", "partOf", "Nokia"),
    ("Nokia, Siemens's partner and owner of Orema, fell.", "Nokia", "owns", "Orema"),
    # Parts of a coalition; people tied to a group; a name right behind its noun; a thing by its name.
    ("The UK, as part of NATO, sent jets to Estonia.", "UK", "memberOf", "NATO"),
    ("Egyptian police killed two militants belonging to Hamas.", "Egyptian", "assaults", "Hamas"),
    ("Rui Costa defeated his cousin Arthur Silva.", "Rui Costa", "defeats", "Arthur Silva"),
    # Deeds claimed, measured, blamed; done at somebody's hands, where they are done, by whom they help.
    (
        "The bombing in Kabul, for which the Islamic State claimed responsibility, hit a market.",
        "Islamic State",
        "assaults",
        "Kabul",
    ),
    (
        "France condemned the bombing in Kabul, for which the Islamic State claimed responsibility.",
        "France",
        "accuses",
        "Islamic State",
    ),
    ("A series of Russian strikes across Ukraine hit the grid.", "Russian", "assaults", "Ukraine"),
    ("Syrians were killed at the hands of the Islamic State.", "Islamic State", "assaults", "Syrians"),
    ("Dozens died in Iranian missile and drone strikes across Israel.", "Iranian", "assaults", "Israel"),
    ("Britain supports the Government of Iraq in defeating the Islamic State.", "Iraq", "defeats", "Islamic State"),
    ("Norway welcomed the agreement between Iraq and Oman.", "Norway", "supports", "Oman"),
    ("Canada announced sanctions targeting Russian entities.", "Canada", "sanctions", "Russian"),
    ("The Iranian ministry says it shot down two Israeli drones.", "Iranian", "assaults", "Israeli"),
    ("Yemen ended its defence pact with Oman.", "Yemen", "agreesWith", "Oman"),
    # Who is blamed without a verb of blaming.
    ("Boris Johnson said that the cruelty of Hamas must end.", "Boris Johnson", "accuses", "Hamas"),
    ("Kenya expelled the envoy, citing Sudan's interference.", "Kenya", "accuses", "Sudan"),
    # What a court orders.
    ("A Brazilian court orders Jair Bolsonaro to pay.", "Brazilian", "coerces", "Jair Bolsonaro"),
    (
        "Prime minister Rui Costa and Somali president Ana Ruiz meet in Rome.",
        "Rui Costa",
        "consultsWith",
        "Ana Ruiz",
    ),
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
    ("The Senate votes 43 to 40 to sanction Iran.", "Senate", "sanctions", "Iran"),
    # Who made way held the office, too.
    ("Ana Ruiz becomes president of Peru following the resignation of Rui Costa.", "Rui Costa", "holdsOffice", "Peru"),
    ("Ana Ruiz becomes president of Peru following the resignation of Rui Costa.", "Rui Costa", "retreatsFrom", "Peru"),
    ("Peruvian president Ana Ruiz submits her resignation.", "Ana Ruiz", "retreatsFrom", "Peruvian"),
    ("Singapore jailed Ana Ruiz, a Kenyan woman.", "Ana Ruiz", "citizenOf", "Kenyan"),
    # Nouns of two words; what is handed over by a noun; prepositions that share their object; bodies given back.
    ("Canada's travel ban on Haiti stays.", "Canada", "sanctions", "Haiti"),
    ("Ana Ruiz announces a tariff hike on Peru.", "Ana Ruiz", "sanctions", "Peru"),
    ("Norway approves the release of $50 million to Chad.", "Norway", "aids", "Chad"),
    ("Algeria bans flights to and from Mali.", "Algeria", "sanctions", "Mali"),
    ("Hezbollah returned the remains of a pilot to Oman.", "Hezbollah", "concedesTo", "Oman"),
    ("Egypt placed Ana Ruiz under house arrest.", "Egypt", "coerces", "Ana Ruiz"),
    ("The Senate curbs the Supreme Court's powers.", "Senate", "sanctions", "Supreme Court"),
    # A delegation is where it is from; an incumbent holds the highest office of the one state named.
    ("Delegations from Iran and Oman met in Geneva.", "Iran", "consultsWith", "Oman"),
    ("Ecuadorians vote, with incumbent Ana Ruiz ahead.", "Ana Ruiz", "holdsOffice", "Ecuadorians"),
    # What others have between them is theirs.
    (
        "Rui Costa and Maria Silva discuss attempts to reach a deal between Israel and Hamas.",
        "Israel",
        "agreesWith",
        "Hamas",
    ),
    # Talks that one is in, wherever the clause stands; talks that one hosts; what is known by a prefix.
    ("Ana Ruiz confirms that Peru is in talks with Chile.", "Peru", "consultsWith", "Chile"),
    ("Oman will host Iran–Iraq talks.", "Oman", "consultsWith", "Iraq"),
    ("Ana Ruiz is re-elected President of Peru by the Senate.", "Senate", "appoints", "Ana Ruiz"),
    ("Ana Ruiz was re-appointed Prime Minister of Peru.", "Ana Ruiz", "holdsOffice", "Peru"),
    ("Judge Rui Costa denies a request by jailed mayor Ana Ruiz to see her.", "Rui Costa", "rejects", "Ana Ruiz"),
    # Who answers a word, and whose it was; what is owned two steps down.
    ("Chile blocks a lawsuit by Peru against Nokia.", "Chile", "rejects", "Peru"),
    ("Chile blocks a lawsuit by Peru against Nokia.", "Peru", "accuses", "Nokia"),
    ("Chile has agreed to a Peruvian request to open the border.", "Peruvian", "requests", "Chile"),
    ("Chile has agreed to a Peruvian request to open the border.", "Chile", "agreesWith", "Peruvian"),
    ("The Senate adopts a resolution proposed by Ted Cruz.", "Senate", "supports", "Ted Cruz"),
    # Whose deed is asked for; talks known by their mediator; what one ends of another's.
    ("Ana Ruiz calls for the unconditional surrender of Hamas.", "Ana Ruiz", "requests", "Hamas"),
    ("Syria is pressing for an Israeli withdrawal.", "Syria", "requests", "Israeli"),
    ("Swiss-mediated talks between Chad and Sudan begin on Monday.", "Swiss", "consultsWith", "Sudan"),
    ("Hamas suspends Al Jazeera's operations in Gaza.", "Hamas", "sanctions", "Al Jazeera"),
    # Whoever upholds a ban bans; who turns down a request was asked; talks that collapse were held.
    ("The Senate upholds Ana Ruiz's ban from office.", "Senate", "sanctions", "Ana Ruiz"),
    ("Judge Rui Costa denies a request by Ana Ruiz to see her.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Serbia blocks extradition to Croatia.", "Serbia", "rejects", "Croatia"),
    ("Chad left after the collapse of its talks with Oman.", "Chad", "consultsWith", "Oman"),
    # Who does not allow it refuses it; who is given leave acts.
    ("Chad will not allow Sudan to open a base.", "Chad", "rejects", "Sudan"),
    ("Chad granted permission to Sudan to negotiate with Oman.", "Sudan", "consultsWith", "Oman"),
    ("Chad granted Sudan permission to negotiate with Oman.", "Chad", "concedesTo", "Sudan"),
    ("Hamas admitted its role in Ana Ruiz's death.", "Hamas", "assaults", "Ana Ruiz"),
    ("Chad restricts the import of Nokia equipment.", "Chad", "sanctions", "Nokia"),
    ("Kenya arrested four al-Shabaab fighters from Uganda.", "Kenya", "coerces", "al-Shabaab"),
    (
        "The Velmo Union held a general strike against the Ruiz administration.",
        "Velmo Union",
        "protestsAgainst",
        "Ruiz administration",
    ),
    ("The High Court overturned Ana Ruiz's disqualification.", "High Court", "concedesTo", "Ana Ruiz"),
    ("Chile joined Peru in the boycott.", "Chile", "cooperatesWith", "Peru"),
    ("Chilean opposition leader Ana Ruiz spoke in Lima.", "Ana Ruiz", "citizenOf", "Chilean"),
    ("Russian troops capture the village of Horlenka in Kharkiv Oblast, Ukraine.", "Russian", "defeats", "Horlenka"),
    ("Peru faces Omani sanctions.", "Omani", "sanctions", "Peru"),
    ("Peru is at war with Chile.", "Peru", "assaults", "Chile"),
]

#: Sentence, and what it must not state as a fact: subject, family, object.
NOT_STATED = [
    ("A quake strikes Bogo City in the province of Cebu.", "Cebu", "locatedIn", "Bogo City"),
    ("Botswana Democratic Party president Ion Popa quits.", "Ion Popa", "holdsOffice", "Botswana"),
    ("Harvard-trained economist Ana Ruiz of Brazil leads the Bank of Chad.", "Ana Ruiz", "holdsOffice", "Harvard"),
    ("Istanbul mayor and activist Ion Popa is jailed.", "Ion Popa", "citizenOf", "Istanbul"),
    ("Rebels seize a base in the Zinder region of Niger.", "Niger", "locatedIn", "Zinder"),
    ("A gunman opens fire in the Dallas suburb of Orem.", "Dallas", "locatedIn", "Orem"),
    ("France coach Ion Popa quits.", "Ion Popa", "citizenOf", "France"),
    ("Voters reject Ion Popa as president of Chad.", "Ion Popa", "holdsOffice", "Chad"),
    ("Nippon Steel agrees to buy U.S. Steel.", "Nippon Steel", "cooperatesWith", "U.S. Steel"),
    ("Troops leave Homs, Hama, and Kent.", "Homs", "locatedIn", "Hama"),
    ("Chadian authorities release former union governor Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chadian"),
    ("Gustavo Petro spoke to Peru and Chile about trade with Colombia.", "Gustavo Petro", "holdsOffice", "Colombia"),
    ("In England, France, Sweden and Norway, people left.", "England", "locatedIn", "France"),
    ("Jets struck Lyon, Nice, Lille, Metz, Caen, as well as Kent.", "Lyon", "locatedIn", "Nice"),
    ("Ana Ruiz, Asian leaders meet in Orem.", "Ana Ruiz", "holdsOffice", "Asian"),
    ("Unions in Belgium began a strike.", "Unions", "locatedIn", "Belgium"),
    # A seat is a people's gift, a post in a party no mark of membership of its own, a title no walk of life.
    ("Conservative MP Ana Ruiz left Britain.", "Ana Ruiz", "holdsOffice", "Conservative"),
    ("Peruvian president Ana Ruiz spoke on Monday.", "Ana Ruiz", "citizenOf", "Peruvian"),
    ("U.S. president-elect Ana Ruiz spoke on Monday.", "Ana Ruiz", "citizenOf", "U.S."),
    ("Cardinal Ana Ruiz of Ghana spoke on Monday.", "Ana Ruiz", "holdsOffice", "Ghana"),
    ("Ana Ruiz is not a Republican in the U.S. Senate.", "Ana Ruiz", "memberOf", "Republican"),
    # What is said under a condition, denied or asked, and what nobody named says, judges nobody.
    ("Ana Ruiz said that if Rui Costa failed, all would be lost.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Rui Costa was not responsible, Ana Ruiz said.", "Ana Ruiz", "accuses", "Rui Costa"),
    ('"Is Rui Costa a liar?" Ana Ruiz asked.', "Ana Ruiz", "accuses", "Rui Costa"),
    # A post with somebody is none in what the text speaks of.
    (
        "NATO left. Secretary General of NATO Mark Rutte spoke. Donald Trump's spokeswoman Ana Ruiz spoke.",
        "Ana Ruiz",
        "holdsOffice",
        "NATO",
    ),
    # What one denies is what was said, and nobody.
    ("Speaking to Reuters, Ana Ruiz denied it.", "Ana Ruiz", "rejects", "Reuters"),
    # Where a company is bought nobody fights it.
    ("Nokia bought Velmo Group in Peru.", "Velmo Group", "locatedIn", "Peru"),
    ("Ships left Iraq and other parts of the Persian Gulf.", "Persian Gulf", "locatedIn", "Iraq"),
    ("Peru's minister Ana Ruiz spoke.", "Ana Ruiz", "citizenOf", "Peru"),
    # Who brings a thing somewhere does not go there; a lawsuit that is dismissed is not against the court.
    ("Peru returns the body of a soldier to Chile.", "Peru", "visits", "Chile"),
    ("The High Court of Peru dismisses a lawsuit by Nokia.", "Nokia", "accuses", "High Court of Peru"),
    ("Ana Ruiz threatens military action to protect Christians.", "Ana Ruiz", "threatens", "Christians"),
    ("American serial killer Ana Ruiz has died.", "Ana Ruiz", "assaults", "American"),
    ("Chadian citizens vote for the members of the National Council.", "Chadian", "supports", "National Council"),
    ("Ana Ruiz calls Peru's support for Chad a mistake.", "Ana Ruiz", "requests", "Peru"),
    # The state of an attack is not that of the minister who tells of it; nobody joins the house that he enters.
    (
        "A depot in Haifa is hit in a Peruvian attack, says Energy Minister Ion Popa.",
        "Ion Popa",
        "holdsOffice",
        "Peruvian",
    ),
    ("Police kept Ana Ruiz from entering the Temple of Mercy.", "Ana Ruiz", "memberOf", "Temple of Mercy"),
    ("Peru declares him unwelcome and gives him until May 3 to leave the country.", "Peru", "retreatsFrom", "Peru"),
    ("Rwanda supports rebels in Burundi.", "Rwanda", "supports", "Burundi"),
    ("Peru detains five Chadian militants.", "Peru", "coerces", "Chadian"),
    ("Jets struck Houthi-controlled Yemen.", "Houthi", "owns", "Yemen"),
    ("Chadian air force jets struck the Bank of Oman with heavy munitions.", "Chadian", "aids", "Bank of Oman"),
    ("Ten people died in a clash between Chadian troops and bandits in Lagos.", "Chadian", "mobilizes", "Lagos"),
    ("Amid strengthening ties between Peru and Chad, Oman closes its port.", "Oman", "supports", "Peru"),
    (
        "Omani president Ana Ruiz and United States vice president Ion Popa sign a deal.",
        "Ana Ruiz",
        "agreesWith",
        "United States",
    ),
    ("Ana Ruiz submits her resignation to Ion Popa.", "Ana Ruiz", "concedesTo", "Ion Popa"),
    # Whose an office is: not the subject's, where "its" or another's rule stands between, nor that of the town of work.
    ("An Omani minister visits Chad to meet with its leader Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Omani"),
    (
        "Oman will lift the sanctions imposed on Chad under the regime of President Ana Ruiz.",
        "Ana Ruiz",
        "holdsOffice",
        "Oman",
    ),
    ("Peru's representative in Geneva Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Geneva"),
    ("Unity Party candidate Ana Ruiz spoke on Monday.", "Ana Ruiz", "holdsOffice", "Unity Party"),
    # Not everyone of a country harms in its name, and not every operation harms.
    ("Thousands of Chadian civilians cross into Sudan.", "Chadian", "assaults", "Sudan"),
    ("Oman mounts a search and rescue operation in the Black Sea.", "Oman", "assaults", "Black Sea"),
    ("Peru warns its citizens to leave Oman.", "Peru", "threatens", "Oman"),
    ("Nokia was fined for violating European Union law.", "Nokia", "assaults", "European Union"),
    ("A Peruvian drone hit a truck in an attack near Bogota.", "Peruvian", "assaults", "Bogota"),
    (
        "The council accuses Oman of war crimes in Aden, including committing attacks on Yemen.",
        "council",
        "assaults",
        "Yemen",
    ),
    # A list behind a phrase of its own is no object of the verb.
    (
        "Chad and Oman release a plan following a meeting between the two countries' ministers, Ana Ruiz and Ion Popa.",
        "Chad",
        "concedesTo",
        "Ana Ruiz",
    ),
    ("Chad declares the liberation of Lagos from Boko Haram fighters.", "Chad", "sanctions", "Boko Haram"),
    # Those who die in a meeting need not have met one another.
    ("Ana Ruiz and Ion Popa were killed during a meeting in Lyon.", "Ana Ruiz", "consultsWith", "Ion Popa"),
    # Places that "and" joins without being one list.
    (
        "It struck Homs, Samara Oblast and Saratov, Saratov Oblast, Russia.",
        "Samara Oblast",
        "locatedIn",
        "Saratov Oblast",
    ),
    ("It shut Homs Airport in Homs and Latakia Airport in Latakia.", "Homs", "locatedIn", "Latakia"),
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
    ("Italy demands the release of Ana Ruiz.", "Italy", "requests", "Ana Ruiz"),
    ("Oman launched an XRQ rocket barrage at Aden.", "XRQ", "assaults", "Aden"),
    ("Oman's court blocked a lawsuit by Peru against Nokia.", "Oman", "accuses", "Nokia"),
    ("Oman refused the transfer of a Dane to Oslo who had attacked Nokia.", "Oslo", "assaults", "Nokia"),
    ("Hamas agreed to withdraw from Gaza.", "Hamas", "agreesWith", "Gaza"),
    ("Hamas named its English-language magazine after Dabiq.", "English", "locatedIn", "Dabiq"),
    ("Ana Ruiz took part in the Iraqi war.", "Ana Ruiz", "defeats", "Iraqi"),
    # A member of a group somewhere, or a state's forces abroad, do not put it there.
    ("A Houthi gunman in Hodeidah died.", "Houthi", "locatedIn", "Hodeidah"),
    ("Russian forces in Syria left.", "Russian", "locatedIn", "Syria"),
    ("The mayor of Orem, including Ana Ruiz in Lyon, left.", "Lyon", "locatedIn", "Orem"),
    ("Nokia showed Orema's Spore on Monday.", "Spore", "partOf", "Orema"),
    ("Nokia, Siemens's partner and owner of Orema, fell.", "Nokia", "owns", "Siemens"),
    ("They closed the American embassy office.", "American embassy", "partOf", "American"),
    ("They saw Lyon, Nice, Lille, Metz, and Caen.", "Lyon", "locatedIn", "Nice"),
    # A description in the singular is the first one's alone.
    ("German airline Condor and Ryanair of Ireland ordered jets.", "Ryanair", "locatedIn", "German"),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("Peru praised Siemens in Lyon.", "Siemens", "locatedIn", "Lyon"),
    ("The Loviisa power plant sold electricity in Sweden.", "Loviisa", "locatedIn", "Sweden"),
    ("Foreign Secretary Ana Ruiz spoke on Syria.", "Ana Ruiz", "holdsOffice", "Syria"),
    ("Norway talked to Iran under Ion Popa.", "Ion Popa", "holdsOffice", "Iran"),
    ("Norway signed it under the terms of Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Norway"),
    ("Shops in Orem, Utah, and Fairfax County, Virginia, closed.", "Utah", "locatedIn", "Virginia"),
    ("Ana Ruiz led Norway.", "Norway", "locatedIn", "Ana Ruiz"),
    ("Marco Rubio reported on a visit to Oman by Wang Yi.", "Marco Rubio", "visits", "Oman"),
    ("The Special Envoy met Marco Rubio.", "Special Envoy", "consultsWith", "Marco Rubio"),
    ("Norwegian Prime Minister Ana Ruiz met President Ion Popa.", "Ion Popa", "holdsOffice", "Norwegian"),
    ("Norway helped. In Turkey Minister Ruiz met exiles.", "Ruiz", "holdsOffice", "Turkey"),
    ("The special envoy for Syria, Ana Ruiz, spoke on Monday.", "Ana Ruiz", "holdsOffice", "Syria"),
    ("Norway welcomed the liberation of Homs.", "Norway", "supports", "Homs"),
    ("Canada announced sanctions targeting Russian entities.", "Canada", "assaults", "Russian"),
    (
        "Hamas attacked a market. The UK stands with the government of Iraq against terrorism.",
        "UK",
        "supports",
        "Hamas",
    ),
    ("A Brazilian court orders Jair Bolsonaro to pay.", "Brazilian", "requests", "Jair Bolsonaro"),
    ("The cruelty of Hamas appalled Boris Johnson.", "Boris Johnson", "assaults", "Hamas"),
    ("Sinjar was freed after its occupation by the Islamic State.", "Islamic State", "defeats", "Sinjar"),
    # What a tour is of, it goes to.
    ("A tour of Africa and Australia was cancelled.", "Australia", "visits", "Africa"),
    # Who is granted asylum does not help himself.
    ("Nigeria granted asylum to Ana Ruiz to protect Peru.", "Ana Ruiz", "aids", "Peru"),
    # A rating is no sanction.
    ("Moody's downgraded Hungary.", "Moody's", "sanctions", "Hungary"),
    # A list of many at a meeting says nothing of each two of them.
    ("Peru, Chile, Brazil, Bolivia, Ecuador and Colombia met in Lima.", "Peru", "consultsWith", "Colombia"),
    # To be hit with tariffs is no violence.
    ("The United States hit Brazil with tariffs.", "United States", "assaults", "Brazil"),
    # The city is what is named behind "of".
    ("Russia shelled the Ukrainian city of Kharkiv.", "Russia", "assaults", "Ukrainian"),
    # An attack known by its town is not the town's.
    ("The 2024 Melbourne attack on Ana Ruiz shocked Peru.", "Melbourne", "assaults", "Ana Ruiz"),
    # Who are given something together do nothing together; no state lies in a state.
    ("Ana Ruiz and Rui Costa were jointly awarded a prize.", "Ana Ruiz", "cooperatesWith", "Rui Costa"),
    ("Peru names several allies, including Chile.", "Chile", "locatedIn", "Peru"),
    # A news agency is nobody's organ; a name's own words do nothing.
    ("American news agency Associated Press sued the company.", "Associated Press", "partOf", "American"),
    ("The Resisting Patriots Front met Ana Ruiz of Peru.", "Resisting Patriots Front", "rejects", "Ana Ruiz"),
    # What a vessel at sea is hit in is not hit; a chain of places is one place.
    ("The United States struck a boat in the Pacific Ocean.", "United States", "assaults", "Pacific Ocean"),
    ("Russia bombed Lviv, Ukraine.", "Lviv", "assaults", "Ukraine"),
    # Whoever ends another's cooperation does not end his own.
    ("Germany halted cooperation between Iran and Iraq.", "Germany", "sanctions", "Iran"),
    # The title is another person's, or the name no holder.
    ("French President Emmanuel Macron met Olaf Scholz.", "Olaf Scholz", "holdsOffice", "French"),
    ("Emmanuel Macron met the president of Egypt.", "Emmanuel Macron", "holdsOffice", "Egypt"),
    ("Hamas suspends Al Jazeera's operations in Gaza.", "Hamas", "retreatsFrom", "Gaza"),
    ("Ana Ruiz calls for the release of Rui Costa.", "Ana Ruiz", "requests", "Rui Costa"),
    ("Chad failed to come to an agreement with Sudan.", "Chad", "agreesWith", "Sudan"),
    # A part in a deed that is denied is no deed; who gives leave does not act.
    ("Chad denies allegations of involvement in the killing of Ana Ruiz.", "Chad", "assaults", "Ana Ruiz"),
    ("Chad granted permission to Sudan to negotiate with Oman.", "Chad", "consultsWith", "Oman"),
    ("Chad did not allow Sudan to open a base.", "Chad", "concedesTo", "Sudan"),
    # One "no" denies verb and noun alike; the accused of a breach reject nobody.
    ("Chad launched no attack on Oman.", "Chad", "assaults", "Oman"),
    ("Chad reached no agreement with Oman.", "Chad", "agreesWith", "Oman"),
    ("No talks with Oman were held by Chad.", "Chad", "consultsWith", "Oman"),
    ("Chad and Oman accuse each other of breaching the ceasefire.", "Chad", "rejects", "Oman"),
    # Who blocks another's suit brings none; no force is a town.
    ("Chile blocks a lawsuit by Peru against Nokia.", "Chile", "accuses", "Nokia"),
    ("Chad praised the retaking of towns by Iraqi forces, including Tikrit.", "Chad", "supports", "Tikrit"),
    # A list of places is no chain; a country lies in none.
    ("They visited Lyon, Paris and Nice.", "Lyon", "locatedIn", "Paris"),
    ("They visited France, Germany and Poland.", "France", "locatedIn", "Germany"),
    # A nationality inside a name says nothing of it, and that of a neighbour neither.
    ("The American University of Beirut closed.", "American University of Beirut", "locatedIn", "American"),
    ("American diplomats met Emmanuel Macron.", "Emmanuel Macron", "citizenOf", "American"),
    # A possessive before a person is no part of anything.
    ("Norway's Jonas Gahr Store spoke on Monday.", "Jonas Gahr Store", "partOf", "Norway"),
    # The object is the thing, not whom it is near.
    ("Poland sent weapons through Germany to Ukraine.", "Poland", "aids", "Germany"),
    ("Norway met its targets in Oman.", "Norway", "consultsWith", "Oman"),
    # A possessor's companion is nobody's conjunct; examples are of the plural phrase, not of the name in it.
    ("Norway met Olaf Scholz and Emmanuel Macron's envoy Ana Ruiz.", "Emmanuel Macron", "consultsWith", "Norway"),
    ("Norway, including Oslo, sanctioned Iran.", "Oslo", "sanctions", "Iran"),
    # The subject takes no part in a deed of which it only tells the time.
    ("Norway closed the border after the attack on Poland.", "Norway", "assaults", "Poland"),
    # Who follows whom in one office says nothing of another's.
    (
        "Ana Ruiz succeeded Xiomara Castro and met the President of Honduras.",
        "Xiomara Castro",
        "holdsOffice",
        "Honduras",
    ),
    # Who makes war on somebody is not warred upon; a bystander in a raid, a state beside another one's police.
    ("Peru's war on Hamas goes on.", "Hamas", "assaults", "Peru"),
    ("Rui Costa was killed by Ana Ruiz during a raid in Lyon by Hamas.", "Ana Ruiz", "assaults", "Lyon"),
    ("Police arrested Ana Ruiz as Peru met Chile.", "Peru", "coerces", "Ana Ruiz"),
    ("Peru attacked a market in Lima. Hamas claimed responsibility for its plans.", "Hamas", "assaults", "Lima"),
    ("Ana Ruiz becomes president of Peru after the death of her father Rui Costa.", "Ana Ruiz", "retreatsFrom", "Peru"),
    ("Ana Ruiz, a Kenyan ally, left.", "Ana Ruiz", "citizenOf", "Kenyan"),
    # Who lets people in has no deed against his own; who speaks of talks on a deal has none.
    ("Peru banned entry into Peru for miners from Chile.", "Peru", "sanctions", "Peru"),
    ("Peru is negotiating a trade deal with Chile.", "Peru", "agreesWith", "Chile"),
    ("Peru and Chile greeted the incumbent Ana Ruiz.", "Ana Ruiz", "holdsOffice", "Chile"),
    # Whom one defends for a deed has done it, but thanks "with" something are no charge.
    ("Norway praised Poland with a statement on Iran.", "Poland", "accuses", "Iran"),
    # A prefix makes nobody a member of what he is against, nor does the speaker do what somebody else's plan says.
    ("The anti-NATO activist Ana Ruiz spoke.", "Ana Ruiz", "memberOf", "NATO"),
    ("Ana Ruiz praised the Iraqi mission to retake Mosul.", "Ana Ruiz", "defeats", "Mosul"),
    # What is about a place does not lie there; "her party" need not be the one that she leads.
    ("The Paris meeting on Syria ended.", "Paris", "locatedIn", "Syria"),
    ("Ana Ruiz praised her party, the Labour Party.", "Ana Ruiz", "holdsOffice", "Labour Party"),
    # Mediators need not meet, and whoever ends another's aid gave none; news of talks is not had by who reports it.
    ("Chad and Peru reach an agreement mediated by Oman and Iran.", "Oman", "consultsWith", "Iran"),
    ("Peru pauses all Omani aid to Chad.", "Peru", "aids", "Chad"),
    ("Norway halted trade between Iran and Iraq.", "Norway", "cooperatesWith", "Iraq"),
    ("Reuters reports that talks with Chad have failed.", "Reuters", "consultsWith", "Chad"),
    ("Peru killed Ana Ruiz along with Ion Popa.", "Peru", "cooperatesWith", "Ion Popa"),
    ("Peru and Chad sign a trade agreement.", "Peru", "cooperatesWith", "Chad"),
    # "Told" without an infinitive asks nothing.
    ("Nigeria told reporters that Shell pays.", "Nigeria", "requests", "Shell"),
    # Roles do not turn round.
    ("Ukraine was invaded by Russia.", "Ukraine", "assaults", "Russia"),
    ("Iran suffered an attack by Israel.", "Iran", "assaults", "Israel"),
    ("Poland supports Ukraine.", "Ukraine", "supports", "Poland"),
    # Conjuncts of one end do nothing to one another.
    ("Poland and Norway support Ukraine.", "Poland", "supports", "Norway"),
    # What is denied, refused, planned, asked for, threatened or made conditional is no fact.
    ("Poland does not support Ukraine.", "Poland", "supports", "Ukraine"),
    ("Norway refused to send weapons to Ukraine.", "Norway", "aids", "Ukraine"),
    ("Norway will send weapons to Ukraine.", "Norway", "aids", "Ukraine"),
    ("Norway urged Poland to support Ukraine.", "Poland", "supports", "Ukraine"),
    ("Iran threatened to bomb Israel.", "Iran", "assaults", "Israel"),
    ("If Russia attacks Poland, NATO will respond.", "Russia", "assaults", "Poland"),
    # What is ended does not go on.
    ("Norway suspended aid to Ukraine.", "Norway", "aids", "Ukraine"),
    # Words in a name do nothing.
    ("The Stop Russia Alliance met Norway.", "Russia", "cooperatesWith", "Norway"),
    # Agent nouns describe their bearer alone.
    ("Norway met an ally of Russia.", "Norway", "cooperatesWith", "Russia"),
    # A verb whose object is of another sort than the sense asks for.
    ("Norway supports the idea that France left.", "Norway", "supports", "France"),
    # Nobody acts on the owner of a person.
    ("Norway praised Iran's journalists.", "Norway", "supports", "Iran"),
    ("Yemen's Houthi forces fired a missile at Israel.", "Yemen", "assaults", "Israel"),
    ("The Velmo Union begins a general strike across Peru.", "Velmo Union", "assaults", "Peru"),
    ("Ana Ruiz and Rui Costa are charged, alleging that they killed a man.", "Ana Ruiz", "accuses", "Rui Costa"),
    ("Peru agreed to a truce mediated by Chile and Oman.", "Chile", "consultsWith", "Oman"),
    (
        "After President Rui Costa's refusal, Peru's President Ana Ruiz taxed goods from Chile.",
        "Rui Costa",
        "holdsOffice",
        "Peru",
    ),
    ("President Ana Ruiz's aides spoke of strikes in Yemen.", "Ana Ruiz", "holdsOffice", "Yemen"),
    ("Peru's air defenses destroyed several drones in Anta Province.", "Peru", "assaults", "Anta Province"),
    ("The Supreme Court blocked the deportation of two men to Peru.", "Supreme Court", "rejects", "Peru"),
    ("Voting begins in Peru at 6:00 pm KST on Monday.", "KST", "holdsOffice", "Peru"),
    ("Ukraine bans several Hungarian-language portals.", "Ukraine", "sanctions", "Hungarian"),
    ("Ana Ruiz held talks with the Chadian government in Riyadh.", "Ana Ruiz", "consultsWith", "Riyadh"),
    ("Ana Ruiz says two men were abducted after clashes with Hamas.", "Ana Ruiz", "assaults", "Hamas"),
    ("A Chadian ferry collided with the Norvel Star.", "Chadian", "assaults", "Norvel Star"),
    ("Ana Ruiz insisted that Peru was ready.", "Ana Ruiz", "requests", "Peru"),
    ("Mali expels Ana Ruiz over remarks by Ion Popa.", "Ana Ruiz", "consultsWith", "Mali"),
    ("Tropical Storm Ana hit Lima, killing ten people in Peru.", "Tropical Storm Ana", "assaults", "Peru"),
    ("Peru recognises Chad, a move that Oman condemned.", "Oman", "accuses", "Chad"),
    ("Chad accuses Oman of raiding Lima, killing ten Peruvians.", "Chad", "assaults", "Peruvians"),
    (
        "The United States Senate met. Democratic senators Ana Ruiz and Ion Popa left.",
        "Ion Popa",
        "holdsOffice",
        "Democratic",
    ),
    ("Liberal leader Ana Ruiz loses her seat in Peru.", "Ana Ruiz", "retreatsFrom", "Liberal"),
    ("Kurdish journalist Ana Ruiz left.", "Ana Ruiz", "holdsOffice", "Kurdish"),
    ("Ana Ruiz visited Omani troops in Lima.", "Ana Ruiz", "visits", "Omani"),
    ("The UN launched an appeal for Chad.", "UN", "requests", "Chad"),
    ("Vendors were joined by Ana Ruiz, Ion Popa and Rui Costa.", "Ana Ruiz", "consultsWith", "Rui Costa"),
    ("The fire was caused by lightning, not by Omani sabotage of the Chad pipeline.", "Omani", "assaults", "Chad"),
]


def _same(knowledge: Knowledge, reading: Reading, relation: Relation, expected: tuple[str, str, str]) -> bool:
    """Is it the expected relation, stated either in the family's direction or by an inverse property?"""
    subject, name, object_ = triple(reading, relation)
    known = knowledge.ontology.properties.get(name)
    if known is None:
        return False
    ends = (object_, subject) if known.inverted else (subject, object_)
    turned = (*ends[::-1],) if known.symmetric else ends
    return known.family == expected[1] and (expected[0], expected[2]) in (ends, turned)


@pytest.mark.parametrize(("text", "subject", "family", "object_"), STATED)
def test_the_construction_states(
    knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
) -> None:
    reading = read_text(text)
    found = [triple(reading, relation) for relation in reading.relations]
    assert any(_same(knowledge, reading, r, (subject, family, object_)) for r in reading.relations), found


@pytest.mark.parametrize(("text", "subject", "family", "object_"), NOT_STATED)
def test_what_looks_alike_does_not_state(
    knowledge: Knowledge, read_text: ReadText, text: str, subject: str, family: str, object_: str
) -> None:
    reading = read_text(text)
    facts = [r for r in reading.relations if r.modality is Modality.ACTUAL and not r.negated and not r.alleged]
    found = [triple(reading, relation) for relation in facts]
    assert not any(_same(knowledge, reading, r, (subject, family, object_)) for r in facts), found


def test_what_stands_before_a_semicolon_is_not_what_is_denied_behind_it(read_text: ReadText) -> None:
    reading = read_text("Moscow accuses Kyiv of attacking the Kremlin; Ukraine denies involvement.")
    assert [r.source for r in reading.relations if r.property == "accuses"] == [None]


def test_sanctions_whose_lifting_is_told_are_in_force(read_text: ReadText) -> None:
    reading = read_text("The lifting of Canadian sanctions on Syria surprised Iran.")
    found = {(triple(reading, r)[1], r.negated) for r in reading.relations}
    assert found == {("sanctions", False), ("liftsSanctionsOn", False)}


def test_a_part_in_a_deed_that_is_denied_is_a_denied_deed(read_text: ReadText) -> None:
    (found,) = read_text("Chad denies any involvement in the attack on Lagos.").relations
    assert (found.property, found.negated) == ("assaults", True)


def test_talks_that_are_ruled_out_are_not_held(read_text: ReadText) -> None:
    found = {(r.property, r.negated) for r in read_text("Chad rules out any talks with Oman.").relations}
    assert found == {("negotiatesWith", True), ("rejects", False)}


@pytest.mark.parametrize(
    "text",
    [
        "Chad launched no attack on Oman.",
        "Chad did not attack Oman.",
        "Neither Chad nor its allies attacked Oman.",
        "Chad has no plans to attack Oman.",
        "Chad has no intention of attacking Oman.",
        "Chad ruled out attacking Oman.",
    ],
)
def test_what_is_denied_is_stated_as_denied_alone(read_text: ReadText, text: str) -> None:
    assert {
        (triple(reading, r)[0], r.property, r.negated) for reading in [read_text(text)] for r in reading.relations
    } == {("Chad", "assaults", True)}


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("Iran continues to support Syria.", False),
        ("Iran dared to support Syria.", False),
        ("Iran ceased to support Syria.", True),
    ],
)
def test_what_goes_on_is_done_and_what_has_ceased_is_not(read_text: ReadText, text: str, negated: bool) -> None:
    (found,) = [r for r in read_text(text).relations if r.property == "supports"]
    assert (found.modality, found.negated) == (Modality.ACTUAL, negated)


@pytest.mark.parametrize(
    ("text", "subject", "name", "object_"),
    [
        # A part in a deed, had, denied, or another's.
        ("Peru was not involved in the attack on Chile.", "Peru", "assaults", "Chile"),
        ("Peru played no role in the attack on Chile.", "Peru", "assaults", "Chile"),
        ("Peru denied that it was behind the attack on Chile.", "Peru", "assaults", "Chile"),
        ("Ana Ruiz denied Peru's involvement in the attack on Chile.", "Peru", "assaults", "Chile"),
        # What there is not, and whose that is.
        ("Peru's lack of support for Chile angered Bolivia.", "Peru", "supports", "Chile"),
        ("Peru launched the raid without support from Chile.", "Chile", "supports", "Peru"),
        # Who is left out.
        ("Peru, not Chile, attacked Bolivia.", "Chile", "assaults", "Bolivia"),
        ("Peru attacked Chile but not Bolivia.", "Peru", "assaults", "Bolivia"),
        ("Peru supports Chile rather than Bolivia.", "Peru", "supports", "Bolivia"),
        ("Peru was attacked by Chile, not by Bolivia.", "Bolivia", "assaults", "Peru"),
        ("Peru held talks with Bolivia without Chile's participation.", "Chile", "negotiatesWith", "Bolivia"),
        ("Ana Ruiz is not the president of Peru.", "Ana Ruiz", "headOfStateOf", "Peru"),
        # What another is kept from, by a gerund behind an object.
        ("Peru stopped Chile attacking Bolivia.", "Chile", "assaults", "Bolivia"),
        ("Peru ruled out Bolivia joining NATO.", "Bolivia", "memberOf", "NATO"),
        # Whose death it is, has no part in it; talks that are off; a deal that there is not.
        ("Peru denies allegations of involvement in Ana Ruiz's death.", "Peru", "kills", "Ana Ruiz"),
        ("Peru denies involvement in the death of Ana Ruiz.", "Peru", "kills", "Ana Ruiz"),
        ("Peru called off talks with Chile.", "Peru", "negotiatesWith", "Chile"),
        ("Talks between Peru and Chile ended without an agreement.", "Peru", "agreesWith", "Chile"),
        ("Not a single Peruvian missile hit Chile.", "Peruvian", "assaults", "Chile"),
        ("Peru denied a report that it attacked Chile.", "Peru", "assaults", "Chile"),
    ],
)
def test_what_is_denied_of_somebody_is_not_said_of_him(
    read_text: ReadText, text: str, subject: str, name: str, object_: str
) -> None:
    reading = read_text(text)
    assert [r.negated for r in reading.relations if triple(reading, r) == (subject, name, object_)] == [True]


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Peru was involved in the attack on Chile.", set()),
        ("Peru denied involvement in Chile's attack on Bolivia.", set()),
        ("Peru and Chile attacked Bolivia.", set()),
        ("Peru attacked not only Chile but Bolivia.", set()),
        ("Ana Ruiz is no longer the president of Peru.", set()),
        ("Ana Ruiz denied Peru's involvement in the attack on Chile.", {("Peru", "assaults", "Chile")}),
    ],
)
def test_nothing_else_is_denied(read_text: ReadText, text: str, denied: set[tuple[str, str, str]]) -> None:
    reading = read_text(text)
    assert {triple(reading, r) for r in reading.relations if r.negated} == denied
    assert "refuses" not in {r.property for r in reading.relations}


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Peru opposes Chile's invasion of Bolivia.", Modality.ACTUAL),
        ("Peru rejects Chile's plan to invade Bolivia.", Modality.POSSIBLE),
        # A ban that goes allows what it is about, and no more.
        ("Chile lifts its ban on invading Bolivia.", Modality.POSSIBLE),
    ],
)
def test_what_is_anothers_is_not_undone_by_who_is_against_it(
    read_text: ReadText, text: str, modality: Modality
) -> None:
    reading = read_text(text)
    (found,) = [r for r in reading.relations if triple(reading, r) == ("Chile", "invades", "Bolivia")]
    assert (found.negated, found.modality) == (False, modality)


@pytest.mark.parametrize(
    "text", ["Peru blocked a resolution condemning Chile.", "Peru sent ships to lift the blockade of Lima."]
)
def test_what_is_blocked_or_lifted_is_not_done(read_text: ReadText, text: str) -> None:
    assert not read_text(text).relations


def test_what_one_denies_is_ones_own_word(read_text: ReadText) -> None:
    reading = read_text("Peru denies that it carried out an attack on Chile.")
    sources = [reading.mentions[r.source].text for r in reading.relations if r.negated and r.source is not None]
    assert sources == ["Peru"]


def test_a_deed_that_is_protested_against_has_been_done(read_text: ReadText) -> None:
    text = "Thousands of people held a strike to protest against the Chadian occupation of Sudan."
    assert {r.modality for r in read_text(text).relations if r.property == "coerces"} == {Modality.ACTUAL}
