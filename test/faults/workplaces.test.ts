import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bookIn, PICTURE } from '../fakes/book.ts';
import { temporaryFolder } from '../fakes/folder.ts';
import { photographed } from '../fakes/photo.ts';

const facts = photographed;

/** A folder with two audited workplaces, "My desk" and "Home", with a picture and a draft at home; closed. */
function usedFolder(): string {
  const folder = temporaryFolder();
  const { change, close } = bookIn(folder);
  change({ type: 'saveDraft', facts });
  change({ type: 'finish', picture: null });
  change({ type: 'addWorkplace', name: 'Home' });
  change({ type: 'saveDraft', facts });
  change({ type: 'finish', picture: PICTURE });
  change({ type: 'saveDraft', facts });
  close();
  return folder;
}
const file = (folder: string): string => path.join(folder, 'workplaces.json');

describe('a list of workplaces that is damaged', () => {
  it.each(['', '{"version":1,"workpl', '[]', 'null', '\u0000\u0000', '{"version":2}', '{}'])(
    'and holds %j is set aside and written anew from the journal',
    (text) => {
      const folder = usedFolder();
      writeFileSync(file(folder), text);
      const { book, problems, change, close } = bookIn(folder);
      expect(problems.ids()).toEqual(['workplacesDamaged']);
      const aside = problems.list()[0]!.detail!;
      expect(path.basename(aside)).toBe('workplaces.broken-2026-11-23T10-00-00.json');
      expect(readFileSync(aside, 'utf8')).toBe(text);
      expect(book().workplaces.map(({ name }) => name)).toEqual(['My desk', 'Home']);
      expect(book().audits).toHaveLength(1);
      change({ type: 'putOff' });
      close();
      const again = bookIn(folder);
      expect(again.problems.ids()).toEqual([]);
      expect(again.book().workplaces).toHaveLength(2);
    },
  );

  it('because it was cleaned away is written anew from the journal', () => {
    const folder = usedFolder();
    rmSync(file(folder));
    const { book } = bookIn(folder);
    expect(book().workplaces.map(({ name }) => name)).toEqual(['My desk', 'Home']);
  });

  it('because an older one was put back has the workplaces of later audits too', () => {
    const folder = temporaryFolder();
    const { change, close } = bookIn(folder);
    change({ type: 'putOff' });
    copyFileSync(file(folder), `${file(folder)}.old`);
    change({ type: 'addWorkplace', name: 'Home' });
    change({ type: 'saveDraft', facts });
    change({ type: 'finish', picture: null });
    close();
    copyFileSync(`${file(folder)}.old`, file(folder));
    expect(
      bookIn(folder)
        .book()
        .workplaces.map(({ name }) => name),
    ).toEqual(['My desk', 'Home']);
  });

  it('in one draft only keeps everything else', () => {
    const folder = usedFolder();
    const text = readFileSync(file(folder), 'utf8').replace('"chairHeight"', '"chairColour"');
    writeFileSync(file(folder), text);
    const { book, problems } = bookIn(folder);
    expect(problems.ids()).toEqual([]);
    expect(book()).toMatchObject({ draft: null, audits: [{}], workplaces: [{}, { name: 'Home' }] });
  });
});

describe('a crash', () => {
  it('after the journal and before the file leaves the audit once, and no draft of it', () => {
    const folder = temporaryFolder();
    const { change, close } = bookIn(folder);
    change({ type: 'saveDraft', facts });
    const before = readFileSync(file(folder));
    change({ type: 'finish', picture: null });
    close();
    writeFileSync(file(folder), before);
    const again = bookIn(folder);
    expect(again.book()).toMatchObject({ draft: null, audits: [{}] });
    expect(again.change({ type: 'finish', picture: null })).toEqual({ type: 'gone' });
  });

  it('after the picture and before the journal leaves no picture, and the draft', () => {
    const folder = temporaryFolder();
    const { change, close, book } = bookIn(folder);
    change({ type: 'saveDraft', facts });
    const { id } = book().draft!;
    close();
    const pictures = path.join(folder, 'pictures');
    mkdirSync(pictures);
    writeFileSync(path.join(pictures, `audit-${id}.jpg`), 'x');
    writeFileSync(path.join(pictures, `audit-${id}.jpg.draft`), 'x');
    writeFileSync(path.join(pictures, 'holiday.jpg'), 'mine');
    expect(bookIn(folder).book().draft).toMatchObject({ id });
    expect(readdirSync(pictures)).toEqual(['holiday.jpg']);
  });
});

