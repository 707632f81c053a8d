// What lives here: what may stand in a routine, to be checked at run time; docs/routine.schema.json is made from it.
// What does not: the reasons in words (faults.ts). Pages need only routine.ts and stay free of the checking library.
// To change a bound: ROUTINE_BOUNDS; then `npx vitest run test/shared/routines -u` renews the published schema.
import { z } from 'zod';
import { ROUTINE_BOUNDS } from './routine.ts';
import type { LibraryStep, OwnRoutineStep, Routine } from './routine.ts';

const { min, max } = ROUTINE_BOUNDS.seconds;
const seconds = z.int().min(min).max(max);

/** Text with something in it. */
const words = (longest: number) => z.string().max(longest).regex(/\S/);

/** Three bytes are four characters; the longest beginning is that of a JPEG. */
const PICTURE_CHARACTERS =
  'data:image/jpeg;base64,'.length + Math.ceil(ROUTINE_BOUNDS.pictureBytes / 3) * 4;

/** A stretch of the library, without looking whether there is one of that id. */
export const libraryStepSchema = z
  .strictObject({
    stretch: z.string().max(60).regex(/^[a-zA-Z0-9-]+$/).describe('The id of a stretch of the library.'), // prettier-ignore
    seconds: seconds.optional().describe('Seconds on each side; left out, the usual ones.'),
  })
  .describe('A stretch of the library.') satisfies z.ZodType<LibraryStep>;

/** A step in the person's own words. */
export const ownStepSchema = z
  .strictObject({
    title: words(ROUTINE_BOUNDS.title).describe('What is done, in a few words.'),
    text: z.string().max(ROUTINE_BOUNDS.text).optional().describe('How it is done.'),
    seconds: seconds.describe('Seconds on each side.'),
    sides: z
      .enum(['together', 'each'])
      .describe('"each": first one side, then the other, for as long each.'),
    picture: z
      .string()
      .max(PICTURE_CHARACTERS)
      .regex(/^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/)
      .optional()
      .describe('A PNG, JPEG or WebP picture of up to 300 kB, as a base64 data URL.'),
  })
  .describe('A step in your own words.') satisfies z.ZodType<OwnRoutineStep>;

/** A routine with its steps still unread: each is then checked by the schema that it looks like. */
export const outlineSchema = z.strictObject({
  sitwellRoutine: z.literal(1).describe('Tells this file from any other. Always 1.'),
  id: z
    .string()
    .max(ROUTINE_BOUNDS.id)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .describe('Small letters, digits and hyphens; the same id means the same routine.'),
  name: words(ROUTINE_BOUNDS.name).describe('What the routine is called.'),
  note: z.string().max(ROUTINE_BOUNDS.note).optional().describe('Anything worth remembering.'),
  steps: z.array(z.unknown()).max(ROUTINE_BOUNDS.steps),
});

/** A whole routine. */
export const routineSchema = outlineSchema.extend({
  steps: z
    .array(z.union([libraryStepSchema, ownStepSchema]))
    .max(ROUTINE_BOUNDS.steps)
    .describe('What is done, in order.'),
}) satisfies z.ZodType<Routine>;
