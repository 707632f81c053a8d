// What lives here: what a person may ask to be guided through now.
// What does not: making the session (../sessions), starting it (electron/sessions).
// To add something to start: a member here; the keeper asks for its case.
import { z } from 'zod';

const id = z.string().regex(/^[a-zA-Z0-9-]{1,60}$/);

/** One stretch, one of the person's routines, a floor routine, or so many minutes put together now. */
export const sessionStartSchema = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('stretch'), id }),
  z.strictObject({ what: z.literal('routine'), id }),
  z.strictObject({
    what: z.literal('floor'),
    minutes: z.union([z.literal(6), z.literal(10), z.literal(15)]),
  }),
  z.strictObject({ what: z.literal('build'), minutes: z.number().min(1).max(60) }),
]);
export type SessionStart = z.output<typeof sessionStartSchema>;