describe('a journal that was lost', () => {
  it('takes no picture with it that somebody chose to keep', () => {
    const folder = usedFolder();
    const pictures = readdirSync(path.join(folder, 'pictures'));
    expect(pictures).toHaveLength(1);
    rmSync(path.join(folder, 'journal.sqlite'));
    expect(bookIn(folder).book().audits).toEqual([]);
    expect(readdirSync(path.join(folder, 'pictures'))).toEqual(pictures);
  });
});

describe('a disk that refuses', () => {
  it('the file changes nothing, and says so', () => {
    const folder = usedFolder();
    const { change, book, problems, told } = bookIn(folder);
    const before = book();
    mkdirSync(`${file(folder)}.draft`);
    expect(change({ type: 'saveDraft', facts: { ...facts, answers: {} } })).toEqual({
      type: 'failed',
    });
    expect(change({ type: 'renameWorkplace', id: before.current, name: 'Kitchen' })).toEqual({
      type: 'failed',
    });
    expect(book()).toEqual(before);
    expect(told).toEqual([]);
    expect(problems.ids()).toEqual(['workplacesNotSaved']);
  });

  it('for a while is well again with the next change', () => {
    const folder = usedFolder();
    const { change, problems } = bookIn(folder);
    mkdirSync(`${file(folder)}.draft`);
    change({ type: 'putOff' });
    rmSync(`${file(folder)}.draft`, { recursive: true, force: true });
    expect(change({ type: 'putOff' })).toMatchObject({ type: 'changed' });
    expect(problems.ids()).toEqual([]);
  });

  it('the picture finishes nothing', () => {
    const folder = temporaryFolder();
    const { change, book, places } = bookIn(folder);
    change({ type: 'saveDraft', facts });
    writeFileSync(places.pictures, 'a file where the folder should be');
    expect(change({ type: 'finish', picture: PICTURE })).toEqual({ type: 'failed' });
    expect(book()).toMatchObject({ audits: [], draft: facts });
  });

  it('the journal finishes nothing, and keeps no picture', () => {
    const folder = temporaryFolder();
    const opened = bookIn(folder);
    const journal = { ...opened.journal, appendNow: vi.fn(() => false) };
    const { change, book, places } = bookIn(folder, { journal });
    change({ type: 'saveDraft', facts });
    const { draft } = book();
    expect(change({ type: 'finish', picture: PICTURE })).toEqual({ type: 'failed' });
    expect(book()).toMatchObject({ audits: [], draft });
    expect(readdirSync(places.pictures)).toEqual([]);
  });

  it('the file after the journal took an audit loses nothing', () => {
    const folder = temporaryFolder();
    const { change, book, close } = bookIn(folder);
    change({ type: 'saveDraft', facts });
    mkdirSync(`${file(folder)}.draft`);
    expect(change({ type: 'finish', picture: null })).toMatchObject({ type: 'changed' });
    expect(book()).toMatchObject({ draft: null, audits: [{}] });
    close();
    expect(bookIn(folder).book()).toMatchObject({ draft: null, audits: [{}] });
  });

  it('everything, as a journal in memory does, acknowledges no audit and touches no picture', () => {
    const folder = usedFolder();
    const pictures = readdirSync(path.join(folder, 'pictures'));
    rmSync(path.join(folder, 'journal.sqlite'));
    mkdirSync(path.join(folder, 'journal.sqlite'));
    const { change, journal, book } = bookIn(folder);
    expect(journal.isKept()).toBe(false);
    expect(change({ type: 'finish', picture: null })).toEqual({ type: 'failed' });
    expect(book()).toMatchObject({ audits: [], draft: { answers: facts.answers } });
    expect(readdirSync(path.join(folder, 'pictures'))).toEqual(pictures);
    expect(existsSync(file(folder))).toBe(true);
  });
});
