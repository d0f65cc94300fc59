import { afterEach, expect, it } from 'vitest';
import { themeAt } from '../../lib/page/theme';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
});

const ground = (style: string, inner = '') => {
  const outside = document.createElement('div');
  outside.style.cssText = style;
  const inside = document.createElement('p');
  inside.style.cssText = inner;
  outside.append(inside);
  document.body.append(outside);
  return themeAt(inside);
};

it.each([
  ['white', 'background: white', '', 'light'],
  ['black', 'background: black', '', 'dark'],
  ['a colour of another space', 'background: oklch(20% 0.02 250)', '', 'dark'],
  ['the nearest ground, not a farther one', 'background: black', 'background: #fffbe0', 'light'],
  ['what shines through a faint ground', 'background: black', 'background: rgb(255 255 255 / 10%)', 'dark'],
  ['the canvas where nothing is painted, whatever the text’s colour', '', 'color: magenta', 'light'],
])('reads %s', (_, outer, inner, theme) => {
  expect(ground(outer, inner)).toBe(theme);
});

it('reads a dark canvas where the page says it is dark', () => {
  document.documentElement.style.colorScheme = 'dark';
  expect(ground('')).toBe('dark');
});
