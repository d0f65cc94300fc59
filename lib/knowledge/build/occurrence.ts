import type { TextSpan } from '../../text/span';
import type { Tagged } from './tagged';

/** A name of a sentence with what its form alone shows. */
export interface NamedSpan extends TextSpan {
  readonly person: boolean;
  /** Its own words show a body, a place or an event. */
  readonly body: boolean;
}

/** A name where it stands: all that the phrases around it are read from. */
export interface Occurrence {
  readonly text: string;
  readonly sentence: TextSpan;
  /** The words of the sentence. */
  readonly tagged: Tagged;
  readonly name: NamedSpan;
  /** All names of the sentence, this one too. */
  readonly names: readonly NamedSpan[];
}

/** What stands before the name in its sentence. */
export const textBefore = ({ text, sentence, name }: Occurrence): string => text.slice(sentence.start, name.start);

/** What stands behind the name in its sentence. */
export const textBehind = ({ text, sentence, name }: Occurrence): string => text.slice(name.end, sentence.end);
