/**
 * The world's countries as English words: name (with other names after `/`), adjective or adjectives, people (plural),
 * capital. A capital speaks for its government ("Moscow said").
 */
const TABLE = `
Afghanistan|Afghan|Afghans|Kabul
Albania|Albanian|Albanians|Tirana
Algeria|Algerian|Algerians|Algiers
Angola|Angolan|Angolans|Luanda
Argentina|Argentine/Argentinian|Argentines|Buenos Aires
Armenia|Armenian|Armenians|Yerevan
Australia|Australian|Australians|Canberra
Austria|Austrian|Austrians|Vienna
Azerbaijan|Azerbaijani/Azeri|Azerbaijanis|Baku
Bahamas|Bahamian|Bahamians|Nassau
Bahrain|Bahraini|Bahrainis|Manama
Bangladesh|Bangladeshi|Bangladeshis|Dhaka
Barbados|Barbadian|Barbadians|Bridgetown
Belarus|Belarusian|Belarusians|Minsk
Belgium|Belgian|Belgians|Brussels
Benin|Beninese|Beninese|Porto-Novo
Bhutan|Bhutanese|Bhutanese|Thimphu
Bolivia|Bolivian|Bolivians|La Paz
Bosnia/Bosnia and Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana|Botswanan|Botswanans|Gaborone
Brazil|Brazilian|Brazilians|Brasilia
Bulgaria|Bulgarian|Bulgarians|Sofia
Burkina Faso|Burkinabe|Burkinabes|Ouagadougou
Burundi|Burundian|Burundians|Bujumbura
Cambodia|Cambodian|Cambodians|Phnom Penh
Cameroon|Cameroonian|Cameroonians|Yaounde
Canada|Canadian|Canadians|Ottawa
Chad|Chadian|Chadians|N'Djamena
Chile|Chilean|Chileans|Santiago
China/People's Republic of China|Chinese|Chinese|Beijing
Colombia|Colombian|Colombians|Bogota
Congo/Democratic Republic of Congo|Congolese|Congolese|Kinshasa
Costa Rica|Costa Rican|Costa Ricans|San Jose
Croatia|Croatian|Croatians/Croats|Zagreb
Cuba|Cuban|Cubans|Havana
Cyprus|Cypriot|Cypriots|Nicosia
Czech Republic/Czechia|Czech|Czechs|Prague
Denmark|Danish|Danes|Copenhagen
Djibouti|Djiboutian|Djiboutians|Djibouti City
Dominican Republic|Dominican|Dominicans|Santo Domingo
Ecuador|Ecuadorian|Ecuadorians|Quito
Egypt|Egyptian|Egyptians|Cairo
El Salvador|Salvadoran|Salvadorans|San Salvador
England|English|English|London
Eritrea|Eritrean|Eritreans|Asmara
Estonia|Estonian|Estonians|Tallinn
Ethiopia|Ethiopian|Ethiopians|Addis Ababa
European Union/EU/E.U.|European|Europeans|
Fiji|Fijian|Fijians|Suva
Finland|Finnish|Finns|Helsinki
France|French|French|Paris
Gabon|Gabonese|Gabonese|Libreville
Gambia|Gambian|Gambians|Banjul
Georgia|Georgian|Georgians|Tbilisi
Germany|German|Germans|Berlin
Ghana|Ghanaian|Ghanaians|Accra
Greece|Greek|Greeks|Athens
Guatemala|Guatemalan|Guatemalans|Guatemala City
Guinea|Guinean|Guineans|Conakry
Guyana|Guyanese|Guyanese|Georgetown
Haiti|Haitian|Haitians|Port-au-Prince
Honduras|Honduran|Hondurans|Tegucigalpa
Hungary|Hungarian|Hungarians|Budapest
Iceland|Icelandic|Icelanders|Reykjavik
India|Indian|Indians|New Delhi/Delhi
Indonesia|Indonesian|Indonesians|Jakarta
Iran|Iranian|Iranians|Tehran
Iraq|Iraqi|Iraqis|Baghdad
Ireland|Irish|Irish|Dublin
Israel|Israeli|Israelis|Jerusalem
Italy|Italian|Italians|Rome
Ivory Coast|Ivorian|Ivorians|Yamoussoukro
Jamaica|Jamaican|Jamaicans|Kingston
Japan|Japanese|Japanese|Tokyo
Jordan|Jordanian|Jordanians|Amman
Kazakhstan|Kazakh/Kazakhstani|Kazakhs|Astana
Kenya|Kenyan|Kenyans|Nairobi
Kosovo|Kosovar|Kosovars|Pristina
Kuwait|Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan|Kyrgyz|Kyrgyz|Bishkek
Laos|Laotian/Lao|Laotians|Vientiane
Latvia|Latvian|Latvians|Riga
Lebanon|Lebanese|Lebanese|Beirut
Lesotho|Basotho|Basotho|Maseru
Liberia|Liberian|Liberians|Monrovia
Libya|Libyan|Libyans|Tripoli
Liechtenstein|Liechtensteiner|Liechtensteiners|Vaduz
Lithuania|Lithuanian|Lithuanians|Vilnius
Luxembourg|Luxembourgish|Luxembourgers|
Madagascar|Malagasy|Malagasy|Antananarivo
Malawi|Malawian|Malawians|Lilongwe
Malaysia|Malaysian|Malaysians|Kuala Lumpur
Maldives|Maldivian|Maldivians|Male
Mali|Malian|Malians|Bamako
Malta|Maltese|Maltese|Valletta
Mauritania|Mauritanian|Mauritanians|Nouakchott
Mauritius|Mauritian|Mauritians|Port Louis
Mexico|Mexican|Mexicans|Mexico City
Moldova|Moldovan|Moldovans|Chisinau
Monaco|Monegasque|Monegasques|
Mongolia|Mongolian|Mongolians|Ulaanbaatar
Montenegro|Montenegrin|Montenegrins|Podgorica
Morocco|Moroccan|Moroccans|Rabat
Mozambique|Mozambican|Mozambicans|Maputo
Myanmar/Burma|Burmese|Burmese|Naypyidaw
Namibia|Namibian|Namibians|Windhoek
Nepal|Nepalese/Nepali|Nepalis|Kathmandu
Netherlands/Holland|Dutch|Dutch|The Hague/Amsterdam
New Zealand|New Zealand|New Zealanders|Wellington
Nicaragua|Nicaraguan|Nicaraguans|Managua
Niger|Nigerien|Nigeriens|Niamey
Nigeria|Nigerian|Nigerians|Abuja
North Korea|North Korean|North Koreans|Pyongyang
North Macedonia/Macedonia|Macedonian|Macedonians|Skopje
Norway|Norwegian|Norwegians|Oslo
Oman|Omani|Omanis|Muscat
Pakistan|Pakistani|Pakistanis|Islamabad
Palestine|Palestinian|Palestinians|Ramallah
Panama|Panamanian|Panamanians|Panama City
Papua New Guinea|Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay|Paraguayan|Paraguayans|Asuncion
Peru|Peruvian|Peruvians|Lima
Philippines|Philippine/Filipino|Filipinos|Manila
Poland|Polish|Poles|Warsaw
Portugal|Portuguese|Portuguese|Lisbon
Qatar|Qatari|Qataris|Doha
Romania|Romanian|Romanians|Bucharest
Russia/Russian Federation|Russian|Russians|Moscow
Rwanda|Rwandan|Rwandans|Kigali
Saudi Arabia|Saudi/Saudi Arabian|Saudis|Riyadh
Scotland|Scottish|Scots|Edinburgh
Senegal|Senegalese|Senegalese|Dakar
Serbia|Serbian/Serb|Serbs/Serbians|Belgrade
Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
Singapore|Singaporean|Singaporeans|
Slovakia|Slovak|Slovaks|Bratislava
Slovenia|Slovenian|Slovenians|Ljubljana
Somalia|Somali|Somalis|Mogadishu
South Africa|South African|South Africans|Pretoria
South Korea|South Korean|South Koreans|Seoul
South Sudan|South Sudanese|South Sudanese|Juba
Soviet Union/USSR/U.S.S.R.|Soviet|Soviets|
Spain|Spanish|Spaniards|Madrid
Sri Lanka|Sri Lankan|Sri Lankans|Colombo
Sudan|Sudanese|Sudanese|Khartoum
Suriname|Surinamese|Surinamese|Paramaribo
Sweden|Swedish|Swedes|Stockholm
Switzerland|Swiss|Swiss|Bern
Syria|Syrian|Syrians|Damascus
Taiwan|Taiwanese|Taiwanese|Taipei
Tajikistan|Tajik|Tajiks|Dushanbe
Tanzania|Tanzanian|Tanzanians|Dodoma
Thailand|Thai|Thais|Bangkok
Togo|Togolese|Togolese|Lome
Tonga|Tongan|Tongans|Nuku'alofa
Trinidad and Tobago/Trinidad|Trinidadian|Trinidadians|Port of Spain
Tunisia|Tunisian|Tunisians|Tunis
Turkey/Türkiye|Turkish|Turks|Ankara
Turkmenistan|Turkmen|Turkmens|Ashgabat
Uganda|Ugandan|Ugandans|Kampala
Ukraine|Ukrainian|Ukrainians|Kyiv/Kiev
United Arab Emirates/UAE/U.A.E.|Emirati|Emiratis|Abu Dhabi
United Kingdom/UK/U.K./Britain/Great Britain|British/UK/U.K.|British/Britons|London
United States/United States of America/US/U.S./USA/U.S.A./America|American/US/U.S.|Americans|Washington
Uruguay|Uruguayan|Uruguayans|Montevideo
Uzbekistan|Uzbek|Uzbeks|Tashkent
Vatican/Holy See|Papal|Vaticans|Vatican City
Venezuela|Venezuelan|Venezuelans|Caracas
Vietnam|Vietnamese|Vietnamese|Hanoi
Wales|Welsh|Welsh|Cardiff
Yemen|Yemeni|Yemenis|Sanaa
Zambia|Zambian|Zambians|Lusaka
Zimbabwe|Zimbabwean|Zimbabweans|Harare
`;

