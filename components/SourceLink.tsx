import type { Reference } from '../lib/knowledge/model';
import { Icon } from './Icon';
import { say } from './say';
import { written } from './written';

export interface SourceLinkProps {
  reference: Reference;
  /** Language of the title. */
  lang: string;
  /** As it is said; '' and none are the same. */
  date?: string;
}

/** Where something is from: leads out of what is ours, and says so; with the name of the site it leads to, and the date. */
export const SourceLink = ({ reference: { title, url }, lang, date }: SourceLinkProps) => {
  const site = url && URL.parse(url)?.hostname.replace(/^www\./, '');
  const last = title.lastIndexOf(' ') + 1;
  return (
    <>
      {site ? (
        <a class="source-link" dir={written(lang).dir} href={url} target="_blank" rel="noreferrer">
          <span lang={lang}>{title.slice(0, last)}</span>
          <span class="last">
            <span lang={lang}>{title.slice(last)}</span> <Icon name="out" label={say('newTab')} />
          </span>
        </a>
      ) : (
        <bdi {...written(lang)}>{title}</bdi>
      )}{' '}
      <span class="where">
        {site && <bdi class="site">{site}</bdi>}
        {site && date && ' · '}
        {date && <bdi>{date}</bdi>}
      </span>
    </>
  );
};
