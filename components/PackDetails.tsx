import { useState } from 'preact/hooks';
import type { KnowledgePack } from '../lib/knowledge/model';
import { joined, say, sayDate, sayLanguage } from './say';

/** What a pack says of itself. */
export interface PackAbout extends Pick<KnowledgePack, 'language' | 'source'> {
  /** Names of its first entries. */
  readonly names: readonly string[];
}

/** Unfolds where a pack is from and what is in it; null where that cannot be read, and `load` has said why. */
export function PackDetails({ title, load }: { title: string; load: () => Promise<PackAbout | null> }) {
  const [about, setAbout] = useState<PackAbout | null>(null);
  return (
    <details class="fold" onToggle={async ({ currentTarget }) => currentTarget.open && setAbout(await load())}>
      <summary aria-label={say('labelOf', say('packDetails'), title)}>{say('packDetails')}</summary>
      {about && (
        <ul>
          {about.language !== 'und' && <li>{say('packLanguage', sayLanguage(about.language))}</li>}
          {sourceOf(about) && <li>{say('packSource', sourceOf(about))}</li>}
          {about.names.length > 0 && <li>{say('packNames', joined(about.names, about.language).join(''))}</li>}
        </ul>
      )}
    </details>
  );
}

const sourceOf = ({ source: { title, publisher, published } }: PackAbout): string =>
  [publisher, title, sayDate(published)].filter(Boolean).join(', ');
