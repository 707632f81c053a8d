import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { routineStore } from '../../electron/store/routines/routines.ts';
import { routineText } from '../../shared/routines/write-routine.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { watchedProblems } from '../fakes/problems.ts';
import { sampleRoutine } from '../shared/routines/sample-routines.ts';

const WALL = Date.UTC(2026, 10, 23, 10);

function open(folder: string) {
  const problems = watchedProblems();
  return { problems, ...routineStore({ folder, wall: () => WALL, problems }) };
}

/** A folder with two sound routines, "hips-and-back" and "neck". */
function usedFolder(): string {
  const folder = temporaryFolder();
  const { save } = open(folder);
  save(sampleRoutine());
  save(sampleRoutine({ id: 'neck' }));
  return folder;
}

const file = (folder: string): string => path.join(folder, 'routine-neck.json');

describe('routines on disk', () => {
  it.each(['', '{"sitwellRoutine": 1, "na', '[]', 'null', '\u0000\u0000', '{"sitwellRoutine": 1}'])(
    'of which one holds %j are the others, and that file is set aside',
    (text) => {
      const folder = usedFolder();
      writeFileSync(file(folder), text);
      const { list, problems } = open(folder);
      expect(list().map(({ id }) => id)).toEqual(['hips-and-back']);
      expect(problems.ids()).toEqual(['routinesDamaged']);
      const aside = path.join(folder, 'routine-neck.broken-2026-11-23T10-00-00.json');
      expect(problems.list()[0]?.detail).toBe(aside);
      expect(readFileSync(aside, 'utf8')).toBe(text);
    },
  );

  it('that are damaged are told once: at the next start all is well', () => {
    const folder = usedFolder();
    writeFileSync(file(folder), '{');
    open(folder).list();
    const { list, problems } = open(folder);
    expect(list()).toHaveLength(1);
    expect(problems.ids()).toEqual([]);
  });

  it('that are far too large are set aside unread', () => {
    const folder = usedFolder();
    writeFileSync(file(folder), ' '.repeat(19_000_000));
    const { list, problems } = open(folder);
    expect(list()).toHaveLength(1);
    expect(problems.ids()).toEqual(['routinesDamaged']);
    expect(existsSync(file(folder))).toBe(false);
  });

  it('of a later Sitwell stay where that one finds them', () => {
    const folder = usedFolder();
    const later = routineText(sampleRoutine()).replace(
      '"sitwellRoutine": 1',
      '"sitwellRoutine": 2',
    );
    writeFileSync(file(folder), later);
    const { list, problems } = open(folder);
    expect(list()).toHaveLength(1);
    expect(problems.ids()).toEqual(['routinesDamaged']);
    expect(readFileSync(file(folder), 'utf8')).toBe(later);
  });

  it('with a folder where a file should be are the others', () => {
    const folder = usedFolder();
    rmSync(file(folder));
    mkdirSync(file(folder));
    const { list, problems } = open(folder);
    expect(list()).toHaveLength(1);
    expect(problems.ids()).toEqual(['routinesDamaged']);
  });

  it('that cannot be written say so until they can, and are as they were before', () => {
    const folder = path.join(temporaryFolder(), 'blocked');
    writeFileSync(folder, 'a file where the folder should be');
    const { save, take, list, problems } = open(folder);
    expect(save(sampleRoutine())).toBe('failed');
    expect(take(routineText(sampleRoutine()), 'ask')).toEqual({ type: 'failed' });
    expect(problems.ids()).toContain('routinesNotSaved');
    rmSync(folder);
    expect(save(sampleRoutine())).toBe('saved');
    expect(problems.ids()).not.toContain('routinesNotSaved');
    expect(list()).toHaveLength(1);
  });

  it.runIf(process.platform !== 'win32' && process.getuid?.() !== 0)(
    'in a folder that may not be read are none, and say so',
    () => {
      const folder = usedFolder();
      chmodSync(folder, 0o000);
      const { list, problems } = open(folder);
      expect(list()).toEqual([]);
      expect(problems.ids()).toEqual(['routinesDamaged']);
      chmodSync(folder, 0o700);
    },
  );

  it('leave a half-written draft of a killed process alone', () => {
    const folder = usedFolder();
    writeFileSync(`${file(folder)}.draft`, '{"sitwe');
    const { list, save, problems } = open(folder);
    expect(list()).toHaveLength(2);
    expect(problems.ids()).toEqual([]);
    save(sampleRoutine({ id: 'neck' }));
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });
});
