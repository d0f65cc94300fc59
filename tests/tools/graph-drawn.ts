/** What is to be seen of the picture of relations on a page. */
import type { Page } from 'puppeteer-core';

/** Of names, how many there are, and those that leave what they stand on, or touch another name or its dot. */
export const astray = (page: Page) =>
  page.evaluate(() => {
    const nodes = [...document.querySelectorAll('.node')];
    const boxOf = (node: Element, part: string) => node.querySelector(part)!.getBoundingClientRect();
    const wrong = nodes.filter((node) => {
      const [text, ground] = [boxOf(node, 'text'), boxOf(node, '.ground')];
      if (text.left < ground.left || text.right > ground.right) return true;
      return nodes.some(
        (other) =>
          other !== node &&
          ['.ground', '.dot'].some((part) => {
            const box = boxOf(other, part);
            return (
              box.left < ground.right && ground.left < box.right && box.top < ground.bottom && ground.top < box.bottom
            );
          }),
      );
    });
    return { names: nodes.length, wrong: wrong.map((node) => node.textContent) };
  });

/** The least contrast (WCAG 2) of names with what they stand on: of those chosen, sought, next to the chosen one, and all else. */
export const contrasts = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    const luminance = (colour: string) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
    };
    const contrast = (node: Element) => {
      const [light, dark] = ['text', '.ground']
        .map((part) => getComputedStyle(node.querySelector(part)!))
        .map(({ fill, fillOpacity, opacity }) => {
          if (Number(fillOpacity) * Number(opacity) < 1) throw new Error('Contrast is reckoned of what is opaque');
          return luminance(fill);
        })
        .sort((a, b) => b - a);
      return (light! + 0.05) / (dark! + 0.05);
    };
    const kinds = ['[aria-selected=true]', '.match', '.near', ':not(.near, .match)'];
    return kinds.map((kind) => ({
      kind,
      least: Math.min(...[...document.querySelectorAll(`.node${kind}`)].map(contrast)),
    }));
  });
