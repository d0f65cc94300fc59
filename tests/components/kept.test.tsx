// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlsoIn } from '../../components/AlsoIn';
import { KeepBar, type KeepBarProps } from '../../components/KeepBar';
import { KeptList, type KeptListProps } from '../../components/KeptList';
import { Undo } from '../../components/Undo';

afterEach(cleanup);

const article = {
  id: 'kept-1',
  title: 'A deal',
  language: 'en',
  address: 'https://news.example/deal',
  published: '2026-03-07',
  keptAt: '2026-03-08T09:00:00Z',
  entries: 12,
  on: true,
};

describe('the list of kept articles', () => {
  const list = (more: Partial<KeptListProps> = {}) => {
    const calls = { onExport: vi.fn(), onNotes: vi.fn(), onSwitch: vi.fn(), onMove: vi.fn(), onDelete: vi.fn() };
    const sourceOf = (id: string) => `source.html?pack=${id}`;
    render(<KeptList articles={[article]} atOnce={3} sourceOf={sourceOf} {...calls} {...more} />);
    return calls;
  };

  it('leads to each article and says what there is of it', () => {
    list();
    expect(screen.getByRole('link', { name: /^A deal/ }).getAttribute('href')).toBe('https://news.example/deal');
    expect(screen.getByText(/12 entries/).textContent).toContain('2026');
  });

  it('has a title in its own language and direction, within a row that runs as the page does', () => {
    list({ articles: [{ ...article, title: 'خبر', language: 'ar' }] });
    expect(screen.getByText('خبر').lang).toBe('ar');
    expect(screen.getByRole('link', { name: /^خبر/ }).dir).toBe('rtl');
    expect(document.querySelector('.row-head')!.getAttribute('dir')).toBeNull();
  });

  it('is moved by buttons, no further than its ends, and not where there is a single one', () => {
    const two = [article, { ...article, id: 'kept-2', title: 'Another' }];
    const { onMove } = list({ articles: two });
    fireEvent.click(screen.getByRole('button', { name: 'Move up: Another' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move down: Another' }));
    expect(onMove.mock.calls).toEqual([['kept-2', 0]]);
    cleanup();
    list();
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
  });

  it('dates an article without a date by the day it was kept', () => {
    list({ articles: [{ ...article, published: '' }] });
    expect(screen.getByText(/12 entries/).textContent).toMatch(/\b0?8\b/);
  });

  it('gives each out, switches it and deletes it, told apart by their titles', () => {
    const { onExport, onSwitch, onDelete } = list();
    fireEvent.click(screen.getByRole('button', { name: 'Save as pack: A deal' }));
    fireEvent.click(screen.getByRole('switch', { name: /A deal/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: A deal' }));
    expect(onExport).toHaveBeenCalledWith('kept-1');
    expect(onSwitch).toHaveBeenCalledWith('kept-1', false);
    expect(onDelete).toHaveBeenCalledWith('kept-1');
  });
});

describe('an undo', () => {
  it('is offered for what was deleted', () => {
    const onUndo = vi.fn();
    render(<Undo title="A deal" onUndo={onUndo} />);
    expect(screen.getByRole('status').textContent).toContain('Deleted “A deal”');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
  });
});

describe('the bar for keeping', () => {
  const bar = (more: Partial<KeepBarProps> = {}) => {
    const calls = { onKeep: vi.fn(), onList: vi.fn(), onUnmute: vi.fn() };
    render(<KeepBar kept={false} count={0} problem={null} muted={0} {...calls} {...more} />);
    return calls;
  };

  it('keeps the article in view', () => {
    const { onKeep } = bar();
    fireEvent.click(screen.getByRole('button', { name: 'Keep this article' }));
    expect(onKeep).toHaveBeenCalled();
  });

  it('says what that is good for until one is kept', () => {
    bar();
    expect(screen.getByText(/^What you keep helps/)).toBeTruthy();
    cleanup();
    bar({ kept: true, count: 1 });
    expect(screen.queryByText(/^What you keep helps/)).toBeNull();
  });

  it('says that it is kept, and does not keep it twice', () => {
    bar({ kept: true });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Article kept' }).disabled).toBe(true);
  });

  it('leads to the kept articles, where there are any', () => {
    const { onList } = bar({ count: 2 });
    fireEvent.click(screen.getByRole('button', { name: '2 articles in your library' }));
    expect(onList).toHaveBeenCalled();
    cleanup();
    bar();
    expect(screen.queryByRole('button', { name: /in your library/ })).toBeNull();
  });

  it('brings back what was sent away for good', () => {
    const { onUnmute } = bar({ muted: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'Explain 2 terms again' }));
    expect(onUnmute).toHaveBeenCalled();
  });

  it('tells what could not be done', () => {
    bar({ problem: 'The disk is full.' });
    expect(screen.getByRole('alert').textContent).toBe('The disk is full.');
  });
});

describe('a thing met before', () => {
  it('is told with the article, its date and its words', () => {
    const place = { title: 'A deal', address: 'https://news.example/deal', date: '2026-03-07', quote: 'Acme buys.' };
    render(<AlsoIn heading="Also in" places={[place]} lang="en" />);
    const section = screen.getByRole('region', { name: 'Also in' });
    expect(section.querySelector('a')?.href).toBe('https://news.example/deal');
    expect(section.textContent).toMatch(/7/);
    expect(screen.getByText('Acme buys.').tagName).toBe('Q');
  });
});
