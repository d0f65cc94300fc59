import { useEffect, useState } from 'preact/hooks';
import type { KnowledgePack } from '../lib/knowledge/model';
import { joined, say, sayDate, sayLanguage } from './say';

/** What a pack says of itself. */
export interface PackAbout extends Pick<KnowledgePack, 'language'> {
  readonly source: Pick<KnowledgePack['source'], 'title' | 'publisher' | 'published'>;
  /** Names of its first entries. */
  readonly names: readonly string[];
}

/** Where a pack is from and what is in it; `load` gives null where that cannot be read, and has said why. */
export function PackDetails({ load }: { load: () => Promise<PackAbout | null> }) {
  const [about, setAbout] = useState<PackAbout | null>(null);
  useEffect(() => void load().then(setAbout), []); // As it is when it is asked for.
  return (
    about && (
      <ul class="pack-details">
        {about.language !== 'und' && <li>{say('packLanguage', sayLanguage(about.language))}</li>}
        {sourceOf(about) && <li>{say('packSource', sourceOf(about))}</li>}
        {about.names.length > 0 && <li>{say('packNames', joined(about.names, about.language).join(''))}</li>}
      </ul>
    )
  );
}

const sourceOf = ({ source: { title, publisher, published } }: PackAbout): string =>
  [publisher, title, sayDate(published)].filter(Boolean).join(', ');
