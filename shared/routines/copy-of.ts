import { ROUTINE_BOUNDS } from './routine.ts';
import type { Routine } from './routine.ts';

/** The same routine under an id and a name that are not taken: "-2" and " (2)", or the next number. */
export function copyOf(routine: Routine, isTaken: (id: string) => boolean): Routine {
  for (let number = 2; ; number += 1) {
    const id = `${shortened(routine.id, ROUTINE_BOUNDS.id - 5).replace(/-+$/, '')}-${number}`;
    if (isTaken(id)) continue;
    const name = `${shortened(routine.name, ROUTINE_BOUNDS.name - 7).trimEnd()} (${number})`;
    return { ...routine, id, name };
  }
}

/** Cut between characters, never within one. */
const shortened = (text: string, longest: number): string =>
  text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
