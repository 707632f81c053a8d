// What lives here: everything that can be asked of the running Sitwell from a command line.
// What does not: how it is typed (parse.ts), what follows from it (plan.ts), how it gets there (electron/command-line).
// To add a command: its member here, its line in usage.ts; the compiler asks for the rest. Nothing that deletes or gives out what a person recorded.
import { z } from 'zod';
import { BREAK_KIND_IDS, PAUSE_LENGTHS } from '../breaks/words.ts';
import { SECTIONS } from '../ipc/sections.ts';

/** In which form "status" answers: sentences, one short line, or the JSON of status-json.ts. */
export const STATUS_FORMS = ['words', 'short', 'json'] as const;

/** Units of an amount that was typed. A lone number is in the person's own unit. */
export const AMOUNT_UNITS = ['ml', 'cl', 'l', 'oz'] as const;

const named = <const Name extends string>(name: Name) => ({ name: z.literal(name) });

/** An amount as it was typed; which ounces are meant only the settings know. */
export const typedAmountSchema = z.strictObject({
  number: z.string().min(1).max(12),
  unit: z.enum(AMOUNT_UNITS).nullable(),
});
export type TypedAmount = z.output<typeof typedAmountSchema>;

/** Any command, checked: what comes through the socket may come from anything that runs as this person. */
export const commandSchema = z.discriminatedUnion('name', [
  z.strictObject({ ...named('status'), form: z.enum(STATUS_FORMS) }),
  z.strictObject({ ...named('pause'), length: z.enum(PAUSE_LENGTHS) }),
  z.strictObject(named('resume')),
  z.strictObject({ ...named('break'), kind: z.enum(BREAK_KIND_IDS).nullable() }),
  z.strictObject(named('skip')),
  z.strictObject({ ...named('posture'), posture: z.enum(['sitting', 'standing']) }),
  z.strictObject({ ...named('meeting'), on: z.boolean() }),
  /** Without an amount, the first of the sizes that are offered. */
  z.strictObject({ ...named('drink'), amount: typedAmountSchema.nullable() }),
  z.strictObject({ ...named('open'), section: z.enum(SECTIONS) }),
]);
export type Command = z.output<typeof commandSchema>;
export type CommandName = Command['name'];
