/** What is known of capitalised words apart from any text: general English, kept small. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Small words that stand inside a name when capitals stand on both sides ("Bank of Canada", "Otto von Bismarck"). */
export const LINKS = set(
  'of de la le van von der den del della dello di da do dos das du el al bin ibn ben ter ten zu y e',
);

/** Words that no name begins or ends with, and that are none alone. */
export const FUNCTION_WORDS = set(`
  a about above according across after afterwards again against ago all almost along already also although always am
  among an and another any anybody anyone anything anyway apart are around as at away back be became because become
  been before behind being below beside besides between beyond both but by came can cannot come could despite did do
  does doing done down due during each earlier early either else enough even eventually ever every everybody everyone
  everything except few finally first firstly five following for four from further furthermore get given go got had
  has have having he hello hence her here hers herself hi him himself his how however hundreds i if importantly in
  indeed inside instead into is it its itself just last lastly late later latest least less let like likewise long
  made make many may maybe me meanwhile might mine more moreover most mostly much must my myself near nearly
  neither never nevertheless next nine no nobody none nonetheless nor not nothing now nowhere of off often oh ok okay on
  once one only onto or other others otherwise our ours ourselves out over own perhaps please put rather really
  recently right said same say saying says second see seems seven several shall she should similarly since six so some
  somebody someone something sometimes soon still such sure ten than thanks that the their theirs them themselves then
  there thereafter therefore these they thing things think third this those though thousands three through throughout
  thus to today together tomorrow tonight too took toward towards two under unlike until unto up upon us use used
  using very was we well were what whatever when whenever where whereas wherever whether which while who whoever whole
  whom whose why will with within without would yeah yes yesterday yet you your yours yourself yourselves eight`);

