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

/** Common given names. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abdul Abdullah Abraham Adam Adrian Ahmad Ahmed Alan Albert Alberto Alejandro Alex Alexander Alexandra Alexei Ali Alice Alison
  Allen Amanda Amir Amy Ana Anatoly Andre Andrea Andrei Andrew Andy Angela Angelo Ann Anna Anne Annie Anthony Antonio Arthur Ashley Barbara Barry
  Ben Benjamin Bernard Beth Bill Billy Bob Bobby Boris Brad Brandon Brenda Brian Bruce Bruno Bryan Carl Carla Carlos Carol Caroline Catherine
  Chad Charles Charlie Charlotte Chen Chloe Chris Christian Christina Christine Christopher Claire Claudia Colin Craig Cynthia Dale Dan
  Daniel Daniela Danny Dave David Dawn Dean Deborah Denis Dennis Derek Diana Diane Diego Dmitry Dominic Don Donald Donna Dorothy Doug Douglas
  Duncan Ed Eddie Edgar Eduardo Edward Edwin Elena Elizabeth Ellen Emily Emma Enrique Eric Erica Erik Ernest Eugene Eva Evan Evelyn Fatima
  Felix Fernando Fiona Frances Francesco Francis Francisco Franco Frank Fred Frederick Gary Gavin Gene Geoff Geoffrey George Gerald Gerard
  Gerhard Giovanni Giuseppe Glen Glenn Gordon Grace Graham Greg Gregory Guillermo Gustavo Guy Hannah Hans Harold Harry Hassan Heather Hector Heidi
  Helen Helmut Henri Henry Herbert Howard Hugh Hugo Hussein Ian Ibrahim Igor Irene Isaac Isabel Ivan Jack Jackie Jacob Jacques Jaime James Jamie Jan
  Jane Janet Jason Javier Jay Jean Jeff Jeffrey Jennifer Jenny Jeremy Jerry Jesse Jessica Jesus Jill Jim Jimmy Joan Joanna Joao Joe Joel Joerg
  Johan Johannes John Johnny Jon Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Judith Judy Julia Julian Julie Julio Jun Justin Karen Karl Kate
  Katherine Kathleen Kathy Katie Keith Kelly Ken Kenneth Kenny Kevin Khaled Kim Kimberly Klaus Kurt Kyle Larry Laura Lauren Laurence Laurent Lawrence Lee
  Leo Leon Leonard Leonardo Leonid Leslie Lewis Li Linda Lisa Lloyd Lorenzo Louis Louise Lucas Lucy Luigi Luis Luke Lynn Mahmoud Manuel Marc Marcel
  Marco Marcos Margaret Maria Marie Marina Mario Marion Mark Martha Martin Martina Marvin Mary Massimo Matt Matthew Maurice Mauricio Max Megan Melissa
  Michael Michel Michelle Miguel Mikhail Mike Mitch Mohamed Mohammad Mohammed Moses Muhammad Mustafa Nadia Nancy Natalie Natalia Nathan Neil Nelson Nicholas
  Nick Nicola Nicolas Nicole Nigel Nikolai Noah Norman Oleg Olga Oliver Oscar Otto Pablo Paola Paolo Patricia Patrick Paul Paula Pauline Pavel Pedro
  Peter Phil Philip Philippe Phillip Pierre Piotr Rachel Rafael Ralph Ramon Randy Raul Ray Raymond Rebecca Ricardo Richard Rick Rita Rob Robert Roberta
  Roberto Robin Rod Roger Roland Roman Ron Ronald Rosa Rose Ross Roy Ruben Russell Ruth Ryan Salvador Sam Samantha Samuel Sandra Sara Sarah Scott Sean
  Sebastian Sergei Sergio Shane Sharon Shaun Simon Sofia Sophie Stanley Stefan Stefano Stephanie Stephen Steve Steven Stewart Stuart Susan Suzanne Sylvia
  Tanya Ted Teresa Terry Theodore Theresa Thomas Tim Timothy Tina Todd Tom Tommy Tony Tracy Travis Valerie Vanessa Vera Veronica Victor Victoria
  Vincent Virginia Vladimir Walter Wang Warren Wayne Wendy Werner William Willie Wolfgang Yasser Yuri Yves Zhang
  Abigail Aidan Aisha Akira Amit Anil Anita Arjun Arun Ava Becky Bernie Beto Brett Caleb Cameron Carmen Casey Cheryl Clara Cody Connor Cory Courtney Curtis
  Damian Darren Deepak Devin Dylan Elias Elijah Elon Emmanuel Esther Ethan Florence Gabriel Gabriela Gerry Gina Gloria Gretchen Haley Harvey Hayley Hiroshi
  Holly Imran Ingrid Isabella Isaiah Jared Jasmine Javid Jaden Jerome Jill Joel Jonas Jordan Josephine Joyce Kaitlyn Karim Katrina Kayla Keith Kelsey Kendra Kenji
  Kirsten Kristen Kristin Kylie Leah Leila Liam Logan Lola Lorraine Madeleine Marcus Marissa Markus Marsha Mateo Mathias Mauro Maya Mehdi Mia Miranda Mitchell
  Molly Monica Morgan Nadine Naomi Narendra Natasha Nina Noam Nora Olivia Omar Owen Pamela Peggy Penny Priya Quentin Quinn Rahul Rajesh Ramesh Ravi Regina Rhonda
  Riley Rodrigo Ronan Rory Sabrina Sadie Salma Samir Sanjay Sergey Seth Shannon Shawn Shelley Shinzo Sidney Spencer Stacy Stefanie Stella Sunil Takashi Tamara Tara Taylor Terri
  Timothy Tobias Tracey Trevor Tyler Ursula Vijay Wesley Yasmin Yuki Yusuf Zach Zachary Zoe Zainab`.split(/\s+/),
);

/** Those of them that only women bear, as far as news goes; a name not here is taken for a man's only if it is among them. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `Alexandra Alice Alison Amanda Amy Ana Andrea Angela Ann Anna Anne Annie Barbara Beth Brenda Carla Carol Caroline Catherine Charlotte Chloe Christina
  Christine Claire Claudia Cynthia Daniela Dawn Deborah Diana Diane Donna Dorothy Elena Elizabeth Ellen Emily Emma Erica Erika Eva Evelyn Fatima Fiona
  Frances Grace Hannah Heather Heidi Helen Irene Isabel Jackie Jane Janet Jennifer Jenny Jessica Jill Joan Joanna Judith Judy Julia Julie Karen Kate Katherine
  Kathleen Kathy Katie Kimberly Laura Lauren Linda Lisa Louise Lucy Lynn Margaret Maria Marie Marina Martha Martina Mary Megan Melissa Michelle Nadia Nancy
  Natalie Natalia Nicola Nicole Olga Paola Patricia Paula Pauline Rachel Rebecca Rita Roberta Rosa Rose Ruth Samantha Sandra Sara Sarah Sharon Sofia Sophie
  Abigail Aisha Anita Ava Becky Carmen Cheryl Clara Courtney Esther Florence Gabriela Gina Gloria Gretchen Haley Hayley Holly Ingrid Isabella Jasmine Josephine Joyce Kaitlyn
  Katrina Kayla Kelsey Kendra Kirsten Kristen Kristin Kylie Leah Leila Lola Lorraine Madeleine Marissa Marsha Maya Mia Miranda Molly Monica Nadine Naomi Natasha Nina Nora Olivia Pamela
  Peggy Penny Priya Regina Rhonda Sabrina Sadie Salma Shelley Stacy Stefanie Stella Tamara Tara Terri Tracey Ursula Yasmin Zoe Zainab Stephanie Susan Suzanne Sylvia Tanya Teresa Theresa Tina Valerie Vanessa Vera Veronica Victoria Virginia Wendy`.split(
    /\s+/,
  ),
);
