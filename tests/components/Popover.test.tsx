// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popover, type PopoverProps } from '../../components/Popover';
import { card } from '../../entrypoints/gallery/made-up/card';

afterEach(cleanup);

const acme = card('Acme', {
  definition: { text: 'Acme makes anvils.', quote: 'Acme, which makes anvils', start: 0, end: 24, origin: 'curated' },
  relations: [{ words: 'backed by', key: 'pack/bank', name: 'Bank', quote: 'The Bank backs Acme.', hedged: 'unsaid' }],
  questions: [{ question: 'Why anvils?', answer: 'They are heavy.' }],
  background: { text: 'Anvils are old.', reference: { title: 'Anvil Act', url: 'https://law.example/anvil' } },
});
const bank = card('Bank');

const open = (props: Partial<PopoverProps> = {}) => {
  const calls = {
    onGo: vi.fn(),
    onVisit: vi.fn(),
    countOf: vi.fn(() => 3),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onLookUp: vi.fn(async () => bank),
    onWords: vi.fn(),
    onMute: vi.fn(),
    onCopy: vi.fn(async () => {}),
    onKeep: vi.fn(async () => {}),
    ...props,
  };
  render(<Popover cards={[acme]} spoken="Acme" ownPack={null} position={2} total={5} pinned={false} {...calls} />);
  return calls;
};
const more = () => fireEvent.click(screen.getByRole('button', { name: 'More about Acme' }));
const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('the popover', () => {
  it('is a dialog that does not trap, named for its entry', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'Acme' }).hasAttribute('aria-modal')).toBe(false);
  });

  it('says what it is, by whose word and as of when', () => {
    open();
    more();
    expect(screen.getByText('Acme makes anvils.')).toBeTruthy();
    expect(screen.getByText('The Daily · March 2026')).toBeTruthy();
  });

  it('says so when the source is the very article on the page', () => {
    open({ ownPack: 'pack' });
    expect(screen.getByText('This article · March 2026')).toBeTruthy();
  });

  it('quotes the source at once where that says more than the definition', () => {
    const quote = 'The founders poured molten iron into moulds that they had carved by night.';
    const more = { text: 'A maker of anvils.', quote, start: 0, end: quote.length, origin: 'curated' } as const;
    open({ cards: [card('Acme', { definition: more })] });
    expect(screen.getByText(quote).tagName).toBe('Q');
  });

  it('keeps a quotation that says the same over again until it is wanted', () => {
    open({ ownPack: 'pack' });
    expect(screen.queryByText('Acme, which makes anvils')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the sentence: Acme' }));
    expect(screen.getByText('Acme, which makes anvils').tagName).toBe('Q');
  });

  it('says the first things at a glance, and all the rest at one press', () => {
    open({ ownPack: 'pack' });
    const order = () => [...document.querySelectorAll('.body section')].map(({ className }) => className);
    expect(order()).toEqual(['definition', 'relations']);
    more();
    expect(order()).toEqual(['definition', 'relations', 'questions', 'background']);
    expect(screen.queryByRole('button', { name: /^More/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('dialog'));
  });

  it('keeps what the source does not say apart, with its reference', () => {
    open();
    const background = screen.getByRole('region', { name: 'From another source' });
    expect(background.querySelector('a')?.href).toBe('https://law.example/anvil');
    expect(background.textContent).not.toContain('Acme makes anvils');
  });

  it('begins with what holds everywhere, and with that alone, on a page of another story; on its own with the story', () => {
    const order = () => [...document.querySelectorAll('.body section')].map(({ className }) => className).slice(0, 2);
    open();
    expect(order()).toEqual(['background']);
    more();
    expect(screen.getByText('Acme makes anvils.')).toBeTruthy();
    expect(screen.queryByText('Acme, which makes anvils')).toBeNull();
    cleanup();
    open({ ownPack: 'pack' });
    expect(order()).toEqual(['definition', 'relations']);
  });

  it('claims no kind where nothing tells it', () => {
    open({ cards: [card('Acme', { type: 'Thing', forms: ['ACM'] })] });
    expect(document.querySelector('.kind')?.textContent).toBe('also ACM');
  });

  it('follows a reference inside itself and comes back', async () => {
    const { onLookUp, onVisit } = open();
    more();
    fireEvent.click(screen.getByRole('link', { name: 'Bank' }));
    await vi.waitFor(() => expect(heading()).toBe('Bank'));
    expect(onLookUp).toHaveBeenCalledWith('pack/bank');
    expect(screen.getByText('3 mentions in this article')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Go to the first mention' }));
    expect(onVisit).toHaveBeenCalledWith('pack/bank');
    fireEvent.click(screen.getByRole('button', { name: 'Back to Acme' }));
    expect(heading()).toBe('Acme');
    expect(screen.queryByRole('button', { name: /Back/ })).toBeNull();
  });

  it('stays where it is when a reference leads nowhere', async () => {
    const { onLookUp } = open({ onLookUp: vi.fn(async () => null) });
    more();
    fireEvent.click(screen.getByRole('link', { name: 'Bank' }));
    await vi.waitFor(() => expect(onLookUp).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve));
    expect(heading()).toBe('Acme');
  });

  it('asks which one when one pack has two bearers of the name', () => {
    const other = card('Acme', { key: 'pack/acme-river', type: 'Place' });
    const { onLookUp } = open({ cards: [acme, other] });
    expect(heading()).toBe('“Acme” can mean');
    expect(screen.getByRole('dialog', { name: '“Acme” can mean' })).toBeTruthy();
    expect(screen.queryByText(/^Mention/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /Acme makes anvils/ }));
    expect(onLookUp).toHaveBeenCalledWith('pack/acme');
  });

  it('tells apart those that nothing defines by what else is known of them', () => {
    const background = { text: 'A river.', reference: { title: 'Atlas' } };
    const context = { quote: 'The Acme trial began.', start: 0, end: 21 };
    open({
      cards: [
        card('Acme', { key: 'pack/acme-river', background }),
        card('Acme', { key: 'pack/acme-trial', context }),
        card('Acme', { key: 'pack/acme-song' }),
      ],
    });
    expect([...document.querySelectorAll('.choice > :last-child')].map(({ textContent }) => textContent)).toEqual([
      'A river.',
      'The Acme trial began.',
      'No description',
    ]);
  });

  it('lets the first pack speak and names the others below', () => {
    const elsewhere = card('Acme', { key: 'mine/acme', source: { title: 'My terms', publisher: '', published: '' } });
    open({ cards: [acme, elsewhere] });
    more();
    expect(heading()).toBe('Acme');
    expect(screen.getByRole('region', { name: 'Also explained in' }).textContent).toContain('My terms');
  });

  it('tells the name by which the reader met it before its others', () => {
    open({
      cards: [card('Acme', { forms: ['Acme Corporation', 'ACM', 'Anvils Ltd', 'the anvil firm'] })],
      spoken: 'the anvil firm',
    });
    expect(screen.getByText(/also/).textContent).toBe('Organization · also the anvil firm, Acme Corporation and ACM');
  });

  it('says by whose word its relations hold', () => {
    open();
    more();
    expect(screen.getByRole('heading', { name: 'According to The Daily' })).toBeTruthy();
    cleanup();
    open({ ownPack: 'pack' });
    expect(screen.getByRole('heading', { name: 'In this article' })).toBeTruthy();
  });

  it('tells a link that leaves, and where it leads', () => {
    open();
    more();
    expect(screen.getByRole('link', { name: /^Anvil Act.*opens in a new tab$/ })).toBeTruthy();
    expect(screen.getByText('law.example')).toBeTruthy();
    expect(document.querySelector('.last:has([role=img])')?.textContent?.trim()).toBe('Act');
  });

  it('answers questions at a press, under a heading of their own', () => {
    open();
    more();
    const section = screen.getByRole('heading', { name: 'Questions' }).parentElement!;
    expect(section.querySelector('summary')?.textContent).toBe('Why anvils?');
    expect(section.querySelector('p')?.textContent).toBe('They are heavy.');
  });

  it('shows a figure in the sentence that says what it is of', () => {
    open({ cards: [card('Acme', { figures: [['The Bank put ', '$4 million', ' into Acme.']] })] });
    const section = screen.getByRole('heading', { name: 'Dates and figures' }).parentElement!;
    expect(section.querySelector('blockquote')?.textContent).toBe('The Bank put $4 million into Acme.');
    expect(section.querySelector('strong')?.textContent).toBe('$4 million');
  });

  it('lets a long name scroll with what is said of it, and so be read whole', () => {
    open();
    expect(document.querySelector('.head h2')).toBeTruthy();
    cleanup();
    open({ cards: [card('Act on anvils '.repeat(10).trim())] });
    expect(document.querySelector('.head h2')).toBeNull();
    expect(document.querySelector('.body h2')?.textContent).toMatch(/^(?:Act on anvils ?){10}$/);
  });

  it('says so where a source names something and no more', () => {
    open({ cards: [bank] });
    expect(screen.getByText('Named without a definition in A deal.')).toBeTruthy();
  });

  it('shows whether it is pinned', () => {
    open({ pinned: true });
    expect(screen.getByRole('button', { name: 'Let it close by itself' }).getAttribute('aria-pressed')).toBe('true');
  });
});
