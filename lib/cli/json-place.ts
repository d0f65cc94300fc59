/** Where in a JSON file a path like `entries[3].aliases` or `entries.openai.type` stands, for messages with a line. */

interface Place {
  readonly start: number;
  readonly parts: ReadonlyMap<string, Place>;
  /** Of an object its own `id`, by which paths may name it. */
  readonly id?: string;
}

/** The line, from 1, of the deepest part of `path` that is there; undefined where the JSON cannot be read. */
export function lineOfPath(json: string, path: string): number | undefined {
  const root = read(json, 0)?.place;
  if (!root) return undefined;
  let place = root;
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    const next = place.parts.get(key) ?? [...place.parts.values()].find((part) => part.id === key);
    if (!next) break;
    place = next;
  }
  return json.slice(0, place.start).split('\n').length;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /\s*/y;
const ATOM = /[^\s,\]}]+/y;

function match(pattern: RegExp, json: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(json)?.[0];
}

const skip = (json: string, at: number): number => at + (match(SPACE, json, at)?.length ?? 0);

function read(json: string, from: number): { readonly place: Place; readonly end: number } | undefined {
  const start = skip(json, from);
  const open = json[start];
  if (open !== '{' && open !== '[') {
    const atom = match(open === '"' ? STRING : ATOM, json, start);
    return atom ? { place: { start, parts: new Map() }, end: start + atom.length } : undefined;
  }
  const parts = new Map<string, Place>();
  let id: string | undefined;
  let at = skip(json, start + 1);
  for (let i = 0; json[at] !== '}' && json[at] !== ']'; i++) {
    let key = String(i);
    if (open === '{') {
      const name = match(STRING, json, at);
      if (!name) return undefined;
      key = name.slice(1, -1);
      at = skip(json, skip(json, at + name.length) + 1);
    }
    const value = read(json, at);
    if (!value) return undefined;
    if (key === 'id') id = json.slice(value.place.start + 1, value.end - 1);
    parts.set(key, value.place);
    at = skip(json, value.end);
    if (json[at] === ',') at = skip(json, at + 1);
  }
  return { place: { start, parts, ...(id !== undefined && { id }) }, end: at + 1 };
}
