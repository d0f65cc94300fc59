import type { EntryType } from '../model';
import type { Descriptor } from './descriptors';
import type { EntryDraft } from './drafts';
import type { FoundForm } from './mentions';
import { byWords } from './name-types';
import { BRAND, GIVEN_NAMES, HONORIFICS } from './name-words';

/**
 * Kinds once all is read. A name that only its shape makes a person's ("Blue Origin", "SpaceX said") is one only with
 * more to show for it: a common given name, a short form in use, a role or an honorific next to it. Without, nothing is
 * claimed of it; and a brand with a capital inside is no surname, whatever role stands before it ("investor SoftBank").
 * What has an executive or a share price is a firm.
 */
export function settleKinds(
  text: string,
  drafts: readonly EntryDraft[],
  mentions: readonly FoundForm[],
  descriptors: ReadonlyMap<number, Descriptor>,
  explained: (owner: number) => EntryType | undefined,
): EntryDraft[] {
  const people = new Set<number>();
  const things = new Set<number>();
  const kinds = new Set<number>();
  const firms = new Set<number>();
  for (const { owner, start, end } of mentions) {
    // No surname alone has an article, a number or a sign of trade about it: "the Jedi", "Order 66".
    const whole = text.slice(start, end) === drafts[owner]?.name;
    const signed = text[end] === '®' || text[end] === '™';
    if (
      signed ||
      (!whole &&
        (IS_NUMBERED.test(text.slice(end, end + 2)) || HAS_ARTICLE.test(text.slice(Math.max(0, start - 6), start))))
    )
      things.add(owner);
    if (ANY_ONE.test(text.slice(Math.max(0, start - 6), start)) && /^(?: \(|[.,;])/.test(text.slice(end, end + 2)))
      kinds.add(owner);
    if (FIRM_AFTER.test(text.slice(end, end + 40)) || FIRM_BEFORE.test(text.slice(Math.max(0, start - 40), start)))
      firms.add(owner);
    const before = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - LONGEST_HONORIFIC), start))?.[1];
    const role = descriptors.get(start)?.type === 'Person';
    if (role || HONORIFICS.has(before?.toLowerCase() ?? '')) people.add(owner);
  }
  return drafts.map((draft, owner): EntryDraft => {
    if (draft.curated) return draft;
    const kind = explained(owner);
    const given = draft.type === 'Person' && GIVEN_NAMES.has(draft.name.split(' ')[0] ?? '');
    // "Zed Group is an expert on lamps."
    const body = kind === 'Person' && /Organization$/.test(byWords(draft.name) ?? '');
    if (kind && !given && !body && draft.type !== 'Concept') return { ...draft, type: kind };
    const named = given || (draft.aliases.length > 0 && !things.has(owner));
    const role = people.has(owner) && !BRAND.test(draft.name);
    const any = draft.type === 'Organization' && kinds.has(owner);
    const type = !any && (draft.type !== 'Person' || named || role) ? draft.type : 'Thing';
    return { ...draft, type: type === 'Thing' && firms.has(owner) ? 'Organization' : type };
  });
}

const FIRM_AFTER = /^(?:['’]s?)? (?:CEO|chief executive|shareholders)\b/;
const FIRM_BEFORE =
  /\b(?:CEO|[Cc]hief executive(?: officer)?|[Mm]anaging director|[Ss]hares|[Ss]hareholders|[Ss]ubsidiary) (?:of|at|in) $/;

/** UTF-16 units, with the space. */
const LONGEST_HONORIFIC = 16;

const IS_NUMBERED = /^(?: \d|-)/;
/** "a Virtual Zed Network (VZN)" is no body. */
const ANY_ONE = /\b(?:an?|each|every) $/i;
const HAS_ARTICLE = /\b(?:an?|the|this|each|every|your|our) $/i;
