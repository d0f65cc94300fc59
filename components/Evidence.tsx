import { type Claim, type Passage, passageId } from '../lib/knowledge/evidence';
import { addressAt, textDirective } from '../lib/text/text-fragment';
import { Icon } from './Icon';
import { InSteps } from './InSteps';
import { Marked } from './Marked';
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
            <blockquote {...written(lang)}>
              <Marked text={passage.quote} words={passage.claims.flatMap(wordsIn)} />
              {address && (
                <a
                  class="out"
                  href={addressAt(address, textDirective(text, span))}
                  target="_blank"
                  rel="noreferrer"
                  title={say('openAtSentence')}
                  aria-label={say('labelOf', say('openAtSentence'), passage.quote)}
                >
                  <Icon name="out" />
                </a>
              )}
            </blockquote>
            <ul class="claims">
              {[...new Set(passage.claims.map((claim) => claimWords(claim, passage)))].map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </li>
        )}
      </InSteps>
    </div>
  );
}

/** The very words of the passage that a claim is about, where it is not about all of it. */
const wordsIn = (claim: Claim): string[] =>
  claim.kind === 'quotation' ? [claim.words] : claim.kind === 'fact' ? [claim.text] : [];

/** What rests on a passage, without what only says the passage over again. */
function claimWords(claim: Claim, { quote, claims }: Passage): string {
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
      // The only words that are marked need not be said again.
      return about(
        say(claim.how === 'direct' ? 'claimSaid' : 'claimRetold', claim.name),
        claims.flatMap(wordsIn).length === 1 ? quote : claim.words,
      );
    case 'answer':
      return say('labelOf', say('claimAnswer'), claim.question);
    case 'point':
      return about(say('claimPoint'), claim.text);
  }
}
