// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popover, type PopoverProps } from '../../components/Popover';
import { card } from './cards';

afterEach(cleanup);

const acme = card('Acme', {
  definition: { text: 'Acme makes anvils.', quote: 'Acme, which makes anvils', start: 0, end: 24, origin: 'curated' },
  relations: [{ words: 'backed by', key: 'pack/bank', name: 'Bank', quote: 'The Bank backs Acme.', hedged: true }],
  questions: [{ question: 'Why anvils?', answer: 'They are heavy.' }],
  background: { text: 'Anvils are old.', reference: { title: 'Anvil Act', url: 'https://law.example/anvil' } },
});
const bank = card('Bank');

const open = (props: Partial<PopoverProps> = {}) => {
  const calls = { onGo: vi.fn(), onPin: vi.fn(), onClose: vi.fn(), onLookUp: vi.fn(async () => bank), ...props };
  render(<Popover cards={[acme]} position={2} total={5} pinned={false} {...calls} />);
  return calls;
};
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('the popover', () => {
  it('is a dialog that does not trap, named for its entry', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Acme' }).getAttribute('aria-modal')).toBe('false');
  });

  it('says what it is, as of when, and in whose words', () => {
    open();
    expect(screen.getByText(/Acme makes anvils\./).textContent).toContain('As of March 2026');
    expect(screen.getByText('Acme, which makes anvils').tagName).toBe('BLOCKQUOTE');
    expect(screen.getByText(/The Daily/).textContent).toBe('The Daily, A deal');
  });

  it('does not say a definition twice that is the source’s own sentence', () => {
    const own = {
      text: 'Acme makes anvils.',
      quote: 'Acme makes anvils',
      start: 0,
      end: 17,
      origin: 'document',
    } as const;
    open({ cards: [card('Acme', { definition: own })] });
    expect(screen.getAllByText(/Acme makes anvils/)).toHaveLength(1);
    expect(screen.getByText(/The Daily/)).toBeTruthy();
  });

  it('folds a long quotation until it is wanted', () => {
    const quote = 'Acme makes anvils of every size. '.repeat(9);
    const long = { text: 'A maker of anvils.', quote, start: 0, end: quote.length, origin: 'curated' } as const;
    open({ cards: [card('Acme', { definition: long })] });
    expect(screen.getByText(/every size/).className).toBe('folded-quote');
    fireEvent.click(screen.getByRole('button', { name: 'Whole quotation' }));
    expect(screen.getByText(/every size/).className).toBe('');
  });

  it('keeps what the article does not say apart, with its reference', () => {
    open();
    const background = screen.getByRole('region', { name: 'Background' });
    expect(background.textContent).toContain('Background, not from the article');
    expect(background.querySelector('a')?.href).toBe('https://law.example/anvil');
    expect(background.textContent).not.toContain('Acme makes anvils');
  });

  it('says that a relation is not stated as fact', () => {
    open();
    expect(screen.getByText(/reported or possible/).parentElement?.textContent).toBe(
      'backed by Bank · reported or possible',
    );
  });

  it('shows the sentence a relation rests on when asked', () => {
    open();
    expect(screen.queryByText('The Bank backs Acme.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /The sentence that says so/ }));
    expect(screen.getByText('The Bank backs Acme.')).toBeTruthy();
  });

  it('follows a reference inside itself and comes back', async () => {
    const { onLookUp } = open();
    fireEvent.click(screen.getByRole('link', { name: 'Bank' }));
    await vi.waitFor(() => expect(heading()).toBe('Bank'));
    expect(onLookUp).toHaveBeenCalledWith('pack/bank');
    expect(screen.queryByText(/in this article/)).toBeNull(); // The count is the pointed-at entry's.
    fireEvent.click(screen.getByRole('button', { name: /Acme/ }));
    expect(heading()).toBe('Acme');
    expect(screen.queryByText('‹')).toBeNull();
  });

  it('stays where it is when a reference leads nowhere', async () => {
    const { onLookUp } = open({ onLookUp: vi.fn(async () => null) });
    fireEvent.click(screen.getByRole('link', { name: 'Bank' }));
    await vi.waitFor(() => expect(onLookUp).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(heading()).toBe('Acme');
  });

  it('asks which one when one pack has two bearers of the name', () => {
    const other = card('Acme', { key: 'pack/acme-river', type: 'Place' });
    const { onLookUp } = open({ cards: [acme, other] });
    expect(heading()).toBe('Which one?');
    fireEvent.click(screen.getByRole('button', { name: /Acme makes anvils/ }));
    expect(onLookUp).toHaveBeenCalledWith('pack/acme');
  });

  it('lets the first pack speak and names the others below', () => {
    const elsewhere = card('Acme', { key: 'mine/acme', source: { title: 'My terms', publisher: '', published: '' } });
    open({ cards: [acme, elsewhere] });
    expect(heading()).toBe('Acme');
    expect(screen.getByRole('region', { name: 'Also explained in' }).textContent).toContain('My terms');
  });

  it('counts the mentions and goes from one to the next', () => {
    const onGo = vi.fn();
    open({ onGo });
    expect(screen.getByText('2 of 5 in this article')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Next mention' }));
    fireEvent.click(screen.getByRole('button', { name: 'Previous mention' }));
    expect(onGo.mock.calls).toEqual([[1], [-1]]);
  });

  it('offers no way on where there is one mention only', () => {
    open({ position: 1, total: 1 });
    expect(screen.queryByRole('button', { name: 'Next mention' })).toBeNull();
  });

  it('shows whether it is pinned', () => {
    open({ pinned: true });
    expect(screen.getByRole('button', { name: 'Let it close by itself' }).getAttribute('aria-pressed')).toBe('true');
  });
});
