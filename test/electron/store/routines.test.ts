import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { routineExporter } from '../../../electron/store/routines/export-routine.ts';
import { routineStore } from '../../../electron/store/routines/routines.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';
import { routineText } from '../../../shared/routines/write-routine.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { sampleRoutine } from '../../shared/routines/sample-routines.ts';

function open(folder = path.join(temporaryFolder(), 'routines')) {
  const problems = watchedProblems();
  const isStretch = (id: string) => id !== 'catDog';
  return { folder, problems, ...routineStore({ folder, wall: () => 0, problems, isStretch }) };
}

const textOf = (change: Parameters<typeof sampleRoutine>[0] = {}): string =>
  routineText(sampleRoutine(change));

describe("a person's own routines", () => {
  it('are none at first, without a word or a folder', () => {
    const { list, folder, problems } = open();
    expect(list()).toEqual([]);
    expect(() => readdirSync(folder)).toThrow();
    expect(problems.ids()).toEqual([]);
  });

  it('are there again after a restart, each in a file that can be exported as it is', () => {
    const { save, folder } = open();
    expect(save(sampleRoutine())).toBe('saved');
    expect(save(sampleRoutine({ id: 'neck' }))).toBe('saved');
    const { list, get } = open(folder);
    expect(list()).toEqual([sampleRoutine(), sampleRoutine({ id: 'neck' })]);
    expect(get('neck')).toEqual(sampleRoutine({ id: 'neck' }));
    expect(get('knees')).toBeNull();
    const file = path.join(folder, 'routine-hips-and-back.json');
    expect(readFileSync(file, 'utf8')).toBe(textOf());
  });

  it('are removed, and come back when saved again', () => {
    const { save, remove, list } = open();
    save(sampleRoutine());
    remove('hips-and-back');
    remove('hips-and-back');
    expect(list()).toEqual([]);
    save(sampleRoutine());
    expect(list()).toEqual([sampleRoutine()]);
  });

  it('are at most a hundred; those that are there can still be changed', () => {
    const { save, take } = open();
    for (let number = 1; number <= ROUTINE_BOUNDS.routines; number += 1)
      save(sampleRoutine({ id: `r${number}` }));
    expect(save(sampleRoutine({ id: 'one-more' }))).toBe('full');
    expect(take(textOf({ id: 'one-more' }), 'ask')).toEqual({ type: 'full' });
    expect(save(sampleRoutine({ id: 'r7', name: 'Other' }))).toBe('saved');
  });

  it('are not kept with more pictures than a file can be read with', () => {
    const { save, list, problems } = open();
    save(sampleRoutine());
    const picture = `data:image/webp;base64,${'A'.repeat(400_000)}`;
    const step = { title: 'Bridge', seconds: 30, sides: 'together', picture } as const;
    expect(save(sampleRoutine({ steps: Array.from({ length: 15 }, () => step) }))).toBe('tooLarge');
    expect(list()).toEqual([sampleRoutine()]);
    expect(problems.ids()).toEqual([]);
  });

  it('put into the folder by hand go by the name of the file', () => {
    const { folder, save, list } = open();
    save(sampleRoutine());
    writeFileSync(path.join(folder, 'routine-copy.json'), textOf());
    writeFileSync(path.join(folder, 'notes.txt'), 'left alone');
    // No routine could be called by such a name, removed or started.
    writeFileSync(path.join(folder, `routine-${'a'.repeat(61)}.json`), textOf());
    expect(list().map(({ id }) => id)).toEqual(['copy', 'hips-and-back']);
  });

  it('may name a stretch of another version', () => {
    const { folder, list } = open();
    mkdirSync(folder, { recursive: true });
    const steps = [{ stretch: 'catDog' }];
    writeFileSync(path.join(folder, 'routine-a.json'), textOf({ steps }));
    expect(list()).toMatchObject([{ id: 'a', steps }]);
  });
});

describe('taking in a file', () => {
  it('keeps the routine that is in it', () => {
    const { take, list } = open();
    expect(take(textOf(), 'ask')).toEqual({ type: 'saved', routine: sampleRoutine() });
    expect(list()).toEqual([sampleRoutine()]);
  });

  it('refuses a bad one whole, and changes nothing', () => {
    const { take, list, folder } = open();
    const steps = [{ stretch: 'catCow' }, { stretch: 'catDog' }];
    expect(take(textOf({ steps }), 'replace')).toMatchObject({
      type: 'refused',
      faults: [{ place: { line: 11, column: 18 }, values: { stretch: 'catDog' } }],
    });
    expect(take('{', 'replace').type).toBe('refused');
    expect(list()).toEqual([]);
    expect(() => readdirSync(folder)).toThrow();
  });

  it('asks where one of the same id is there, and changes nothing until answered', () => {
    const { take, save, list } = open();
    const mine = sampleRoutine({ name: 'Mine' });
    save(mine);
    expect(take(textOf(), 'ask')).toEqual({ type: 'there', name: 'Mine' });
    expect(list()).toEqual([mine]);
    expect(take(textOf(), 'keepBoth').type).toBe('saved');
    expect(list().map(({ id, name }) => [id, name])).toEqual([
      ['hips-and-back', 'Mine'],
      ['hips-and-back-2', 'Hips and back (2)'],
    ]);
    expect(take(textOf(), 'replace').type).toBe('saved');
    expect(list()[0]).toEqual(sampleRoutine());
  });

  it('does not write over one of a later Sitwell', () => {
    const { take, list, folder } = open();
    mkdirSync(folder, { recursive: true });
    const later = path.join(folder, 'routine-hips-and-back.json');
    writeFileSync(later, '{"sitwellRoutine": 2}');
    expect(take(textOf(), 'replace')).toMatchObject({ type: 'saved' });
    expect(readFileSync(later, 'utf8')).toBe('{"sitwellRoutine": 2}');
    expect(list().map(({ id }) => id)).toEqual(['hips-and-back-2']);
  });
});

describe('exporting a routine', () => {
  const exporter = (filePath: string, canceled = false) => {
    const routines = open();
    routines.save(sampleRoutine({ name: 'Hips / back' }));
    const asked: unknown[] = [];
    const showSaveDialog = async (...options: readonly unknown[]) => {
      asked.push(options.at(-1));
      return { canceled, filePath };
    };
    const dialog = { showSaveDialog: showSaveDialog as Electron.Dialog['showSaveDialog'] };
    return {
      asked,
      run: routineExporter({ routines, dialog, title: () => 'Export', log: () => 0 }),
    };
  };

  it('writes the file that can be imported again, where the person says', async () => {
    const file = path.join(temporaryFolder(), 'mine.json');
    const { run, asked } = exporter(file);
    expect(await run('hips-and-back')).toBe('exported');
    expect(readFileSync(file, 'utf8')).toBe(textOf({ name: 'Hips / back' }));
    expect(asked).toMatchObject([{ title: 'Export', defaultPath: 'Hips back.json' }]);
  });

  it('writes nothing when the person thinks better of it', async () => {
    const file = path.join(temporaryFolder(), 'mine.json');
    expect(await exporter(file, true).run('hips-and-back')).toBe('cancelled');
    expect(() => readFileSync(file)).toThrow();
  });

  it('says so where it cannot be written, or is no longer there', async () => {
    const file = path.join(temporaryFolder(), 'folder');
    mkdirSync(path.join(file, 'in the way'), { recursive: true });
    expect(await exporter(file).run('hips-and-back')).toBe('failed');
    expect(await exporter(file).run('knees')).toBe('gone');
  });
});
