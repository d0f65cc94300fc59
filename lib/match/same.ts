/**
 * Whether two articles name the same thing. Two entries are the same where their types are and they share a name; where
 * one article does not tell the type, the other's may be any a name can have.
 * Of a person's names only the full ones count, and a single one only where it is all there is ("Pelé"): the aliases
 * of an article's people are surnames, and two Smiths are not guessed to be one.
 */
import type { Entry, EntryType } from '../knowledge/model';
import { foldText } from '../text/fold';

/** What is asked for; a `Card` is one. */
export interface NamedThing {
  readonly name: string;
  readonly forms: readonly string[];
  readonly type: EntryType;
}

/** Whether a thing of one type can be one of the other. */
export const sameType = (a: EntryType, b: EntryType): boolean =>
  a === b || (a === 'Thing' && b !== 'Concept') || (b === 'Thing' && a !== 'Concept');

/** The folded forms by which a thing is known again, each once. */
export function tellingForms({ name, forms, type }: NamedThing): string[] {
  const others = type === 'Person' ? forms.filter(isFull) : forms;
  return [...new Set([name, ...others].map(foldName).filter((form) => form !== ''))];
}

/** An entry as a thing that is named. */
export const thingOf = ({ name, aliases, type }: Entry): NamedThing => ({
  ...{ name, type },
  forms: aliases.map((alias) => (typeof alias === 'string' ? alias : alias.form)),
});

/** Whether a name has more than one word. */
export const isFull = (name: string): boolean => /\S\s+\S/.test(name);

const foldName = (name: string): string => foldText(name).replace(/\s+/g, ' ').trim();
