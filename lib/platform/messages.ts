/**
 * Every message between the parts of the extension: one line each, grouped by who it is sent to.
 *
 * What arrives is `unknown` until `parse…` has looked at it. A message that is not one of ours parses to
 * null and is left to whoever it is for.
 */
import type { Card } from '../knowledge/card';
import type { KnowledgePack } from '../knowledge/model';
import type { Explanation } from '../match/explain';
import type { PageGlance, PageOverview } from '../match/overview';
import type { PageInput } from '../match/page';
import type { Reading } from '../match/reading';
import type { TextSpan } from '../text/span';
import type { KeptList, Outcome } from './kept';
import type { EvidencePage, LookedUp } from './look-up';
import type { Opening } from './settings';

/** On one page until it is left, or on any page. */
export type Where = 'here' | 'everywhere';

export interface ToBackground {
  /** Gate: this page looks like an article; let the reader in where the site is not switched off. */
  'article-seen': { request: object; answer: undefined };
  /** Reader: the page no longer holds an article, though it is still there. */
  'article-gone': { request: object; answer: undefined };
  /** Reader: a text of the article, to be read with the reader's packs. */
  read: { request: { page: PageInput }; answer: PageReading };
  /** Reader: the article as it is now, to be summed up; `muted`: keys of what is sent away on this page alone, as `muteKey` makes them. */
  summarize: { request: { page: PageInput; muted: readonly string[] }; answer: PageGlance };
  /** Reader: the same, with all that the panel shows of it. */
  oversee: { request: { page: PageInput; muted: readonly string[] }; answer: PageOverview };
  /** Reader: the pointer slowed down on a term, so the popover's code will be wanted in this tab. */
  'popover-wanted': { request: object; answer: undefined };
  /** Reader: the article stands in a frame, where its highlights are to be painted. */
  'frame-read': { request: object; answer: undefined };
  /** Popover: cards that were not sent with the reading. */
  cards: { request: { keys: readonly string[] }; answer: readonly Card[] };
  /** Popover: the reader does not want an entry marked or explained again. `key` is as `muteKey` makes it. */
  mute: { request: { key: string; where: Where }; answer: undefined };
  /** Reader: words that no entry knows, to be explained by the sentences that hold them, here and in kept articles. */
  explain: { request: { page: PageInput; words: string }; answer: Explanation };
  /** Reader: keep the article's own glossary. */
  keep: { request: { page: PageInput }; answer: Outcome<KeptList> };
  /** Popup: what is kept, the article at this address among it or not. */
  kept: { request: { address: string }; answer: Outcome<KeptList> };
  /** Options: the packs that pages are read with have changed. */
  'packs-changed': { request: object; answer: undefined };
  /** Options: the pack that comes with the extension, without its entries. */
  'bundled-pack': { request: object; answer: BundledPack };
  /** Panel: what the whole library has under a name that begins like this, kept articles included. */
  'look-up': { request: { typed: string }; answer: LookedUp };
  /** Source page: the words that a pack or a kept article rests on. */
  evidence: { request: { id: string }; answer: Outcome<EvidencePage> };
  /** Popup, panel: read the page in this tab, whatever the gate made of it. Whether the browser lets it be read. */
  'read-tab': { request: { tabId: number }; answer: boolean };
}

export interface ToReader {
  /** Popup: how far the reader is with this page, and what there is to say about the article in view. */
  summary: { request: object; answer: PageState };
  /** Panel: the same, with all that it shows. */
  overview: { request: object; answer: PageState<PageOverview> };
  /** Popup: go to the first mention of the entry under this key and open its popover. */
  'show-entry': { request: { key: string }; answer: undefined };
  /** Popup: go to these words of the text that was summed up last. */
  'show-words': { request: { span: TextSpan }; answer: undefined };
  /** Popup: keep the article in view. */
  keep: { request: object; answer: Outcome<KeptList> | undefined };
  /** Background: a key command, or one of the page's menu. */
  key: { request: { command: KeyCommand }; answer: undefined };
  /** Background: the site was switched off; leave no trace. */
  stop: { request: object; answer: undefined };
}

