// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Found } from '../../components/Found';
import { Overview } from '../../components/Overview';
import { Panel } from '../../components/Panel';
import { PanelWays } from '../../components/PanelWays';
import { HITS, OVERVIEW, SENTENCES } from '../../entrypoints/gallery/made-up/overview';

afterEach(cleanup);

const WAYS = { passageOf: () => null, onEntry: vi.fn(), onWords: vi.fn() };
/** What stands around what the panel has to say. */
const AROUND = { ways: null, problem: null, found: null, tally: '', children: null };
const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the top of the panel', () => {
  it('hands on what is typed', () => {
    const onType = vi.fn();
    render(<Panel withArticle typed="" {...AROUND} onType={onType} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'bank' } });
    expect(onType).toHaveBeenCalledWith('bank');
  });

  it('clears its field at a press and by Escape, and goes back to it', () => {
    const onType = vi.fn();
    render(<Panel withArticle typed="bank" {...AROUND} onType={onType} />);
    fireEvent.click(button('Clear the field'));
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(onType.mock.calls).toEqual([[''], ['']]);
    cleanup();
    render(<Panel withArticle typed="" {...AROUND} onType={onType} />);
    expect(screen.queryByRole('button', { name: 'Clear the field' })).toBeNull();
  });

  it('marks what is looked for in what was found, and says how much that is', () => {
    render(
      <Panel withArticle typed="whit" {...AROUND} onType={vi.fn()} tally="2 matches in your library">
        <Overview overview={OVERVIEW} typed="whit" {...WAYS} />
      </Panel>,
    );
    expect(document.querySelector('.entities mark')?.textContent).toBe('Whit');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      '2 matches in your library',
      '3 matches in this article',
    ]);
  });

  it('says by which other name something was found', () => {
    const entities = OVERVIEW.entities.slice(0, 1).map((entity) => ({ ...entity, forms: ['Orchard Bank', 'OB plc'] }));
    const found = (typed: string) => {
      render(
        <Panel withArticle typed={typed} {...AROUND} onType={vi.fn()}>
          <Overview {...{ overview: { ...OVERVIEW, entities }, typed }} {...WAYS} />
        </Panel>,
      );
      return screen.queryByText(/^also/)?.textContent;
    };
    expect(found('plc')).toBe('also OB plc');
    cleanup();
    expect(found('bank')).toBeUndefined();
  });

  it('keeps the article and leads to the settings from its top; what is kept is kept once', () => {
    const [onKeep, onSettings] = [vi.fn(), vi.fn()];
    const ways = (kept: boolean | null) => render(<PanelWays {...{ kept, onKeep, onSettings }} />);
    ways(false);
    fireEvent.click(button(/^Keep this article/));
    fireEvent.click(button('Settings'));
    expect([onKeep.mock.calls.length, onSettings.mock.calls.length]).toEqual([1, 1]);
    cleanup();
    ways(true);
    fireEvent.click(button('Article kept'));
    expect(onKeep).toHaveBeenCalledTimes(1);
    cleanup();
    ways(null);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});

it('the library says what it has, and the sentences of kept articles', () => {
  render(
    <Found sought={[]} hits={HITS} sentences={SENTENCES} sourceOf={(id, passage) => `/source?${id}#${passage}`} />,
  );
  expect(screen.getByText('A bank in Leeds.')).toBeTruthy();
  const evidence = screen.getAllByRole('link', { name: /^Sources: / });
  expect(evidence.map((link) => link.getAttribute('href'))).toContain('/source?kept#at-0-90');
  expect(screen.getByText(/among the lenders/)).toBeTruthy();
  const articles = screen.getAllByRole('link', { name: /^Court hears the challenge/ });
  expect(articles.map((link) => link.getAttribute('href'))).toEqual(Array(2).fill('https://news.example/court'));
});
