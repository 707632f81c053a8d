// What lives here: reading JSON so that every value knows its line and column.
// What does not: what may stand in it (schema.ts), words for what is wrong (faults.ts).
import { createScanner, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The way to a value: field names and list indices. */
export type JsonPath = readonly (string | number)[];

/** Why a text is no JSON: the parser's own name for it, or one of ours. */
export interface JsonFault {
  readonly code: string;
  readonly place: TextPlace;
}

/** A field that stands twice in the same object. */
export interface DoubleField {
  readonly field: string;
  readonly place: TextPlace;
}

/** JSON with its places. */
export interface PlacedJson {
  readonly value: unknown;
  /** Where the value at a path begins; of one that is not there, where what should hold it begins. */
  readonly placeOf: (path: JsonPath) => TextPlace;
  /** Where the name of a field stands. */
  readonly placeOfField: (path: JsonPath, field: string) => TextPlace;
  /** The first ones, in reading order. */
  readonly doubles: readonly DoubleField[];
}

/** More than anybody is told. Each place is counted from the beginning of the text. */
const MOST_DOUBLES = 50;
/** Deeper than any routine; the parser calls itself for every level. */
const DEEPEST = 50;

/** Reads a text. A byte order mark before it does no harm. */
export function readJson(text: string): PlacedJson | JsonFault {
  // Blanked out rather than cut off, so that the columns stay right.
  const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const at = (offset: number): TextPlace => placeAt(json, offset);
  if (json.trim() === '') return { code: 'Empty', place: at(0) };
  const deep = offsetTooDeep(json);
  if (deep !== null) return { code: 'TooDeep', place: at(deep) };
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, { disallowComments: true });
  const value = parsed(json);
  if (value === undefined || root === undefined) {
    const first = errors[0];
    if (first === undefined) return { code: 'NotJson', place: at(0) };
    return { code: printParseErrorCode(first.error), place: at(first.offset) };
  }
  const nodeAt = (path: JsonPath): Node => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, path.slice(0, length));
      if (node) return node;
    }
    return root;
  };
  return {
    value: value.json,
    placeOf: (path) => at(nodeAt(path).offset),
    placeOfField: (path, field) => {
      const node = nodeAt(path);
      return at((fieldsOf(node).find(({ value }) => value === field) ?? node).offset);
    },
    doubles: doublesIn(root)
      .sort((one, other) => one.offset - other.offset)
      .slice(0, MOST_DOUBLES)
      .map(({ value, offset }) => ({ field: value as string, place: at(offset) })),
  };
}

/** JSON.parse has the last word on what is JSON. */
function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function placeAt(text: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function offsetTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    if (scanner.getTokenLength() === 0) return null;
    const mark = text[scanner.getTokenOffset()];
    if (mark === '{' || mark === '[') depth += 1;
    if (mark === '}' || mark === ']') depth -= 1;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
}

/** The names of an object's fields. */
const fieldsOf = (node: Node): readonly Node[] =>
  node.type === 'object'
    ? (node.children ?? []).flatMap(({ children }) => children?.[0] ?? [])
    : [];

function doublesIn(node: Node): Node[] {
  const seen = new Set<unknown>();
  const here = fieldsOf(node).filter(({ value }) => seen.size === seen.add(value).size);
  return [...here, ...(node.children ?? []).flatMap(doublesIn)];
}
