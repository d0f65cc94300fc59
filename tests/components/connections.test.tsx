// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Connections } from '../../components/Connections';
import { COMPANY, CROWD, SOME } from '../../entrypoints/gallery/made-up/overview';
import { graphOf } from '../../lib/match/graph';

afterEach(cleanup);

const button = (name: string | RegExp) => screen.getByRole('button', { name });

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

  it('marks those that are sought, chooses the first of them, and leaves all others in the picture', () => {
    const found = new Set(['p/nca', 'p/leeds']);
    render(<Connections entities={COMPANY} graph={graphOf(COMPANY)} found={found} onEntry={vi.fn()} />);
    const names = (options: readonly Element[]) =>
      options.map((option) => option.getAttribute('aria-label')!.split(',')[0]);
    const marked = screen.getAllByRole('option').filter((option) => option.classList.contains('match'));
    expect(names(marked)).toEqual(['Northern Credit Authority', 'Leeds']);
    expect(names([chosen()])).toEqual(['Northern Credit Authority']);
    expect(screen.getAllByRole('option')).toHaveLength(5);
  });

  it('is a table as well, each relation once, in sentences that the names before them begin', () => {
    connections();
    fireEvent.click(button('Show as a list'));
    const rows = screen.getAllByRole('row').slice(1);
    const told = rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      ...within(row)
        .getAllByRole('listitem')
        .map((line) => line.querySelector('.relation')!.textContent),
    ]);
    expect(told).toEqual([
      [
        'Orchard Bank',
        'is in dispute with Northern Credit Authority',
        'acquired Harbour Mutual, reportedly',
        'employs Dana Whitfield',
      ],
      ['Northern Credit Authority', 'is in Leeds'],
    ]);
  });

  it('leads from the table to those it names, and shows the sentences it rests on', () => {
    const onEntry = connections();
    fireEvent.click(button('Show as a list'));
    fireEvent.click(screen.getByText('Leeds', { selector: 'a' }));
    expect(onEntry).toHaveBeenCalledWith('p/leeds');
    fireEvent.click(button(/^Show the sentence: is in Leeds/));
    expect(screen.getByText('A sentence of the article that tells of Leeds.')).toBeTruthy();
  });

  it('is a table at first where a picture would be a crowd, in steps', () => {
    connections([...CROWD]);
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(screen.getAllByRole('row')).toHaveLength(6);
    fireEvent.click(screen.getAllByRole('button', { name: /^\d+ more$/ }).at(-1)!);
    expect(screen.getAllByRole('row').length).toBeGreaterThan(20);
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
