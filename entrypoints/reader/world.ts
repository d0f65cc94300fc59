/**
 * What the extension's scripts in a page share. Each is loaded apart, into the one isolated world that the extension
 * has there, so its global object is where they meet.
 */
import type { PopoverFactory } from './handoff';

export interface World {
  gate?: Gate;
  reader?: Reader;
  popover?: { factory?: PopoverFactory; waiting?: (factory: PopoverFactory) => void };
}

export interface Gate {
  /** Decides anew whether the page is an article, and lets the reader in where it is. */
  look(): void;
  stop(): void;
}

export interface Reader {
  /** Looks for an article where none is being read. */
  look(): void;
  stop(): void;
}

const KEY = Symbol.for('newsgloss');
const globals = globalThis as { [KEY]?: World };
globals[KEY] ??= {};
export const world: World = globals[KEY];
