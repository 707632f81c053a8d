import fc from 'fast-check';
import { BREAK_KIND_IDS } from '../../../../shared/breaks/words.ts';
import type { SessionRequest } from '../../../../shared/sessions/request.ts';
import { STRETCHES } from '../../../../shared/stretches/library.ts';
import { CAUTION_IDS } from '../../../../shared/stretches/stretch.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../shared/time/moment.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const anyId = fc.constantFrom(...STRETCHES.map(({ id }) => id));

const anyPast = fc
  .array(
    fc.record({
      stretch: fc.oneof({ weight: 9, arbitrary: anyId }, { weight: 1, arbitrary: fc.string() }),
      at: fc.integer({ min: NOW - 7 * DAY, max: NOW + MINUTE }),
      followed: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((past) => past.toSorted((one, other) => one.at - other.at));

/** Any request that a person's settings, cautions and journal can lead to. `length` in ms. */
export const requests = (lengths: fc.Arbitrary<number>): fc.Arbitrary<SessionRequest> =>
  fc.record({
    seed: fc.uuid(),
    length: lengths,
    kind: fc.constantFrom(...BREAK_KIND_IDS),
    now: fc.constant(NOW),
    dayStart: fc.integer({ min: 0, max: 12 }).map((hours) => NOW - hours * HOUR),
    floor: fc.boolean(),
    floorOnly: fc.boolean(),
    cautions: fc.oneof(fc.constant([]), fc.subarray([...CAUTION_IDS], { maxLength: 6 })),
    favourites: fc.uniqueArray(anyId, { maxLength: 5 }),
    notForMe: fc.uniqueArray(anyId, { maxLength: 8 }),
    past: anyPast,
    gentle: fc.boolean(),
  });

/** Lengths of breaks as they are set at first. */
export const breakLengths = fc.constantFrom(2 * MINUTE, 5 * MINUTE);

/** Lengths of breaks and of what people start themselves, whole seconds or not. */
export const usualLengths = fc.oneof(
  fc.constantFrom(2 * MINUTE, 5 * MINUTE, 10 * MINUTE),
  fc.integer({ min: 60, max: 900 }).map((seconds) => seconds * SECOND),
  fc.integer({ min: MINUTE, max: 15 * MINUTE }),
);
export const anyLength = fc.oneof(
  { weight: 5, arbitrary: usualLengths },
  { weight: 4, arbitrary: fc.integer({ min: 5 * SECOND, max: 2 * MINUTE }) },
  { weight: 1, arbitrary: fc.integer({ min: 15 * MINUTE, max: 60 * MINUTE }) },
);
