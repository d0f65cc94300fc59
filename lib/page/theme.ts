/** Whether text stands on a light or a dark ground, asked of the page itself: its own dark mode may ignore the system's. */

import { documentOf, rootElementOf, styleOf } from './dom';
import { elementAbove } from './tree';

export type Theme = 'light' | 'dark';

/** The ground under `element`: that of the nearest ancestor that paints one, else the browser's own canvas. */
export function themeAt(element: Element): Theme {
  for (let at: Element | null = element; at; at = elementAbove(at)) {
    const [red, green, blue, alpha] = channels(styleOf(at)?.backgroundColor ?? '');
    if (alpha >= 0.5) return luminance(red, green, blue) < MIDDLE ? 'dark' : 'light';
  }
  return canvas(styleOf(rootElementOf(documentOf(element)) ?? element)?.colorScheme ?? '');
}

/** The canvas is dark only for a page that says it can be: https://drafts.csswg.org/css-color-adjust/#color-scheme-effect */
const canvas = (scheme: string): Theme =>
  /\bdark\b/.test(scheme) && (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light';

/** The luminance at which black and white text contrast equally: sqrt(1.05 * 0.05) - 0.05. */
const MIDDLE = 0.179;

/** Computed colours are `rgb()` or `rgba()`; those of other spaces (`oklch()`, `color()`) are drawn and read back. */
function channels(color: string): [red: number, green: number, blue: number, alpha: number] {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(color)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (parts && parts.length >= 3) return [parts[0]!, parts[1]!, parts[2]!, parts[3] ?? 1];
  const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!context) return [255, 255, 255, 0];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

/** Relative luminance, 0 to 1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
const luminance = (red: number, green: number, blue: number): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};
