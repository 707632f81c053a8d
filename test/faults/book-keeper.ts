// Run as a program: finishes audit after audit in the folder at argv[2], and prints the id of each once it is
// acknowledged; "failed" where it was not.
import { bookIn, PICTURE } from '../fakes/book.ts';
import { photographed } from '../fakes/photo.ts';

const folder = process.argv[2] ?? '';
const limit = Number(process.argv[3] ?? Infinity);
const { change, book } = bookIn(folder);
for (let number = 0; number < limit; number += 1) {
  const drafted = change({ type: 'saveDraft', facts: photographed });
  const id = book().draft?.id;
  const finished = change({ type: 'finish', picture: PICTURE });
  const done = drafted.type === 'changed' && finished.type === 'changed';
  process.stdout.write(done ? `${id}\n` : 'failed\n');
}
