// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NameList } from '../../components/NameList';
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

describe('a report', () => {
  it('lists why a file was not taken, as far as that helps, folded where it is long', () => {
    const reasons = Array.from({ length: 8 }, (_, at) => `entries[${at}].name is empty`);
    render(<Report bad words="It is no pack." reasons={reasons} />);
    const said = screen.getByRole('alert').textContent;
    expect(document.querySelector('details')!.open).toBe(false);
    expect(said).toContain('For whoever made the file: 8 problems');
    expect(said).toContain('entries[4].name is empty');
    expect(said).not.toContain('entries[5]');
    expect(said).toContain('and 3 more problems');
  });

  it('shows a reason or two at once, and has none to unfold where there is none', () => {
    render(<Report bad words="It is no pack." reasons={['title is empty']} />);
    expect(document.querySelector('details')!.open).toBe(true);
    cleanup();
    render(<Report words="Done." />);
    expect(screen.getByRole('status').innerHTML).toBe('<p>Done.</p>');
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
    expect(screen.getByText(/^Newsgloss stores your settings, your terms/)).toBeTruthy();
    expect(screen.getByText(/a page see which of its own words are underlined/)).toBeTruthy();
  });

  it('deletes everything once it has asked, and not where the answer is no', () => {
    const { onDelete } = privacy();
    fireEvent.click(button('Delete everything…'));
    expect(document.activeElement).toBe(button('Cancel'));
    expect(screen.getByRole('group').textContent).toMatch(/your own terms.*“Export everything” first/);
    fireEvent.click(button('Cancel'));
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
