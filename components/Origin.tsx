import type { Evidence } from '../lib/knowledge/model';
import { GoTo } from './GoTo';
import { Quote } from './Quote';
import { Section } from './Section';
import { say } from './say';

export interface OriginProps {
  passage: Evidence;
  /** Language of the article. */
  lang: string;
  onGo: () => void;
}

/** Says that what is known of an entry is from the article on the page, with the sentence, and the way to it. */
export const Origin = ({ passage, lang, onGo }: OriginProps) => (
  <Section class="origin" heading={say('fromThisArticle')}>
    <Quote lang={lang}>{passage.quote}</Quote>
    <GoTo onPress={onGo} />
  </Section>
);
