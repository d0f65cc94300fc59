// @vitest-environment happy-dom
import '../tools/english';
import { cleanup, render } from '@testing-library/preact';
import { options, type VNode } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { Gallery } from '../../entrypoints/gallery/Gallery';

afterEach(cleanup);

const FILES = import.meta.glob<Readonly<Record<string, unknown>>>('../../components/*.tsx', { eager: true });
const components = Object.values(FILES).flatMap((file) =>
  Object.entries(file).filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function'),
);

it('the gallery shows every component there is', { timeout: 30_000 }, () => {
  const drawn = new Set<unknown>();
  options.vnode = (node: VNode) => drawn.add(node.type);
  render(<Gallery theme="light" only={null} />);
  expect(components.length).toBeGreaterThan(25);
  expect(components.flatMap(([name, component]) => (drawn.has(component) ? [] : [name]))).toEqual([]);
});
