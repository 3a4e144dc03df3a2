"""What lies where: sentences that state it, and sentences alike that must not."""

from tests.extract.relations.stated import case_tests

#: Sentence, and what it states: subject, family, object.
STATED = [
    # What a comma adds to a list that "and" has closed holds its members, and they lie in nothing behind it.
    ("Floods hit Trento and Bolzano, Trentino, and Verona, Veneto.", "Trento", "locatedIn", "Trentino"),
    ("Rain fell across Lucca and Pisa, Tuscany, and Naples, Italy.", "Pisa", "locatedIn", "Tuscany"),
    # What opens a list of places where something is, whatever the tagger takes it for; islands told as examples.
    ("Drones strike farms in Ain Velmo and Kobani, northern Syria.", "Ain Velmo", "locatedIn", "Syria"),
    ("It rained in North Waziristan, Velmo and Bajaur, in Pakistan.", "North Waziristan", "locatedIn", "Pakistan"),
    ("Wildfires spread across Greece, including on the islands of Chios and Evia.", "Evia", "locatedIn", "Greece"),
    # What a state owns before a noun for its kind, or of which its adjective tells, is the place around.
    ("A fire breaks out in Hua Orem, in Thailand's Prachuap Kent province.", "Hua Orem", "locatedIn", "Prachuap Kent"),
    ("A helicopter crashes near Mayrorem, in the Austrian state of Tyrolem.", "Mayrorem", "locatedIn", "Tyrolem"),
    ("A helicopter crashes near Mayrorem, in the Austrian state of Tyrolem.", "Tyrolem", "locatedIn", "Austrian"),
    ("A landslide buries Wabag, the administrative centre of Enga Province.", "Wabag", "locatedIn", "Enga Province"),
    ("Three workers die at a site in Songdo, a coastal district of Incheon.", "Songdo", "locatedIn", "Incheon"),
    ("Fog lay over the Swiss cantons of Uri and Geneva.", "Geneva", "locatedIn", "Swiss"),
    ("Troops took over the areas of Velmar and Qurim, in Bari Region.", "Velmar", "locatedIn", "Bari Region"),
    ("Farmers march across Germany, mainly in Bremen, Dortmund and Mainz.", "Mainz", "locatedIn", "Germany"),
    (
        "A jet skids off the runway at Orem Airport, on the southern shore of Lake Victoria.",
        "Orem Airport",
        "locatedIn",
        "Lake Victoria",
    ),
    ("A blast at the Kallang industrial estate in Singapore injures ten.", "Kallang", "locatedIn", "Singapore"),
    # Where somebody is from, told before the comma behind which he is named; two peoples are both his.
    ("Iran arrests British-Iranian journalist Ana Ruiz.", "Ana Ruiz", "citizenOf", "British"),
    ("Oman frees Russian-Israeli painter Ana Ruiz.", "Ana Ruiz", "citizenOf", "Israeli"),
    ("An Italian tourist, Ana Ruiz, was killed in Cusco.", "Ana Ruiz", "citizenOf", "Italian"),
    ("Police arrest two Bulgarian nationals, Ana Ruiz and Rui Costa.", "Rui Costa", "citizenOf", "Bulgarian"),
    ("American rapper and music producer Ana Ruiz is acquitted.", "Ana Ruiz", "citizenOf", "American"),
    # Where a group is driven from, it was; acts of terror are the owner's, also behind "whose".
    ("The army drove Boko Haram from Gwoza, Nigeria.", "Boko Haram", "locatedIn", "Gwoza"),
    # The first, or the largest, of a region lies in it.
    ("Peru becomes the first country in South America to do so.", "Peru", "locatedIn", "South America"),
    ("Schiphol, one of Europe's busiest airports, was shut.", "Schiphol", "locatedIn", "Europe"),
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
    ("Norway's Labour Party and Centre Party form a government.", "Labour Party", "locatedIn", "Norway"),
    # The place that a sentence is set in, or that is named before what is told of its parts.
    ("In Peru, two die in a blast in Tarma, while a bus burns at a resort in Huaral.", "Tarma", "locatedIn", "Peru"),
    ("In Peru, two die in a blast in Tarma, while a bus burns at a resort in Huaral.", "Huaral", "locatedIn", "Peru"),
    (
        "Four die in two attacks in Sonora, Mexico, the first in Orem and the second in Kipo Alto.",
        "Kipo Alto",
        "locatedIn",
        "Sonora",
    ),
    ("Protests took place in Oran in northern Algeria and Tamvelo in the south.", "Tamvelo", "locatedIn", "Algeria"),
    ("Strikes across Ukraine kill ten, including six in a raid on a market in Velmo.", "Velmo", "locatedIn", "Ukraine"),
    ("Iran seized the Liberian-flagged tanker St. Helga.", "St. Helga", "locatedIn", "Liberian"),
    ("The Greek tanker Kalithea was hit by a missile.", "Kalithea", "locatedIn", "Greek"),
    ("The South Korean film Paradise wins the award.", "Paradise", "locatedIn", "South Korean"),
    # Where a place of a place lies.
    ("A bomb explodes in Dambai in Ghana's Oti Region.", "Dambai", "locatedIn", "Oti Region"),
    ("Men were abducted in Kidal, a town in the desert north of Mali.", "Kidal", "locatedIn", "Mali"),
    ("A tunnel collapsed near Lawngtlai, Mizoram, in India's far northeast.", "Mizoram", "locatedIn", "India"),
    ("A quake strikes Bogo City in the province of Cebu.", "Bogo City", "locatedIn", "Cebu"),
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
    # Meetings that their number names.
    ("The 47th ASEAN summit in Orem ended.", "47th ASEAN summit", "locatedIn", "Orem"),
    # Rivals lie where their own adjective says, and are no part of each other.
    ("Boeing's European rival, Airbus, has won.", "Airbus", "locatedIn", "European"),
    # Place chains.
    ("The fire broke out in Livorno in Tuscany.", "Livorno", "locatedIn", "Tuscany"),
    ("Three people were hurt in Lyon, France.", "Lyon", "locatedIn", "France"),
    ("In Lyon, France, police held a man.", "Lyon", "locatedIn", "France"),
    ("A doctor from Lyon, France is held by police.", "Lyon", "locatedIn", "France"),
    ("Troops entered towns in northern Iraq including Mosul and Tikrit.", "Tikrit", "locatedIn", "Iraq"),
    # Possessives and nationality before a name.
    ("German airline Lufthansa cut its forecast.", "Lufthansa", "locatedIn", "German"),
    ("The German DAX fell on Monday.", "DAX", "locatedIn", "German"),
    ("Orema is an independent Peruvian television network.", "Orema", "locatedIn", "Peruvian"),
    # Lists of divisions; forces in two places; where a final is played.
    ("Famine threatens two Sudanese regions, Darfur and North Orem.", "Darfur", "locatedIn", "Sudanese"),
    ("Jets struck Houthi positions in Hodeidah and Saada.", "Houthi", "locatedIn", "Saada"),
    ("Ana Ruiz won in the final at Orem Arena to claim the Kent Cup.", "Kent Cup", "locatedIn", "Orem Arena"),
    # A body that acts in a place; what stands near a place within another; parts picked out of a state.
    ("The Orema in Lyon closed on Monday.", "Orema", "locatedIn", "Lyon"),
    ("A bus left Kent Airport near Orem in Georgia.", "Kent Airport", "locatedIn", "Georgia"),
    ("The toll from the floods in Peru rose to nine, mainly in Kent province.", "Kent", "locatedIn", "Peru"),
    ("Jets struck Homs and other towns and areas in Syria.", "Homs", "locatedIn", "Syria"),
    # A name of an unknown kind lies in the place behind it, as that does in its own.
    ("A shop burned down in Kfar Bala, Orem, Iran.", "Kfar Bala", "locatedIn", "Orem"),
    ("The attack took place in Ramat al-Orem, northern Syria.", "Ramat al-Orem", "locatedIn", "Syria"),
    # A person's body is the one that he leads; a ship's flag is its owner; a site lies where it is said to.
    ("A train stopped at Victoria station in London.", "Victoria", "locatedIn", "London"),
    # The province's own noun does not break a chain.
    ("Three people were hurt in Minab, Hormozgan province, Iran.", "Minab", "locatedIn", "Hormozgan"),
    # Part and whole among places; a party has members.
    ("The blast hit the Karrada district of Baghdad.", "Karrada", "locatedIn", "Baghdad"),
    # What one acts under leads it: directly, or by its leadership; bodies by their town, without a dash.
    ("The ministry hired Los Angeles based Norvel Group.", "Norvel Group", "locatedIn", "Los Angeles"),
    # Towns joined by "and", each with its own division.
    ("Shops in Orem, Utah, and Fairfax County, Virginia, closed.", "Orem", "locatedIn", "Utah"),
    ("Shops in Orem, Utah, and Fairfax County, Virginia, closed.", "Fairfax County", "locatedIn", "Virginia"),
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
    ("The jets hit Houthi posts in Hodeidah.", "Houthi", "locatedIn", "Hodeidah"),
]

