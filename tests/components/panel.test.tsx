// @vitest-environment happy-dom
import '../tools/english';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Connections } from '../../components/Connections';
import { inFactParts } from '../../components/Facts';
import { Found } from '../../components/Found';
import { Overview } from '../../components/Overview';
import { Panel } from '../../components/Panel';
import { Strip } from '../../components/Strip';
import { COMPANY, CROWD, HITS, OVERVIEW, SENTENCES, SOME } from '../../entrypoints/gallery/made-up/overview';
import { graphOf } from '../../lib/match/graph';

afterEach(cleanup);

const show = async (typed = '') => {
  const calls = { onEntry: vi.fn(), onWords: vi.fn() };
  render(<Overview overview={OVERVIEW} typed={typed} passageOf={({ from }) => from && `#${from.at}`} {...calls} />);
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 1))); // What is below the first screen comes later.
  return calls;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const part = (name: string) => screen.getByRole('region', { name });

describe('the strip of an entity', () => {
  const spans = [10, 400, 900].map((start) => ({ start, end: start + 4 }));
  const strip = () => {
    const onGo = vi.fn();
    render(<Strip name="Acme" spans={spans} length={1000} onGo={onGo} />);
    return { onGo, slider: screen.getByRole('slider', { name: 'Where Acme stands' }) };
  };

  it('goes from mention to mention by arrows, and no further than the ends', () => {
    const { onGo, slider } = strip();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'End', 'ArrowRight', 'Home'])
      fireEvent.keyDown(slider, { key });
    expect(onGo.mock.calls.map(([span]) => span.start)).toEqual([10, 400, 10, 10, 900, 900, 10]);
  });

  it('tells where it stands', () => {
    const { slider } = strip();
    expect(slider.getAttribute('aria-valuetext')).toBe('3 mentions in this article');
    fireEvent.keyDown(slider, { key: 'End' });
    expect(slider.getAttribute('aria-valuetext')).toBe('Mention 3 of 3');
  });

  it('goes to the mention nearest to where it is pressed', () => {
    const { onGo, slider } = strip();
    slider.getBoundingClientRect = () => ({ left: 100, width: 200 }) as DOMRect;
    fireEvent.click(slider, { clientX: 190 });
    expect(onGo).toHaveBeenCalledWith(spans[1]);
  });
});

describe('the panel', () => {
  it('lists who and what by kind, each leading to its first mention', async () => {
    const { onEntry } = await show();
    const people = within(part('Who and what')).getByRole('region', { name: 'People' });
    fireEvent.click(within(people).getByRole('button', { name: 'Dana Whitfield' }));
    expect(onEntry).toHaveBeenCalledWith('p/whitfield');
  });

  it('tells who said what, the one heard first first, with the way to the words and to what they rest on', async () => {
    const { onWords } = await show();
    const said = part('Who said what');
    expect(
      within(said)
        .getAllByRole('region')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Dana Whitfield', 'A person who was there']);
    fireEvent.click(button('Go to the sentence: We were ready'));
    expect(onWords).toHaveBeenCalledWith({ start: 5600, end: 5609 });
    expect(screen.getByRole('link', { name: 'What it rests on: We were ready' }).getAttribute('href')).toBe('#at-0-12');
  });

  it('says in a line what each is, and keeps apart those of which nothing more is known', async () => {
    const { onEntry } = await show();
    expect(within(part('Who and what')).getByText('Chief economist at Orchard Bank.')).toBeTruthy();
    const once = within(part('Named once'));
    expect(once.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Tamar Holdings',
      'Linden Press',
    ]);
    expect(screen.queryByRole('region', { name: 'Publications' })).toBeNull();
    fireEvent.click(once.getByRole('button', { name: 'Linden Press' }));
    expect(onEntry).toHaveBeenCalledWith('p/linden');
  });

  it('leads to its parts, to those only that it has', async () => {
    const links = () => screen.getAllByRole('link').filter((link) => link.closest('nav'));
    const names = () => links().map(({ textContent }) => textContent);
    await show();
    expect(names()).toEqual(['Summary', 'Names', 'Relations', 'Quotations', 'Dates', 'Figures', 'Questions']);
    for (const link of links()) expect(document.querySelector(link.getAttribute('href')!)).toBeTruthy();
    expect(links().filter((link) => link.getAttribute('aria-current'))).toHaveLength(1);
    cleanup();
    await show('whitfield');
    expect(names()).toEqual(['Names', 'Relations', 'Quotations']);
  });

  it('puts dates and figures together where one of them is alone', () => {
    const parts = (...which: readonly number[]) =>
      inFactParts(which.map((at) => OVERVIEW.facts[at]!)).map(({ id, facts }) => [id, facts.length]);
    expect(parts(0, 1, 3, 4)).toEqual([
      ['dates', 2],
      ['figures', 2],
    ]);
    expect(parts(0, 3, 4)).toEqual([['facts', 3]]);
    expect(parts(0)).toEqual([['dates', 1]]);
  });

  it('tells what happened when, apart from figures', async () => {
    await show();
    const times = [...part('In order of time').querySelectorAll('time')].map(({ textContent }) => textContent);
    expect(times).toEqual(['2024', 'November 2025', '2 March 2026']);
    expect(within(part('Figures')).getByText('more than £40 million')).toBeTruthy();
  });

  it('leaves what holds the words that are typed, and says where nothing does', async () => {
    await show('whitfield');
    expect(screen.queryByText('In short')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Organizations' })).toBeNull();
    expect(within(part('Who said what')).getAllByRole('listitem')).toHaveLength(2);
    cleanup();
    await show('zebra');
    expect(screen.getByText('Not in this article')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Who relates to whom' })).toBeNull();
  });

  it('hands on what is typed', () => {
    const onType = vi.fn();
    render(<Panel typed="" onType={onType} found={null} children={null} />);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'bank' } });
    expect(onType).toHaveBeenCalledWith('bank');
  });
});

