import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createData } from '../../../electron/data/data.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { BOOK_WALL } from '../../fakes/book.ts';
import { dataIn } from '../../fakes/data.ts';
import { minuteSpan } from '../../fakes/entries.ts';
import { temporaryFolder } from '../../fakes/folder.ts';

/** What Sitwell can do with the data of a folder, and what came of it outside. */
function open(saveTo = '') {
  const folder = temporaryFolder();
  const there = dataIn(folder);
  const did: string[] = [];
  const paths = {
    ...{ userData: folder, backups: path.join(folder, 'backups') },
    ...{ pictures: path.join(folder, 'pictures'), request: path.join(folder, 'request.json') },
  };
  const data = createData({
    ...{ paths, stores: there, wall: () => BOOK_WALL, log: () => undefined },
    workplaces: { ...there, tip: () => null },
    translator: () => createTranslator('en'),
    dialog: {
      showSaveDialog: async (options: object) => {
        did.push((options as { defaultPath: string }).defaultPath);
        return { canceled: saveTo === '', filePath: saveTo };
      },
    },
    app: {
      getVersion: () => '0.1.0',
      relaunch: () => void did.push('relaunch'),
      quit: () => void did.push('quit'),
    },
    writeDown: () => there.journal.append([minuteSpan(99)]),
    onTaken: () => did.push('told'),
  });
  return { ...there, data, did, paths };
}
const inTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('an export', () => {
  it('is named after the day, and is a file that can be taken in, with the time up to now in it', async () => {
    const file = path.join(temporaryFolder(), 'copy.json');
    const { data, did, journal } = open(file);
    journal.append([minuteSpan(0)]);
    expect(await data.export('json')).toBe('exported');
    expect(did).toEqual(['Sitwell 2026-11-23.json']);
    const other = open();
    expect(await other.data.take(readFileSync(file, 'utf8'), false)).toEqual({ type: 'imported', added: 2 }); // prettier-ignore
    expect(other.did).toEqual(['told']);
  });

  it('of tables is a zip', async () => {
    const file = path.join(temporaryFolder(), 'tables.zip');
    const { data } = open(file);
    expect(await data.export('csv')).toBe('exported');
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  });

  it('that the person called off is not made', async () => {
    const { data, journal } = open();
    journal.close();
    expect(await data.export('json')).toBe('cancelled');
  });

  it('that cannot be read is told', async () => {
    const { data, journal } = open(path.join(temporaryFolder(), 'copy.json'));
    journal.close();
    expect(await data.export('json')).toBe('failed');
  });
});

it('takes in two copies at the same moment one after the other', async () => {
  const from = open();
  from.journal.append([minuteSpan(0), minuteSpan(1)]);
  const text = await from.export();
  const { data, entries } = open();
  const both = await Promise.all([data.take(text, false), data.take(text, false)]);
  expect(both.map((done) => 'added' in done && done.added)).toEqual([2, 0]);
  expect(entries()).toHaveLength(2);
});

describe('going back to a backup', () => {
  it('is written down, and Sitwell starts anew', async () => {
    const { data, did, paths, journal } = open();
    await journal.backUp();
    const [backup] = data.backups();
    expect(backup).toMatchObject({ id: 'journal-2026-11-23.sqlite', kind: 'daily' });
    expect(data.restore('journal-2026-11-23.sqlite')).toBe(true);
    expect(JSON.parse(readFileSync(paths.request, 'utf8'))).toEqual({
      ...{ do: 'restore', backup: 'journal-2026-11-23.sqlite', stamp: '2026-11-23T10-00-00' },
    });
    await inTurn();
    expect(did).toEqual(['relaunch', 'quit']);
  });

  it.each(['journal-2026-11-22.sqlite', 'settings.json', 'journal-2026-11-21.sqlite'])(
    'is refused where %s is not there or not sound',
    (name) => {
      const { data, did, paths } = open();
      mkdirSync(paths.backups);
      writeFileSync(path.join(paths.backups, 'journal-2026-11-21.sqlite'), 'not a journal');
      expect(data.restore(name)).toBe(false);
      expect([did, existsSync(paths.request)]).toEqual([[], false]);
    },
  );
});

it('has everything deleted at the next start, and what the system was told taken back', async () => {
  const { data, did, paths, settings } = open();
  settings.change({ startAtLogin: true });
  data.erase();
  await inTurn();
  expect(settings.get().startAtLogin).toBe(false);
  expect(JSON.parse(readFileSync(paths.request, 'utf8'))).toEqual({ do: 'erase' });
  expect(did).toEqual(['relaunch', 'quit']);
});
