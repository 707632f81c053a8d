// What lives here: what is wrong with a routine's file, as places and message keys.
// What does not: the words (messages/en/routines.ts), finding what is wrong (read-routine.ts).
// To tell another fault apart: a case here and its words `routines.fault...`.
import type { z } from 'zod';
import type { MessageKey, MessageValues } from '../messages/translator.ts';
import type { JsonFault, JsonPath, PlacedJson, TextPlace } from './json-places.ts';
import { ROUTINE_BOUNDS } from './routine.ts';

/** One thing that is wrong. `place` is null where it is wrong with the file as a whole. */
export interface RoutineFault {
  readonly place: TextPlace | null;
  readonly key: MessageKey;
  readonly values: MessageValues;
}

/** What the parser calls it, and what we say. */
const JSON_FAULTS: Readonly<Record<string, MessageKey>> = {
  Empty: 'routines.faultEmpty',
  TooDeep: 'routines.faultTooDeep',
  InvalidSymbol: 'routines.faultSymbol',
  InvalidNumberFormat: 'routines.faultNumberForm',
  UnexpectedEndOfNumber: 'routines.faultNumberForm',
  PropertyNameExpected: 'routines.faultFieldName',
  ValueExpected: 'routines.faultValue',
  ColonExpected: 'routines.faultColon',
  CommaExpected: 'routines.faultComma',
  CloseBraceExpected: 'routines.faultBrace',
  CloseBracketExpected: 'routines.faultBracket',
  EndOfFileExpected: 'routines.faultAfterEnd',
  InvalidCommentToken: 'routines.faultComment',
  UnexpectedEndOfComment: 'routines.faultComment',
  UnexpectedEndOfString: 'routines.faultQuote',
  InvalidUnicode: 'routines.faultEscape',
  InvalidEscapeCharacter: 'routines.faultEscape',
  InvalidCharacter: 'routines.faultLineBreak',
};

/** A text that is no JSON. */
export const jsonFault = ({ code, place }: JsonFault): RoutineFault => ({
  place,
  key: JSON_FAULTS[code] ?? 'routines.faultNotJson',
  values: {},
});

type Issue = z.core.$ZodIssue;

/** The faults behind one complaint of the schema about the value at `root`. */
export function faultsOf(issue: Issue, root: JsonPath, json: PlacedJson): readonly RoutineFault[] {
  const path: JsonPath = [...root, ...issue.path.filter((part) => typeof part !== 'symbol')];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, MOST_FAULTS).map((field) => ({
      place: json.placeOfField(path, field),
      key: 'routines.faultUnknownField',
      values: { field },
    }));
  return [{ place: json.placeOf(path), ...reasonOf(issue, path, json.value) }];
}

/** More than these help nobody. */
export const MOST_FAULTS = 8;

type Reason = Omit<RoutineFault, 'place'>;

function reasonOf(issue: Issue, path: JsonPath, value: unknown): Reason {
  const field = [...path].reverse().find((part) => typeof part === 'string') ?? '';
  if (at(value, path) === undefined) return { key: 'routines.faultMissing', values: { field } };
  switch (issue.code) {
    case 'invalid_type':
      return { key: TYPES[issue.expected] ?? 'routines.faultObject', values: { field } };
    case 'too_small':
      return { key: 'routines.faultTooSmall', values: { field, limit: Number(issue.minimum) } };
    case 'too_big':
      return tooBig(issue, field);
    case 'invalid_format':
      return { key: FORMATS[field] ?? 'routines.faultBlank', values: { field } };
    case 'invalid_value':
      if (field === 'sides') return { key: 'routines.faultSides', values: {} };
      return NO_ROUTINE;
    case 'unrecognized_keys':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return NO_ROUTINE;
  }
}

/** Also for complaints that these schemas never make. */
const NO_ROUTINE: Reason = { key: 'routines.faultNotRoutine', values: {} };

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, field: string): Reason {
  const limit = Number(issue.maximum);
  if (issue.origin === 'array') return { key: 'routines.faultTooMany', values: { limit } };
  if (issue.origin !== 'string') return { key: 'routines.faultTooBig', values: { field, limit } };
  if (field !== 'picture') return { key: 'routines.faultTooLong', values: { field, limit } };
  const kilobytes = ROUTINE_BOUNDS.pictureBytes / 1_000;
  return { key: 'routines.faultPictureSize', values: { kilobytes } };
}

const TYPES: Readonly<Record<string, MessageKey>> = {
  string: 'routines.faultText',
  number: 'routines.faultNumber',
  int: 'routines.faultWhole',
  array: 'routines.faultList',
};

const FORMATS: Readonly<Record<string, MessageKey>> = {
  id: 'routines.faultId',
  stretch: 'routines.faultStretchId',
  picture: 'routines.faultPicture',
};

/** What stands at a path, or undefined. */
function at(value: unknown, path: JsonPath): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[part];
  }
  return here;
}
