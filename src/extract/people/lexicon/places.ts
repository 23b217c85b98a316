/**
 * Regions and cities that news names most, in lower case without dots, that are no country and no capital: places,
 * unless they do something ("New York said").
 */
const TABLE = `
Alabama/Ala, Alaska, Arizona/Ariz, Arkansas/Ark, California/Calif, Colorado/Colo, Connecticut/Conn, Delaware/Del, Florida/Fla,
Hawaii, Idaho, Illinois/Ill, Indiana/Ind, Iowa, Kansas/Kan, Kentucky/Ky, Louisiana/La, Maine, Maryland/Md, Massachusetts/Mass, Michigan/Mich,
Minnesota/Minn, Mississippi/Miss, Missouri/Mo, Montana/Mont, Nebraska/Neb, Nevada/Nev, New Hampshire/NH, New Jersey/NJ, New Mexico/NM,
New York/NY, New York City, North Carolina/NC, North Dakota/ND, Ohio, Oklahoma/Okla, Oregon/Ore, Pennsylvania/Penn, Rhode Island/RI,
South Carolina/SC, South Dakota/SD, Tennessee/Tenn, Texas/Tex, Utah, Vermont/Vt, Virginia/Va, West Virginia, Washington State, Wisconsin/Wis, Wyoming/Wyo,
Puerto Rico, Guam, Washington DC/DC, Ontario, Quebec, British Columbia, Alberta, Manitoba, Nova Scotia, Northern Ireland, Catalonia, Bavaria,
Crimea, Donbas, Chechnya, Gaza, West Bank, Tibet, Xinjiang, Kashmir, Kurdistan, Siberia, Hong Kong, Macau, Darfur, Sinai,
Africa, Asia, Europe, North America, South America, Latin America, Middle East, Southeast Asia, Eastern Europe, Western Europe, Antarctica, Arctic, Balkans, Caribbean,
Manhattan, Brooklyn, Queens, Bronx, Harlem, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Austin, San Francisco,
Seattle, Denver, Boston, Detroit, Atlanta, Miami, Las Vegas, Baltimore, Milwaukee, Minneapolis, Cleveland, Cincinnati, Pittsburgh, St Louis, New Orleans, Orlando, Tampa,
Silicon Valley, Hollywood, Toronto, Montreal, Vancouver, Calgary, Sydney, Melbourne, Brisbane, Perth, Auckland, Manchester, Birmingham, Liverpool, Glasgow, Leeds, Belfast,
Geneva, Zurich, Milan, Naples, Turin, Venice, Barcelona, Valencia, Seville, Marseille, Lyon, Nice, Munich, Hamburg, Frankfurt, Cologne, Stuttgart, Dresden, Leipzig, Rotterdam, Antwerp, Krakow, Gdansk,
St Petersburg, Kharkiv, Odesa, Odessa, Mariupol, Lviv, Donetsk, Luhansk, Kherson, Istanbul, Tel Aviv, Haifa, Aleppo, Mosul, Basra, Dubai, Jeddah, Mecca,
Mumbai, Bombay, Kolkata, Chennai, Bangalore, Hyderabad, Karachi, Lahore, Shanghai, Guangzhou, Shenzhen, Wuhan, Osaka, Kyoto, Busan, Lagos, Johannesburg, Cape Town, Durban, Casablanca,
Rio de Janeiro, Sao Paulo, São Paulo, Guayaquil, Medellin, Cali, Tijuana, Guadalajara
`;

export const places = new Set(
	TABLE.toLowerCase()
		.split(/[,/\n]/)
		.map((name) => name.trim())
		.filter(Boolean),
);
