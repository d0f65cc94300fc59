// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NameList } from '../../components/NameList';
import { PackList, type PackListProps } from '../../components/PackList';
import { Privacy, type PrivacyProps } from '../../components/Privacy';
import { ReadingChoices } from '../../components/ReadingChoices';
import { Report } from '../../components/Report';
import { Shortcuts } from '../../components/Shortcuts';

afterEach(cleanup);

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('how pages are read', () => {
  const choices = (opening: 'rest' | 'click' = 'rest') => {
    const calls = { onDensity: vi.fn(), onOpening: vi.fn(), onRest: vi.fn(), onBadge: vi.fn() };
    render(<ReadingChoices density="fewer" opening={opening} restMs={300} badge {...calls} />);
    return calls;
  };

  it('is chosen in words, the choice in force marked', () => {
    const { onDensity, onOpening } = choices();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Fewer/ }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /^None/ }));
    expect(onDensity).toHaveBeenCalledWith('none');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Resting the pointer' }).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: /Shift/ }));
    expect(onOpening).toHaveBeenCalledWith('modifier');
  });

  it('says whether the toolbar button carries a number', () => {
    const { onBadge } = choices();
    fireEvent.click(screen.getByRole('checkbox', { name: /toolbar button/ }));
    expect(onBadge).toHaveBeenCalledWith(false);
  });

  it('has no time to rest where a press opens the popover', () => {
    choices('click');
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('has a time that is shown while it is drawn and taken when it is let go', () => {
    const { onRest } = choices();
    const slider = screen.getByRole<HTMLInputElement>('slider');
    fireEvent.input(slider, { target: { value: '650' } });
    expect(screen.getByRole('status').textContent).toBe('650 ms');
    expect(onRest).not.toHaveBeenCalled();
    fireEvent.change(slider);
    expect(onRest).toHaveBeenCalledWith(650);
  });
});

describe('a list of what was sent away', () => {
  it('brings each back, told apart by name', () => {
    const onTake = vi.fn();
    render(<NameList items={[{ key: 'k', name: 'news.example' }]} none="" way="Switch on" onTake={onTake} />);
    fireEvent.click(button('Switch on: news.example'));
    expect(onTake).toHaveBeenCalledWith('k');
  });

  it('says so where there is nothing', () => {
    render(<NameList items={[]} none="There is none." way="" onTake={() => {}} />);
    expect(screen.getByText('There is none.')).toBeTruthy();
  });
});

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
    expect(screen.getByRole('link', { name: 'The sentences behind it: Pack b' }).getAttribute('href')).toBe(
      '/source?b',
    );
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
  });

  it('exports, saves as notes and deletes', () => {
    const { onExport, onNotes, onDelete } = list();
    fireEvent.click(button('Save as notes: Pack b'));
    expect(onNotes).toHaveBeenCalledWith('b');
    fireEvent.click(button('Export: Pack a'));
    fireEvent.click(button('Delete: Pack b'));
    expect([onExport.mock.calls, onDelete.mock.calls]).toEqual([[['a']], [['b']]]);
  });

  it('tells what a pack is once that is asked for', async () => {
    const onDetails = vi.fn(async () => ({ language: 'en', source, names: ['Acme', 'Bolt'] }));
    list({ packs: [pack('a')], onDetails });
    const details = document.querySelector('details')!;
    expect(onDetails).not.toHaveBeenCalled();
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await waitFor(() => expect(details.textContent).toContain('From A house, A book, 7 March 2026'));
    expect(details.textContent).toContain('In English');
    expect(details.textContent).toContain('Among them Acme and Bolt');
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

describe('a report', () => {
  it('lists why a file was not taken, as far as that helps', () => {
    const reasons = Array.from({ length: 8 }, (_, at) => `entries[${at}].name is empty`);
    render(<Report bad words="It was not taken in:" reasons={reasons} />);
    const said = screen.getByRole('alert').textContent;
    expect(said).toContain('entries[4].name is empty');
    expect(said).not.toContain('entries[5]');
    expect(said).toContain('and 3 more problems');
  });
});

describe('the shortcuts', () => {
  it('are shown as the browser writes them, with the way to change them', () => {
    const onChange = vi.fn();
    const shortcuts = [
      { name: 'explain', does: 'Explain the selected words', keys: 'Alt+Period' },
      { name: 'open', does: 'Sum up', keys: '' },
    ];
    render(<Shortcuts shortcuts={shortcuts} onChange={onChange} />);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Explain the selected wordsAlt+Period',
      'Sum upnone',
    ]);
    fireEvent.click(button('Change in the browser'));
    expect(onChange).toHaveBeenCalled();
  });
});

describe('privacy', () => {
  const privacy = (more: Partial<PrivacyProps> = {}) => {
    const calls = { onExport: vi.fn(), onNotes: vi.fn(), onImport: vi.fn(), onDelete: vi.fn() };
    render(<Privacy kept={1} packs={2} bytes={2_500_000} report={null} {...calls} {...more} />);
    return calls;
  };

  it('says what is stored, what it takes up and what a page can see', () => {
    privacy();
    expect(screen.getByText(/1 article and 2 packs.*2\.5 MB/)).toBeTruthy();
    expect(screen.getByText(/A page can see which of its own words are underlined/)).toBeTruthy();
  });

  it('deletes everything once it has asked, and not where the answer is no', () => {
    const { onDelete } = privacy();
    fireEvent.click(button('Delete everything…'));
    expect(document.activeElement).toBe(button('Keep it'));
    fireEvent.click(button('Keep it'));
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(button('Delete everything…'));
    fireEvent.click(button('Delete everything'));
    expect(onDelete).toHaveBeenCalledOnce();
  });

  it('takes the file that was chosen', () => {
    const { onImport } = privacy();
    const file = new File(['{}'], 'all.json');
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(input, 'files', { value: [file] });
    fireEvent.change(input);
    expect(onImport).toHaveBeenCalledWith(file);
  });
});
