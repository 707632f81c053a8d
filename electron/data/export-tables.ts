// What lives here: the journal's tables as a zip of CSV files, with a README that says what is in them.
// What does not: the words of the README (messages/en/tables.ts), the file that can be read in again (export-json.ts).
// To add a column: nothing, it follows from tables.ts; its words are asked for by a test.
import { stringify } from 'csv-stringify/sync';
import type { JournalEntry } from '../../shared/journal/entries.ts';
import type { MessageKey, Translator } from '../../shared/messages/translator.ts';
import { ENTRY_TYPES, TABLES } from '../store/journal/tables.ts';
import { allEntries } from './all-entries.ts';
import type { ExportSources } from './export-json.ts';
import { isoTime, offsetsIn } from '../../shared/time/iso-time.ts';
import { zipInMemory } from './zip-in-memory.ts';

type EntryType = JournalEntry['type'];
type Fields = Readonly<Record<string, string | number | boolean>>;

const MOMENTS: ReadonlySet<string> = new Set(['at', 'start', 'end']);
/** Entries that can be taken back, which their table then says. */
const RETRACTABLE: ReadonlySet<EntryType> = new Set(['drink', 'checkIn']);
const TAKEN_BACK = 'takenBack';
/** Columns that mean the same wherever they are. */
const COMMON: ReadonlySet<string> = new Set([
  ...['at', 'start', 'end', 'id', 'breakId', 'workplace', 'share', 'ml', 'outcome', TAKEN_BACK],
]);

/** Lines end as RFC 4180 has it; the library then takes a line end of another kind for plain text, which it is not. */
const AS_RFC_4180 = {
  record_delimiter: 'windows',
  quoted_match: /[\r\n]/,
  escape_formulas: true,
} as const;

/** The columns of a table as it is exported: an offset is part of its moment. */
export const columnsIn = (type: EntryType): readonly string[] => [
  ...TABLES[type].filter((column) => (column as string) !== 'offset'),
  ...(RETRACTABLE.has(type) ? [TAKEN_BACK] : []),
];

/** What a column means, as a message. Every one has its words: a test sees to it. */
export const columnWords = (type: EntryType, column: string): MessageKey =>
  `tables.${COMMON.has(column) ? column : `${type}_${column}`}` as MessageKey;

/** The zip. Rejects where something cannot be read. */
export async function exportTables(
  { journal }: Pick<ExportSources, 'journal'>,
  translator: Translator,
  timeZone: string,
): Promise<Uint8Array> {
  const offsetOf = offsetsIn(timeZone);
  const takenBack = new Set<string>();
  for await (const entries of allEntries(journal, 'retraction'))
    for (const entry of entries) if ('entry' in entry) takenBack.add(entry.entry);

  const zip = zipInMemory();
  await zip.add('README.txt', [readme(translator, timeZone)]);
  for (const type of ENTRY_TYPES) {
    const columns = columnsIn(type);
    async function* rows(): AsyncGenerator<string> {
      // Spreadsheets take a file without the mark for one in an older encoding; everything else passes over it.
      yield stringify([columns], { bom: true, record_delimiter: 'windows' });
      for await (const entries of allEntries(journal, type))
        yield stringify(
          entries.map((entry) => rowOf(entry, columns, offsetOf, takenBack)),
          AS_RFC_4180,
        );
    }
    await zip.add(`${type}.csv`, rows());
  }
  return zip.end();
}

function rowOf(
  entry: JournalEntry,
  columns: readonly string[],
  offsetOf: (wall: number) => number,
  takenBack: ReadonlySet<string>,
): (string | number)[] {
  const fields = entry as unknown as Fields;
  return columns.map((column) => {
    if (column === TAKEN_BACK) return String(takenBack.has(String(fields['id'])));
    const value = fields[column] ?? '';
    if (typeof value === 'boolean') return String(value);
    if (typeof value !== 'number' || !MOMENTS.has(column)) return value;
    return isoTime(value, 'offset' in entry ? entry.offset : offsetOf(value));
  });
}

function readme({ t }: Translator, timeZone: string): string {
  const head = [
    t('tables.intro'),
    t('tables.times', { zone: timeZone }),
    t('tables.numbers'),
    t('tables.formulas'),
    t('tables.whole'),
  ];
  const tables = ENTRY_TYPES.map((type) =>
    [
      `${type}.csv`,
      t(`tables.${type}`),
      ...columnsIn(type).map((column) => `  ${column}: ${t(columnWords(type, column))}`),
    ].join('\r\n'),
  );
  return `\uFEFF${[...head, ...tables].join('\r\n\r\n')}\r\n`;
}
