import type { Background as BackgroundValue } from '../lib/knowledge/model';
import { Section } from './Section';
import { SourceLink } from './SourceLink';
import { say } from './say';
import { written } from './written';

export interface BackgroundProps {
  background: BackgroundValue;
  /** Language of its words. */
  lang: string;
}

/** What the source of a definition does not say, apart from it and with where it is from. */
export const Background = ({ background: { text, reference }, lang }: BackgroundProps) => (
  <Section class="background" heading={say('fromElsewhere')}>
    <p {...written(lang)}>{text}</p>
    <p class="source">
      <SourceLink reference={reference} lang={lang} />
    </p>
  </Section>
);
