// What lives here: what pages know about check-ins, what they may do, and how that is checked at run time.
// What does not: keeping them (electron/comfort), when one is offered (offer.ts).
// To add a command: a member here; the keeper asks for its case.
import { z } from 'zod';
import { LEVELS, NOTE_LENGTH } from './limits.ts';
import { REGION_IDS } from './regions.ts';
import type { RegionId } from './regions.ts';

const id = z.string().min(1).max(80);
const said = {
  level: z.int().min(LEVELS.min).max(LEVELS.max),
  regions: z
    .array(z.enum(REGION_IDS))
    .max(REGION_IDS.length)
    .refine((ids) => new Set(ids).size === ids.length),
  note: z.string().max(NOTE_LENGTH),
};

/** Anything a page may do about check-ins. */
export const comfortCommandSchema = z.discriminatedUnion('type', [
  /** How it is now, or was `at` an earlier moment. */
  z.strictObject({
    type: z.literal('checkIn'),
    ...said,
    at: z.number().min(0).max(8.64e15).optional(),
  }),
  z.strictObject({ type: z.literal('change'), id, ...said }),
  z.strictObject({ type: z.literal('remove'), id }),
  z.strictObject({ type: z.literal('undo'), change: id }),
  /** Not now: nothing is offered before the next time of the person's rhythm. */
  z.strictObject({ type: z.literal('putOff') }),
]);
export type ComfortCommand = z.output<typeof comfortCommandSchema>;

/** `gone`: the check-in is not there (any more). `failed`: the disk would not take it. `future`: it lies ahead. Nothing was changed. */
export type ComfortChange = 'changed' | 'gone' | 'failed' | 'future';

/** What every page knows about check-ins. */
export interface ComfortView {
  /** When the local day begins and ends, wall-clock ms. */
  readonly start: number;
  readonly end: number;
  /** Today's, in order of time. */
  readonly today: readonly DayCheckIn[];
  /** The last one of all, which proposes where; null before the first. */
  readonly last: DayCheckIn | null;
  /** A check-in may be offered now. */
  readonly isOffered: boolean;
  /** What was changed last and can be taken back, for a minute. */
  readonly undo: {
    readonly change: string;
    readonly what: 'added' | 'changed' | 'removed';
    readonly checkIn: DayCheckIn;
  } | null;
}

/** A check-in that was not taken back. */
export interface DayCheckIn {
  readonly id: string;
  readonly at: number;
  /** 0 to 10. */
  readonly level: number;
  readonly regions: readonly RegionId[];
  readonly note: string;
}
