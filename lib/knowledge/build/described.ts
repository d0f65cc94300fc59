import { overlaps, spanText, type TextSpan } from '../../text/span';
import { type Descriptor, describeName } from './descriptors';
import { isDemonym, isKnownPlace } from './gazetteer';
import { byWords, type NameType } from './name-types';
import { BRAND, GIVEN_NAMES, TITLE_ENDS } from './name-words';
import type { FoundName } from './names';
import { roleInIt, type Subject, subjectOf } from './phrase-its';
import { tagSentence } from './tagged';

/** Names whose kinds the phrases next to them have mended, and those phrases by where the name starts. */
export interface DescribedNames {
  readonly names: readonly FoundName[];
  readonly descriptors: ReadonlyMap<number, Descriptor>;
}

/**
 * Reads what each name is said to be. A phrase next to any mention decides the kind of all mentions of the form;
 * countries and peoples stay what everybody knows they are. Nothing is read inside `speech`.
 */
export function describeNames(
  text: string,
  sentences: readonly TextSpan[],
  names: readonly FoundName[],
  speech: readonly TextSpan[],
): DescribedNames {
  const descriptors = new Map<number, Descriptor>();
  const kinds = new Map<string, FoundName['type']>();
  let [first, spoken] = [0, 0];
  let about: Subject | undefined;
  for (const sentence of sentences) {
    while (first < names.length && names[first]!.start < sentence.start) first++;
    while (spoken < speech.length && speech[spoken]!.end <= sentence.start) spoken++;
    const inside: FoundName[] = [];
    for (let at = first; at < names.length && names[at]!.end <= sentence.end; at++) inside.push(names[at]!);
    const before = about;
    about = undefined;
    if (inside.length === 0) continue;
    const tagged = tagSentence(text, sentence);
    const around = inside.map((name) => {
      const form = spanText(text, name);
      const [given = '', last] = [form.split(' ')[0], form.split(' ').at(-1)!.toLowerCase()];
      const body = isBody(byWords(form));
      // "Advocacy Director" is a role.
      const titled = given !== form && !GIVEN_NAMES.has(given) && TITLE_ENDS.has(last);
      return { ...name, person: name.type === 'Person' && !body && !titled, body: body || BRAND.test(form) };
    });
    about = subjectOf({ text, sentence, tagged, name: around[0]!, names: around });
    let listed: { readonly end: number; readonly found: Descriptor } | undefined;
    for (const [number, name] of inside.entries()) {
      if (name.type === 'Nationality' || isSettled(spanText(text, name))) continue;
      let at = spoken;
      while (at < speech.length && speech[at]!.end <= name.start) at++;
      if (at < speech.length && overlaps(speech[at]!, name)) continue;
      const carried = listed && LIST.test(text.slice(listed.end, name.start)) ? listed.found : undefined;
      const here = { text, sentence, tagged, name: around[number]!, names: around };
      const found = carried ?? describeName(here) ?? roleInIt(here, about, before);
      listed = found?.listed ? { end: name.end, found } : undefined;
      if (!found) continue;
      descriptors.set(name.start, found);
      const form = formOf(text, name);
      if (found.type && !kinds.has(form)) kinds.set(form, found.type);
    }
  }
  const mended = names.map((name): FoundName => {
    const told = kinds.get(formOf(text, name));
    return told ? { start: name.start, end: name.end, type: told } : name;
  });
  return { names: mended, descriptors };
}

/** Between the names of a list. */
const LIST = /^(?:, | and |, and )$/;

const isBody = (kind: NameType | undefined): boolean => kind !== undefined && kind !== 'Person';

const isSettled = (form: string): boolean => isKnownPlace(form) || isDemonym(form) || STATE.test(form);
/** As news writes it behind a town: "Wilmington, Calif." */
const STATE =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;
const formOf = (text: string, name: TextSpan): string => spanText(text, name).replace(/\s+/g, ' ');
