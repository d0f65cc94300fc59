// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Relations } from '../../components/Relations';
import type { CardRelation } from '../../lib/knowledge/card';

afterEach(cleanup);

const relation = (words: string, name: string, more: Partial<CardRelation> = {}): CardRelation => ({
  words,
  key: `pack/${name}`,
  name,
  quote: `${name}.`,
  hedged: 'no',
  ...more,
});
const show = (whole: boolean, ...relations: CardRelation[]) =>
  render(<Relations heading="In this article" lang="en" {...{ relations, whole }} onFollow={vi.fn()} />);
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what an entry has to do with others', () => {
  it('says that it is not stated as fact', () => {
    show(true, relation('backed by', 'Bank', { hedged: 'unsaid' }));
    expect(lines()).toEqual(['backed by Bank, reportedly']);
  });

  it('does not say twice that something is only possible', () => {
    show(true, relation('may buy', 'Bank', { hedged: 'said' }));
    expect(lines()).toEqual(['may buy Bank']);
  });

  it('shows the sentence it rests on when asked', () => {
    show(true, relation('backed by', 'Bank', { quote: 'The Bank backs Acme.' }));
    expect(screen.queryByText('The Bank backs Acme.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the sentence: backed by Bank' }));
    expect(screen.getByText('The Bank backs Acme.')).toBeTruthy();
  });

  it('puts the other’s name where the words leave its place', () => {
    show(true, relation('called … a risk', 'Bank'));
    expect(lines()).toEqual(['called Bank a risk']);
    expect(screen.getByRole('button', { name: 'Show the sentence: called Bank a risk' })).toBeTruthy();
  });

  it('names entries of one relation on one line', () => {
    show(
      true,
      relation('sells', 'Anvils'),
      relation('sells', 'Hammers'),
      relation('buys', 'Ore'),
      relation('sells', 'Nails'),
    );
    expect(lines()).toEqual(['sells Anvils, Hammers and Nails', 'buys Ore']);
  });

  it('shows the first two at a glance, but never leaves out a single line', () => {
    const many = ['buys', 'lends', 'rents'].map((words) => relation(words, 'Bank'));
    show(false, ...many);
    expect(lines()).toHaveLength(3);
    cleanup();
    show(false, ...many, relation('fears', 'Bank'));
    expect(lines()).toEqual(['buys Bank', 'lends Bank']);
    cleanup();
    show(true, ...many, relation('fears', 'Bank'));
    expect(lines()).toHaveLength(4);
  });
});
