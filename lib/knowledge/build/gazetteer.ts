/**
 * Countries and the words made from them: "Name|adjective|people", the later parts left out where they are the same or
 * regular. Short names as news writes them.
 */
const COUNTRIES = `
Afghanistan|Afghan;Albania|Albanian;Algeria|Algerian;Andorra|Andorran;Angola|Angolan;Argentina|Argentine|Argentinian;Armenia|Armenian;
Australia|Australian;Austria|Austrian;Azerbaijan|Azerbaijani|Azeri;Bahamas|Bahamian;Bahrain|Bahraini;Bangladesh|Bangladeshi;Barbados|Barbadian;
Belarus|Belarusian;Belgium|Belgian;Belize;Benin;Bhutan;Bolivia|Bolivian;Bosnia|Bosnian;Botswana;Brazil|Brazilian;Britain|British|Briton;
Brunei;Bulgaria|Bulgarian;Burma|Burmese;Burundi|Burundian;Cambodia|Cambodian;Cameroon|Cameroonian;Canada|Canadian;Chad|Chadian;
Chile|Chilean;China|Chinese;Colombia|Colombian;Congo|Congolese;Croatia|Croatian|Croat;Cuba|Cuban;Cyprus|Cypriot;Czechia|Czech;
Denmark|Danish|Dane;Djibouti;Ecuador|Ecuadorean;Egypt|Egyptian;England|English;Eritrea|Eritrean;Estonia|Estonian;Ethiopia|Ethiopian;
Fiji|Fijian;Finland|Finnish|Finn;France|French;Gabon;Gambia|Gambian;Georgia|Georgian;Germany|German;Ghana|Ghanaian;Greece|Greek;
Greenland;Grenada;Guatemala|Guatemalan;Guinea|Guinean;Guyana;Haiti|Haitian;Honduras|Honduran;Hungary|Hungarian;Iceland|Icelandic;
India|Indian;Indonesia|Indonesian;Iran|Iranian;Iraq|Iraqi;Ireland|Irish;Israel|Israeli;Italy|Italian;Jamaica|Jamaican;Japan|Japanese;
Jordan|Jordanian;Kazakhstan|Kazakh;Kenya|Kenyan;Kosovo|Kosovar;Kuwait|Kuwaiti;Kyrgyzstan|Kyrgyz;Laos|Laotian;Latvia|Latvian;
Lebanon|Lebanese;Liberia|Liberian;Libya|Libyan;Liechtenstein;Lithuania|Lithuanian;Luxembourg;Macedonia|Macedonian;Madagascar;
Malawi;Malaysia|Malaysian;Mali|Malian;Malta|Maltese;Mauritania;Mauritius;Mexico|Mexican;Moldova|Moldovan;Monaco;Mongolia|Mongolian;
Montenegro;Morocco|Moroccan;Mozambique;Myanmar;Namibia|Namibian;Nepal|Nepalese;Netherlands|Dutch;Nicaragua|Nicaraguan;Niger;
Nigeria|Nigerian;Norway|Norwegian;Oman|Omani;Pakistan|Pakistani;Palestine|Palestinian;Panama|Panamanian;Paraguay|Paraguayan;
Peru|Peruvian;Philippines|Filipino|Philippine;Poland|Polish|Pole;Portugal|Portuguese;Qatar|Qatari;Romania|Romanian;Russia|Russian;
Rwanda|Rwandan;Samoa|Samoan;Scotland|Scottish|Scot;Senegal|Senegalese;Serbia|Serbian|Serb;Singapore|Singaporean;Slovakia|Slovak;
Slovenia|Slovenian|Slovene;Somalia|Somali;Spain|Spanish|Spaniard;Sudan|Sudanese;Suriname;Swaziland;Sweden|Swedish|Swede;
Switzerland|Swiss;Syria|Syrian;Taiwan|Taiwanese;Tajikistan|Tajik;Tanzania|Tanzanian;Thailand|Thai;Tibet|Tibetan;Togo;Tonga|Tongan;
Tunisia|Tunisian;Turkey|Turkish|Turk;Turkmenistan|Turkmen;Uganda|Ugandan;Ukraine|Ukrainian;Uruguay|Uruguayan;Uzbekistan|Uzbek;
Vatican;Venezuela|Venezuelan;Vietnam|Vietnamese;Wales|Welsh;Yemen|Yemeni;Yugoslavia|Yugoslav;Zaire|Zairean;Zambia|Zambian;
Zimbabwe|Zimbabwean;America|American;Africa|African;Asia|Asian;Europe|European;Chechnya|Chechen;Catalonia|Catalan;Kurdistan|Kurdish|Kurd;
Hong Kong;New Zealand;South Africa|South African;North Korea|North Korean;South Korea|South Korean;Korea|Korean;Saudi Arabia|Saudi;
Sri Lanka|Sri Lankan;United States;United Kingdom;United Arab Emirates;Ivory Coast|Ivorian;Costa Rica|Costa Rican;El Salvador|Salvadoran;
Dominican Republic|Dominican;Czech Republic;Sierra Leone;Burkina Faso;Papua New Guinea;Northern Ireland;Puerto Rico|Puerto Rican;
U.S.;U.K.;UK;US;USA;UAE;U.S.A.;Soviet Union|Soviet;West Bank;Gaza Strip;Gaza;Latin America|Latin American;Middle East|Middle Eastern;Crimea|Crimean`;

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
  .map((line) => line.split('|'));

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
