// What lives here: what is remembered of workplaces beside the journal: their names, drafts and small dates.
// What does not: audits and words on fixes (../../journal/entries.ts), the file (electron/store/workplaces).
import { z } from 'zod';
import type { AuditDraft } from '../audit/audit.ts';
import { draftFactsSchema } from '../audit/schema.ts';
import type { Workplace } from './book.ts';
import { WORKPLACE_BOUNDS } from './command.ts';

/** All of it. Drafts and dates are by the id of their workplace. */
export interface BookState {
  /** At least one that is not removed, in the order they were made. */
  readonly workplaces: readonly Workplace[];
  /** The id of one of them that is not removed. */
  readonly current: string;
  readonly drafts: Readonly<Record<string, AuditDraft>>;
  /** When a reminder was last put aside, wall-clock ms. */
  readonly putOff: Readonly<Record<string, number>>;
  /** The local date on which a tip was last shown, "YYYY-MM-DD". */
  readonly tipOn: string | null;
}

/** A book with one workplace. */
export const firstState = (id: string, name: string): BookState => ({
  workplaces: [{ id, name, removed: false }],
  current: id,
  drafts: {},
  putOff: {},
  tipOn: null,
});

/** The id of a workplace. Drafts are looked up by it, so it is nothing that every object has. */
export const workplaceIdSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,60}$/)
  .refine((text) => !(text in {}));
const id = workplaceIdSchema;
const moment = z.int().min(0);

/** A draft that this Sitwell cannot read is left out; the workplaces and the other drafts stay. */
const drafts = z
  .record(
    id,
    z
      .object({ ...draftFactsSchema.shape, id, begun: moment })
      .nullable()
      .catch(null),
  )
  .transform((found) =>
    Object.fromEntries(
      Object.entries(found).flatMap(([workplace, draft]) => (draft ? [[workplace, draft]] : [])),
    ),
  );

/** The run-time check of the file. */
export const bookStateSchema = z
  .object({
    workplaces: z
      .array(
        z.object({
          id,
          name: z.string().min(1).max(WORKPLACE_BOUNDS.name),
          removed: z.boolean(),
        }),
      )
      .max(WORKPLACE_BOUNDS.workplaces),
    current: id,
    drafts,
    putOff: z.record(id, moment),
    tipOn: z.iso.date().nullable(),
  })
  .refine(({ workplaces }) => new Set(workplaces.map(({ id }) => id)).size === workplaces.length)
  .refine(({ workplaces, current }) =>
    workplaces.some((workplace) => workplace.id === current && !workplace.removed),
  ) satisfies z.ZodType<BookState>;
