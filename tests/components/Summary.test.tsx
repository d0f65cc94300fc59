// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../components/Notice';
import { SiteSwitch } from '../../components/SiteSwitch';
import { Summary } from '../../components/Summary';
import type { PageGlance } from '../../lib/match/overview';

afterEach(cleanup);

const summary: PageGlance = {
  title: 'A deal',
  language: 'en',
  words: 1190,
  minutes: 5,
  points: [{ text: 'Acme sells anvils.', span: { start: 10, end: 28 } }, { text: 'Nobody knows where.' }],
  pointsFrom: 'pack',
  entities: [
    { key: 'p/acme', name: 'Acme', type: 'Organization', count: 7 },
    { key: 'p/bolts', name: 'Bolts', type: 'Organization', count: 2 },
    { key: 'p/anvil', name: 'anvil', type: 'Concept', count: 1 },
  ],
  cut: false,
  neutral: false,
  said: [
    {
      words: 'We sell anvils.',
      kind: 'direct',
      speaker: 'p/ann',
      name: 'Ann',
      span: { start: 40, end: 55 },
      from: null,
    },
    { words: 'anvils fall', kind: 'reported', speaker: null, name: 'Bea', span: null, from: null },
  ],
};
const show = (more: Partial<PageGlance> = {}) => {
  const calls = { onEntry: vi.fn(), onWords: vi.fn() };
  render(<Summary summary={{ ...summary, ...more }} {...calls} />);
  return calls;
};

describe('the summary', () => {
  it('says how long the article is', () => {
    show();
    expect(screen.getByText(/About 5 min/).textContent).toMatch(/1.?190 words/);
  });

  it('says when it covers only what can be seen', () => {
    show();
    expect(screen.queryByText(/only a part of this article/)).toBeNull();
    show({ cut: true });
    expect(screen.getByText(/only a part of this article/)).toBeTruthy();
  });

  it('leads from a point to the words it rests on', () => {
    const { onWords } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Acme sells anvils.' }));
    expect(onWords).toHaveBeenCalledWith({ start: 10, end: 28 });
  });

  it('shows a point without a place as plain words', () => {
    show();
    expect(screen.queryByRole('button', { name: 'Nobody knows where.' })).toBeNull();
    expect(screen.getByText('Nobody knows where.')).toBeTruthy();
  });

  it('says in brief who said what, with the way there, and nothing where nobody is heard', () => {
    const { onWords } = show();
    const said = screen.getByRole('region', { name: 'Who said what' });
    expect(said.textContent).toBe('Who said whatAnn: We sell anvils.Bea: anvils fall');
    fireEvent.click(within(said).getByRole('button', { name: 'Ann: We sell anvils.' }));
    expect(onWords).toHaveBeenCalledWith({ start: 40, end: 55 });
    cleanup();
    show({ said: [] });
    expect(screen.queryByRole('region', { name: 'Who said what' })).toBeNull();
  });

  it('groups who and what is named by kind, with counts', () => {
    const { onEntry } = show();
    const organisations = screen.getByRole('heading', { name: 'Organizations' }).parentElement!;
    fireEvent.click(within(organisations).getByRole('button', { name: 'Acme ×7' }));
    expect(onEntry).toHaveBeenCalledWith('p/acme');
    expect(screen.getByRole('heading', { name: 'Terms' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'People' })).toBeNull();
  });

  it('puts kinds of a single one together', () => {
    const ann = { key: 'p/ann', name: 'Ann', type: 'Person' as const, count: 2 };
    show({ entities: [...summary.entities, ann] });
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      ...['In short', 'Organizations', 'Others', 'Who said what'],
    ]);
    const together = screen.getByRole('heading', { name: 'Others' }).parentElement!;
    expect(within(together).getAllByRole('button')).toHaveLength(2);
  });

  it('shows the first points, so that the names are in sight, and the others at a press', () => {
    const points = ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ({ text }));
    show({ points });
    const shown = () => within(screen.getByRole('region', { name: 'In short' })).getAllByRole('listitem');
    expect(shown()).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(shown()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: '2 more' })).toBeNull();
  });

  it('folds what is more than a glance can hold', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({
      ...summary.entities[0]!,
      key: `p/${at}`,
      name: `Firm ${at}`,
    }));
    show({ entities: many });
    expect(screen.getAllByRole('button', { name: /^Firm/ })).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: '14 more' }));
    expect(screen.getAllByRole('button', { name: /^Firm/ })).toHaveLength(20);
  });

  it('says when its points are only the article’s own sentences', () => {
    show({ pointsFrom: 'extract' });
    expect(screen.getByText(/own words/)).toBeTruthy();
    cleanup();
    show();
    expect(screen.queryByText(/own words/)).toBeNull();
  });

  it('says when nothing knows a term', () => {
    show({ entities: [] });
    expect(screen.getByText(/Neither your packs nor this article itself/)).toBeTruthy();
  });

  it('says when it could build nothing from the article’s language', () => {
    show({ neutral: true });
    expect(screen.getByText(/English text only/)).toBeTruthy();
    cleanup();
    show();
    expect(screen.queryByText(/English text only/)).toBeNull();
  });
});

describe('a page without a summary', () => {
  const notice = (kind: Parameters<typeof Notice>[0]['kind']) => {
    const calls = { onRead: vi.fn(), onAllow: vi.fn(), onSwitchOn: vi.fn() };
    render(<Notice kind={kind} {...calls} />);
    return calls;
  };
  it.each([
    ['off', 'Newsgloss is off on this site.', 'onSwitchOn'],
    ['not-read', 'This page does not look like an article.', 'onRead'],
    ['no-access', 'Newsgloss is not allowed to read pages.', 'onAllow'],
  ] as const)('%s: says so in a sentence, with a way on', (kind, words, way) => {
    const calls = notice(kind);
    expect(screen.getByText(words)).toBeTruthy();
    fireEvent.click(screen.getByRole('button'));
    expect(calls[way]).toHaveBeenCalledOnce();
  });
  it.each(['waiting', 'no-article', 'protected'] as const)(
    '%s: says so in a sentence, with nothing to press',
    (kind) => {
      notice(kind);
      expect(document.body.textContent).toMatch(/\w+.*[.…]$/);
      expect(screen.queryByRole('button')).toBeNull();
    },
  );
});

it('a page without an article says where there would be one', () => {
  render(<Notice kind="no-article" onRead={vi.fn()} onAllow={vi.fn()} onSwitchOn={vi.fn()} />);
  expect(screen.getByText(/several paragraphs/)).toBeTruthy();
});

it('the switch says in words where it stands, and hands on the choice', () => {
  const onSwitch = vi.fn();
  const { rerender } = render(<SiteSwitch site="news.example" on={false} onSwitch={onSwitch} />);
  expect(screen.getByText('Off at news.example')).toBeTruthy();
  rerender(<SiteSwitch site="news.example" on={true} onSwitch={onSwitch} />);
  expect(screen.getByText('On at news.example')).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: /news\.example/ }));
  expect(onSwitch).toHaveBeenCalledWith(false);
});
