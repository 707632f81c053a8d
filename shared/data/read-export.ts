// What lives here: an export out of a text, or the one reason why it cannot be taken in, with its place.
// What does not: the form of the file (export-file.ts), what is done with it (electron/data).
import { z } from 'zod';
import { pictureSchema } from '../ergonomics/workplaces/command.ts';
import { bookStateSchema, workplaceIdSchema } from '../ergonomics/workplaces/state.ts';
import type { ImportRefusal } from './answers.ts';
import { ROUTINE_BOUNDS } from '../routines/routine.ts';
import { routineSchema } from '../routines/schema.ts';
import { readSettings } from '../settings/file.ts';
import { SETTINGS_VERSION } from '../settings/migrations.ts';
import type { JournalEntry } from '../journal/entries.ts';
import { ENTRY_SCHEMAS } from '../journal/entry-schema.ts';
import { EXPORT_FORM, LONGEST_EXPORT } from './export-file.ts';
import type { ExportFile } from './export-file.ts';

/** The export, or why there is none. */
export type ReadExport = { readonly type: 'read'; readonly file: ExportFile } | ImportRefusal;

/** So many entries are checked at a time; it takes some milliseconds. */
const AT_A_TIME = 5_000;

const ENTRY_TYPES = Object.keys(ENTRY_SCHEMAS) as readonly JournalEntry['type'][];

/** Everything but the entries, which are checked a few at a time. Lists of entries may be left out. */
const outline = z.strictObject({
  sitwellExport: z.literal(EXPORT_FORM),
  version: z.string().max(40),
  exportedAt: z.int().min(0).max(8.64e15),
  settings: z.strictObject({
    version: z.int().min(1),
    values: z.record(z.string().max(100), z.unknown()),
  }),
  routines: z.array(routineSchema).max(ROUTINE_BOUNDS.routines),
  workplaces: bookStateSchema,
  pictures: z.record(workplaceIdSchema, pictureSchema),
  journal: z.partialRecord(z.enum(ENTRY_TYPES), z.array(z.unknown())),
});

/**
 * Reads a text. It stops now and then, so that who runs it can let other things happen in between.
 * Nothing that the file holds can make it throw.
 */
export function* readExport(text: string): Generator<void, ReadExport> {
  if (text.length > LONGEST_EXPORT) return refusal('tooLarge');
  const json = parsed(text);
  if (json === undefined) return refusal('notJson');
  if (!isRecord(json) || !Number.isInteger(json['sitwellExport'])) return refusal('notSitwell');
  if (Number(json['sitwellExport']) > EXPORT_FORM) return refusal('newer');
  yield;
  const { data, error } = outline.safeParse(json);
  if (error) return bad(placeOf(error));
  if (data.settings.version > SETTINGS_VERSION) return refusal('newer');
  const refused = readSettings(data.settings)?.refused ?? [];
  // A setting that this Sitwell does not know is passed over, as in its own file.
  const wrong = refused.find(({ reason }) => reason !== 'unknown');
  if (wrong) return bad(['settings', 'values', wrong.name]);
  for (const type of ENTRY_TYPES) {
    const entries = data.journal[type] ?? [];
    for (const [index, entry] of entries.entries()) {
      const { error } = ENTRY_SCHEMAS[type].safeParse(entry);
      if (error) return bad(['journal', type, index, ...placeOf(error)]);
      if (index % AT_A_TIME === AT_A_TIME - 1) yield;
    }
  }
  const none = Object.fromEntries(ENTRY_TYPES.map((type) => [type, []]));
  const journal = { ...none, ...data.journal } as unknown as ExportFile['journal'];
  return { type: 'read', file: { ...data, journal } };
}

const refusal = (reason: ImportRefusal['reason'], where = ''): ImportRefusal => ({
  type: 'refused',
  reason,
  where,
});

/** Where the first fault is; a field that should not be there is the place itself. */
function placeOf({ issues: [issue] }: z.ZodError): readonly PropertyKey[] {
  if (!issue) return [];
  return issue.code === 'unrecognized_keys'
    ? [...issue.path, ...issue.keys.slice(0, 1)]
    : issue.path;
}

/** The place as "journal.drink[12].ml"; a name that somebody made up is cut. */
const bad = (path: readonly PropertyKey[]): ImportRefusal =>
  refusal(
    'bad',
    path.reduce<string>((before, step) => {
      if (typeof step === 'number') return `${before}[${step}]`;
      return before === '' ? named(step) : `${before}.${named(step)}`;
    }, ''),
  );
const named = (step: PropertyKey): string => String(step).slice(0, 60);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
