import fc from 'fast-check';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import type { Routine, RoutineStep } from '../../../shared/routines/routine.ts';

/** A picture of one pixel. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A routine with a step of each kind. */
export const sampleRoutine = (change: Partial<Routine> = {}): Routine => ({
  sitwellRoutine: 1,
  id: 'hips-and-back',
  name: 'Hips and back',
  note: 'Twice a day, after the walk.',
  steps: [
    { stretch: 'breathReset' },
    { stretch: 'catCow', seconds: 40 },
    { title: 'Towel roll', text: 'Lie on it.', seconds: 60, sides: 'together' },
    { title: 'Band pull', seconds: 30, sides: 'each', picture: PIXEL },
  ],
  ...change,
});

const seconds = fc.integer(ROUTINE_BOUNDS.seconds);
const words = (maxLength: number) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength }).filter((text) => /\S/.test(text) && text.length <= maxLength); // prettier-ignore
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const step: fc.Arbitrary<RoutineStep> = fc.oneof(
  fc.record({ stretch: fc.stringMatching(/^[a-zA-Z0-9-]{1,60}$/), seconds: maybe(seconds) }),
  fc.record({
    title: words(ROUTINE_BOUNDS.title),
    text: maybe(words(ROUTINE_BOUNDS.text)),
    seconds,
    sides: fc.constantFrom('together', 'each'),
    picture: maybe(fc.constant(PIXEL)),
  }),
);

/** Any routine at all. */
export const anyRoutine: fc.Arbitrary<Routine> = fc.record({
  sitwellRoutine: fc.constant(1),
  id: fc.stringMatching(/^[a-z0-9]{1,20}(-[a-z0-9]{1,10}){0,3}$/),
  name: words(ROUTINE_BOUNDS.name),
  note: maybe(words(ROUTINE_BOUNDS.note)),
  steps: fc.array(step, { maxLength: 12 }),
});
