import { isDeepStrictEqual } from 'node:util';
import type { Routine } from '../../shared/routines/routine.ts';
import { routineText } from '../../shared/routines/write-routine.ts';

/**
 * The routines of a file that are not here. One that differs from that of the same id here is to be kept beside it,
 * unless it was when the file was taken in before.
 */
export function routinesToAdd(
  found: readonly Routine[],
  here: readonly Routine[],
): readonly Routine[] {
  const same = (one: Routine, other: Routine): boolean =>
    isDeepStrictEqual(contentOf(one), contentOf(other));
  return found.filter((routine) => {
    const twin = here.find(({ id }) => id === routine.id);
    if (!twin) return true;
    if (twin.name === routine.name && same(twin, routine)) return false;
    return !here.some(
      (copy) =>
        /-\d+$/.test(copy.id) && copy.name.startsWith(nameStem(routine)) && same(copy, routine),
    );
  });
}

const contentOf = (routine: Routine): unknown =>
  JSON.parse(routineText({ ...routine, id: '', name: '' }));
/** What the name of a copy begins with, however long the name was (shared/routines/copy-of.ts). */
const nameStem = ({ name }: Routine): string => name.slice(0, 40);
