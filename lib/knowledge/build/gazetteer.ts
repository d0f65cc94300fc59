/**
 * Countries and the words made from them: "Name|adjective|people", with "+" before what is added to the
 * name itself; the later parts left out where they are the same or regular. Short names as news writes them.
 */
const COUNTRIES = `
Afghanistan|Afghan;Albania+n;Algeria+n;Andorra+n;Angola+n;Argentina|Argentine|Argentinian;Armenia+n;Australia+n;
Austria+n;Azerbaijan+i|Azeri;Bahamas|Bahamian;Bahrain+i;Bangladesh+i;Barbados|Barbadian;Belarus+ian;Belgium|Belgian;
Belize;Benin;Bhutan;Bolivia+n;Bosnia+n;Botswana;Brazil+ian;Britain|British|Briton;Brunei;Bulgaria+n;Burma|Burmese;
Burundi+an;Cambodia+n;Cameroon+ian;Canada|Canadian;Chad+ian;Chile+an;China|Chinese;Colombia+n;Congo+lese;
Croatia+n|Croat;Cuba+n;Cyprus|Cypriot;Czechia|Czech;Denmark|Danish|Dane;Djibouti;Ecuador+ean;Egypt+ian;
England|English;Eritrea+n;Estonia+n;Ethiopia+n;Fiji+an;Finland|Finnish|Finn;France|French;Gabon;Gambia+n;Georgia+n;
Germany|German;Ghana+ian;Greece|Greek;Greenland;Grenada;Guatemala+n;Guinea+n;Guyana;Haiti+an;Honduras|Honduran;
Hungary|Hungarian;Iceland+ic;India+n;Indonesia+n;Iran+ian;Iraq+i;Ireland|Irish;Israel+i;Italy|Italian;Jamaica+n;
Japan+ese;Jordan+ian;Kazakhstan|Kazakh;Kenya+n;Kosovo|Kosovar;Kuwait+i;Kyrgyzstan|Kyrgyz;Laos|Laotian;Latvia+n;
Lebanon|Lebanese;Liberia+n;Libya+n;Liechtenstein;Lithuania+n;Luxembourg;Macedonia+n;Madagascar;Malawi;Malaysia+n;
Mali+an;Malta|Maltese;Mauritania;Mauritius;Mexico|Mexican;Moldova+n;Monaco;Mongolia+n;Montenegro;Morocco|Moroccan;
Mozambique;Myanmar;Namibia+n;Nepal+ese;Netherlands|Dutch;Nicaragua+n;Niger;Nigeria+n;Norway|Norwegian;Oman+i;
Pakistan+i;Palestine|Palestinian;Panama+nian;Paraguay+an;Peru+vian;Philippines|Filipino|Philippine;Poland|Polish|Pole;
Portugal|Portuguese;Qatar+i;Romania+n;Russia+n;Rwanda+n;Samoa+n;Scotland|Scottish|Scot;Senegal+ese;Serbia+n|Serb;
Singapore+an;Slovakia|Slovak;Slovenia+n|Slovene;Somalia|Somali;Spain|Spanish|Spaniard;Sudan+ese;Suriname;Swaziland;
Sweden|Swedish|Swede;Switzerland|Swiss;Syria+n;Taiwan+ese;Tajikistan|Tajik;Tanzania+n;Thailand|Thai;Tibet+an;Togo;
Tonga+n;Tunisia+n;Turkey|Turkish|Turk;Turkmenistan|Turkmen;Uganda+n;Ukraine|Ukrainian;Uruguay+an;Uzbekistan|Uzbek;
Vatican;Venezuela+n;Vietnam+ese;Wales|Welsh;Yemen+i;Yugoslavia|Yugoslav;Zaire+an;Zambia+n;Zimbabwe+an;America+n;
Africa+n;Asia+n;Europe+an;Chechnya|Chechen;Catalonia|Catalan;Kurdistan|Kurdish|Kurd;Hong Kong;New Zealand;
South Africa+n;North Korea+n;South Korea+n;Korea+n;Saudi Arabia|Saudi;Sri Lanka+n;United States;United Kingdom;
United Arab Emirates;Ivory Coast|Ivorian;Costa Rica+n;El Salvador|Salvadoran;Dominican Republic|Dominican;
Czech Republic;Sierra Leone;Burkina Faso;Papua New Guinea;Northern Ireland;Puerto Rico|Puerto Rican;U.S.;U.K.;UK;US;
USA;UAE;U.S.A.;Soviet Union|Soviet;West Bank;Gaza Strip;Gaza;Latin America+n;Middle East+ern;Crimea+n`;

