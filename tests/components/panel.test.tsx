// @vitest-environment happy-dom
import '../tools/english';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Facts, inFactParts } from '../../components/Facts';
import { Gloss } from '../../components/Gloss';
import { Overview } from '../../components/Overview';
import { Strip } from '../../components/Strip';
import { OVERVIEW } from '../../entrypoints/gallery/made-up/overview';

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
    const people = within(part('Names')).getByRole('region', { name: 'People' });
    fireEvent.click(within(people).getByRole('button', { name: 'Dana Whitfield' }));
    expect(onEntry).toHaveBeenCalledWith('p/whitfield');
  });

  it('tells who said what, the one heard first first, with the way to the words and to what they rest on', async () => {
    const { onWords } = await show();
    const said = part('Quotations');
    expect(
      within(said)
        .getAllByRole('region')
        .map((one) => one.getAttribute('aria-label')),
    ).toEqual(['Dana Whitfield', 'A person who was there']);
    fireEvent.click(button('In the article: We were ready'));
    expect(onWords).toHaveBeenCalledWith({ start: 5600, end: 5609 });
    expect(screen.getByRole('link', { name: 'Sources: We were ready' }).getAttribute('href')).toBe('#at-0-12');
  });

  it('tells words that are only retold from quotations', async () => {
    await show();
    expect([...part('Quotations').querySelectorAll('blockquote')].map(({ textContent }) => textContent)).toEqual(
      OVERVIEW.quotations.filter(({ kind }) => kind === 'direct').map(({ words }) => words),
    );
    expect(screen.getByText('Without quotation marks: in the article’s own words.')).toBeTruthy();
  });

  it('says a date once: beside its sentence, or in it', async () => {
    const facts = [
      { ...OVERVIEW.facts[0]!, value: '2026-03-17', text: 'March 17, 2026', quote: 'It was on March 17, 2026.' },
    ];
    const show = (dated: boolean) => {
      render(
        <Facts
          sought={[]}
          heading="Dates"
          facts={facts}
          dated={dated}
          lang="en"
          onWords={vi.fn()}
          passageOf={() => null}
        />,
      );
      return [document.querySelectorAll('time').length, document.querySelectorAll('strong').length];
    };
    expect(show(true)).toEqual([1, 0]);
    cleanup();
    expect(show(false)).toEqual([0, 1]);
  });

  it('says in a line what each is, and keeps apart those of which nothing more is known', async () => {
    const { onEntry } = await show();
    expect(within(part('Names')).getByText('Chief economist at Orchard Bank.')).toBeTruthy();
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
    const headings = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(headings).toEqual(['In short', ...names().slice(1)]);
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
    const times = [...part('Dates').querySelectorAll('time')].map(({ textContent }) => textContent);
    expect(times).toEqual(['2024', 'November 2025', '2 March 2026']);
    expect(within(part('Figures')).getByText('more than £40 million')).toBeTruthy();
  });

  it('leaves what holds the words that are typed, and says where nothing does', async () => {
    await show('whitfield');
    expect(screen.queryByText('In short')).toBeNull();
    expect(screen.queryByRole('region', { name: 'Organizations' })).toBeNull();
    expect(within(part('Quotations')).getAllByRole('listitem')).toHaveLength(2);
    cleanup();
    await show('zebra');
    expect(screen.getByText('Not in this article')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Relations' })).toBeNull();
  });

  it('shows whole sentences of a definition, and all of a long one at a press', () => {
    const words = `A bank. ${'It lends to builders of houses. '.repeat(9)}It is old.`;
    render(<Gloss of="Orchard Bank" words={words} lang="en" sought={[]} />);
    expect(document.querySelector('.gloss bdi')!.textContent).toMatch(/^A bank\..*houses\.$/);
    fireEvent.click(button('Show all of it: Orchard Bank'));
    expect(document.querySelector('.gloss bdi')!.textContent).toBe(words);
    cleanup();
    render(<Gloss of="Orchard Bank" words="A bank." lang="en" sought={[]} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
