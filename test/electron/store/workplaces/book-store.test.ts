import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictureFolder } from '../../../../electron/store/workplaces/pictures.ts';
import { bookIn, BOOK_WALL, PICTURE } from '../../../fakes/book.ts';
import { temporaryFolder } from '../../../fakes/folder.ts';
import { photographed } from '../../../fakes/photo.ts';

const { photo } = photographed;
const facts = { ...photographed, photo: null };

/** A book in which one audit was finished. */
function audited(folder = temporaryFolder()) {
  const book = bookIn(folder);
  book.change({ type: 'saveDraft', facts });
  book.change({ type: 'finish', picture: null });
  return book;
}

describe('the book', () => {
  it('begins with one workplace and nothing on the disk', () => {
    const { book, places } = bookIn(temporaryFolder());
    expect(book()).toMatchObject({
      workplaces: [{ name: 'My desk', removed: false }],
      ...{ draft: null, audits: [], fixes: [], putOff: null, measured: null },
    });
    expect([existsSync(places.file), existsSync(places.pictures)]).toEqual([false, false]);
  });

  it('is as it was after a restart, with the draft of every workplace', () => {
    const folder = temporaryFolder();
    const before = bookIn(folder);
    before.change({ type: 'saveDraft', facts });
    before.change({ type: 'addWorkplace', name: 'Home' });
    before.change({ type: 'saveDraft', facts: { ...facts, answers: {} } });
    before.change({ type: 'putOff' });
    before.close();
    const after = bookIn(folder);
    expect(after.book()).toEqual(before.told.at(-1));
    expect(after.book()).toMatchObject({ draft: { answers: {} }, putOff: BOOK_WALL });
    after.change({ type: 'chooseWorkplace', id: after.book().workplaces[0]!.id });
    expect(after.book()).toMatchObject({ draft: facts, putOff: null });
  });

  it('is told to pages after every change, and only then', () => {
    const { change, told, book } = bookIn(temporaryFolder());
    change({ type: 'removeWorkplace', id: 'nobody' });
    expect(told).toEqual([]);
    expect(change({ type: 'putOff' })).toEqual({ type: 'changed', book: book() });
    expect(told).toEqual([book()]);
  });

  it('keeps the audits and the words on fixes of two workplaces apart', () => {
    const { change, book } = audited();
    change({ type: 'setFix', fix: 'mouseIn', state: 'planned' });
    change({ type: 'setFix', fix: 'mouseIn', state: 'done' });
    const [desk] = book().workplaces;
    change({ type: 'addWorkplace', name: 'Home' });
    expect(book()).toMatchObject({ audits: [], fixes: [] });
    change({ type: 'chooseWorkplace', id: desk!.id });
    expect(book().audits).toHaveLength(1);
    expect(book().fixes).toEqual([{ fix: 'mouseIn', state: 'done', at: BOOK_WALL }]);
  });
});

describe('a finished audit', () => {
  it('is in the journal with its score, and its draft is gone', () => {
    const { book, journal } = audited();
    const [audit] = book().audits;
    expect(book().draft).toBeNull();
    expect(audit).toMatchObject({ ...facts, kind: 'full', at: BOOK_WALL });
    const { low, high } = audit!.score;
    expect(journal.auditsOf(book().current)).toMatchObject([
      { type: 'audit', id: audit!.id, low: low.total, high: high.total },
    ]);
  });

  it('is there once, however often it is finished', () => {
    const { change, book } = audited();
    expect(change({ type: 'finish', picture: null })).toEqual({ type: 'gone' });
    expect(book().audits).toHaveLength(1);
  });

  it('is there unchanged after a restart', () => {
    const folder = temporaryFolder();
    const before = audited(folder);
    before.close();
    expect(bookIn(folder).book()).toEqual(before.told.at(-1));
  });

  it('is followed by one that looked at a question again', () => {
    const { change, book } = audited();
    change({ type: 'recheck', answers: { chairHeight: ['right'] }, hours: {} });
    expect(book().audits).toMatchObject([
      { kind: 'full', answers: { chairHeight: ['low'] } },
      { kind: 'recheck', answers: { chairHeight: ['right'], glare: 'unknown' } },
    ]);
  });
});

describe('a picture', () => {
  it('is nowhere on the disk unless its person keeps it', () => {
    const { change, book, places } = bookIn(temporaryFolder());
    change({ type: 'saveDraft', facts: { ...facts, photo } });
    change({ type: 'finish', picture: null });
    expect(existsSync(places.pictures)).toBe(false);
    expect(book().audits[0]!.photo).toEqual({ ...photo, kept: false });
  });

  it('is kept with its audit, found again after a restart, and removed by itself', () => {
    const folder = temporaryFolder();
    const before = bookIn(folder);
    before.change({ type: 'saveDraft', facts: { ...facts, photo } });
    before.change({ type: 'finish', picture: PICTURE });
    before.close();
    const { book, picture, change, places } = bookIn(folder);
    const [audit] = book().audits;
    expect(audit!.photo).toEqual(photo);
    expect(picture(audit!.id)).toBe(PICTURE);
    expect(readdirSync(places.pictures)).toEqual([`audit-${audit!.id}.jpg`]);
    expect(change({ type: 'removePicture', audit: audit!.id })).toMatchObject({ type: 'changed' });
    expect(readdirSync(places.pictures)).toEqual([]);
    expect(book().audits[0]!.photo).toEqual({ ...photo, kept: false });
    expect(picture(audit!.id)).toBeNull();
    expect(change({ type: 'removePicture', audit: audit!.id })).toEqual({ type: 'gone' });
  });

  it('without markers on it is not kept', () => {
    const { change, places } = bookIn(temporaryFolder());
    change({ type: 'saveDraft', facts });
    change({ type: 'finish', picture: PICTURE });
    expect(existsSync(places.pictures)).toBe(false);
  });

  it('stays on the disk when the journal it belongs to is lost', () => {
    const folder = temporaryFolder();
    const before = bookIn(folder);
    before.change({ type: 'saveDraft', facts: { ...facts, photo } });
    before.change({ type: 'finish', picture: PICTURE });
    before.change({ type: 'saveDraft', facts });
    before.close();
    const kept = readdirSync(before.places.pictures);
    for (const name of readdirSync(folder))
      if (name.startsWith('journal.sqlite')) rmSync(path.join(folder, name));
    const after = bookIn(folder);
    expect(after.book().audits).toEqual([]);
    expect(readdirSync(after.places.pictures)).toEqual(kept);
  });

  it('that a crash left of an audit that was not finished is gone at the next start, and so are halves', () => {
    const folder = temporaryFolder();
    const before = bookIn(folder);
    before.change({ type: 'saveDraft', facts: { ...facts, photo } });
    const { id } = before.book().draft!;
    before.close();
    const left = pictureFolder(before.places.pictures);
    left.keep(id, PICTURE);
    writeFileSync(path.join(before.places.pictures, 'audit-other.jpg.draft'), 'half');
    const after = bookIn(folder);
    expect(readdirSync(after.places.pictures)).toEqual([]);
    expect(after.book().draft).toMatchObject({ id });
  });
});