/** Adjectives of peoples and regions that are no country's. */
const OTHER_ADJECTIVES =
	"Republican Democratic Latino Latina Hispanic Jewish Muslim Islamic Christian Catholic Orthodox Sunni Shiite Libertarian Communist African Arab Asian Balkan Baltic Basque Catalan Caribbean Chechen Crimean Kurdish Latin Nordic Scandinavian Tibetan Western Eastern Californian Texan Parisian";

/** A country's words, in lower case without dots, each list with the usual one first. */
export interface Country {
	/** Its first name with its capitals. */
	readonly name: string;
	readonly names: readonly string[];
	readonly adjectives: readonly string[];
	readonly peoples: readonly string[];
	readonly capitals: readonly string[];
	/** Other seats of its government, "kremlin". */
	readonly seats: readonly string[];
}

/** Seats of governments beside the capitals, by the country's usual adjective. */
const SEATS: Readonly<Record<string, readonly string[]>> = {
	american: ["white house", "pentagon", "state department"],
	british: ["downing street", "whitehall"],
	french: ["elysee", "élysée"],
	russian: ["kremlin"],
};

/** In order of their names. */
export const countryTable: readonly Country[] = TABLE.trim()
	.split("\n")
	.map((line) => {
		const [names = [], adjectives = [], peoples = [], capitals = []] = line
			.toLowerCase()
			.replaceAll(".", "")
			.split("|")
			.map((words) => words.split("/").filter((word) => word !== ""));
		const [name = ""] = line.split(/[/|]/, 1);
		const seats = SEATS[adjectives[0] ?? ""] ?? [];
		return { name, names, adjectives, peoples, capitals, seats };
	});