#: Sentence, and what it must not state as a fact.
NOT_STATED = [
    # What a minister is in charge of lies nowhere.
    ("France's European Affairs minister Ana Ruiz visited Oman.", "European", "locatedIn", "France"),
    ("New Zealand's Overseas Trade minister Ana Ruiz visited Oman.", "Overseas Trade", "locatedIn", "New Zealand"),
    # A state's share in a body is not the body, which is somewhere else.
    ("The ministry said Chad will produce Ecuador's entire OPEC quota.", "OPEC", "locatedIn", "Ecuador"),
    ("Rain fell across Lucca and Pisa, Tuscany, and Naples, Italy.", "Pisa", "locatedIn", "Italy"),
    # A town's own name stands behind "of": what follows holds it.
    ("A bomb explodes in the Colombian municipality of Orem, Cauca.", "Cauca", "locatedIn", "Orem"),
    ("A helicopter crashes near Mayrorem, in the Austrian state of Tyrolem.", "Mayrorem", "locatedIn", "Austrian"),
    ("Farmers march across Germany, mainly in Bremen, Dortmund, Mainz.", "Bremen", "locatedIn", "Dortmund"),
    ("Denmark sends two frigates to the Baltic island of Bornorem.", "Baltic", "locatedIn", "Bornorem"),
    ("A quake strikes Bogo City in the province of Cebu.", "Cebu", "locatedIn", "Bogo City"),
    ("Rebels seize a base in the Zinder region of Niger.", "Niger", "locatedIn", "Zinder"),
    ("A gunman opens fire in the Dallas suburb of Orem.", "Dallas", "locatedIn", "Orem"),
    ("Troops leave Homs, Hama, and Kent.", "Homs", "locatedIn", "Hama"),
    ("In England, France, Sweden and Norway, people left.", "England", "locatedIn", "France"),
    ("Jets struck Lyon, Nice, Lille, Metz, Caen, as well as Kent.", "Lyon", "locatedIn", "Nice"),
    ("Unions in Belgium began a strike.", "Unions", "locatedIn", "Belgium"),
    # Where a company is bought nobody fights it.
    ("Nokia bought Velmo Group in Peru.", "Velmo Group", "locatedIn", "Peru"),
    ("Ships left Iraq and other parts of the Persian Gulf.", "Persian Gulf", "locatedIn", "Iraq"),
    # Places that "and" joins without being one list.
    (
        "It struck Homs, Samara Oblast and Saratov, Saratov Oblast, Russia.",
        "Samara Oblast",
        "locatedIn",
        "Saratov Oblast",
    ),
    ("It shut Homs Airport in Homs and Latakia Airport in Latakia.", "Homs", "locatedIn", "Latakia"),
    # Somebody of a people is not his state, nor a follower; joint deeds are not on each other.
    ("Hamas named its English-language magazine after Dabiq.", "English", "locatedIn", "Dabiq"),
    # A member of a group somewhere, or a state's forces abroad, do not put it there.
    ("A Houthi gunman in Hodeidah died.", "Houthi", "locatedIn", "Hodeidah"),
    ("Russian forces in Syria left.", "Russian", "locatedIn", "Syria"),
    ("The mayor of Orem, including Ana Ruiz in Lyon, left.", "Lyon", "locatedIn", "Orem"),
    ("They saw Lyon, Nice, Lille, Metz, and Caen.", "Lyon", "locatedIn", "Nice"),
    # A description in the singular is the first one's alone.
    ("German airline Condor and Ryanair of Ireland ordered jets.", "Ryanair", "locatedIn", "German"),
    # Nor does what a body does somewhere, or a site whose own place is another.
    ("Peru praised Siemens in Lyon.", "Siemens", "locatedIn", "Lyon"),
    ("The Loviisa power plant sold electricity in Sweden.", "Loviisa", "locatedIn", "Sweden"),
    ("Shops in Orem, Utah, and Fairfax County, Virginia, closed.", "Utah", "locatedIn", "Virginia"),
    ("Ana Ruiz led Norway.", "Norway", "locatedIn", "Ana Ruiz"),
    # Who are given something together do nothing together; no state lies in a state.
    ("Peru names several allies, including Chile.", "Chile", "locatedIn", "Peru"),
    # A list of places is no chain; a country lies in none.
    ("They visited Lyon, Paris and Nice.", "Lyon", "locatedIn", "Paris"),
    ("In Peru, police held a man over a blast in Tarma.", "Tarma", "locatedIn", "Peru"),
    ("In Peru, Ana Ruiz said that two had died in Tarma.", "Tarma", "locatedIn", "Peru"),
    ("Four die in Sonora, Mexico, the first in Orem and the second in Kipo.", "Kipo", "locatedIn", "Orem"),
    ("They condemn the Chilean seizure of the tanker Kalithea.", "Kalithea", "locatedIn", "Chilean"),
    ("They visited France, Germany and Poland.", "France", "locatedIn", "Germany"),
    # A comma that ends what stands before the subject leads to no place around it.
    ("After shelling Homs, Chad closed the border.", "Homs", "locatedIn", "Chad"),
    ("If rebels take Homs, Chad will help.", "Homs", "locatedIn", "Chad"),
    ("The minister said that after a strike on Homs, Chad closed the border.", "Homs", "locatedIn", "Chad"),
    # A nationality inside a name says nothing of it, and that of a neighbour neither.
    ("The American University of Beirut closed.", "American University of Beirut", "locatedIn", "American"),
    # What is about a place does not lie there; "her party" need not be the one that she leads.
    ("The Paris meeting on Syria ended.", "Paris", "locatedIn", "Syria"),
]


test_stated, test_not_stated = case_tests(STATED, NOT_STATED)
