/**
 * Sentences in the styles of the news, each with one event it tells:
 * `predicate: agents > patients @ time in place (polarity) as told by source`. Published on Friday, 3 May 2024.
 */
export const NEWS: readonly (readonly [
	text: string,
	told: string,
	/** Why it is not found yet. */
	failing?: string,
])[] = [
	// Relative clauses that go on, or whose pronoun is the object
	[
		"Holm blamed the failure of talks with the investor Brannik, which had been expected to buy 40% of the mill but withdrew on Monday.",
		"withdraw: Brannik @ 2024-04-29",
	],
	[
		"Sudra will return the boat, which its navy seized on 9 March.",
		"seize: its navy > the boat @ 2024-03-09",
	],
	// Wire: active, with the attribution behind
	[
		"Tanaka called Hald on Monday, a person familiar with the matter said.",
		"call: Tanaka > Hald @ 2024-04-29 as told by a person familiar with the matter",
	],
	[
		"Sudra Pharma fired its chief executive, Helene Kroll, on Tuesday, two people briefed on the decision said.",
		"fire: Sudra Pharma > Helene Kroll @ 2024-04-30 as told by two people briefed on the decision",
	],
	[
		"Rebels shelled the port of Marasi overnight, killing nine people, officials said.",
		"shell: Rebels > the port of Marasi @ 2024-05-03TNI as told by officials",
	],
	[
		"Okafor met with Prime Minister Lena Dvorak in Tallinn in March 2024.",
		"meet: Okafor > Lena Dvorak @ 2024-03 in Tallinn",
	],
	[
		"In March 2024, the company acquired Belmar Foods for $2 billion.",
		"acquire: the company > Belmar Foods @ 2024-03",
	],
	[
		"The central bank raised interest rates in December 2023.",
		"raise: The central bank > interest rates @ 2023-12",
	],
	[
		"Gunmen kidnapped 40 students from a school in Kadara on April 22.",
		"kidnap: Gunmen > 40 students @ 2024-04-22 in Kadara",
	],
	[
		"On 14 February, customs officers seized two tonnes of ivory at the port of Bolema.",
		"seize: customs officers > two tonnes of ivory @ 2024-02-14 in the port of Bolema",
	],
	[
		"Foreign Minister Ilse Brandvold flew to Ankara on Wednesday.",
		"fly: Ilse Brandvold @ 2024-05-01 in Ankara",
	],
	[
		"A suicide bomber killed 12 worshippers at a mosque in Farhad on Friday.",
		"kill: A suicide bomber > 12 worshippers @ 2024-05-03 in Farhad",
	],
	[
		"Tropical Storm Odile struck the coast of Belmora early Thursday.",
		"strike: Tropical Storm Odile > the coast of Belmora @ 2024-05-02",
	],
	[
		"Two trains collided near Vastra on Sunday night.",
		"collide: Two trains @ 2024-04-28TNI in Vastra",
		"nobody in it: an event of things alone is none yet",
	],
	// Passive
	[
		"Three activists were detained by police in Minova on Saturday.",
		"detain: police in Minova > Three activists @ 2024-04-27",
	],
	[
		"The bill was signed by Governor Ruth Castellan on Monday.",
		"sign: Ruth Castellan > The bill @ 2024-04-29",
	],
	["Kasper Wolde has been charged with fraud.", "charge: > Kasper Wolde"],
	[
		"Four soldiers were killed in an ambush on Tuesday, the army said.",
		"kill: > Four soldiers @ 2024-04-30 as told by the army",
	],
	["Ms. Adeyemi was elected mayor in 2019.", "elect: > Adeyemi @ 2019"],
	[
		"The ambassador was summoned to the Foreign Ministry on Thursday.",
		"summon: > The ambassador @ 2024-05-02",
	],
	[
		"The painting, stolen by two masked men in 2011, was returned to the museum last week.",
		"steal: two masked men > The painting @ 2011",
	],
	[
		"The painting, stolen by two masked men in 2011, was returned to the museum last week.",
		"return: > The painting & the museum @ 2024-W17",
		"nobody in it: an event of things alone is none yet",
	],
	[
		"Brought to court by her neighbours, Ida Lund lost her appeal.",
		"lose: Ida Lund > her appeal",
	],
	["He was succeeded by his deputy, Marta Osei.", "succeed: Marta Osei > He"],
	[
		"The deal was brokered by Qatar and signed in Doha on 12 April.",
		"broker: Qatar > The deal",
	],
	[
		"The deal was brokered by Qatar and signed in Doha on 12 April.",
		"sign: > The deal @ 2024-04-12 in Doha",
		"nobody in it: an event of things alone is none yet",
	],
	[
		"Prosecutors say the money was paid by Delphi Trading to a former minister.",
		"pay: Delphi Trading > the money & a former minister as told by Prosecutors",
	],
	// To whom something was given
	[
		"Norway gave Moldova ten armoured vehicles in April.",
		"give: Norway > ten armoured vehicles & Moldova @ 2024-04",
	],
	[
		"The king awarded the medal to Dr. Pia Holmgren.",
		"award: The king > the medal & Pia Holmgren",
	],
	[
		"Helga Storm sent a letter to the committee on Tuesday.",
		"send: Helga Storm > a letter & the committee @ 2024-04-30",
	],
	[
		"The club sold Mateo Rios to Valdoro for 40 million euros.",
		"sell: The club > Mateo Rios & Valdoro",
	],
	[
		"She handed the documents to a reporter.",
		"hand: She > the documents & a reporter",
	],
	// Control and raising
	["Varga agreed to meet Lindqvist.", "meet: Varga > Lindqvist (planned)"],
	[
		"President Amara Diallo promised to visit Kinsala.",
		"visit: Amara Diallo > Kinsala (planned)",
	],
	[
		"The judge ordered Petrovic to pay the widow.",
		"pay: Petrovic > the widow (planned) as told by The judge",
	],
	[
		"The minister persuaded the rebels to release the hostages.",
		"release: the rebels > the hostages",
		"persuading is read as only asking",
	],
	["Police forced the driver to stop.", "stop: the driver"],
	[
		"Ferreira managed to reach the president by phone on Sunday.",
		"reach: Ferreira > the president @ 2024-04-28",
	],
	[
		"Investigators appear to have arrested the wrong man.",
		"arrest: Investigators > the wrong man (possible)",
	],
	[
		"Lukas Moreau is accused of killing his business partner.",
		"kill: Lukas Moreau > his business partner (possible)",
	],
	[
		"Sofia Brandt is expected to meet the pope on Monday.",
		"meet: Sofia Brandt > the pope @ 2024-05-06 (planned)",
	],
	[
		"The airline is in talks to buy Norfly.",
		"buy: The airline > Norfly (planned)",
	],
	[
		"Ten men went on trial for plotting to kill the king.",
		"kill: Ten men > the king (planned)",
		"the trial is read as what plots",
	],
	[
		"Before leaving office, Ruiz pardoned the general.",
		"pardon: Ruiz > the general",
	],
	[
		"The senator left the room without answering reporters.",
		"leave: The senator > the room",
	],
	// Relative clauses and participles
	[
		"Nadia Karim, who founded Solvent in 2012, sold the company on Thursday.",
		"found: Nadia Karim > Solvent @ 2012",
	],
	[
		"Nadia Karim, who founded Solvent in 2012, sold the company on Thursday.",
		"sell: Nadia Karim > the company @ 2024-05-02",
	],
	[
		"The lawyer whom Delgado hired in January resigned on Tuesday.",
		"hire: Delgado > The lawyer @ 2024-01",
	],
	[
		"The officer who shot Tyrell Banks has been suspended.",
		"shoot: The officer > Tyrell Banks",
		"the tagger reads “shot” as a present tense",
	],
	[
		"The officer who shot Tyrell Banks has been suspended.",
		"suspend: > The officer",
	],
	[
		"The village, which the army captured on 3 April, lies on the river.",
		"capture: the army > The village @ 2024-04-03",
	],
	[
		"A man arrested by border guards on Monday was released.",
		"arrest: border guards > A man @ 2024-04-29",
	],
	[
		"The army bombed the bridge linking the two towns, destroying it.",
		"bomb: The army > the bridge",
	],
	[
		"The striker, signed from Corvo in August, scored twice.",
		"sign: > The striker @ 2023-08",
	],
	[
		"Speaking in Geneva, the envoy condemned the attack.",
		"condemn: the envoy > the attack",
	],
	[
		"Having defeated Hahn in the final, Sorensen thanked her coach.",
		"defeat: Sorensen > Hahn",
	],
	[
		"The reporter to whom Mwangi spoke on Friday works for the Herald.",
		"speak: Mwangi > The reporter @ 2024-05-03",
		"the relative clause is read as the main one",
	],
	// Coordination
	[
		"Prime Minister Olga Reyes and her Danish counterpart, Jens Thorup, signed the treaty on Wednesday.",
		"sign: Olga Reyes & Jens Thorup > the treaty @ 2024-05-01",
	],
	[
		"Castro met Weber on Monday and Ndiaye on Tuesday.",
		"meet: Castro > Weber @ 2024-04-29",
		"a second object without its verb shares the first one's time",
	],
	[
		"Troops entered the town, arrested the mayor and closed the radio station.",
		"arrest: Troops > the mayor",
	],
	[
		"Troops entered the town, arrested the mayor and closed the radio station.",
		"close: Troops > the radio station",
	],
	[
		"Both Finland and Sweden joined the alliance.",
		"join: Finland & Sweden > the alliance",
	],
	[
		"The union has sued the city, the county and the state.",
		"sue: The union > the city & the county & the state",
	],
	[
		"Bauer resigned on Monday and was replaced by Gunnar Holt.",
		"replace: Gunnar Holt > Bauer",
	],
	[
		"Neither Hamid nor Castellan attended the summit.",
		"attend: Hamid & Castellan > the summit (negated)",
		"“nor” is read as a part of the name",
	],
	[
		"The court convicted Petersen but acquitted her brother.",
		"acquit: The court > her brother",
	],
	// Nominalizations
	[
		"The minister's visit to Tbilisi lasted three days.",
		"visit: The minister > Tbilisi",
	],
	[
		"Chancellor Erika Vogt's meeting with Ivan Kral on Tuesday ended without a deal.",
		"meeting: Erika Vogt > Ivan Kral @ 2024-04-30",
		"the parse ends the noun's phrase before its time",
	],
	[
		"The killing of Judge Samuel Ortega by the cartel in 2021 shocked the country.",
		"killing: the cartel > Samuel Ortega @ 2021",
	],
	[
		"Markets fell after Brightwater's acquisition of Kestrel Energy.",
		"acquisition: Brightwater > Kestrel Energy",
	],
	[
		"Residents protested against the arrest of two journalists.",
		"arrest: > two journalists as told by Residents",
	],
	[
		"The bombing of the hospital on April 9 killed 31 people.",
		"bombing: > the hospital @ 2024-04-09",
	],
	[
		"The resignation of Finance Minister Paul Renner came as a surprise.",
		"resignation: Paul Renner",
	],
	[
		"An attack by militants on a convoy in the north killed six.",
		"attack: militants > a convoy in the north",
	],
	[
		"The United Nations criticised Israel's bombardment of Rafah.",
		"bombardment: Israel > Rafah as told by United Nations",
	],
	[
		"A summit between Kim and Park was held in Singapore in June 2018.",
		"summit: Kim & Park @ 2018-06 in Singapore",
	],
	[
		"Monday's phone call between Hollis and Mbeki was their first since the election.",
		"call: Hollis & Mbeki @ 2024-04-29",
	],
	[
		"During a visit to Lagos on Sunday, Keita praised the mediators.",
		"visit: Keita > Lagos @ 2024-04-28",
	],
	[
		"In a telephone conversation with Nakamura on Thursday, Weiss proposed a truce.",
		"conversation: Weiss > Nakamura @ 2024-05-02",
	],
	[
		"The merger of Alta Bank and Nordkredit was completed in 2020.",
		"merger: Alta Bank & Nordkredit @ 2020",
	],
	[
		"Haruki Mori's election as party leader surprised nobody.",
		"election: > Haruki Mori",
	],
	["The death of Queen Astrid was announced on Friday.", "death: Astrid"],
	[
		"Talks with the union broke down on Wednesday.",
		"talk: > the union @ 2024-05-01",
	],
	// Light verbs
	[
		"Sanchez held talks with Meloni in Rome on Friday.",
		"talk: Sanchez > Meloni @ 2024-05-03 in Rome",
	],
	[
		"Osman had a phone conversation with Brandt late on Monday.",
		"conversation: Osman > Brandt @ 2024-04-29",
	],
	[
		"The president paid a visit to Havana last month.",
		"visit: The president > Havana @ 2024-04",
	],
	[
		"Defence chief Carl Nyberg made a call to his Polish counterpart, Jan Zielinski, on Thursday.",
		"call: Carl Nyberg > Jan Zielinski @ 2024-05-02",
	],
	[
		"Police made an arrest in the case on Tuesday.",
		"arrest: Police @ 2024-04-30",
	],
	[
		"The rebels carried out an attack on a barracks.",
		"attack: The rebels > a barracks",
	],
	[
		"The two leaders had a meeting in Vienna.",
		"meeting: The two leaders in Vienna",
	],
	[
		"Ambassador Li gave an interview to the Daily Courier on Monday.",
		"interview: Li > the Daily Courier @ 2024-04-29",
	],
	[
		"Volkova took part in talks with the opposition.",
		"talk: Volkova > the opposition",
	],
	[
		"The firm filed a lawsuit against Orbis in February.",
		"lawsuit: The firm > Orbis @ 2024-02",
	],
	["Kowalski launched an attack on the press.", "attack: Kowalski > the press"],
	[
		"The two sides reached an agreement on fishing on Thursday.",
		"agreement: The two sides @ 2024-05-02",
		"agreements are things, not events, unless agreed on by a verb",
	],
	[
		"The pair exchanged phone calls on Saturday.",
		"call: The pair @ 2024-04-27",
		"“calls” is read as a verb",
	],
	// From either side
	[
		"Duarte spoke by telephone with Fischer on Wednesday.",
		"speak: Duarte > Fischer @ 2024-05-01",
	],
	[
		"Erdem and Papadakis spoke by phone on Thursday.",
		"speak: Erdem & Papadakis @ 2024-05-02",
	],
	[
		"Phone calls took place between Hasan and Rossi on Sunday.",
		"call: Hasan & Rossi @ 2024-04-28",
		"“calls” is read as a verb",
	],
	[
		"Kiir and Machar met face to face for the first time since 2016.",
		"meet: Kiir & Machar",
	],
	[
		"Kenya and Somalia agreed a ceasefire on 30 April.",
		"agree: Kenya & Somalia > a ceasefire @ 2024-04-30",
	],
	[
		"Norden FC beat Albion United 3-1 on Saturday.",
		"beat: Norden FC > Albion United @ 2024-04-27",
	],
	["Albion United lost 3-1 to Norden FC.", "lose: Albion United > Norden FC"],
	[
		"Norden FC and Albion United drew 2-2 at Harbour Park.",
		"draw: Norden FC & Albion United in Harbour Park",
		"drawing is no class of its own",
	],
	// Not so
	[
		"Haddad did not attend the funeral.",
		"attend: Haddad > the funeral (negated)",
	],
	[
		"Lindgren refused to meet the delegation.",
		"meet: Lindgren > the delegation (negated)",
	],
	["No one was arrested.", "arrest: > No one (negated)", "“no one” is nobody"],
	["The two presidents have never met.", "meet: The two presidents (negated)"],
	[
		"Officials denied that troops had crossed the border.",
		"cross: troops > the border (negated) as told by Officials",
	],
	[
		"The strike on the depot was called off.",
		"strike: > the depot (negated)",
		"nobody in it: an event of things alone is none yet",
	],
	["Jansen cancelled his trip to Tokyo.", "trip: Jansen > Tokyo (negated)"],
	[
		"Mensah declined to name the suspect.",
		"name: Mensah > the suspect (negated)",
	],
	[
		"There was no meeting between Trask and Oyelaran, a spokeswoman said.",
		"meeting: Trask & Oyelaran (negated) as told by a spokeswoman",
	],
	[
		"The bank hasn't repaid its creditors.",
		"repay: The bank > its creditors (negated)",
	],
	[
		"Rahman stopped short of blaming the army.",
		"blame: Rahman > the army (negated)",
	],
	// Only meant or possible
	[
		"Marchetti plans to visit Cairo next week.",
		"visit: Marchetti > Cairo @ 2024-W19 (planned)",
	],
	[
		"The minister is due to arrive in Seoul on Sunday.",
		"arrive: The minister @ 2024-05-05 in Seoul (planned)",
	],
	[
		"The company intends to close its plant in Halden by 2026.",
		"close: The company > its plant @ 2026 in Halden (planned)",
	],
	["Baptiste will not resign.", "resign: Baptiste (negated)"],
	[
		"The committee is set to question Wexford on Tuesday.",
		"question: The committee > Wexford @ 2024-05-07 (planned)",
	],
	[
		"Analysts said the bank could buy Fintora.",
		"buy: the bank > Fintora (possible) as told by Analysts",
	],
	["If Petrov resigns, Ivanova will replace him.", "resign: Petrov (possible)"],
	[
		"The United States threatened to impose sanctions on Belor.",
		"impose: United States > sanctions (planned)",
	],
	[
		"A planned meeting between Osei and Traore is set for Monday.",
		"meeting: Osei & Traore @ 2024-05-06 (planned)",
	],
	[
		"Khan was about to leave the building.",
		"leave: Khan > the building (planned)",
	],
	[
		"Prosecutors are considering whether to charge Lowell.",
		"charge: Prosecutors > Lowell (possible)",
	],
	[
		"The court is likely to reject the appeal.",
		"reject: The court > the appeal (planned)",
	],
	[
		"Marchetti asked for a meeting between Osei and Traore.",
		"meeting: Osei & Traore (planned) as told by Marchetti",
	],
	[
		"Marchetti waited before the meeting between Osei and Traore.",
		"meeting: Osei & Traore",
	],
	[
		"Analysts predicted the resignation of Weber.",
		"resignation: Weber (planned) as told by Analysts",
	],
	["Analysts analysed the resignation of Weber.", "resignation: Weber"],
	[
		"Marchetti demanded that Weber be dismissed.",
		"dismiss: > Weber (possible) as told by Marchetti",
	],
	[
		"Guards kept Lowell from attacking Haddad.",
		"attack: Lowell > Haddad (negated)",
	],
	[
		"Rossi rejected reports that Marchetti had met Petrova.",
		"meet: Marchetti > Petrova (negated) as told by Rossi",
	],
	// As somebody says
	[
		"The Defence Ministry said that Estonian jets intercepted two bombers on Monday.",
		"intercept: Estonian jets > two bombers @ 2024-04-29 as told by Defence Ministry",
	],
	[
		"According to the prosecutor, Nilsson stabbed the guard.",
		"stab: Nilsson > the guard as told by the prosecutor",
	],
	[
		"Witnesses told Reuters that soldiers fired on the crowd.",
		"fire: soldiers > the crowd as told by Witnesses",
	],
	[
		"Rashid claims the agency tortured him in 2009.",
		"torture: the agency > Rashid @ 2009 as told by Rashid",
		"the base form of “tortured” is not found",
	],
	[
		"The leader of the rebels was killed in an air strike, state television reported.",
		"kill: > The leader of the rebels as told by state television",
	],
	[
		"Alvarez allegedly bribed a judge in 2017.",
		"bribe: Alvarez > a judge @ 2017 (possible)",
	],
	// Met with later
	[
		"French President Lucien Morel told reporters that he had spoken with Orsini by telephone on Sunday.",
		"speak: Lucien Morel > Orsini @ 2024-04-28 as told by Lucien Morel",
	],
	[
		"Adebayo is to travel to Paris on Tuesday.",
		"travel: Adebayo @ 2024-05-07 in Paris (planned)",
	],
	[
		"Ortega, the mayor of Belmar, was shot dead by gunmen outside his home on Saturday.",
		"shoot: gunmen > Ortega @ 2024-04-27",
	],
	[
		"Rossi called on Weber to resign.",
		"resign: Weber (planned) as told by Rossi",
	],
	["Marin has yet to meet Costa.", "meet: Marin > Costa (negated)"],
	[
		"Hundreds of farmers protested outside parliament, the mayor said.",
		"protest: Hundreds of farmers as told by the mayor",
		"“protested” is read as a participle",
	],
	[
		"Police said a gunman opened fire at a school in Vestby on Monday, wounding three pupils.",
		"wound: a gunman > three pupils",
	],
	[
		"Weber said the rebels attacked the town, killing the mayor.",
		"attack: the rebels > the town as told by Weber",
	],
	[
		"Israel struck targets in Syria overnight, according to state media.",
		"strike: Israel > targets in Syria @ 2024-05-03TNI as told by state media",
		"“struck” is read as a participle and “state” as the verb",
	],
	// Headlines and live briefings
	[
		"9.40am: Health secretary Priya Nair has resigned.",
		"resign: Priya Nair @ 2024-05-03T09:40",
	],
	[
		"Police in Marlow have arrested a 34-year-old man on suspicion of murder.",
		"arrest: Police in Marlow > a 34-year-old man",
	],
	[
		"LISBON, April 30 - Portugal expelled two diplomats on Tuesday.",
		"expel: Portugal > two diplomats @ 2024-04-30",
	],
	[
		"Shares in Quantel, which cut 900 jobs last year, rose 4% on Thursday.",
		"cut: Quantel > 900 jobs @ 2023",
		"“which” is read as the shares",
	],
	[
		"Two days after the vote, Popov congratulated his rival.",
		"congratulate: Popov > his rival",
	],
	[
		"A day before the summit on 12 April, Amiri telephoned Lund.",
		"telephone: Amiri > Lund @ 2024-04-11",
	],
	[
		"Judge Anneli Saar sentenced Toomas Kask to nine years in prison on Thursday.",
		"sentence: Anneli Saar > Toomas Kask @ 2024-05-02",
	],
	[
		"The jury found Beaumont guilty of manslaughter on Friday.",
		"find: The jury > Beaumont @ 2024-05-03",
		"“guilty” is read as a noun",
	],
	[
		"Midfielder Ana Prado joined Valdoro from Corvo in July 2023.",
		"join: Ana Prado > Valdoro @ 2023-07",
	],
	[
		"It was Kovac who leaked the memo to the press in 2022.",
		"leak: Kovac > the memo & the press @ 2022",
	],
	[
		"On Thursday, after a week of protests, the government withdrew the bill.",
		"withdraw: the government > the bill @ 2024-05-02",
	],
	[
		"Scientists at the University of Tromso discovered a new species of bacteria in 2021.",
		"discover: Scientists > a new species of bacteria @ 2021",
	],
	[
		"A Turkish drone hit a fuel depot in the border town of Sarin late on Wednesday.",
		"hit: A Turkish drone > a fuel depot @ 2024-05-01 in the border town of Sarin",
		"nobody in it: an event of things alone is none yet",
	],
	// What was done in place of it
	[
		"Obraz went on with his holiday instead of making a visit to Kadara.",
		"visit: Obraz > Kadara (negated)",
	],
	[
		"Obraz stayed at home instead of visiting Kadara.",
		"visit: Obraz > Kadara (negated)",
	],
	[
		"Hald left the hall without meeting Tanaka.",
		"meet: Hald > Tanaka (negated)",
	],
	// A relative clause between the subject and its verb
	[
		"Kolar, who is the only one of the three to have confessed, met Hald last Thursday.",
		"meet: Kolar > Hald @ 2024-04-25",
	],
	[
		"The former minister Goran Tanaka, who resigned in January, was arrested by the police on April 22.",
		"arrest: the police > Goran Tanaka @ 2024-04-22",
	],
];
