// What lives here: the run-time check of every entry type, for entries that come from a file.
// What does not: what entries mean (entries.ts), the file they come in (export-file.ts).
// To add an entry type: its shape in SHAPES; the compiler asks for it and for every field.
import { z } from 'zod';
import { BREAK_KIND_IDS, OUTCOMES } from '../breaks/words.ts';
import { NOTE_LENGTH } from '../comfort/limits.ts';
import { REGION_IDS } from '../comfort/regions.ts';
import { FIX_STATES } from '../ergonomics/fixes/fix.ts';
import { workplaceIdSchema } from '../ergonomics/workplaces/state.ts';
import { DRINK_KINDS, DRINK_ML, DRINK_SOURCES } from '../hydration/drinks.ts';
import { AWAY_CAUSES, DESK_CAUSES } from '../presence/types.ts';
import type { JournalEntry, RegionList } from './entries.ts';

type EntryType = JournalEntry['type'];
type FieldsOf<Type extends EntryType> = Omit<
  Extract<JournalEntry, { readonly type: Type }>,
  'type'
>;

/** No later than the last day that tables of four-digit years can tell, in any time zone, wall-clock ms. */
const LATEST = Date.UTC(9999, 11, 30);
/** Wall-clock ms. A clock that was set back may end something before it began. */
const at = z.int().min(0).max(LATEST);
const length = z.int().min(0).max(8.64e15);
const share = z.number().min(0).max(1);
const count = z.int().min(0).max(1_000_000);
/** Clocks are at most 18 h from UTC. */
const offset = z.int().min(-1_080).max(1_080);
const id = z.string().min(1).max(200);
const is = z.enum(['sitting', 'standing', 'away']);
const goal = z.int().min(0).max(10_000);

const regions = z.custom<RegionList>(
  (text) => text === '' || (typeof text === 'string' && text.split(' ').every(isRegion)),
);
const isRegion = (text: string): boolean => (REGION_IDS as readonly string[]).includes(text);

/** What each entry type holds beside its type. */
export const ENTRY_SCHEMAS = {
  span: z.strictObject({
    ...{ start: at, end: at, is },
    cause: z.enum([...AWAY_CAUSES, ...DESK_CAUSES]),
  }),
  break: z.strictObject({
    id,
    kind: z.enum(BREAK_KIND_IDS),
    outcome: z.enum(OUTCOMES),
    ...{ start: at, end: at, lengthMs: length, share, snoozes: count, seatedMs: length },
    by: z.enum(['measured', 'person', 'standing']),
  }),
  correction: z.strictObject({ at, start: at, end: at, as: z.enum([...is.options, 'recorded']) }),
  withdrawal: z.strictObject({ at, breakId: id }),
  hold: z.strictObject({ start: at, end: at, hold: id }),
  stretch: z.strictObject({
    ...{ id, breakId: id, stretch: id, start: at, end: at, share },
    followed: z.boolean(),
  }),
  audit: z.strictObject({
    // It names the file of a kept picture.
    id: z.string().regex(/^[a-z0-9-]{1,60}$/),
    at,
    workplace: workplaceIdSchema,
    kind: z.enum(['full', 'recheck']),
    ...{ low: count, high: count },
    details: z.string().max(200_000),
  }),
  fix: z.strictObject({ at, workplace: workplaceIdSchema, fix: id, state: z.enum(FIX_STATES) }),
  drink: z.strictObject({
    ...{ id, at, offset },
    ml: z.int().min(DRINK_ML.min).max(DRINK_ML.max),
    drink: z.enum(DRINK_KINDS),
    source: z.enum(DRINK_SOURCES),
  }),
  goal: z.strictObject({ at, date: z.iso.date(), ml: goal, hotMl: goal }),
  checkIn: z.strictObject({
    ...{ id, at, offset, regions },
    level: z.int().min(0).max(10),
    note: z.string().max(NOTE_LENGTH),
  }),
  retraction: z.strictObject({ at, entry: id }),
  word: z.strictObject({ at, breakId: id, outcome: z.enum(OUTCOMES) }),
} satisfies { readonly [Type in EntryType]: z.ZodType<FieldsOf<Type>> };
