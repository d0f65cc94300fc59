import type { Reference } from '../lib/knowledge/model';
import { Icon } from './Icon';
import { say } from './say';
import { written } from './written';

export interface SourceLinkProps {
  reference: Reference;
  /** Language of the title. */
  lang: string;
}

/** Where something is from: leads out of the popover, and says so; with the name of the site it leads to. */
export const SourceLink = ({ reference: { title, url }, lang }: SourceLinkProps) => {
  const site = url && siteOf(url);
  if (!site) return <span {...written(lang)}>{title}</span>;
  const last = title.lastIndexOf(' ') + 1;
  return (
    <>
      <a class="source-link" dir={written(lang).dir} href={url} target="_blank" rel="noreferrer">
        <span lang={lang}>{title.slice(0, last)}</span>
        <span class="last">
          <span lang={lang}>{title.slice(last)}</span> <Icon name="out" label={say('newTab')} />
        </span>
      </a>{' '}
      <bdi class="site">{site}</bdi>
    </>
  );
};

const siteOf = (url: string): string | undefined => URL.parse(url)?.hostname.replace(/^www\./, '');
