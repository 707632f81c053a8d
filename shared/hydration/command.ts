// What lives here: the run-time check of what a page may do about drinks.
// What does not: doing it (electron/hydration).
// To add a command: a member here; the keeper asks for its case.
import { z } from 'zod';
import { DRINK_KINDS, DRINK_ML, DRINK_SOURCES } from './drinks.ts';

const id = z.string().min(1).max(80);
const wall = z.number().min(0).max(8.64e15);
const what = {
  ml: z.int().min(DRINK_ML.min).max(DRINK_ML.max),
  drink: z.enum(DRINK_KINDS),
};

/** Anything a page may do about drinks. */
export const waterCommandSchema = z.discriminatedUnion('type', [
  /** Drunk now, or `at` an earlier moment. */
  z.strictObject({
    type: z.literal('log'),
    ...what,
    source: z.enum(DRINK_SOURCES),
    at: wall.optional(),
  }),
  z.strictObject({ type: z.literal('change'), id, ...what, at: wall }),
  z.strictObject({ type: z.literal('remove'), id }),
  z.strictObject({ type: z.literal('undo'), change: id }),
  /** Today is hot or sweaty, or is not. */
  z.strictObject({ type: z.literal('hotDay'), on: z.boolean() }),
  /** Not now: the proposal goes. */
  z.strictObject({ type: z.literal('putOff') }),
]);
export type WaterCommand = z.output<typeof waterCommandSchema>;

/** `gone`: the drink is not there (any more). `failed`: the disk would not take it. `future`: it lies ahead. Nothing was changed. */
export type WaterChange = 'changed' | 'gone' | 'failed' | 'future';
