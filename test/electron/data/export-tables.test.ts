import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { columnsIn, columnWords, exportTables } from '../../../electron/data/export-tables.ts';
import { isoTime } from '../../../shared/time/iso-time.ts';
import { ENTRY_TYPES } from '../../../electron/store/journal/tables.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { dataIn } from '../../fakes/data.ts';
import { checkInEntry, drinkEntry, minuteSpan, playedStretch, retractionOf } from '../../fakes/entries.ts'; // prettier-ignore
import { temporaryFolder } from '../../fakes/folder.ts';

const words = createTranslator('en');
const SUMMER = Date.UTC(2026, 6, 1, 10);
const WINTER = Date.UTC(2026, 10, 23, 10);

/** The zip over these entries, for somebody in Berlin. */
async function zipOf(...entries: readonly JournalEntry[]) {
  const { journal, sources, close } = dataIn(temporaryFolder());
  journal.append(entries);
  const zip = unzipSync(await exportTables(sources, words, 'Europe/Berlin'));
  close();
  return zip;
}
/** Its files as text, without the mark. */
async function files(
  ...entries: readonly JournalEntry[]
): Promise<Readonly<Record<string, string>>> {
  const zip = Object.entries(await zipOf(...entries));
  return Object.fromEntries(zip.map(([name, content]) => [name, strFromU8(content)]));
}
const lines = (text = ''): readonly string[] => text.split('\r\n');

describe('the exported tables', () => {
  it('are a file for every type of entry, and a README that names every column', async () => {
    const all = await files();
    expect(Object.keys(all).sort()).toEqual(
      ['README.txt', ...ENTRY_TYPES.map((type) => `${type}.csv`)].sort(),
    );
    for (const type of ENTRY_TYPES) {
      expect(lines(all[`${type}.csv`])).toEqual([columnsIn(type).join(','), '']);
      for (const column of columnsIn(type)) {
        const meaning = words.t(columnWords(type, column));
        expect(meaning).not.toBe(columnWords(type, column));
        expect(all['README.txt']).toContain(`  ${column}: ${meaning}`);
      }
    }
  });

  it('begin with the mark by which spreadsheets know UTF-8', async () => {
    for (const content of Object.values(await zipOf()))
      expect([...content.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('write moments with the offset of their day', async () => {
    const { 'span.csv': text } = await files(minuteSpan(0, SUMMER), minuteSpan(0, WINTER));
    expect(lines(text).slice(1)).toEqual([
      '2026-07-01T12:00:00.000+02:00,2026-07-01T12:01:00.000+02:00,sitting,input',
      '2026-11-23T11:00:00.000+01:00,2026-11-23T11:01:00.000+01:00,sitting,input',
      '',
    ]);
  });

  it('write drinks on the clock they were drunk by, and say which were taken back', async () => {
    const { 'drink.csv': text } = await files(
      drinkEntry('a', WINTER, { offset: -210 }),
      drinkEntry('b', WINTER, { offset: 0 }),
      retractionOf('b'),
    );
    expect(lines(text)).toEqual([
      'id,at,ml,drink,source,takenBack',
      'a,2026-11-23T06:30:00.000-03:30,250,water,dashboard,false',
      'b,2026-11-23T10:00:00.000+00:00,250,water,dashboard,true',
      '',
    ]);
  });

  it('write yes and no as true and false', async () => {
    const { 'stretch.csv': text } = await files(playedStretch('s', WINTER));
    expect(text).toContain(',1,true\r\n');
  });

  it.each([
    ['two "words", apart', '"two ""words"", apart"'],
    ['one line\nand another', '"one line\nand another"'],
    ['Rücken ☀ 腰', 'Rücken ☀ 腰'],
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@here', "'@here"],
    ['\tindented', "'\tindented"],
  ])('write the note %j so that it comes back and calculates nothing', async (note, written) => {
    const { 'checkIn.csv': text } = await files(checkInEntry('c', WINTER, { note }));
    expect(text).toContain(`,lowerBack,${written},false\r\n`);
  });
});

describe('a moment with its offset', () => {
  it.each([
    [0, '1970-01-01T00:00:00.000+00:00'],
    [345, '1970-01-01T05:45:00.000+05:45'],
    [-210, '1969-12-31T20:30:00.000-03:30'],
  ])('%i minutes from UTC', (offset, text) => {
    expect(isoTime(0, offset)).toBe(text);
    expect(Date.parse(text)).toBe(0);
  });
});
