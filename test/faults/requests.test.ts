import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryOutRequest } from '../../electron/data/carry-out-request.ts';
import { erasing } from '../../electron/data/erase.ts';
import { writeRequest } from '../../electron/data/request.ts';
import type { Request } from '../../electron/data/request.ts';
import { listRestorable } from '../../electron/data/restorable.ts';
import { restoring } from '../../electron/data/restore.ts';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { minuteSpan } from '../fakes/entries.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';

const MONDAY = Date.UTC(2026, 10, 23, 10);
const DAY = 86_400_000;
const OLD = 'journal-2026-11-22.sqlite';
const RESTORE = { do: 'restore', backup: OLD, stamp: '2026-11-23T10-00-00' } as const;
const BEFORE = 'journal-before-2026-11-23T10-00-00.sqlite';

const placesIn = (userData: string) => ({
  userData,
  request: path.join(userData, 'request.json'),
  journal: path.join(userData, 'journal.sqlite'),
  backups: path.join(userData, 'backups'),
});
type Places = ReturnType<typeof placesIn>;

function open({ journal: file, backups }: Places, wall = MONDAY) {
  const problems = watchedProblems();
  const journal = openJournal({ file, backups, wall: () => wall, problems, log: () => undefined });
  const count = (): number => journal.entriesIn({ start: 0, end: 1e13 }).spans.length;
  return { journal, problems, count };
}
/** How many spans the next start finds, and what it has to say. */
function nextStart(places: Places, wall = MONDAY + 60_000) {
  const { journal, problems, count } = open(places, wall);
  const found = { spans: count(), problems: problems.ids() };
  journal.close();
  return found;
}

/** 50 spans on Sunday, which has a backup; 60 on Monday morning, which has one too; 70 by now. */
async function used(): Promise<Places> {
  const places = placesIn(temporaryFolder());
  for (const [wall, from, to] of [
    [MONDAY - DAY, 0, 50],
    [MONDAY, 50, 60],
  ] as const) {
    const { journal } = open(places, wall);
    journal.append(Array.from({ length: to - from }, (_, index) => minuteSpan(from + index)));
    await journal.backUp();
    journal.close();
  }
  const { journal } = open(places);
  journal.append(Array.from({ length: 10 }, (_, index) => minuteSpan(60 + index)));
  journal.close();
  return places;
}
const carryOut = (places: Places) => carryOutRequest(places, () => undefined);
const ask = (places: Places, request: Request): void => writeRequest(places.request, request);

