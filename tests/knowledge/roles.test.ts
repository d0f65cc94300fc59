import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

/** What the article's own glossary says of each entry, as "name: words". */
function said(text: string): string[] {
  return buildArticle(text).entries.map(({ name, definition }) => `${name}: ${definition?.text ?? '—'}`);
}

test.each([
  ['Ann Lee, chief economist at Acme, said so.', ['Ann Lee: Chief economist at Acme.']],
  ['Ann Lee, 42, an activist from Leeds, left.', ['Ann Lee: An activist from Leeds.']],
  ['“No,” said Acme analyst Ann Lee.', ['Ann Lee: Acme analyst.']],
  ['They met Acme CEO Ann Lee in May.', ['Acme: —', 'Ann Lee: Acme CEO.']],
  ['Self-made millionaire Ann Lee left.', ['Ann Lee: Self-made millionaire.']],
  ['He thanked Rep. Ann Lee (D-Ohio) for it.', ['Ann Lee: Representative (D-Ohio).']],
  ['Sen. Ben Ray, R-Texas, said so.', ['Ben Ray: Senator, R-Texas.']],
  ['China’s ambassador to Britain Ann Lee spoke.', ['Ann Lee: China’s ambassador to Britain.']],
  [
    'Geologist Ann Lee of NASA’s Jet Propulsion Laboratory in California spoke.',
    ['Ann Lee: Geologist of NASA’s Jet Propulsion Laboratory in California.'],
  ],
  [
    'Ann Lee, a fellow at the Max Planck Institute in Munich, Germany, and co-author of the study, spoke.',
    ['Ann Lee: A fellow at the Max Planck Institute in Munich, Germany, and co-author of the study.'],
  ],
  [
    'General Ann Lee, chairman of the Joint Chiefs of Staff, spoke.',
    ['Ann Lee: General, chairman of the Joint Chiefs of Staff.'],
  ],
  ['Lee, 42, who runs a bakery in Leeds, was sued. “No,” Lee said.', ['Lee: Lee runs a bakery in Leeds.']],
  ['Jason Foy, who represents Noel, agreed.', ['Jason Foy: Jason Foy represents Noel.']],
  [
    'Ann Lee, best known for her songs, and Bob Ray, best known for the film Fargo, met.',
    ['Bob Ray: Best known for the film Fargo.'],
  ],
  ['The head of the Acme Group, Ann Lee, left.', ['Acme Group: —', 'Ann Lee: The head of the Acme Group.']],
  ['In Hanoi he met North Korea’s leader, Ann Lee.', ['Ann Lee: North Korea’s leader.']],
  [
    'Famous actors Ann Lee, Bob Ray and Tim Moss met.',
    ['Ann Lee: Famous actor.', 'Bob Ray: Famous actor.', 'Tim Moss: Famous actor.'],
  ],
  ['Rob Ray, President Acme North America, says: “We can help them.”', ['Rob Ray: President Acme North America.']],
  ['The company’s chief executive Ann Lee left.', ['Ann Lee: Chief executive.']],
  ['Secretary of State Ann Lee left.', ['Ann Lee: Secretary of State.']],
  ['Two voters re-elected Governor Ann Lee.', ['Ann Lee: Governor.']],
  ['Last week Treasury official Ann Lee left.', ['Ann Lee: Treasury official.']],
  ['They went to investigate political rival Ann Lee.', ['Ann Lee: Political rival.']],
  ['It is the home of five time chess champion Ann Lee.', ['Ann Lee: Five time chess champion.']],
  ['They asked the president’s lawyer Ann Lee.', ['Ann Lee: The president’s lawyer.']],
  ['They freed Ann Lee, the sister of the rebels’ leader.', ['Ann Lee: The sister of the rebels’ leader.']],
  ['They met accused smuggler Ann Lee.', ['Ann Lee: Accused smuggler.']],
  ['Ann Lee, another deportee, left.', ['Ann Lee: Deportee.']],
  ['“No,” said Ann Lee, 24, from Leeds.', ['Ann Lee: A 24-year-old from Leeds.']],
  ['He met Ann Lee of Rye Hospital and Bob Ray.', ['Ann Lee: Affiliated with Rye Hospital.']],
  ['He met American Ann Lee, a teacher.', ['Ann Lee: A teacher.']],
  ['It was said by adviser Fiona Hill.', ['Fiona Hill: Adviser.']],
  ['It was said by president Moon Jae-in.', ['Moon Jae-in: President.']],
  ['A former teacher, Ann Lee joined the party in May.', ['Ann Lee: A former teacher.']],
  ['They chose their nominee for governor, Ann Lee, in May.', ['Ann Lee: Nominee for governor.']],
  ['They backed the party’s candidate, Ann Lee, in May.', ['Ann Lee: Candidate.']],
  ['They sold it to media mogul, Ann Lee, in May.', ['Ann Lee: Media mogul.']],
  ['They met Ann Lee, formerly the chief economist at Acme.', ['Ann Lee: Formerly the chief economist at Acme.']],
  ['It was written by the late neurologist Ann Lee.', ['Ann Lee: Neurologist.']],
  ['They want to feature singers Ann Lee and Bob Ray.', ['Ann Lee: Singer.', 'Bob Ray: Singer.']],
  ['They met Ann Lee, an expert on tax issues.', ['Ann Lee: An expert on tax issues.']],
  ['It will feature former judge Ann Lee.', ['Ann Lee: Former judge.']],
])('a phrase next to a name says who it is: %s', (text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ['Beauty company Zedco rose.', ['Zedco: Beauty company.']],
  [
    'They use Zedco, the embattled Chinese tech company that sells phones.',
    ['Zedco: The embattled Chinese tech company that sells phones.'],
  ],
  ['Leeds ad agency Zedco rose.', ['Zedco: Leeds ad agency.']],
  ['A game like it was the Eagles-Hawks game in Leeds, Hawks fans said.', ['Eagles-Hawks: Game in Leeds.']],
  ['The company that runs the prize, Zed Productions, fell.', ['Zed Productions: The company that runs the prize.']],
  ['An Indian start-up backed by Acme, Zedco, plans to grow.', ['Zedco: An Indian start-up backed by Acme.']],
  ['Acme’s parent company, Zedco, fell.', ['Zedco: Acme’s parent company.']],
  ['It fell in Logar province south of the capital Kabul.', ['Logar: Province south of the capital Kabul.']],
  ['It began in the mining town of Zed in Peru.', ['Zed: Mining town in Peru.']],
  ['He was born in Zed, Ohio. He lives in Zed still.', ['Zed: A place in Ohio.']],
  ['NASA’s Cassini spacecraft fell.', ['Cassini: NASA’s spacecraft.']],
  [
    'It ran on the Hazel Hen supercomputer in Stuttgart, Germany, for a year.',
    ['Hazel Hen: Supercomputer in Stuttgart, Germany.'],
  ],
])('a phrase next to a name says what it is: %s', (text, expected) => expect(said(text)).toEqual(expected));