/** Cities whose name alone says where, and the states of the United States. */
const PLACES = `
London Paris Berlin Madrid Rome Milan Vienna Brussels Amsterdam Rotterdam Geneva Zurich Bern Munich Frankfurt Hamburg Cologne Bonn Dresden
Copenhagen Stockholm Oslo Helsinki Dublin Belfast Edinburgh Glasgow Manchester Liverpool Birmingham Leeds Bristol Cardiff Lisbon Porto
Barcelona Seville Valencia Marseille Lyon Nice Athens Istanbul Ankara Warsaw Krakow Prague Budapest Bucharest Sofia Belgrade Zagreb
Sarajevo Moscow Kiev Kyiv Kharkiv Odessa Minsk Vilnius Riga Tallinn Tbilisi Yerevan Baku Grozny Damascus Beirut Baghdad Basra
Tehran Riyadh Jeddah Doha Dubai Muscat Kabul Kandahar Islamabad Karachi Lahore Peshawar Delhi Mumbai Bombay Calcutta Kolkata Madras Chennai
Bangalore Hyderabad Colombo Dhaka Kathmandu Rangoon Yangon Bangkok Hanoi Saigon Manila Jakarta Taipei Seoul Pyongyang
Tokyo Osaka Kyoto Nagoya Beijing Shanghai Shenzhen Guangzhou Wuhan Canberra Sydney Melbourne Brisbane Perth Adelaide Auckland
Cairo Alexandria Tripoli Tunis Algiers Casablanca Rabat Khartoum Nairobi Mogadishu Kampala Kigali Lagos Abuja Accra Dakar Johannesburg
Pretoria Durban Harare Lusaka Luanda Kinshasa Washington Boston Chicago Philadelphia Detroit Cleveland Pittsburgh Baltimore Atlanta
Miami Orlando Houston Dallas Austin Denver Seattle Portland Oakland Sacramento Minneapolis Milwaukee Cincinnati Toronto Montreal
Ottawa Vancouver Calgary Quebec Havana Lima Bogota Caracas Quito Santiago Montevideo Brasilia Jerusalem Hebron Ramallah
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana
Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee
Texas Utah Vermont Virginia Wisconsin Wyoming Brooklyn Manhattan Hollywood Ontario Siberia Bavaria Scandinavia Hiroshima`;

/** The same, of more words than one. */
const LONG_PLACES = `New York;New York City;Los Angeles;San Francisco;San Diego;San Antonio;San Jose;Las Vegas;New Orleans;Salt Lake City;St. Louis;
Fort Worth;Kansas City;Washington, D.C.;Washington D.C.;New Jersey;New Mexico;New Hampshire;New England;North Carolina;South Carolina;North Dakota;
South Dakota;West Virginia;Rhode Island;Mexico City;Rio de Janeiro;São Paulo;Buenos Aires;Tel Aviv;Abu Dhabi;Cape Town;Kuala Lumpur;New Delhi;
Ho Chi Minh City;St. Petersburg;Silicon Valley;British Columbia;Nova Scotia;New South Wales;Southeast Asia;North America;South America;Central America;
Eastern Europe;Western Europe;North Africa;West Africa;East Africa;Great Britain`;

/** Of a people or a faith, and no country's. */
const PEOPLES =
  'Jewish Jew Muslim Moslem Islamic Islamist Christian Catholic Protestant Hindu Buddhist Arab Sikh Orthodox Hispanic Latino Nordic Balkan Basque Nazi Communist Republican Democrat Marxist Western Shiite Sunni';

const countries = COUNTRIES.replaceAll('\n', '')
  .split(';')
  .map((line) => {
    const [name = '', ...words] = line.split(/(?=[|+])/);
    return [name, ...words.map((word) => (word[0] === '+' ? name : '') + word.slice(1))];
  });

/** Whether `name`, as news writes it, is a country, a well-known city or a state. */
export const isKnownPlace = (name: string): boolean => PLACE_NAMES.has(name);

/** Whether `word` is an adjective or a noun made from a country, a people or a faith: "Danish", "Danes". */
export const isDemonym = (word: string): boolean =>
  DEMONYMS.has(word) || (word.endsWith('s') && DEMONYMS.has(word.slice(0, -1)));

const PLACE_NAMES: ReadonlySet<string> = new Set([
  ...countries.flatMap(([name]) => name ?? []),
  ...PLACES.split(/\s+/).filter(Boolean),
  ...LONG_PLACES.replaceAll('\n', '').split(';'),
]);

const DEMONYMS: ReadonlySet<string> = new Set([...countries.flatMap(([, ...words]) => words), ...PEOPLES.split(' ')]);
