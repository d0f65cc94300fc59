/** Finds words for the reader that are written in code, where only messages should be; and which messages code asks for. */
import { parseSync } from 'vite';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes right below one, in order. */
const below = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

function* all(node: Node): Generator<Node> {
  yield node;
  for (const child of below(node)) yield* all(child);
}

const parse = (path: string, code: string): Node => {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return program as unknown as Node;
};

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');
const isSaying = (node: Node): boolean => node.type === 'CallExpression' && /^say[A-Z]?/.test(nameOf(node.callee));

/** The text of a literal, of a part of a template or of JSX; null for every other node. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type === 'TemplateElement') return (node.value as { readonly cooked: string }).cooked;
  return node.type === 'JSXText' ? String(node.value) : null;
}

/** Attributes and properties that are read out or shown. */
const TOLD = /^(?:aria-label|title|placeholder|alt|label|heading|words|more|way)$/;
const BRAND = 'Newsgloss';
const isWord = (text: string): boolean => /\p{L}/u.test(text.replace(BRAND, ''));
/** More than one word, as prose is written. */
const isProse = (text: string): boolean =>
  /^\p{Lu}?\p{Ll}+ (?:\p{L}+[ .…,]?)+/u.test(text) && /^\p{Lu}|[.…]$/u.test(text);

/** Every piece of text in a file that a reader would see or hear as it is written there. */
export function writtenIn(path: string, code: string): string[] {
  const found: string[] = [];
  const look = (node: Node, shown: boolean): void => {
    if (isSaying(node) || node.type === 'ThrowStatement' || node.type === 'ImportDeclaration') return;
    const text = textOf(node);
    if (text !== null && (shown ? isWord(text) : isProse(text))) found.push(text.trim());
    const test = node.test;
    for (const child of below(node)) look(child, child === test ? false : isShown(node, child, shown));
  };
  look(parse(path, code), false);
  return found;
}

/** Whether what `child` of `node` says is shown: children of elements are, and some attributes. */
function isShown(node: Node, child: Node, shown: boolean): boolean {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return child.type !== 'JSXOpeningElement';
  if (node.type === 'JSXAttribute') return TOLD.test(nameOf(node.name));
  if (node.type === 'CallExpression' || node.type === 'BinaryExpression' || node.type === 'MemberExpression')
    return false;
  return shown && node.type !== 'JSXOpeningElement';
}

export interface Ask {
  /** The key, or a pattern of keys where a part of it is computed. */
  readonly key: string | RegExp;
  /** How many values it is given to fill its placeholders. */
  readonly values: number;
  /** Whether its form depends on a number. */
  readonly counted: boolean;
}

/** The messages that a file asks for. */
export const asksIn = (path: string, code: string): Ask[] =>
  [...all(parse(path, code))].filter(isSaying).flatMap((call) => {
    const [key, ...values] = call.arguments as Node[];
    const counted = nameOf(call.callee) === 'sayCount';
    if (!/^say(?:Count)?$/.test(nameOf(call.callee)) || !key) return [];
    return keysOf(key).map((wanted) => ({ key: wanted, values: values.length, counted }));
  });

function keysOf(node: Node): (string | RegExp)[] {
  if (node.type === 'TemplateLiteral') {
    const [first, ...rest] = (node.quasis as Node[]).map((part) => textOf(part) ?? '');
    return [new RegExp(`^${[first, ...rest].join('.+')}$`)];
  }
  if (node.type === 'ConditionalExpression') return [node.consequent, node.alternate].filter(isNode).flatMap(keysOf);
  if (node.type === 'TSAsExpression' && isNode(node.expression)) return keysOf(node.expression);
  const text = textOf(node);
  return text === null ? [] : [text];
}