describe('going back to a backup', () => {
  it('holds at every later start, though newer backups have more', async () => {
    const places = await used();
    ask(places, RESTORE);
    expect(carryOut(places)).toEqual({ did: 'restore' });
    expect(nextStart(places)).toEqual({ spans: 50, problems: [] });
    expect(nextStart(places, MONDAY + DAY)).toEqual({ spans: 50, problems: [] });
  });

  it('is done once', async () => {
    const places = await used();
    ask(places, RESTORE);
    carryOut(places);
    expect(carryOut(places)).toEqual({ did: 'nothing' });
  });

  it('keeps how it was before, which can be gone back to', async () => {
    const places = await used();
    ask(places, RESTORE);
    carryOut(places);
    expect(listRestorable(places.backups)[0]).toMatchObject({
      ...{ id: BEFORE, kind: 'before', at: MONDAY },
    });
    ask(places, { ...RESTORE, backup: BEFORE, stamp: '2026-11-23T11-00-00' });
    expect(carryOut(places)).toEqual({ did: 'restore' });
    expect(nextStart(places)).toEqual({ spans: 70, problems: [] });
  });

  it("keeps what only SQLite's log had, after Sitwell was killed", async () => {
    const places = await used();
    const { journal } = open(places);
    journal.append([minuteSpan(70)]);
    const copies = ['journal.sqlite', 'journal.sqlite-wal'].map(
      (name) => [name, readFileSync(path.join(places.userData, name))] as const,
    );
    journal.close();
    for (const [name, content] of copies) writeFileSync(path.join(places.userData, name), content);
    ask(places, RESTORE);
    carryOut(places);
    expect(nextStart(places).spans).toBe(50);
    renameSync(path.join(places.backups, BEFORE), places.journal);
    expect(nextStart(places).spans).toBe(71);
  });

  it.each([0, 1, 2, 3, 4])(
    'and a power cut after step %i leaves the old or the new journal',
    async (steps) => {
      const places = await used();
      ask(places, RESTORE);
      const work = restoring(RESTORE, places);
      for (let step = 0; step < steps; step += 1) work.next();
      expect(carryOut(places)).toEqual({ did: 'restore' });
      expect(nextStart(places)).toEqual({ spans: 50, problems: [] });
      renameSync(path.join(places.backups, BEFORE), places.journal);
      expect(nextStart(places).spans).toBe(70);
    },
  );

  it.each([1, 2, 3])(
    'and nothing is lost where after step %i the request is lost too',
    async (steps) => {
      const places = await used();
      const work = restoring(RESTORE, places);
      for (let step = 0; step < steps; step += 1) work.next();
      expect(nextStart(places)).toEqual({ spans: 70, problems: [] });
    },
  );

  it('that is not whole changes nothing, and is told', async () => {
    const places = await used();
    writeFileSync(path.join(places.backups, OLD), 'not a journal');
    ask(places, RESTORE);
    expect(carryOut(places)).toEqual({ did: 'failed', what: 'restore', detail: OLD });
    expect(nextStart(places)).toEqual({ spans: 70, problems: [] });
  });

  it('is refused where a journal cannot be kept, and the request is not tried again', async () => {
    const places = await used();
    writeFileSync(places.journal, 'x'.repeat(5_000));
    ask(places, RESTORE);
    expect(carryOut(places)).toMatchObject({ did: 'failed', what: 'restore' });
    expect(existsSync(places.request)).toBe(false);
    expect(readFileSync(places.journal, 'utf8')).toHaveLength(5_000);
    expect(readdirSync(places.userData).sort()).toEqual(['backups', 'journal.sqlite']);
  });

  it.each([
    '',
    '{}',
    'null',
    '{"do":"erase","more":1}',
    '{"do":"restore","backup":"../../journal.sqlite","stamp":"2026-11-23T10-00-00"}',
  ])('asked for by %j is not asked for', async (text) => {
    const places = await used();
    writeFileSync(places.request, text);
    expect(carryOut(places)).toEqual({ did: 'nothing' });
    expect(nextStart(places).spans).toBe(70);
    expect(existsSync(places.request)).toBe(false);
  });
});

describe('deleting everything', () => {
  /** All that Sitwell writes, what is set aside, and some things of somebody else. */
  function fullFolder(): Places {
    const places = placesIn(temporaryFolder());
    for (const folder of ['backups', 'routines', 'pictures', 'logs', 'Photos']) {
      mkdirSync(path.join(places.userData, folder));
      writeFileSync(path.join(places.userData, folder, 'something'), '');
    }
    for (const name of [...OURS, ...THEIRS]) writeFileSync(path.join(places.userData, name), '');
    ask(places, { do: 'erase' });
    return places;
  }
  const OURS = [
    ...['journal.sqlite', 'journal.sqlite-wal', 'journal.sqlite-shm', 'journal.sqlite.draft'],
    ...['journal.sqlite.next', 'journal.damaged-2026-11-23T09-00-00.sqlite'],
    ...['settings.json', 'settings.last-good.json', 'settings.wild-2026-11-23T09-00-00.json'],
    ...['settings.json.tmp-123456', 'now.json', 'now.json.draft', 'session.json', 'care.json'],
    ...['self-check.json', 'self-check.json.draft'],
    ...['workplaces.json', 'workplaces.broken-2026-11-23T09-00-00.json'],
  ];
  const THEIRS = ['Preferences', 'Cookies', 'notes.txt', 'journal of my life.doc', 'settings'];
  const LEFT = [...THEIRS, 'Photos'].sort();

  it('deletes all that Sitwell keeps, and nothing else', () => {
    const places = fullFolder();
    expect(carryOut(places)).toEqual({ did: 'erase' });
    expect(readdirSync(places.userData).sort()).toEqual(LEFT);
  });

  it('goes on after a power cut, wherever that was', () => {
    const all = OURS.length + 4;
    for (let steps = 0; steps <= all; steps += 5) {
      const places = fullFolder();
      const work = erasing(places);
      for (let step = 0; step < steps; step += 1) work.next();
      expect(existsSync(places.request)).toBe(true);
      expect(carryOut(places)).toEqual({ did: 'erase' });
      expect(readdirSync(places.userData).sort()).toEqual(LEFT);
    }
  });

  it('is not done again at the next start', () => {
    const places = fullFolder();
    carryOut(places);
    writeFileSync(path.join(places.userData, 'settings.json'), '{}');
    expect(carryOut(places)).toEqual({ did: 'nothing' });
    expect(existsSync(path.join(places.userData, 'settings.json'))).toBe(true);
  });
});
