// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AlsoIn } from '../../components/AlsoIn';
import { KeepBar, type KeepBarProps } from '../../components/KeepBar';
import { KeptArticles, type KeptArticlesProps } from '../../components/KeptArticles';

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
  const list = (more: Partial<KeptArticlesProps> = {}) => {
    const calls = { onExport: vi.fn(), onDelete: vi.fn(), onUndo: vi.fn() };
    render(<KeptArticles articles={[article]} bytes={2500} deleted={null} {...calls} {...more} />);
    return calls;
  };

  it('leads to each article and says what there is of it', () => {
    list();
    expect(screen.getByRole('link', { name: 'A deal' }).getAttribute('href')).toBe('https://news.example/deal');
    expect(screen.getByText(/12 entries/).textContent).toContain('2026');
    expect(screen.getByText(/3 kB on this computer/)).toBeTruthy();
  });

  it('dates an article without a date by the day it was kept', () => {
    list({ articles: [{ ...article, published: '' }] });
    expect(screen.getByText(/12 entries/).textContent).toMatch(/\b0?8\b/);
  });

  it('gives each out and deletes it, told apart by their titles', () => {
    const { onExport, onDelete } = list();
    fireEvent.click(screen.getByRole('button', { name: 'Export: A deal' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete: A deal' }));
    expect(onExport).toHaveBeenCalledWith('kept-1');
    expect(onDelete).toHaveBeenCalledWith('kept-1');
  });

  it('offers to undo a deletion', () => {
    const { onUndo } = list({ articles: [], deleted: 'A deal' });
    expect(screen.getByRole('status').textContent).toContain('Deleted “A deal”');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalled();
  });

  it('says what keeping is good for while there is nothing', () => {
    list({ articles: [] });
    expect(screen.getByText(/the next one that names the same/)).toBeTruthy();
  });
});

describe('the bar for keeping', () => {
  const bar = (more: Partial<KeepBarProps> = {}) => {
    const calls = { onKeep: vi.fn(), onList: vi.fn(), onUnmute: vi.fn() };
    render(<KeepBar kept={false} count={0} listed={false} problem={null} muted={0} {...calls} {...more} />);
    return calls;
  };

  it('keeps the article in view', () => {
    const { onKeep } = bar();
    fireEvent.click(screen.getByRole('button', { name: 'Keep this article' }));
    expect(onKeep).toHaveBeenCalled();
  });

  it('says that it is kept, and does not keep it twice', () => {
    bar({ kept: true });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Kept' }).disabled).toBe(true);
  });

  it('leads to the kept articles and back, where there are any', () => {
    const { onList } = bar({ count: 2 });
    fireEvent.click(screen.getByRole('button', { name: '2 kept articles' }));
    expect(onList).toHaveBeenCalledWith(true);
    cleanup();
    bar();
    expect(screen.queryByRole('button', { name: /kept article/ })).toBeNull();
  });

  it('brings back what was sent away for good', () => {
    const { onUnmute } = bar({ muted: 2 });
    fireEvent.click(screen.getByRole('button', { name: 'Mark 2 entries again' }));
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
    render(<AlsoIn places={[place]} lang="en" />);
    const section = screen.getByRole('region', { name: 'Also in' });
    expect(section.querySelector('a')?.href).toBe('https://news.example/deal');
    expect(section.textContent).toMatch(/7/);
    expect(screen.getByText('Acme buys.').tagName).toBe('BLOCKQUOTE');
  });
});
