// What lives here: the ways a person can set a day right, and how a page's wish is checked at run time.
// What does not: doing it (electron/store/amend), drinks and check-ins (../hydration/command.ts, ../comfort/check-in.ts).
// To add a way: a member here; main asks for its case and its undoing.
import { z } from 'zod';
import type { DayView } from './day.ts';

const wall = z.number().min(0).max(8.64e15);
const breakId = z.string().min(1).max(120);
const range = { start: wall, end: wall };
const isForward = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
  start < end;

/** A way to set a day right. */
export const amendmentSchema = z.union([
  /** This time was something else; it may be part of a span. */
  z
    .strictObject({
      do: z.literal('correct'),
      ...range,
      as: z.enum(['sitting', 'standing', 'away']),
    })
    .refine(isForward, 'a span ends after it starts'),
  /** This break was taken after all, or was not. */
  z.strictObject({ do: z.literal('settle'), breakId, outcome: z.enum(['taken', 'skipped']) }),
  /** A break that Sitwell knows nothing of, such as a walk with the computer left on. */
  z
    .strictObject({ do: z.literal('addBreak'), ...range })
    .refine(isForward, 'a break ends after it starts'),
  /** A break that the person had added. */
  z.strictObject({ do: z.literal('removeBreak'), breakId }),
  z.strictObject({ do: z.literal('undo'), amendment: z.string().min(1).max(80) }),
]);
export type Amendment = z.output<typeof amendmentSchema>;

/** The day as it is then, and the name under which the change can be undone; or why nothing was changed. */
export type Amended =
  | { readonly type: 'changed'; readonly day: DayView; readonly undo: string | null }
  /** `future`: it lies ahead. `asleep`: the computer slept then. `gone`: what it was about is not there. */
  | { readonly type: 'future' | 'asleep' | 'gone' };
