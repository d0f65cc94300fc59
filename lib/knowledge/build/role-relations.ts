import type { TextSpan } from '../../text/span';
import type { EntryType } from '../model';
import type { Descriptor } from './descriptors';
import type { FoundRelation, TypedMention } from './relations';

/** The roles of those who lead a whole body; who leads a part of it has more words in between. */
const LEADER =
  '(?:CEO|(?:chief )?executive director|chief executive(?: officer)?|managing director|president|head|leader|boss|principal|commissioner)';
const FOUNDER = '(?:co-?)?founder';
/** "chief executive and co-founder" */
const both = (role: string): string =>
  String.raw`(?:[\p{L}-]+ and )?${role}(?:,? and [\p{L}-]+(?: executive(?: officer)?)?)?`;
const OF_IT = new RegExp(
  `^(?:the |an? )?(?:new |current |longtime )?(?:${both(`(?<leads>${LEADER})`)}|${both(FOUNDER)}) (?:of|at) (?:the )?$`,
  'iu',
);
const ITS = new RegExp(
  `^(?:['’]s?)? (?:new |current |longtime )?(?:${both(`(?<leads>${LEADER})`)}|${both(FOUNDER)})$`,
  'iu',
);

const BODIES: readonly EntryType[] = ['Organization', 'GovernmentOrganization', 'Periodical', 'Thing'];

/**
 * Relations that somebody's role states: "Ann Lee, chief executive of Acme", "Acme founder Ann Lee". Of the other names
 * in the sentence the role must name one right beside its noun; a former or a deputy chief leads nothing.
 */
export function relationsOfRoles(
  text: string,
  sentence: TextSpan,
  mentions: readonly TypedMention[],
  descriptors: ReadonlyMap<number, Descriptor>,
): FoundRelation[] {
  return mentions.flatMap((person): FoundRelation[] => {
    const told = person.type === 'Person' ? descriptors.get(person.start) : undefined;
    if (!told || told.bare) return [];
    const role = told.text;
    for (const body of mentions) {
      if (!BODIES.includes(body.type)) continue;
      const name = text.slice(body.start, body.end).replace(/\s+/g, ' ');
      const at = role.indexOf(name);
      if (at < 0) continue;
      const [before, after] = [role.slice(0, at), role.slice(at + name.length)];
      const hit =
        (before === '' || before === 'The ' ? ITS.exec(after.replace(/,.*$/, '')) : undefined) ??
        (/^(?:$|[,.]| in )/.test(after) ? OF_IT.exec(before) : undefined);
      if (!hit) continue;
      const type = hit.groups?.leads ? 'leads' : 'founded';
      return [{ ...sentence, type, from: person.owner, to: body.owner, hedged: false }];
    }
    return [];
  });
}
