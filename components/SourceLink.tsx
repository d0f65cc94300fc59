import type { Reference } from '../lib/knowledge/model';
import { Icon } from './Icon';

/** Where something is from: leads out of the popover, and says so; with the name of the site it leads to. */
export const SourceLink = ({ reference: { title, url } }: { reference: Reference }) => {
  const site = url && siteOf(url);
  if (!site) return <>{title}</>;
  const last = title.lastIndexOf(' ') + 1;
  return (
    <>
      <a class="source-link" href={url} target="_blank" rel="noreferrer">
        <span>{title.slice(0, last)}</span>
        <span class="last">
          <span>{title.slice(last)}</span> <Icon name="out" label="opens in a new tab" />
        </span>
      </a>{' '}
      <span class="site">{site}</span>
    </>
  );
};

const siteOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