/** Capitalised by convention, and no names of anybody. */
export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun spring summer
  autumn winter est gmt utc`);

/** Before a person's name, and not part of it. */
export const HONORIFICS = set(`
  mr mrs ms miss dr prof professor sir dame lord lady rev reverend president vice-president vice premier chancellor
  minister secretary senator sen representative rep congressman congresswoman governor gov mayor judge justice general
  gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander ambassador attorney director chairman chairwoman chief coach king queen prince princess pope cardinal
  archbishop bishop father sister brother saint sheikh imam rabbi detective inspector officer ceo cfo coo cto`);

/** Titles that a longer one goes on with ("Chief Executive Officer"). */
export const TITLE_ENDS = set(
  'executive officer operating financial technology information marketing medical scientist economist strategist justice minister secretary leader whip speaker inspector constable superintendent prosecutor general president chairman manager director editor correspondent analyst coach counsel adviser commissioner',
);

/** Before a title, and part of it: "Foreign Minister". Before anything else part of the name: "Defense Department". */
export const TITLE_OPENERS = set(
  'prime foreign finance defence defense interior deputy former acting ex vice assistant majority minority opposition shadow executive',
);

/** Letters in capitals that stand for common things. */
export const COMMON_ACRONYMS = set(
  'ai api ceo cfo cto coo tv pc dvd cd gdp ipo it pr hr id ok am pm ad bc vs faq url html pdf usd eur gbp dna rna hiv aids sms gps suv ufo vip diy',
);

/** At the end of a company's name. */
export const COMPANY_ENDS = set('inc corp co ltd llc plc ag sa nv gmbh spa ab asa oyj bhd kk pty lp llp');

/** Nouns that take "of" and a name into their own name: "Bank of Canada", but "Peter Nicol" of "Scotland". */
export const OF_NOUNS = set(`
  academy administration agency alliance archbishop army assembly association bank battle bay bishop board bureau cape
  chamber chiefs church city club coalition college commission committee commonwealth community company conference
  confederation congress convention cooperation council county court cup declaration democratic department district
  division duchess duke emirate emirates faculty federation forum foundation front gulf hall house institute isle
  island islands kingdom lake law league library lord lords ministry mount movement museum nation nations office order
  organisation organization parliament party patriarch peninsula people port prince princess province queen radio
  register republic river school sea secretary senate series sheriff society south speaker stars state states strait
  sultanate supreme syndicate territory tour tower town treaty tribunal union university valley voice war world`);

/** One word in capitals, or with one inside, is no person's; "McCain" and "DeLay" are. */
export const BRAND = /^(?:\p{Lu}{2,5}s?|(?!Mc|Mac|De|La|Di|Le|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\S*)$/u;

/** Common given names; a star marks those that, as far as news goes, only women bear. */
const NAMES = `
  Aaron Abdul Abdullah Abigail* Abraham Adam Adrian Ahmad Ahmed Aidan Aisha* Akira Alan Albert Alberto Alejandro Alex Alexander Alexandra* Alexei
  Ali Alice* Alison* Allen Amanda* Amir Amit Amy* Ana* Anatoly Andre Andrea* Andrei Andrew Andy Angela* Angelo Anil Anita* Ann* Anna* Anne* Annie*
  Anthony Antonio Arjun Arthur Arun Ashley Ava* Barbara* Barry Becky* Ben Benjamin Bernard Bernie Beth* Beto Bill Billy Bob Bobby Boris Brad Brandon
  Brenda* Brett Brian Bruce Bruno Bryan Caleb Cameron Carl Carla* Carlos Carmen* Carol* Caroline* Casey Catherine* Chad Charles Charlie Charlotte*
  Chen Cheryl* Chloe* Chris Christian Christina* Christine* Christopher Claire* Clara* Claudia* Cody Colin Connor Cory Courtney* Craig Curtis
  Cynthia* Dale Damian Dan Daniel Daniela* Danny Darren Dave David Dawn* Dean Deborah* Deepak Denis Dennis Derek Devin Diana* Diane* Diego Dmitry
  Dominic Don Donald Donna* Dorothy* Doug Douglas Duncan Dylan Ed Eddie Edgar Eduardo Edward Edwin Elena* Elias Elijah Elizabeth* Ellen* Elon Emily*
  Emma* Emmanuel Enrique Eric Erica* Erik Erika* Ernest Esther* Ethan Eugene Eva* Evan Evelyn* Fatima* Felix Fernando Fiona* Florence* Frances*
  Francesco Francis Francisco Franco Frank Fred Frederick Gabriel Gabriela* Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard Gerry Gina*
  Giovanni Giuseppe Glen Glenn Gloria* Gordon Grace* Graham Greg Gregory Gretchen* Guillermo Gustavo Guy Haley* Hannah* Hans Harold Harry Harvey
  Hassan Hayley* Heather* Hector Heidi* Helen* Helmut Henri Henry Herbert Hiroshi Holly* Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Ingrid*
  Irene* Isaac Isabel* Isabella* Isaiah Ivan Jack Jackie* Jacob Jacques Jaden Jaime James Jamie Jan Jane* Janet* Jared Jasmine* Jason Javid Javier
  Jay Jean Jeff Jeffrey Jennifer* Jenny* Jeremy Jerome Jerry Jesse Jessica* Jesus Jill* Jim Jimmy Joan* Joanna* Joao Joe Joel Joerg Johan Johannes
  John Johnny Jon Jonas Jonathan Jordan Jorge Jose Josef Joseph Josephine* Josh Joshua Joyce* Juan Judith* Judy* Julia* Julian Julie* Julio Jun
  Justin Kaitlyn* Karen* Karim Karl Kate* Katherine* Kathleen* Kathy* Katie* Katrina* Kayla* Keith Kelly Kelsey* Ken Kendra* Kenji Kenneth Kenny
  Kevin Khaled Kim Kimberly* Kirsten* Klaus Kristen* Kristin* Kurt Kyle Kylie* Larry Laura* Lauren* Laurence Laurent Lawrence Leah* Lee Leila* Leo
  Leon Leonard Leonardo Leonid Leslie Lewis Li Liam Linda* Lisa* Lloyd Logan Lola* Lorenzo Lorraine* Louis Louise* Lucas Lucy* Luigi Luis Luke Lynn*
  Madeleine* Mahmoud Manuel Marc Marcel Marco Marcos Marcus Margaret* Maria* Marie* Marina* Mario Marion Marissa* Mark Markus Marsha* Martha* Martin
  Martina* Marvin Mary* Massimo Mateo Mathias Mason Matt Matthew Maurice Mauricio Mauro Max Maya* Megan* Mehdi Melissa* Mia* Michael Michel Michelle*
  Miguel Mike Mikhail Miranda* Mitch Mitchell Mohamed Mohammad Mohammed Molly* Monica* Morgan Moses Muhammad Mustafa Nadia* Nadine* Nancy* Naomi*
  Narendra Natalia* Natalie* Natasha* Nathan Neil Nelson Nicholas Nick Nicola* Nicolas Nicole* Nigel Nikolai Nina* Noah Noam Nora* Norman Oleg Olga*
  Oliver Olivia* Omar Oscar Otto Owen Pablo Pamela* Paola* Paolo Patricia* Patrick Paul Paula* Pauline* Pavel Pedro Peggy* Penny* Peter Phil Philip
  Philippe Phillip Pierre Piotr Priya* Quentin Quinn Rachel* Rafael Rahul Rajesh Ralph Ramesh Ramon Randy Raul Ravi Ray Raymond Rebecca* Regina*
  Rhonda* Ricardo Richard Rick Riley Rita* Rob Robert Roberta* Roberto Robin Rod Rodrigo Roger Roland Roman Ron Ronald Ronan Rory Rosa* Rose* Ross
  Roy Ruben Russell Ruth* Ryan Sabrina* Sadie* Salma* Salvador Sam Samantha* Samir Samuel Sandra* Sanjay Sara* Sarah* Scott Sean Sebastian Sergei
  Sergey Sergio Seth Shane Shannon Sharon* Shaun Shawn Shelley* Shinzo Sidney Simon Sofia* Sophie* Spencer Stacy* Stanley Stefan Stefanie* Stefano
  Stella* Stephanie* Stephen Steve Steven Stewart Stuart Sunil Susan* Suzanne* Sylvia* Takashi Tamara* Tanya* Tara* Taylor Ted Teresa* Terri* Terry
  Theodore Theresa* Thomas Tim Timothy Tina* Tobias Todd Tom Tommy Tony Tracey* Tracy Travis Trevor Tyler Ursula* Valerie* Vanessa* Vera* Veronica*
  Victor Victoria* Vijay Vincent Virginia* Vladimir Walter Wang Warren Wayne Wendy* Werner Wesley William Willie Wolfgang Yasmin* Yasser Yuki Yuri
  Yusuf Yves Zach Zachary Zainab* Zhang Zoe*`
  .split(/\s+/)
  .filter(Boolean);

export const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.map((name) => name.replace('*', '')));

/** Those of them that women bear. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  NAMES.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
);
