import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bookIn, PICTURE } from '../../../fakes/book.ts';
import { temporaryFolder } from '../../../fakes/folder.ts';
import { photographed } from '../../../fakes/photo.ts';

const { photo } = photographed;
const facts = { ...photographed, photo: null };

/** A folder with a workplace of that name, and what its file says. */
function named(name: string) {
  const folder = temporaryFolder();
  const before = bookIn(folder);
  before.change({ type: 'renameWorkplace', id: before.book().current, name });
  before.change({ type: 'saveDraft', facts });
  before.close();
  return { folder, file: before.places.file, text: readFileSync(before.places.file, 'utf8') };
}

describe('the file of workplaces', () => {
  it('is not written over while the system will not have it read, and is gone on with once it will', () => {
    const { folder, file, text } = named('Attic');
    rmSync(file);
    symlinkSync(file, file, 'junction');
    const { book, change, told, problems } = bookIn(folder);
    expect(change({ type: 'addWorkplace', name: 'Home' })).toEqual({ type: 'failed' });
    expect(problems.list()).toMatchObject([{ id: 'workplacesNotSaved' }]);
    rmSync(file);
    writeFileSync(file, text);
    // What the page knew was not the book.
    expect(change({ type: 'addWorkplace', name: 'Home' })).toEqual({ type: 'failed' });
    expect(told).toMatchObject([{ workplaces: [{ name: 'Attic' }], draft: facts }]);
    expect(change({ type: 'addWorkplace', name: 'Home' })).toMatchObject({ type: 'changed' });
    expect(book().workplaces.map(({ name }) => name)).toEqual(['Attic', 'Home']);
  });

  it.each([
    ['two workplaces of one id', (id: string) => id],
    ['an id that every object has', () => 'constructor'],
  ])('with %s is set aside', (_what, second) => {
    const { folder, file, text } = named('Attic');
    const state = JSON.parse(text) as { current: string; workplaces: object[] };
    const twin = { id: second(state.current), name: 'Twin', removed: false };
    writeFileSync(file, JSON.stringify({ ...state, workplaces: [...state.workplaces, twin] }));
    const { book, problems } = bookIn(folder);
    expect(problems.list()).toMatchObject([{ id: 'workplacesDamaged' }]);
    expect(book().workplaces).toMatchObject([{ name: 'My desk' }]);
    expect(readdirSync(folder).filter((name) => name.includes('broken'))).toHaveLength(1);
  });
});

describe('the folder of pictures', () => {
  /** An audit with a kept picture, where something else lies in its place at the next start. */
  function replaced(by: (file: string) => void) {
    const folder = temporaryFolder();
    const before = bookIn(folder);
    before.change({ type: 'saveDraft', facts: { ...facts, photo } });
    before.change({ type: 'finish', picture: PICTURE });
    before.close();
    const { pictures } = before.places;
    const file = path.join(pictures, readdirSync(pictures)[0]!);
    rmSync(file);
    by(file);
    return bookIn(folder);
  }

  it.each<[string, (file: string) => void]>([
    ['a folder', (file) => mkdirSync(file)],
    ['a far larger file', (file) => writeFileSync(file, Buffer.alloc(4_000_000))],
    ['a way to elsewhere', (file) => symlinkSync(path.dirname(file), file, 'junction')],
  ])('has no picture where there is %s', (_what, by) => {
    const { book, picture, problems } = replaced(by);
    const [audit] = book().audits;
    expect(audit!.photo!.kept).toBe(false);
    expect(picture(audit!.id)).toBeNull();
    expect(problems.list()).toEqual([]);
  });

  it('does not mind a folder of the name of what a crash leaves', () => {
    const { folder } = named('Attic');
    mkdirSync(path.join(folder, 'pictures', 'audit-a.jpg.draft'), { recursive: true });
    expect(bookIn(folder).problems.list()).toEqual([]);
  });
});

describe('the audits of a workplace', () => {
  it('are not read again for a saved answer', () => {
    const { change, book, journal } = bookIn(temporaryFolder());
    change({ type: 'saveDraft', facts });
    change({ type: 'finish', picture: null });
    expect(book().audits).toHaveLength(1);
    const read = vi.spyOn(journal, 'auditsOf');
    change({ type: 'saveDraft', facts });
    expect(read).not.toHaveBeenCalled();
  });
});
