/** The popup in each of its states. */
import type { ComponentChild } from 'preact';
import { DensityChoice } from '../../../components/DensityChoice';
import { KeepBar, type KeepBarProps } from '../../../components/KeepBar';
import { Notice, type NoticeProps } from '../../../components/Notice';
import { Popup } from '../../../components/Popup';
import { ScrollBody } from '../../../components/ScrollBody';
import { Summary } from '../../../components/Summary';
import { say } from '../../../components/say';
import { ENTRY_TYPES } from '../../../lib/knowledge/model';
import type { PageGlance } from '../../../lib/match/overview';
import type { PageEntity } from '../../../lib/match/summary';

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
        <KeepBar kept={null} count={0} problem={null} muted={0} onKeep={none} onList={none} onUnmute={none} {...foot} />
        <DensityChoice density="all" onDensity={none} />
        <button class="more beside" type="button">
          {say('openPanel')}
        </button>
        <button class="more settings" type="button">
          {say('settings')}
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

const SUMMARY: PageGlance = {
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
  said: [
    {
      words: 'We will work with the government within the law, and within what we hold to be right, as we have said',
      ...{ kind: 'direct', speaker: 'p/Sam Altman', name: 'Sam Altman', span: { start: 20, end: 40 }, from: null },
    },
    { words: 'the talks went on', kind: 'reported', speaker: null, name: 'The Information', span: null, from: null },
  ],
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

const ARABIC: Partial<PageGlance> = {
  title: 'OpenAI تبيع خدماتها للحكومة عبر أمازون',
  language: 'ar',
  points: [{ text: 'OpenAI وأمازون تتعاونان.', span: { start: 0, end: 9 } }, { text: 'رفضت أنثروبيك الطلب.' }],
  entities: [entity('أمازون', 'Organization', 3)],
  said: [
    {
      words: 'سنعمل مع الحكومة في إطار القانون، وعبر AWS وحدها',
      ...{ kind: 'direct', speaker: 'p/Sam Altman', name: 'سام ألتمان', span: { start: 20, end: 40 }, from: null },
    },
  ],
};

const summary =
  (more: Partial<PageGlance> = {}, foot: Partial<KeepBarProps> = {}) =>
  () =>
    popup(
      <ScrollBody>
        <Summary summary={{ ...SUMMARY, ...more }} onEntry={none} onWords={none} />
      </ScrollBody>,
      { kept: false, ...foot },
    );

const LONG_TITLE = 'A headline that says at great length what a shorter one would have said just as well, and more';

const LONG_SITE = 'a-very-long-name-of-a-site.that-is-not-seen-whole.example';

const off = () => popup(<Notice kind="off" onRead={none} onAllow={none} onSwitchOn={none} />, {}, LONG_SITE, false);

export const POPUPS: Readonly<Record<string, () => ComponentChild>> = {
  summary: summary(),
  extract: summary({ pointsFrom: 'extract', cut: true, neutral: true }, { kept: true, count: 1, muted: 1 }),
  many: summary({ entities: MANY, title: LONG_TITLE }, { count: 214, muted: 30 }),
  'none-known': summary({ points: [], entities: [], said: [] }),
  problem: () => summary({}, { problem: say('diskFull') })(),
  'summary-arabic': summary(ARABIC),
  waiting: notice('waiting', null),
  off,
  'not-read': notice('not-read'),
  'no-article': notice('no-article'),
  protected: notice('protected', null),
  pdf: notice('pdf'),
  'no-access': notice('no-access', null),
};
