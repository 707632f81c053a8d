// What lives here: the run-time check of what a page may change about workplaces, audits and fixes.
// What does not: what a command does (apply-command.ts).
// To add a command: a member here and its case in apply-command.ts.
import { z } from 'zod';
import { FIX_STATES } from '../fixes/fix.ts';
import { answersSchema, draftFactsSchema, hoursSchema } from '../audit/schema.ts';

/** The longest name of a workplace, and how many there may be. */
export const WORKPLACE_BOUNDS = { name: 60, workplaces: 20 } as const;
/** A kept picture, bytes of its JPEG. */
export const PICTURE_BYTES = 1_500_000;

const id = z.string().regex(/^[a-z0-9-]{1,60}$/);
const fix = z.string().regex(/^[a-zA-Z0-9]{1,60}$/);
const name = z.string().trim().min(1).max(WORKPLACE_BOUNDS.name);
/** A kept picture as a data URL. */
export const pictureSchema = z
  .string()
  .max(Math.ceil((PICTURE_BYTES * 4) / 3) + 40)
  .regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/);

/** Anything a page may do to the book. Commands about audits and fixes are about the chosen workplace. */
export const bookCommandSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('addWorkplace'), name }),
  z.strictObject({ type: z.literal('renameWorkplace'), id, name }),
  z.strictObject({ type: z.literal('chooseWorkplace'), id }),
  z.strictObject({ type: z.literal('removeWorkplace'), id }),
  z.strictObject({ type: z.literal('restoreWorkplace'), id }),
  /** Begins an audit if none is open, and writes down what was answered so far. */
  z.strictObject({ type: z.literal('saveDraft'), facts: draftFactsSchema }),
  z.strictObject({ type: z.literal('dropDraft') }),
  /** Makes the draft an audit; with a picture, if it is to be kept. */
  z.strictObject({ type: z.literal('finish'), picture: pictureSchema.nullable() }),
  /** Looks at some questions again: a new audit with the answers of the last one but for these. */
  z.strictObject({ type: z.literal('recheck'), answers: answersSchema, hours: hoursSchema }),
  z.strictObject({ type: z.literal('setFix'), fix, state: z.enum(FIX_STATES) }),
  z.strictObject({ type: z.literal('removePicture'), audit: id }),
  /** Not now: the proposal to look again is quiet for two weeks. */
  z.strictObject({ type: z.literal('putOff') }),
]);
export type BookCommand = z.output<typeof bookCommandSchema>;