test.each([
  ['what the role is of is not named', 'They met founder Ann Lee and former member Bob Ray in May.', []],
  ['a verb stands before the role', 'The tour will feature members Ann Lee and Bob Ray.', []],
  ['an adjective stands before capitals', 'It is Norway’s official ZDC.', []],
  [
    'a role is of somebody else',
    'It is by Ann Lee, a writer at the Leeds Post, Zedco and others.',
    ['Ann Lee: A writer at the Leeds Post.'],
  ],
  ['a name ends as doers do', 'They use Wifi, Zigbee, Radio.', []],
  ['whose friend it is stands nowhere', 'They met Ann Lee, a friend who left.', []],
  ['it is told what somebody did', 'They met Zedco, which has long refused to say what it does.', []],
  ['a list goes on', 'They met Ann Lee, Senator Bob Ray and others.', ['Bob Ray: Senator.']],
  ['the sentence goes on', 'According to Ann Lee, analysts expect a storm.', []],
  ['somebody unnamed has her', 'He thanked his wife Ann Lee for it.', []],
  ['a body stands in the list', 'They chose Zedco, Sierra Nevada Corporation and Betaco.', []],
  ['a place is known to all', 'They crashed in Afghanistan, the US military said.', []],
  ['the words are somebody’s', '“Ann Lee, my best friend, is a teacher,” he said.', []],
  ['a verb stands before a title', 'Lawmakers grilled Lieutenant Colonel Bob Ray.', ['Bob Ray: Lieutenant Colonel.']],
  ['an aide of hers is named', 'He is a top aide to Vice President Ann Lee.', ['Ann Lee: Vice President.']],
  ['the name says where already', 'He was born in Zed, Ohio.', []],
  ['a country has her', 'Britain’s Ann Lee won.', []],
  ['a town has her', 'He met Ann Lee of Zed.', []],
  ['a clause follows', 'He is a hotelier Trump chose as envoy.', []],
  ['a verb looks like a doer', 'Consider Ann Lee.', []],
  ['a verb follows the name', 'OpenAI signals intense competition.', []],
])('nothing more is said where %s', (_name, text, expected) => expect(said(text)).toEqual(expected));
