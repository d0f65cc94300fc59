/** The popup in each of its states. */
import type { ComponentChild } from 'preact';
import { KeepBar, type KeepBarProps } from '../../../components/KeepBar';
import { KeptArticles, type KeptArticlesProps } from '../../../components/KeptArticles';
import { Notice, type NoticeProps } from '../../../components/Notice';
import { Popup } from '../../../components/Popup';
import { ScrollBody } from '../../../components/ScrollBody';
import { Summary } from '../../../components/Summary';
import { say } from '../../../components/say';
import { ENTRY_TYPES } from '../../../lib/knowledge/model';
import type { PageEntity, PageSummary } from '../../../lib/match/summary';

const none = () => {};

const popup = (
  children: ComponentChild,
  foot: Partial<KeepBarProps> = {},
  site: string | null = 'news.example',
  on = true,
) => (
  <Popup
    site={site}
    on={on}
    onSwitch={none}
    foot={
      <>
        <KeepBar
          kept={null}
          count={0}
          listed={false}
          problem={null}
          muted={0}
          onKeep={none}
          onList={none}
          onUnmute={none}
          {...foot}
        />
        <button class="more" type="button">
          {say('openPanel')}
        </button>
      </>
    }
  >
    {children}
  </Popup>
);

const notice = (kind: NoticeProps['kind'], site?: string | null) => () =>
  popup(<Notice kind={kind} onRead={none} onAllow={none} onSwitchOn={none} />, {}, site);

const entity = (name: string, type: PageEntity['type'], count = 1): PageEntity => ({
  key: `p/${name}`,
  name,
  type,
  count,
});

const SUMMARY: PageSummary = {
  title: 'OpenAI sells to the government by way of Amazon',
  language: 'en',
  words: 1190,
  minutes: 5,
  points: [
    { text: 'OpenAI and Amazon sell together to the government of the United States.', span: { start: 0, end: 9 } },
    { text: 'The Pentagon turned to OpenAI after it had fallen out with Anthropic.', span: { start: 9, end: 19 } },
    { text: 'A point that stands nowhere in the article.' },
  ],
  pointsFrom: 'pack',
  entities: [
    entity('OpenAI', 'Organization', 14),
    entity('Amazon Web Services', 'Organization', 7),
    entity('FedRAMP', 'Concept'),
  ],
  cut: false,
  neutral: false,
};

const MANY = ENTRY_TYPES.flatMap((type) =>
  Array.from({ length: 12 }, (_, at) =>
    entity(
      at === 3 ? 'A name as long as the laws and offices of large unions of states have' : `Name ${at + 1}`,
      type,
      12 - at,
    ),
  ),
);

const ARABIC: Partial<PageSummary> = {
  title: 'OpenAI تبيع خدماتها للحكومة عبر أمازون',
  language: 'ar',
  points: [{ text: 'OpenAI وأمازون تتعاونان.', span: { start: 0, end: 9 } }, { text: 'رفضت أنثروبيك الطلب.' }],
  entities: [entity('أمازون', 'Organization', 3)],
};

const summary =
  (more: Partial<PageSummary> = {}, foot: Partial<KeepBarProps> = {}) =>
  () =>
    popup(
      <ScrollBody>
        <Summary summary={{ ...SUMMARY, ...more }} onEntry={none} onWords={none} />
      </ScrollBody>,
      { kept: false, ...foot },
    );

const ARTICLES = [
  'Central bank holds rates as growth slows',
  'A headline that says at great length what a shorter one would have said just as well, and more',
  '',
].map((title, at) => ({
  id: `kept-${at}`,
  title,
  language: 'en',
  address: 'https://news.example/2026/03/03/rates',
  published: at === 1 ? '' : '2026-03-03',
  keptAt: '2026-03-08T09:00:00Z',
  entries: [12, 1, 0][at]!,
  on: true,
}));

const kept =
  (more: Partial<KeptArticlesProps> = {}, foot: Partial<KeepBarProps> = {}) =>
  () =>
    popup(
      <ScrollBody>
        <KeptArticles
          articles={ARTICLES}
          bytes={84_000}
          deleted={null}
          onExport={none}
          onDelete={none}
          onUndo={none}
          {...more}
        />
      </ScrollBody>,
      { listed: true, count: 3, ...foot },
    );

const LONG_SITE = 'a-very-long-name-of-a-site.that-is-not-seen-whole.example';

const off = () => popup(<Notice kind="off" onRead={none} onAllow={none} onSwitchOn={none} />, {}, LONG_SITE, false);

export const POPUPS: Readonly<Record<string, () => ComponentChild>> = {
  summary: summary(),
  extract: summary({ pointsFrom: 'extract', cut: true, neutral: true }, { kept: true, count: 1, muted: 1 }),
  many: summary({ entities: MANY, title: ARTICLES[1]!.title }, { count: 214, muted: 30 }),
  'none-known': summary({ points: [], entities: [] }),
  problem: summary({}, { problem: 'Articles cannot be kept in a private window.' }),
  'summary-arabic': summary(ARABIC),
  kept: kept(),
  'kept-none': kept({ articles: [], bytes: 0 }, { count: 0 }),
  deleted: kept({ articles: ARTICLES.slice(0, 1), deleted: ARTICLES[1]!.title }, { count: 1 }),
  waiting: notice('waiting', null),
  off,
  'not-read': notice('not-read'),
  'no-article': notice('no-article'),
  protected: notice('protected', null),
  'no-access': notice('no-access', null),
};