describe('who relates to whom', () => {
  const connections = (entities = COMPANY) => {
    const onEntry = vi.fn();
    render(<Connections entities={entities} graph={graphOf(entities)} found={null} onEntry={onEntry} />);
    return onEntry;
  };
  const chosen = () => screen.getByRole('option', { selected: true });

  it('tells below the picture of the one that is chosen, and leads to it', () => {
    const onEntry = connections();
    expect(chosen().getAttribute('aria-label')).toBe('Orchard Bank, Organization, 3 connections');
    fireEvent.click(screen.getByRole('option', { name: /^Northern Credit Authority/ }));
    expect(screen.getByText('Leeds', { selector: 'a' })).toBeTruthy();
    fireEvent.click(button('Go to the first mention'));
    expect(onEntry).toHaveBeenCalledWith('p/nca');
  });

  it('is walked by keys, of which one stop takes the focus', () => {
    connections();
    expect(screen.getAllByRole('option').filter((option) => option.getAttribute('tabindex') === '0')).toEqual([
      chosen(),
    ]);
    fireEvent.keyDown(chosen(), { key: 'End' });
    expect(document.activeElement).toBe(chosen());
    expect(chosen()).toBe(screen.getAllByRole('option').at(-1));
  });

  it('chooses in the picture who is named below it', () => {
    connections();
    fireEvent.click(screen.getByText('Harbour Mutual', { selector: 'a' }));
    expect(chosen().getAttribute('aria-label')).toMatch(/^Harbour Mutual/);
  });

  it('is a table as well, each relation once, and each name before all that is told of it', () => {
    connections();
    fireEvent.click(button('Show as a table'));
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent?.trim()))).toEqual([
      ['Orchard Bank', 'is in dispute with', 'Northern Credit Authority'],
      ['acquired, reportedly', 'Harbour Mutual'],
      ['employs', 'Dana Whitfield'],
      ['Northern Credit Authority', 'is in', 'Leeds'],
    ]);
  });

  it('is a table at first where a picture would be a crowd, in steps', () => {
    connections([...CROWD]);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(11);
    fireEvent.click(button(/^\d+ more$/));
    expect(screen.getAllByRole('row')).toHaveLength(61);
    fireEvent.click(button('Show as a picture'));
    expect(screen.getAllByRole('option')).toHaveLength(60);
  });

  it('tells of everyone whom the picture ties to the one that is chosen', () => {
    connections([...SOME]);
    for (const option of screen.getAllByRole('option')) {
      fireEvent.click(option);
      const tied = Number(/(\d+) connections?$/.exec(option.getAttribute('aria-label')!)![1]);
      expect(document.querySelectorAll('.told li a')).toHaveLength(tied);
    }
  });

  it('says how many have no room', () => {
    const more = CROWD.map((one, at) => ({ ...one, key: `q/${at}`, relations: CROWD[at]!.relations }));
    connections([...CROWD, ...more]);
    fireEvent.click(button('Show as a picture'));
    expect(screen.getByText(/more have no room here/)).toBeTruthy();
  });
});

it('the library says what it has, and the sentences of kept articles', () => {
  render(<Found hits={HITS} sentences={SENTENCES} sourceOf={(id, passage) => `/source?${id}#${passage}`} />);
  expect(screen.getByText('A bank in Leeds.')).toBeTruthy();
  expect(screen.getAllByText('Court hears the challenge')[0]!.getAttribute('href')).toBe('/source?kept#at-0-90');
  expect(screen.getByText(/among the lenders/)).toBeTruthy();
});
