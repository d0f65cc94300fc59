import { expect, test } from 'vitest';
import { buildArticle } from '../../lib/knowledge/index';

const kinds = (text: string): string[] => buildArticle(text).entries.map(({ name, type }) => `${name}: ${type}`);

test.each([
  [
    'the make of a name tells no kind',
    'Zedco was built in a single year of work. They thanked Zedco.',
    ['Zedco: Thing'],
  ],
  ['nor do capitals', 'ZDC was built in a single year of work. They thanked ZDC.', ['ZDC: Thing']],
  [
    'nor two words',
    'Moon Harbor was built in a single year of work. They thanked Moon Harbor.',
    ['Moon Harbor: Thing'],
  ],
  ['nor a bare “in”', 'Zedco was built in a single year of work. It rained in Zedco.', ['Zedco: Thing']],
  [
    'nobody costs money or launches tomorrow',
    'Zedco Wavel launches tomorrow with games for all the family. “No,” Zedco said. They like Wavel.',
    [],
  ],
  ['a capital inside is no person’s', 'They thanked investor ZedBank for it.', []],
  [
    'an executive is a firm’s',
    'Zedco was built in a single year of work. “No,” Zedco CEO Ann Lee said.',
    ['Zedco: Organization', 'Ann Lee: Person'],
  ],
  ['a work is no product', 'The hit film Zed Heart began well.', []],
  ['a work is no product, told in full', 'The new romantic film Zed Heart began well.', ['Zed Heart: Thing']],
  ['nor is a plan a firm', 'It is part of Zed Heart, a campaign for clean air.', ['Zed Heart: Thing']],
  ['“is a” tells the kind', 'They like Zedco. Zedco is a vast island in the north of Peru.', ['Zedco: Place']],
  [
    'and tells it against the make',
    'They like Zed Heart. Zed Heart was a hit game that sold well.',
    ['Zed Heart: Thing'],
  ],
  ['a leader in something may be a firm', 'They met Zedco, a leader in cheap fuel.', ['Zedco: Thing']],
  [
    'a storm is nobody',
    'They saw Hurricane Hugo, a storm that hit Oslo. They fear Hurricane Hugo.',
    ['Hurricane Hugo: Event'],
  ],
  ['an apposition tells the kind', 'It is near Zedco, a canal in Peru.', ['Zedco: Place']],
  ['so does a kind in front', 'They bought the electric car Zedco in May.', ['Zedco: Product']],
])('%s', (_reason, text, expected) => expect(kinds(text)).toEqual(expected));
