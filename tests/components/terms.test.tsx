// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TermForm, type TermFormProps } from '../../components/TermForm';
import { TermList, type TermListProps } from '../../components/TermList';
import { EMPTY_DRAFT, withNew } from '../../lib/knowledge/mine/change';

afterEach(cleanup);

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const field = (name: RegExp | string) => screen.getByLabelText<HTMLInputElement>(name);
const met = { quote: 'A sale.', title: 'News', address: 'https://news.example/a', date: '2026-11-28' };

describe('the form of a term', () => {
  const form = (more: Partial<TermFormProps> = {}) => {
    const calls = { onSave: vi.fn(), onCancel: vi.fn() };
    const { rerender } = render(<TermForm draft={EMPTY_DRAFT} problems={[]} first="name" {...calls} {...more} />);
    const again = (next: Partial<TermFormProps>) =>
      rerender(<TermForm draft={EMPTY_DRAFT} problems={[]} first="name" {...calls} {...more} {...next} />);
    return { ...calls, again };
  };
  const fill = (label: RegExp | string, value: string) => {
    field(label).value = value;
  };

  it('gives what was filled in, each line of a list once and without spaces around it', () => {
    const { onSave } = form();
    fill('Word or name', '  Orchard   Bank ');
    fill(/in your own words/, 'A bank.\nIn Leeds.');
    fill('Also written as', 'Orchard\n\n Orchard \nOrchard Bank');
    fill(/also name one of these/, 'Leeds');
    fill(/longer names/, 'Orchard Bank Street\n');
    fireEvent.click(button('Save'));
    expect(onSave).toHaveBeenCalledWith({
      ...EMPTY_DRAFT,
      name: 'Orchard Bank',
      note: 'A bank.\nIn Leeds.',
      aliases: ['Orchard'],
      needs: ['Leeds'],
      blocks: ['Orchard Bank Street'],
    });
  });

  it('takes a name as written and a term in any letter case, until the reader says otherwise', () => {
    const { onSave } = form();
    fill('Word or name', 'NCA');
    const kind = screen.getByRole<HTMLSelectElement>('combobox');
    const exact = screen.getByRole<HTMLInputElement>('checkbox');
    expect(exact.checked).toBe(false);
    fireEvent.change(kind, { target: { value: 'Organization' } });
    expect(exact.checked).toBe(true);
    fireEvent.click(exact);
    fireEvent.click(button('Save'));
    expect(onSave.mock.calls[0]![0]).toMatchObject({ type: 'Organization', exact: false });
  });

  it('is saved and left by keys', () => {
    const { onSave, onCancel } = form({ first: 'note' });
    expect(document.activeElement).toBe(field(/in your own words/));
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
    expect(onSave).not.toHaveBeenCalled();
    fireEvent.keyDown(document.activeElement!, { key: 'Enter', ctrlKey: true });
    expect(onSave).toHaveBeenCalledOnce();
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('says beside a field why it was not taken, and goes there', () => {
    const { again } = form();
    again({ problems: [{ field: 'aliases', kind: 'taken', value: 'NCA', by: 'Agency' }] });
    const wrong = field('Also written as');
    expect(document.activeElement).toBe(wrong);
    expect(wrong.getAttribute('aria-invalid')).toBe('true');
    const said = wrong
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(said).toEqual([
      'One on each line',
      'Your term “Agency” already has the name “NCA”. Change that term, or use another name here.',
    ]);
  });

  it('unfolds the rules where something is wrong with one', () => {
    const { again } = form();
    expect(document.querySelector('details')!.open).toBe(false);
    again({ problems: [{ field: 'blocks', kind: 'not-around', value: 'the street' }] });
    expect(document.querySelector('details')!.open).toBe(true);
  });

  it('shows where the term was met, and leaves it out where that is wanted', () => {
    const { onSave } = form({ draft: { ...EMPTY_DRAFT, name: 'Sale', met } });
    expect(screen.getByRole('link', { name: /News/ }).getAttribute('href')).toBe(met.address);
    fireEvent.click(button('Leave this out'));
    expect(screen.queryByText('A sale.')).toBeNull();
    fireEvent.click(button('Save'));
    expect(onSave.mock.calls[0]![0].met).toBeNull();
  });
});

describe('the list of terms', () => {
  const terms = (...names: readonly string[]) =>
    names.reduce<TermListProps['terms']>(
      (all, name) => withNew(all, { ...EMPTY_DRAFT, name, note: `On ${name}.` }),
      [],
    );
  const list = (more: Partial<TermListProps> = {}) => {
    const calls = { onEdit: vi.fn(), onMute: vi.fn(), onDelete: vi.fn() };
    render(<TermList terms={terms('b', 'A')} muted={['a']} editing={null} form={null} {...calls} {...more} />);
    return calls;
  };
  const names = () => [...document.querySelectorAll('.term-name bdi')].map(({ textContent }) => textContent);

  it('is in the order of the names, and does to each what is asked', () => {
    const { onEdit, onMute, onDelete } = list();
    expect(names()).toEqual(['A', 'b']);
    fireEvent.click(button('Edit: b'));
    fireEvent.click(button('Don’t explain this: b'));
    fireEvent.click(button('Explain it again: A'));
    fireEvent.click(button('Delete: A'));
    expect(onEdit).toHaveBeenCalledWith('b');
    expect(onMute.mock.calls).toEqual([
      ['b', true],
      ['a', false],
    ]);
    expect(onDelete).toHaveBeenCalledWith('a');
  });

  it('has the form in the place of the term that is being changed', () => {
    list({ editing: 'b', form: <p>The form</p> });
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('The form');
    expect(names()).toEqual(['A']);
  });

  it('folds a long list, and narrows it to what is typed', () => {
    list({ terms: terms(...Array.from({ length: 200 }, (_, at) => `Term ${at}`)) });
    expect(names().slice(0, 3)).toEqual(['Term 0', 'Term 1', 'Term 2']);
    expect(names()).toHaveLength(20);
    expect(button('180 more')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'TERM 19' } });
    expect(names()).toHaveLength(11);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'x' } });
    expect(screen.getByText('No term of yours goes by that.')).toBeTruthy();
  });
});
