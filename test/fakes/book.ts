// What lives here: a book of workplaces over a real journal in a folder, for tests of the main process.
// What does not: the book that pages are shown in their tests (test/renderer/fakes).
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { createBookStore } from '../../electron/store/workplaces/book-store.ts';
import type { BookParts } from '../../electron/store/workplaces/book-store.ts';
import { pictureFolder } from '../../electron/store/workplaces/pictures.ts';
import { scoreAudit } from '../../shared/ergonomics/audit/score-audit.ts';
import type { AuditBook } from '../../shared/ergonomics/workplaces/book.ts';
import { watchedProblems } from './problems.ts';

export const BOOK_WALL = Date.UTC(2026, 10, 23, 10);

/** A JPEG's first bytes, as a page sends a picture. */
export const PICTURE = `data:image/jpeg;base64,${Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]).toString('base64')}`;

/** Opens the book that a folder holds. Closing leaves everything on the disk. */
export function bookIn(folder: string, about: Partial<BookParts> = {}) {
  const problems = watchedProblems();
  const places = {
    file: path.join(folder, 'workplaces.json'),
    pictures: path.join(folder, 'pictures'),
    journal: path.join(folder, 'journal.sqlite'),
  };
  const journal = openJournal({
    file: places.journal,
    backups: path.join(folder, 'backups'),
    wall: () => BOOK_WALL,
    problems,
    log: () => undefined,
  });
  const told: AuditBook[] = [];
  const store = createBookStore({
    ...{ journal, problems },
    file: places.file,
    pictures: pictureFolder(places.pictures),
    wall: () => BOOK_WALL,
    newId: randomUUID,
    firstName: () => 'My desk',
    score: scoreAudit,
    measured: () => null,
    tell: (book) => told.push(book),
    ...about,
  });
  return { ...store, journal, problems, places, told, close: journal.close };
}
