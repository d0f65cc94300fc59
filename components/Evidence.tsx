import { type Claim, type Passage, passageId } from '../lib/knowledge/evidence';
import { addressAt, textDirective } from '../lib/text/text-fragment';
import { Icon } from './Icon';
import { InSteps } from './InSteps';
import { PLACE, wordsOf } from './Relations';
import { say } from './say';
import { written } from './written';

export interface EvidenceProps {
  passages: readonly Passage[];
  /** Language of the passages. */
  lang: string;
  /** Of the page they are from; '' where there is none. */
  address: string;
  /** The passage that was asked for; null where none was. */
  asked: Passage | null;
}

/** More than this wait for a press, but for those up to the one asked for. */
const AT_ONCE = 200;

/** Passages of a source in its order, each with what rests on it and the way to it in the page it is from. */
export function Evidence({ passages, lang, address, asked }: EvidenceProps) {
  const text = passages.map(({ quote }) => quote).join('\n'); // All that is known of the page.
  let start = 0;
  const placed = passages.map((passage) => {
    const span = { start, end: start + passage.quote.length };
    start = span.end + 1;
    return { passage, span };
  });
  const far = asked ? passages.indexOf(asked) : 0;
  return (
    <div class="passages">
      <InSteps items={placed} atOnce={Math.max(AT_ONCE, far + 1)} step={AT_ONCE}>
        {({ passage, span }) => (
          <li
            key={`${passageId(passage)}-${passage.end}`}
            id={passageId(passage)}
            class={passage === asked ? 'passage asked' : 'passage'}
            tabIndex={passage === asked ? -1 : undefined}
          >
            <blockquote {...written(lang)}>{passage.quote}</blockquote>
            <ul class="claims">
              {passage.claims.map((claim) => (
                <li key={JSON.stringify(claim)}>{claimWords(claim, passage.quote)}</li>
              ))}
            </ul>
            {address && (
              <a
                class="source-link"
                href={addressAt(address, textDirective(text, span))}
                target="_blank"
                rel="noreferrer"
                aria-label={say('labelOf', say('openAtSentence'), passage.quote)}
              >
                <span>{say('openAtSentence')}</span> <Icon name="out" />
              </a>
            )}
          </li>
        )}
      </InSteps>
    </div>
  );
}

/** What rests on a passage, without what only says the passage over again. */
function claimWords(claim: Claim, quote: string): string {
  const about = (label: string, text: string) => (text === quote ? label : say('labelOf', label, text));
  switch (claim.kind) {
    case 'definition':
      return claim.text === quote ? say('claimDefines', claim.name) : say('labelOf', claim.name, claim.text);
    case 'context':
      return say('claimContext', claim.name);
    case 'relation': {
      const { name, to, sense } = claim;
      const words = wordsOf({ ...sense, key: '', name: to, quote: '', hedged: 'no' });
      return `${name} ${words.replace(PLACE, to)}`;
    }
    case 'fact':
      return about(say(`fact_${claim.of}`), claim.text);
    case 'quotation':
      return about(say(claim.how === 'direct' ? 'claimSaid' : 'claimRetold', claim.name), claim.words);
    case 'answer':
      return say('labelOf', say('claimAnswer'), claim.question);
    case 'point':
      return about(say('claimPoint'), claim.text);
  }
}