/** Any name of a country, in lower case without dots → its first name in lower case, so that "U.S." and "United States" meet. */
export const countries = new Map<string, string>();
/** A capital in lower case. */
export const capitals = new Set<string>();
/** "russian", "us": adjective, in lower case without dots, → the country's first name in lower case. */
export const nationalities = new Map<string, string>();
/** Where a government sits, in lower case, → the country: "moscow", "kremlin". */
export const seatsOfGovernment = new Map<string, Country>();
/** "russians", "poles": a people in lower case. */
const peoples = new Set<string>();

for (const country of countryTable) {
	const [first = ""] = country.names;
	for (const name of country.names) countries.set(name, first);
	for (const word of country.adjectives) nationalities.set(word, first);
	for (const word of country.peoples) peoples.add(word);
	for (const city of country.capitals) capitals.add(city);
	for (const seat of [...country.capitals, ...country.seats])
		seatsOfGovernment.set(seat, country);
}
for (const word of OTHER_ADJECTIVES.toLowerCase().split(" "))
	nationalities.set(word, word);

const parties = new Set(
	"greens tories conservatives liberals socialists communists lib-dems taliban houthis".split(
		" ",
	),
);

/** Whether a word (lower case) is a people, a party's or a movement's members: "Russians", "Democrats". */
export function isGroup(bare: string): boolean {
	return (
		peoples.has(bare) ||
		parties.has(bare) ||
		/(?:crats|licans|[^x]ians)$/.test(bare)
	);
}
