// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackList, type PackListProps } from '../../components/PackList';

afterEach(cleanup);

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

const none: Omit<PackListProps, 'packs'> = {
  onSwitch() {},
  onMove() {},
  onExport() {},
  onNotes() {},
  onDelete() {},
  onDetails: async () => null,
};

describe('the list of packs', () => {
  const pack = (id: string) => ({ id, title: `Pack ${id}`, language: 'en', entries: 2, bytes: 2500, on: id === 'a' });
  const source = { title: 'A book', publisher: 'A house', published: '2026-03-07', file: '', sha256: '' };
  const list = (more: Partial<PackListProps> = {}) => {
    const ways = { onExport: vi.fn(), onNotes: vi.fn(), onDelete: vi.fn() };
    const calls = { onSwitch: vi.fn(), onMove: vi.fn(), onDetails: vi.fn(), ...ways };
    render(<PackList packs={[pack('a'), pack('b')]} {...calls} {...more} />);
    return calls;
  };

  it('leads to the words that each rests on', () => {
    list({ sourceOf: (id) => `/source?${id}` });
    expect(screen.getByRole('link', { name: 'Sources: Pack b' }).getAttribute('href')).toBe('/source?b');
  });

  it('leads to where the reader’s terms are edited, and to no words where none rests on any', () => {
    list({ packs: [{ ...pack('mine'), first: true }], sourceOf: () => undefined, editAt: '#mine' });
    expect(screen.getByRole('link').getAttribute('href')).toBe('#mine');
    expect(screen.getByRole('link', { name: 'Edit above: Pack mine' })).toBeTruthy();
    expect(document.querySelector('details')).toBeNull();
  });

  it('says how much each holds, and switches it', () => {
    const { onSwitch } = list();
    expect(screen.getAllByText('2 entries · 3 kB')).toHaveLength(2);
    const turn = screen.getByRole<HTMLInputElement>('switch', { name: 'Read pages with Pack b' });
    expect(turn.checked).toBe(false);
    fireEvent.click(turn);
    expect(onSwitch).toHaveBeenCalledWith('b', true);
  });

  it('moves a pack by its buttons, and no further than the ends', () => {
    const { onMove } = list();
    fireEvent.click(button('Move up: Pack b'));
    fireEvent.click(button('Move up: Pack a'));
    fireEvent.click(button('Move down: Pack b'));
    expect(onMove.mock.calls).toEqual([['b', 0]]);
    const isOff = (name: string) => button(name).getAttribute('aria-disabled');
    expect(['Move up: Pack a', 'Move down: Pack a', 'Move up: Pack b', 'Move down: Pack b'].map(isOff)).toEqual([
      ...['true', 'false'],
      ...['false', 'true'],
    ]);
  });

  it('takes no focus back for a press at an end, which moves nothing', () => {
    const page = (...ids: string[]) => (
      <>
        <a href="#elsewhere">Elsewhere</a>
        <PackList packs={ids.map(pack)} {...none} />
      </>
    );
    const { rerender } = render(page('a', 'b'));
    button('Move up: Pack a').focus();
    fireEvent.click(button('Move up: Pack a'));
    const elsewhere = screen.getByRole('link', { name: 'Elsewhere' });
    elsewhere.focus();
    rerender(page('b', 'a'));
    expect(document.activeElement).toBe(elsewhere);
  });

  it('exports, saves as notes and deletes', () => {
    const { onExport, onNotes, onDelete } = list();
    fireEvent.click(button('Save as text: Pack b'));
    expect(onNotes).toHaveBeenCalledWith('b');
    fireEvent.click(button('Save as pack: Pack a'));
    fireEvent.click(button('Delete: Pack b'));
    expect([onExport.mock.calls, onDelete.mock.calls]).toEqual([[['a']], [['b']]]);
  });

  it('tells what a pack is once that is asked for', async () => {
    const onDetails = vi.fn(async () => ({ language: 'en', source, names: ['Acme', 'Bolt'] }));
    list({ packs: [pack('a')], onDetails });
    expect(onDetails).not.toHaveBeenCalled();
    fireEvent.click(button('Details: Pack a'));
    const from = await screen.findByText('From A house, A book, 7 March 2026');
    expect(from.parentElement!.textContent).toContain('In English');
    expect(from.parentElement!.textContent).toContain('First entries: Acme and Bolt');
    fireEvent.click(button('Details: Pack a'));
    expect(from.isConnected).toBe(false);
  });

  it('has the reader’s terms first, where nothing is moved before them', () => {
    const { onMove } = list({ packs: [{ ...pack('mine'), first: true }, pack('a'), pack('b')] });
    expect(screen.queryByRole('button', { name: 'Move down: Pack mine' })).toBeNull();
    fireEvent.click(button('Move up: Pack a'));
    fireEvent.click(button('Move down: Pack a'));
    expect(onMove.mock.calls).toEqual([['a', 1]]);
  });

  it('moves and switches the pack that comes with the extension, which cannot be deleted', () => {
    const { onMove, onSwitch } = list({ packs: [pack('a'), { ...pack('ours'), bytes: null }] });
    expect(screen.getByText('2 entries · Comes with Newsgloss')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete: Pack ours' })).toBeNull();
    fireEvent.click(button('Move up: Pack ours'));
    fireEvent.click(screen.getByRole('switch', { name: 'Read pages with Pack ours' }));
    expect([onMove.mock.calls, onSwitch.mock.calls]).toEqual([[['ours', 0]], [['ours', true]]]);
  });
});
