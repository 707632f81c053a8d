// What lives here: a routine out of a file's text, or everything that is wrong with it, each with its line.
// What does not: the bounds (schema.ts), the kinds of fault (faults.ts), files (electron/store/routines).
import { faultsOf, jsonFault, MOST_FAULTS } from './faults.ts';
import type { RoutineFault } from './faults.ts';
import { readJson } from './json-places.ts';
import type { PlacedJson, TextPlace } from './json-places.ts';
import { isLibraryStep, ROUTINE_BOUNDS } from './routine.ts';
import type { Routine } from './routine.ts';
import { libraryStepSchema, outlineSchema, ownStepSchema, routineSchema } from './schema.ts';

/** A routine, or why there is none. */
export type ReadRoutine =
  | { readonly routine: Routine; readonly faults: null }
  | { readonly routine: null; readonly faults: readonly RoutineFault[] };

/**
 * The routine in a text. `isStretch` says which ids the library has; without it every id may stand, as
 * in a file that is kept here and may have come from another version.
 */
export function readRoutine(text: string, isStretch?: (id: string) => boolean): ReadRoutine {
  if (text.length > ROUTINE_BOUNDS.fileCharacters)
    return refusal([{ place: null, key: 'routines.faultTooLarge', values: {} }]);
  const json = readJson(text);
  if (!('value' in json)) return refusal([jsonFault(json)]);
  const faults = [...wholeFaults(json), ...doubleFaults(json)];
  if (faults.length > 0) return refusal(faults);
  const routine = routineSchema.parse(json.value);
  const unknown = isStretch ? unknownStretches(routine, json, isStretch) : [];
  return unknown.length > 0 ? refusal(unknown) : { routine, faults: null };
}

const refusal = (faults: readonly RoutineFault[]): ReadRoutine => ({
  routine: null,
  faults: [...faults].sort(inReadingOrder).slice(0, MOST_FAULTS),
});

const FIRST: TextPlace = { line: 0, column: 0 };
const inReadingOrder = ({ place: one }: RoutineFault, { place: other }: RoutineFault): number =>
  (one ?? FIRST).line - (other ?? FIRST).line || (one ?? FIRST).column - (other ?? FIRST).column;

/** What the schemas say. A file that is no routine at all is told so, rather than field by field. */
function wholeFaults(json: PlacedJson): readonly RoutineFault[] {
  const { value } = json;
  const mark = isRecord(value) ? value['sitwellRoutine'] : undefined;
  if (typeof mark === 'number' && Number.isInteger(mark) && mark > 1)
    return [{ place: json.placeOf(['sitwellRoutine']), key: 'routines.faultNewer', values: {} }];
  if (mark !== 1 || !isRecord(value))
    return [
      { place: json.placeOf(['sitwellRoutine']), key: 'routines.faultNotRoutine', values: {} },
    ];
  const outline = outlineSchema.safeParse(value).error?.issues ?? [];
  const steps = Array.isArray(value['steps']) ? value['steps'] : [];
  return [
    ...outline.flatMap((issue) => faultsOf(issue, [], json)),
    ...steps
      .slice(0, ROUTINE_BOUNDS.steps)
      .flatMap((step: unknown, index) => stepFaults(step, index, json)),
  ];
}

/** A step with a `stretch` is meant as one of the library, any other as one's own. */
function stepFaults(step: unknown, index: number, json: PlacedJson): readonly RoutineFault[] {
  const isLibrary = isRecord(step) && Object.hasOwn(step, 'stretch');
  const { error } = (isLibrary ? libraryStepSchema : ownStepSchema).safeParse(step);
  return (error?.issues ?? []).flatMap((issue) => faultsOf(issue, ['steps', index], json));
}

const doubleFaults = ({ doubles }: PlacedJson): readonly RoutineFault[] =>
  doubles.map(({ field, place }) => ({ place, key: 'routines.faultDouble', values: { field } }));

const unknownStretches = (
  { steps }: Routine,
  json: PlacedJson,
  isStretch: (id: string) => boolean,
): readonly RoutineFault[] =>
  steps.flatMap((step, index) =>
    isLibraryStep(step) && !isStretch(step.stretch)
      ? [
          {
            place: json.placeOf(['steps', index, 'stretch']),
            key: 'routines.faultUnknownStretch',
            values: { stretch: step.stretch },
          } as const,
        ]
      : [],
  );

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
