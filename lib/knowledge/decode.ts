/**
 * Checks a value from outside against a shape and rebuilds it, so that nothing unchecked comes along. A decoder
 * always gives a value of its type; where the input does not fit it reports a problem and the value is a
 * placeholder, which whoever asked must throw away.
 */

/** Something that cannot stand, and where. */
export interface Problem {
  /** As in `entries[3].definition.quote`; '' is the whole. */
  readonly path: string;
  readonly reason: string;
}

/** The way from the whole to a part, spelled out only when something is wrong there. */
export interface Trail {
  readonly parent?: Trail;
  readonly key: string | number;
  readonly problems: Problem[];
}

export type Decode<T> = (value: unknown, trail: Trail) => T;

/** A field that may be missing. */
export interface Optional<T> {
  readonly optional: Decode<T>;
}

type Fields<T> = {
  readonly [K in keyof T]-?: Record<string, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Decode<T[K]>;
};

export const optional = <T>(decode: Decode<T>): Optional<T> => ({ optional: decode });

export function fail(trail: Trail, reason: string): void {
  trail.problems.push({ path: pathOf(trail), reason });
}

export const step = (parent: Trail, key: string | number): Trail => ({ parent, key, problems: parent.problems });

export const text: Decode<string> = (value, trail) => {
  if (typeof value === 'string') return value;
  fail(trail, 'is not a text');
  return '';
};

/** A text with something in it. */
export const label: Decode<string> = (value, trail) => {
  const found = text(value, trail);
  if (typeof value === 'string' && value.trim() === '') fail(trail, 'is empty');
  return found;
};

export const offset: Decode<number> = (value, trail) => {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  fail(trail, 'is not an offset (a whole number from 0 on)');
  return 0;
};

export const flag: Decode<boolean> = (value, trail) => {
  if (typeof value !== 'boolean') fail(trail, 'is neither true nor false');
  return value === true;
};

export const oneOf =
  <T extends string | number>(...allowed: readonly [T, ...T[]]): Decode<T> =>
  (value, trail) => {
    const found = allowed.find((one) => one === value);
    if (found === undefined) fail(trail, `is ${JSON.stringify(value) ?? 'missing'}, not one of ${allowed.join(', ')}`);
    return found ?? allowed[0];
  };

export const list =
  <T>(item: Decode<T>): Decode<readonly T[]> =>
  (value, trail) => {
    if (Array.isArray(value)) return value.map((one: unknown, i) => item(one, step(trail, i)));
    fail(trail, 'is not a list');
    return [];
  };

/** An object with these fields; others are left behind. */
export const record =
  <T extends object>(fields: Fields<T>): Decode<T> =>
  (value, trail) => {
    if (!isRecord(value)) fail(trail, 'is not an object');
    const given = isRecord(value) ? value : {};
    // One problem is enough where all the parts are missing: theirs are not collected.
    const at = isRecord(value) ? trail : { ...trail, problems: [] };
    const made: Record<string, unknown> = {};
    for (const [key, field] of Object.entries<Decode<unknown> | Optional<unknown>>(fields)) {
      const part = Object.hasOwn(given, key) ? given[key] : undefined;
      if (typeof field === 'function') made[key] = field(part, step(at, key));
      else if (part !== undefined) made[key] = field.optional(part, step(at, key));
    }
    return made as T;
  };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pathOf({ parent, key }: Trail): string {
  if (!parent) return String(key);
  const before = pathOf(parent);
  if (typeof key === 'number') return `${before}[${key}]`;
  return before === '' ? key : `${before}.${key}`;
}
