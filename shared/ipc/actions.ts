// What lives here: the run-time check of what a person does in a page.
// What does not: the meaning of actions (../breaks/facts.ts).
// To add an action: its member in Action, its line here; the compiler compares the two.
import { z } from 'zod';
import type { Action } from '../breaks/facts.ts';
import { BREAK_KIND_IDS, PAUSE_LENGTHS } from '../breaks/words.ts';

const plain = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });
const wall = z.number().min(0).max(8.64e15);

/** Any action, checked. */
export const actionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('start'), kind: z.enum(BREAK_KIND_IDS).optional() }),
  plain('snooze'),
  plain('skip'),
  plain('undoSkip'),
  plain('alreadyMoved'),
  plain('endBreak'),
  plain('moreTime'),
  plain('pauseBreak'),
  plain('resumeBreak'),
  z.strictObject({ type: z.literal('play'), playing: z.boolean() }),
  z.strictObject({ type: z.literal('answer'), taken: z.boolean() }),
  plain('closeBreak'),
  plain('keepOpen'),
  z.strictObject({ type: z.literal('posture'), posture: z.enum(['sitting', 'standing']) }),
  plain('dismissPosture'),
  z.strictObject({ type: z.literal('pause'), length: z.enum(PAUSE_LENGTHS) }),
  plain('resume'),
  z.strictObject({ type: z.literal('meeting'), on: z.boolean() }),
  z.strictObject({ type: z.literal('promptAnyway'), on: z.boolean() }),
  z.strictObject({ type: z.literal('flareUp'), on: z.boolean() }),
  z.strictObject({
    type: z.literal('correct'),
    start: wall,
    end: wall,
    as: z.enum(['sitting', 'standing', 'away']),
  }),
]) satisfies z.ZodType<Action>;
