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
const show = (...relations: CardRelation[]) =>
  render(<Relations heading="In this article" lang="en" relations={relations} onFollow={vi.fn()} />);
const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('what an entry has to do with others', () => {
  it('says that it is not stated as fact', () => {
    show(relation('backed by', 'Bank', { hedged: 'unsaid' }));
    expect(lines()).toEqual(['backed by Bank, reportedly']);
  });

  it('does not say twice that something is only possible', () => {
    show(relation('may buy', 'Bank', { hedged: 'said' }));
    expect(lines()).toEqual(['may buy Bank']);
  });

  it('shows the sentence it rests on when asked', () => {
    show(relation('backed by', 'Bank', { quote: 'The Bank backs Acme.' }));
    expect(screen.queryByText('The Bank backs Acme.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the sentence: backed by Bank' }));
    expect(screen.getByText('The Bank backs Acme.')).toBeTruthy();
  });

  it('puts the other’s name where the words leave its place', () => {
    show(relation('called … a risk', 'Bank'));
    expect(lines()).toEqual(['called Bank a risk']);
    expect(screen.getByRole('button', { name: 'Show the sentence: called Bank a risk' })).toBeTruthy();
  });

  it('names entries of one relation on one line', () => {
    show(
      relation('sells', 'Anvils'),
      relation('sells', 'Hammers'),
      relation('buys', 'Ore'),
      relation('sells', 'Nails'),
    );
    expect(lines()).toEqual(['sells Anvils, Hammers and Nails', 'buys Ore']);
  });

  it('folds what does not fit, but never a single line', () => {
    const many = ['buys', 'lends', 'rents', 'sues', 'owns'].map((words) => relation(words, 'Bank'));
    show(...many);
    expect(lines()).toHaveLength(5);
    cleanup();
    show(...many, relation('fears', 'Bank'));
    expect(lines()).toEqual(['buys Bank', 'lends Bank', 'rents Bank', 'sues Bank']);
    fireEvent.click(screen.getByRole('button', { name: '2 more' }));
    expect(lines()).toHaveLength(6);
  });
});
