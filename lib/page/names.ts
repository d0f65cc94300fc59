/**
 * The names pages give to what stands beside an article. A class or id is read as words (`read-more`, `readMore`
 * and `read_more` are two each), so that a `subheader` is no header and a `download` no ad.
 */
import { attributeOf, closestTo } from './dom';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Furniture of the page itself: it may hold more text than the article, and is not it even then. */
const FURNITURE = words('nav footer aside comment comments disqus copyright modal popup cookie cookies consent gdpr');

const ASIDE = words(`
  caption captions credit credits photocredit
  related recirc recirculation recommended recommendation recommendations recommends outbrain taboola trc similar
  newsletter newsletters subscribe subscription subscriptions signup optin mailchimp mailinglist
  share shares sharing sharebar sharedaddy addthis addtoany social socials follow
  promo promos promotion promobox teaser teasers cta
  advert adverts advertisement advertising advertorial ads ad adslot sponsor sponsored sponsorship affiliate dfp gpt
  byline bylines author authors bio biography contributor contributors authorbox
  tag tags taglist tagcloud keywords categories category topics breadcrumb breadcrumbs crumbs
  respond reply replies livefyre vuukle
  navbar navigation menu submenu pagination pager paging sidebar rail toolbar tools
  tooltip popover overlay lightbox
  toc tableofcontents timestamp pubdate postdate datetime date published updated meta readingtime readtime
  donate donation donations donor membership paywall regwall
  trending popular mostread mostpopular textwidget
  print skip screenreader sronly hidden hide noprint feedback rating ratings survey poll`);

const ASIDE_PHRASES =
  /\b(?:read (?:more|next|also|on|time)|reading time|see also|also (?:read|like|see)|more (?:from|on|stories|articles|news|like)|you may|sign up|opt in|mailing list|call to action|(?:next|prev|previous) (?:article|post|story|prev|next)|up next|most (?:read|popular|viewed)|email form|social media|follow us|sr only|screen reader|visually hidden|jump links?|in page nav|internal links?)\b/;

/**
 * What follows says something of the element's state, not of what it is: `no-sidebar`, `has-menu`. A post shown in the
 * text, `social-media-embed`, is quoted there.
 */
const STATE =
  /\bsocial (?:media )?(?:embed|post)s?\b|\b(?:no|not|has|have|with|without|is|js|can|hide|show|enabled?|disabled?|supports?) [a-z]+/g;

type Standing = 'furniture' | 'aside' | '';

/** Why the element's names put it beside the article: `furniture`, `aside`, or '' where they do not. */
export function standingByName(element: Element): Standing {
  const standing = standingOfNames(attributeOf(element, 'class'));
  if (standing === 'furniture') return standing;
  const byId = standingOfNames(attributeOf(element, 'id'));
  // A heading's id, on itself or on an anchor in it, is made of its own words.
  return byId && !closestTo(element, 'h1, h2, h3, h4, h5, h6') ? byId : standing;
}

/** Pages give the same names again and again. */
const known = new Map<string, Standing>();
const MOST_KNOWN = 5000;

function standingOfNames(names: string): Standing {
  if (!names) return '';
  const before = known.get(names);
  if (before !== undefined) return before;
  let standing: Standing = '';
  for (const name of names.split(/\s+/)) {
    const spoken = asWords(name).replace(STATE, '');
    const words = spoken.split(' ');
    if (words.some((word) => FURNITURE.has(word))) {
      standing = 'furniture';
      break;
    }
    if (words.some((word) => ASIDE.has(word)) || ASIDE_PHRASES.test(spoken)) standing = 'aside';
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(names, standing);
  return standing;
}

const asWords = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
