// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Evidence } from '../../components/Evidence';
import { Marked } from '../../components/Marked';
import { Source, type SourceProps } from '../../components/Source';
import { PASSAGES } from '../../entrypoints/gallery/made-up/overview';

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
  const sources = [{ title: '', publisher: 'The Daily', published: '2026-03-03' }];
  const source = (more: Partial<SourceProps> = {}) =>
    render(
      <Source title="New rules" lang="en" address="" {...{ sources }} passages={PASSAGES} asked={null} {...more} />,
    );

  it('has its title once, as the way to the page it is from', () => {
    source({ address: 'https://news.example/rates' });
    expect(screen.getAllByRole('heading')).toHaveLength(1);
    expect(screen.getByRole('link', { name: /^New rules/ }).getAttribute('href')).toBe('https://news.example/rates');
    expect(screen.getByText(/^The Daily · .*March.* · 3 passages$/)).toBeTruthy();
  });

  it('tells several sources apart by their titles', () => {
    source({ sources: [...sources, { title: 'Old rules', publisher: '', published: '' }] });
    expect(screen.getByRole('region', { name: 'Old rules' }).textContent).toContain('Nothing here rests on words');
  });
});
