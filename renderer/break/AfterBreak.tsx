import type { BreakKindId } from '../../shared/breaks/words.ts';
import { DrinkRow } from '../features/water/DrinkRow.tsx';
import { OneMore } from './OneMore.tsx';

/** What can be done at the end of a break besides closing it. The break's first paint does not wait for it. */
export function showAfterBreak(kind: BreakKindId) {
  return (
    <>
      <OneMore kind={kind} />
      <DrinkRow source="break" />
    </>
  );
}
