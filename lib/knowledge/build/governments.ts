import { spanText } from '../../text/span';
import { isKnownPlace } from './gazetteer';
import type { FoundName } from './names';

const BODY = /^ (?:government|Government|military|army|navy)\b/;

/**
 * "the U.S. government" is a body and not the country: the name takes its noun along. Of adjectives likewise:
 * "the Chinese government".
 */
export const withGovernments = (text: string, names: readonly FoundName[]): FoundName[] =>
  names.map((name) => {
    if (name.type !== 'Nationality' && !isKnownPlace(spanText(text, name))) return name;
    const noun = BODY.exec(text.slice(name.end, name.end + 12))?.[0];
    return noun ? { start: name.start, end: name.end + noun.length, type: 'GovernmentOrganization' } : name;
  });
