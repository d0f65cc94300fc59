/** Everything the reader is told stands in `_locales`, once in each language, and nowhere else. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTRY_TYPES } from '../../lib/knowledge/model';
import { isMutual, RELATION_TYPES } from '../../lib/knowledge/relation-types';
import { BROWSERS, builtExtension } from '../tools/extension';
import { catalogue, LANGUAGES } from '../tools/locales';
import { asksIn, writtenIn } from '../tools/written';
import { ROOT, sourcesIn } from './sources';

const ENGLISH = catalogue('en');
const FORM = /_(?:zero|one|two|few|many|other)$/;
const counted = Object.keys(ENGLISH).flatMap((key) => (key.endsWith('_other') ? [key.replace(FORM, '')] : []));
const isForm = (key: string) => FORM.test(key) && counted.includes(key.replace(FORM, ''));

const sources = ['components', 'entrypoints', 'lib/platform'].flatMap((folder) => sourcesIn(folder, ['.ts', '.tsx']));
const asks = sources.flatMap(({ path, text }) => (path === 'components/say.ts' ? [] : asksIn(path, text)));
const manifest = readFileSync(`${ROOT}wxt.config.ts`, 'utf8');
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);
/** Asked for where they are put to use for all others. */
const SELF = ['locale', 'direction'];

describe.each(LANGUAGES)('the messages in %s', (language) => {
  const messages = catalogue(language);
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test('are those of English, with the forms of number that the language has', () => {
    const plain = Object.keys(ENGLISH).filter((key) => !isForm(key));
    const wanted = [...plain, ...counted.flatMap((key) => forms.map((form) => `${key}_${form}`))];
    expect(Object.keys(messages).sort()).toEqual(wanted.sort());
  });

  test('have the placeholders of English, each in its text', () => {
    for (const [key, message] of Object.entries(messages)) {
      const model = ENGLISH[isForm(key) ? key.replace(FORM, '_other') : key];
      expect([key, message?.placeholders]).toEqual([key, model?.placeholders]);
      const used = [...(message?.message.matchAll(/\$(\w+)\$/g) ?? [])].map(([, name]) => name!.toLowerCase());
      expect([key, used.sort()]).toEqual([key, Object.keys(message?.placeholders ?? {}).sort()]);
    }
  });

  test('are set as the language is', () => {
    const texts = Object.values(messages).map((message) => message?.message ?? '');
    const wrong = texts.filter((text) => /["']|\.\.\.| {2}|^\s|\s$/.test(text) || MISSET[language].test(text));
    expect(wrong).toEqual([]);
  });

  test('describe the extension in no more than the stores take', () => {
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
    expect(messages.locale?.message).toBe(language);
  });
});

/** Quotation marks of other languages, and spaces that a line may break at where it must not. */
const MISSET: Readonly<Record<(typeof LANGUAGES)[number], RegExp>> = {
  en: /[„«»]|\p{L}‘\p{L}/u,
  de: /[«»”]|(?:^|[^\p{L}$.])“\p{L}/u,
  fr: /[„“”]| [:;!?»]|« |[^\u00a0\u202f][:;!?»]|«[^\u00a0]/,
  es: /[„“”]|« | »/,
};

test('every message is asked for', () => {
  const keys = asks.map(({ key }) => key);
  const used = (key: string) =>
    [...SELF, ...inManifest].includes(key) ||
    keys.some((asked) =>
      typeof asked === 'string' ? asked === key.replace(isForm(key) ? FORM : '', '') : asked.test(key),
    );
  expect(Object.keys(ENGLISH).filter((key) => !used(key))).toEqual([]);
});

test('every message that is asked for is there, and is given a value for each placeholder', () => {
  const names = asks.filter((ask) => typeof ask.key === 'string');
  expect(names.length).toBeGreaterThan(60);
  for (const { key, values, counted: inForms } of names) {
    const message = ENGLISH[`${key}${inForms ? '_other' : ''}`];
    expect([key, Object.keys(message?.placeholders ?? {}).length]).toEqual([key, values]);
  }
  expect(inManifest.filter((key) => !ENGLISH[key])).toEqual([]);
});

test('every kind of entry and every relation, either way, has words, and there are no others', () => {
  const keysLike = (pattern: RegExp) => Object.keys(ENGLISH).filter((key) => pattern.test(key));
  const wanted = RELATION_TYPES.flatMap((type) => {
    const key = `relation_${type.replace(/\W/g, '_')}`;
    return isMutual(type) ? [key] : [key, `${key}_inverse`];
  });
  expect(keysLike(/^relation_/).sort()).toEqual(wanted.sort());
  for (const kind of ['kind', 'kinds'])
    expect(keysLike(new RegExp(`^${kind}_`)).sort()).toEqual(ENTRY_TYPES.map((type) => `${kind}_${type}`).sort());
});

test('every English message says to translators where it stands', () => {
  expect(Object.entries(ENGLISH).filter(([, message]) => !message?.description)).toEqual([]);
});

describe('words written in code', () => {
  test('there are none', () => {
    const shipped = sources.filter(({ path }) => !path.startsWith('entrypoints/gallery/'));
    expect(shipped.flatMap(({ path, text }) => writtenIn(path, text).map((words) => `${path}: ${words}`))).toEqual([]);
  });

  test.each([
    ['<p>Read on</p>', 'Read on'],
    ['<p>{open ? "Hide" : say("show")}</p>', 'Hide'],
    [`<p>{\`\${n} more\`}</p>`, 'more'],
    [`<button aria-label={\`Back to \${name}\`}>{icon}</button>`, 'Back to'],
    ['<input placeholder="Search" />', 'Search'],
    ['<Notice words={"Off"} />', 'Off'],
    ['<p>Newsgloss is off</p>', 'Newsgloss is off'],
    ['const NONE = "Keep an article, and the next says so.";', 'Keep an article, and the next says so.'],
  ])('such a place is seen: %s', (code, words) => expect(writtenIn('a.tsx', code)).toEqual([words]));

  test.each([
    '<p class="more quiet" title={say("more", count)}>{say(open ? "hide" : "show")} · {name}</p>',
    '<b lang="en">Newsgloss</b>',
    '<p>{parts.join(", ") || (kind === "off" && count)}</p>',
    `throw new Error(\`There is no tab \${id}\`);`,
  ])('and others are none: %s', (code) => expect(writtenIn('a.tsx', code)).toEqual([]));
});

test.each(BROWSERS)('no script that a page or the popup loads carries messages: %s', (browser) => {
  const folder = builtExtension(browser);
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && name !== 'background.js')
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const long = LANGUAGES.flatMap((language) =>
    Object.values(catalogue(language)).flatMap((message) =>
      message && message.message.length > 24 ? [message.message] : [],
    ),
  );
  expect(scripts.length).toBeGreaterThan(3);
  expect(long.filter((message) => scripts.some((script) => script.includes(message)))).toEqual([]);
});
