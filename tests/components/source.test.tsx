// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Evidence } from '../../components/Evidence';
import { Marked } from '../../components/Marked';
import { Source } from '../../components/Source';
import { PASSAGES } from '../../entrypoints/gallery/made-up/overview';
import type { EvidenceSource } from '../../lib/knowledge/evidence';

afterEach(cleanup);

describe('evidence', () => {
  const evidence = (address: string) =>
    render(<Evidence passages={PASSAGES} lang="en" address={address} asked={null} />);

  it('says of each passage what rests on it', () => {
    evidence('');
    expect(screen.getByText('Dana Whitfield works for Orchard Bank')).toBeTruthy();
    expect(screen.getByText('Answers: What is a bridging loan?')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('leads to the very words of the page it is from', () => {
    evidence('https://news.example/rates');
    expect(screen.getAllByRole('link').at(-1)!.getAttribute('href')).toBe(
      'https://news.example/rates#:~:text=The%20NCA%20would%20not%20comment%20on%20what%20the%20bank%20had%20known.',
    );
  });

  it('marks in a sentence the words it is about, and says which sentence each link leads to', () => {
    evidence('https://news.example/rates');
    expect([...document.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'on Monday',
      'lenders were facing the strictest rules',
    ]);
    const names = screen.getAllByRole('link').map((link) => link.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(PASSAGES.length);
  });

  it('shows by dots that a sentence goes on', () => {
    render(<Marked text="positions the company against its rival" words={[]} />);
    expect(document.body.textContent).toBe('… positions the company against its rival …');
  });
});

describe('a source’s page', () => {
  const daily = { title: '', publisher: 'The Daily', published: '2026-03-03', address: '' };
  const source = (...sources: readonly Partial<EvidenceSource>[]) =>
    render(
      <Source
        title="New rules"
        lang="en"
        sources={sources.map((one) => ({ ...daily, ...one }))}
        passages={PASSAGES}
        asked={null}
      />,
    );
  const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

  it('has its title once, as the way to the page it is from', () => {
    source({ address: 'https://news.example/rates' });
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getByRole('link', { name: /^New rules/ }).getAttribute('href')).toBe('https://news.example/rates');
    expect(document.querySelector('.measure')!.textContent).toMatch(/^The Daily · .*March.* · 3 passages$/);
  });

  it('has it once, too, where another source says nothing', () => {
    source({}, { title: 'Old rules' });
    expect(headings()).toEqual(['New rules']);
  });

  it('tells several sources apart by their titles, each a way to the page it is', () => {
    render(
      <Source
        title="My terms"
        lang="en"
        sources={[daily, { ...daily, title: 'Old rules', address: 'https://news.example/old' }]}
        passages={PASSAGES.map((passage, at) => ({ ...passage, source: at % 2 }))}
        asked={null}
      />,
    );
    expect(headings().map((heading) => heading?.trim())).toEqual(['My terms', 'My terms', 'Old rules  news.example']);
    expect(screen.getByRole('link', { name: /^Old rules/ }).getAttribute('href')).toBe('https://news.example/old');
  });

  it('says so where nothing rests on anything', () => {
    render(<Source title="Empty" lang="en" sources={[daily]} passages={[]} asked={null} />);
    expect(screen.getByText(/^Newsgloss draws on no sentence/)).toBeTruthy();
  });
});
