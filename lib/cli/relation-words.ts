import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { type RelationSense, senseKey } from '../knowledge/card';

const MESSAGES: Partial<Record<string, { readonly message: string }>> = english;

/** A relation in English, as a pack's own words are: "…" is the other's place, without it at their end. */
export function relationWords(sense: RelationSense): string {
  if ('words' in sense) return sense.words;
  const key = `relation_${senseKey(sense).replace(/\W/g, '_')}`;
  return MESSAGES[key]?.message.replace(/ \$NAME\$$/, '').replace('$NAME$', '…') ?? sense.type;
}
