/** How the names of one person vary in a text: full, with an initial, by surname, by given name. */
import { GIVEN_NAMES } from './name-words';

export const SUFFIX = /,? (?:Jr|Sr|II|III|IV)\.?$/;
const PARTICLES = new Set('de la le van von der den del della di da do dos du al el bin ibn ben ter ten'.split(' '));

export interface PersonName {
  readonly given: string;
  /** Without particles. */
  readonly surname: string;
  /** With them: "de Blasio". */
  readonly longSurname: string;
}

/** The parts of a name of two words or more; undefined of a shorter one, and of a bare surname with its particle. */
export function readPersonName(name: string): PersonName | undefined {
  const words = name.replace(SUFFIX, '').split(' ');
  const [given = '', ...rest] = words;
  const surname = rest.at(-1);
  if (!surname || (PARTICLES.has(given.toLowerCase()) && !GIVEN_NAMES.has(given))) return undefined;
  let at = words.length - 1;
  while (at > 1 && PARTICLES.has(words[at - 1]!.toLowerCase())) at--;
  return { given, surname, longSurname: words.slice(at).join(' ') };
}

/** Whether two names with one surname can be of one person: "Pat" and "Patrick", "J." and "James". */
export function sameGiven(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const bare = short.replace(/\.$/, '').toLowerCase();
  if (bare.length === 1 || bare.includes('.')) return long.toLowerCase().startsWith(bare.charAt(0));
  return (
    // "Eric" is not short for "Erica".
    (bare.length > 2 && long.length > bare.length + 1 && long.toLowerCase().startsWith(bare)) ||
    (NICKNAMES.get(bare) ?? []).includes(long.toLowerCase()) ||
    bare === long.toLowerCase()
  );
}

const NICKNAMES = new Map(
  `bill:william bob:robert rick:richard jim:james jimmy:james jack:john mike:michael tony:anthony liz:elizabeth beth:elizabeth
  kate:katherine,catherine kathy:katherine,kathleen peggy:margaret meg:margaret ted:edward,theodore ed:edward tom:thomas steve:steven,stephen joe:joseph
  dave:david andy:andrew charlie:charles harry:henry,harold larry:lawrence 
  abby:abigail becky:rebecca sue:susan jenny:jennifer bernie:bernard mick:michael betty:elizabeth`
    .split(/\s+/)
    .map((line) => line.split(':'))
    .map(([short = '', long = '']) => [short, long.split(',')] as const),
);