/**
 * To the next term, or the words that are selected; to the one before; into the popover, and out of it; to the words
 * that are selected and nothing else.
 */
export type KeyCommand = 'next' | 'previous' | 'open' | 'explain';

export const isKeyCommand = (value: unknown): value is KeyCommand =>
  value === 'next' || value === 'previous' || value === 'open' || value === 'explain';

/** What there is to say of the bundled pack. */
export interface BundledPack extends Pick<KnowledgePack, 'id' | 'title' | 'language' | 'source'> {
  /** How many it has. */
  readonly entries: number;
}

export type PageState<Seen = PageGlance> =
  | { readonly state: 'reading' | 'no-article' }
  | { readonly state: 'read'; readonly summary: Seen };

export interface PageReading extends Reading {
  /** Whether the page is an article that the reader keeps. */
  readonly kept: boolean;
  /** What opens a popover, as the reader set it. */
  readonly opening: Opening;
  /** How long the pointer must rest on a term first, in ms. */
  readonly restMs: number;
}

export type Message<Map extends object, Type extends keyof Map = keyof Map> = {
  [T in Type]: Map[T] extends { request: infer Request } ? { readonly type: T } & Readonly<Request> : never;
}[Type];

export type Answer<Map extends object, Type extends keyof Map> = Map[Type] extends { answer: infer A } ? A : never;

/** The message `value` is, or null where it is none of the background's. */
export function parseToBackground(value: unknown): Message<ToBackground> | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'article-seen':
    case 'article-gone':
    case 'popover-wanted':
    case 'frame-read':
    case 'packs-changed':
    case 'bundled-pack':
      return { type: value.type };
    case 'read':
    case 'keep':
      return isPageInput(value.page) ? { type: value.type, page: value.page } : null;
    case 'summarize':
    case 'oversee':
      return isPageInput(value.page) && isStrings(value.muted)
        ? { type: value.type, page: value.page, muted: value.muted }
        : null;
    case 'cards':
      return isStrings(value.keys) ? { type: 'cards', keys: value.keys } : null;
    case 'explain':
      return isPageInput(value.page) && typeof value.words === 'string'
        ? { type: 'explain', page: value.page, words: value.words }
        : null;
    case 'kept':
      return typeof value.address === 'string' ? { type: 'kept', address: value.address } : null;
    case 'evidence':
      return typeof value.id === 'string' ? { type: value.type, id: value.id } : null;
    case 'mute':
      return typeof value.key === 'string' && (value.where === 'here' || value.where === 'everywhere')
        ? { type: 'mute', key: value.key, where: value.where }
        : null;
    case 'look-up':
      return typeof value.typed === 'string' ? { type: 'look-up', typed: value.typed } : null;
    case 'read-tab':
      return isIndex(value.tabId) ? { type: 'read-tab', tabId: value.tabId } : null;
    default:
      return null;
  }
}

/** The message `value` is, or null where it is none of the reader's. */
export function parseToReader(value: unknown): Message<ToReader> | null {
  if (!isRecord(value)) return null;
  switch (value.type) {
    case 'summary':
    case 'overview':
    case 'keep':
    case 'stop':
      return { type: value.type };
    case 'key':
      return isKeyCommand(value.command) ? { type: 'key', command: value.command } : null;
    case 'show-entry':
      return typeof value.key === 'string' ? { type: 'show-entry', key: value.key } : null;
    case 'show-words':
      return isSpan(value.span) ? { type: 'show-words', span: value.span } : null;
    default:
      return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const isSpan = (value: unknown): value is TextSpan =>
  isRecord(value) && isIndex(value.start) && isIndex(value.end) && value.start <= value.end;
const isPageInput = (value: unknown): value is PageInput =>
  isRecord(value) &&
  typeof value.text === 'string' &&
  typeof value.title === 'string' &&
  typeof value.language === 'string' &&
  typeof value.published === 'string' &&
  (value.whole === undefined || typeof value.whole === 'string') &&
  (value.from === undefined || isIndex(value.from)) &&
  (value.cut === undefined || typeof value.cut === 'boolean');
