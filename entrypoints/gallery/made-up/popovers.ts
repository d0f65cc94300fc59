/** Popovers that the bundled knowledge does not bring about, by what they show. */
import { OWN } from './own';
import { PACKS } from './packs';
import type { MadeUp } from './popover';
import { SCRIPTS } from './scripts';

export const POPOVERS: Readonly<Record<string, MadeUp>> = {
  ...PACKS,
  glance: { ...PACKS.whole, press: '.relations .small' },
  ...OWN,
  ...SCRIPTS,
};

/** Throws where nothing was made up under this name. */
export function madeUpContent(name: string): MadeUp {
  const made = POPOVERS[name];
  if (!made) throw new Error(`Nothing is made up for ${name}`);
  return made;
}
