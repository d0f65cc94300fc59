// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import english from '../../assets/public/_locales/en/messages.json' with { type: 'json' };
import { DensityChoice } from '../../components/DensityChoice';
import { KeepBar } from '../../components/KeepBar';
import { Notice } from '../../components/Notice';
import { PackList } from '../../components/PackList';
import { Popover } from '../../components/Popover';
import { Privacy } from '../../components/Privacy';
import { ReadingChoices } from '../../components/ReadingChoices';
import { Report } from '../../components/Report';
import { Shortcuts } from '../../components/Shortcuts';
import { SiteSwitch } from '../../components/SiteSwitch';
import { Summary } from '../../components/Summary';
import { speak, tongue } from '../../components/say';
import { TermForm } from '../../components/TermForm';
import { TermList } from '../../components/TermList';
import { TrialText } from '../../components/TrialText';
import { Undo } from '../../components/Undo';
import { Welcome } from '../../components/Welcome';
import { card } from '../../entrypoints/gallery/made-up/card';
import { type Catalogue, sourceOf } from '../../entrypoints/gallery/messages';
import { accented, mirrored } from '../../entrypoints/gallery/pseudo';
import { EMPTY_DRAFT } from '../../lib/knowledge/mine/change';
import { speakEnglish } from '../tools/english';

const ENGLISH: Catalogue = english;
afterEach(cleanup);
afterAll(speakEnglish);

/** Content without Latin letters: those that are left are ours. */
const passage = { quote: '他说了', start: 0, end: 3 };
const entry = card('安东', {
  forms: ['安'],
  definition: { ...passage, text: '一家公司', origin: 'curated' },
  background: { text: '旧', reference: { title: '法 律', url: 'https://9.9.9.9/' } },
  relations: ['owned-by', 'sued'].map((type) => {
    return { type, inverse: true, key: `p/${type}`, name: '银行', quote: '说', hedged: 'unsaid' };
  }),
  figures: [['一', '二', '三']],
  questions: [{ question: '谁?', answer: '他' }],
  source: { title: '书', publisher: '报', published: '' },
  alsoIn: [{ title: '书 二', address: 'https://9.9.9.9/2', date: '', quote: '又' }],
});
const none = () => {};
const nobody = async () => null;
const popover = { spoken: '安', ownPack: null, position: 2, total: 5, countOf: () => 2, pinned: false };
const actions = {
  onGo: none,
  onVisit: none,
  onPin: none,
  onClose: none,
  onLookUp: nobody,
  onWords: none,
  onMute: none,
  onCopy: async () => {},
  onKeep: async () => {},
};
const own = card('安东', {
  key: 'article-1/a',
  context: passage,
  quotes: [{ words: '好', start: 9, end: 10, kind: 'direct' }],
});
const kinds = ['waiting', 'off', 'not-read', 'no-article', 'protected', 'no-access'] as const;
const summary = {
  title: '题',
  language: 'zh',
  words: 9,
  minutes: 1,
  points: [],
  entities: [],
  said: [{ words: '安', kind: 'direct' as const, speaker: null, name: '安', span: null, from: null }],
  cut: true,
  neutral: true,
};

const pack = { id: '1', title: '书', language: 'zh', entries: 2, bytes: 0, on: true };

const everything = () => (
  <>
    <Popover cards={[entry, own]} {...popover} {...actions} />
    <Popover cards={[card('安'), card('安', { key: 'pack/2' })]} {...popover} {...actions} />
    {kinds.map((kind) => (
      <Notice key={kind} kind={kind} onRead={none} onAllow={none} onSwitchOn={none} />
    ))}
    <SiteSwitch site="中国" on={true} onSwitch={none} />
    <Summary summary={{ ...summary, pointsFrom: 'extract' }} onEntry={none} onWords={none} />
    <KeepBar kept={false} count={2} problem={null} muted={2} onKeep={none} onList={none} onUnmute={none} />
    <ReadingChoices
      density="all"
      opening="rest"
      restMs={3}
      badge
      onDensity={none}
      onOpening={none}
      onRest={none}
      onBadge={none}
    />
    <TrialText text={null} long />
    <Welcome text={null} keys="安" onSettings={none} />
    <PackList
      packs={[pack, { ...pack, id: '2' }]}
      onSwitch={none}
      onMove={none}
      onExport={none}
      onNotes={none}
      onDelete={none}
      onDetails={nobody}
    />
    <Report bad words="书" reasons={['1', '2', '3', '4', '5', '6', '7']} />
    <Shortcuts shortcuts={[{ name: '1', does: '书', keys: '' }]} onChange={none} />
    <Privacy
      kept={1}
      packs={2}
      bytes={3}
      report={null}
      onExport={none}
      onNotes={none}
      onImport={none}
      onDelete={none}
    />
    <TermForm
      draft={{ ...EMPTY_DRAFT, met: { quote: '安', title: '书', address: 'https://a.b', date: '' } }}
      problems={[]}
      first="name"
      onSave={none}
      onCancel={none}
    />
    <TermList terms={[]} muted={[]} editing={null} form={null} onEdit={none} onMute={none} onDelete={none} />
    <Undo title="书" onUndo={none} />
    <DensityChoice density="all" onDensity={none} />
  </>
);

/** What is said to the eye and to screen readers. */
const said = () =>
  [...document.body.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? ''),
    ...['aria-label', 'title'].map((name) => element.getAttribute(name) ?? ''),
  ]);

describe('a language that nobody speaks', () => {
  it('is all that is read where it is spoken', () => {
    speak(sourceOf(accented(ENGLISH)));
    render(everything());
    expect(said().filter((text) => /\[.+~\]/.test(text)).length).toBeGreaterThan(40);
    // Besides the brand and units of measure, which are not messages, every word of more than two letters has an accent.
    const plain = said().filter((text) =>
      /(?<!\p{L})[a-z]{3,}(?!\p{L})/iu.test(text.replace(/Newsgloss|\bmin\b/g, '')),
    );
    expect(plain).toEqual([]);
  });

  it('takes two fifths more room, and keeps its placeholders', () => {
    const messages = accented(ENGLISH);
    for (const [key, message] of Object.entries(ENGLISH)) {
      if (key === 'locale' || key === 'direction') continue;
      const long = messages[key]!.message;
      expect(long.length).toBeGreaterThanOrEqual(message!.message.replace(/\$[A-Z_]+\$/g, '').length * 1.4);
      expect(long.match(/\$[A-Z_]+\$/g)).toEqual(message!.message.match(/\$[A-Z_]+\$/g));
    }
  });

  it('runs from right to left where that is asked for', () => {
    speak(sourceOf(mirrored(ENGLISH)));
    expect(tongue()).toEqual({ lang: 'ar-XB', dir: 'rtl' });
    render(everything());
    expect(document.querySelector<HTMLElement>('.popover')?.dir).toBe('rtl');
  });
});
