// What lives here: an order on the mat that is kind to a body.
// What does not: which stretches a floor routine has (floor.ts), the order in a break (arrange.ts).
// To add a rule about neighbours: `clashes`, and its test in test/shared/sessions/floor.test.ts.
import type { Stretch } from '../stretches/stretch.ts';
import type { RoutineEntry } from './session.ts';

/** Both bend the back the same way, lying on the belly. */
const BELLY_BENDS: readonly string[] = ['cobra', 'sphinx'];

const stretchOf = ({ content }: RoutineEntry): Stretch | null =>
  content.kind === 'stretch' ? content.stretch : null;

/** Whether one may not follow directly on the other: the same again, two strenuous ones, two bends on the belly. */
function clashes(one: RoutineEntry | undefined, other: RoutineEntry | undefined): boolean {
  const [before, after] = [one, other].map((entry) => entry && stretchOf(entry));
  if (!before || !after) return false;
  if (before === after) return true;
  if (before.effort === 'strenuous' && after.effort === 'strenuous') return true;
  return BELLY_BENDS.includes(before.id) && BELLY_BENDS.includes(after.id);
}

/** The entry that clashes with the one before it, or, if that is the last, the one before. Null where none does. */
export function firstClash(entries: readonly RoutineEntry[]): RoutineEntry | null {
  const index = entries.findIndex((entry, at) => at > 0 && clashes(entries[at - 1], entry));
  if (index === -1) return null;
  return entries[index === entries.length - 1 ? index - 1 : index] ?? null;
}

/**
 * The entries with something to loosen up first, then as they are, but with none beside one that it clashes with
 * as far as that can be, and `closing` last.
 */
export function floorOrder(
  entries: readonly RoutineEntry[],
  closing: RoutineEntry,
): readonly RoutineEntry[] {
  const others = entries.filter(({ content }) => content !== closing.content);
  const end = entries.find(({ content }) => content === closing.content) ?? closing;
  const loosener = others.find((entry) => stretchOf(entry)?.role === 'mobilise');
  const waiting = loosener
    ? [loosener, ...others.filter((entry) => entry !== loosener)]
    : [...others];
  const placed: RoutineEntry[] = [];
  // Always the next one in line that may follow on the last.
  for (let index = 0; index >= 0;) {
    placed.push(...waiting.splice(index, 1));
    index = waiting.findIndex((entry) => !clashes(placed.at(-1), entry));
  }
  if (clashes(placed.at(-1), end)) waiting.push(...placed.splice(-1));
  for (const entry of waiting) placed.splice(lastGap(placed, entry, end), 0, entry);
  return [...placed, end];
}

/** The last place where an entry clashes with neither neighbour; without any, the end. */
function lastGap(placed: readonly RoutineEntry[], entry: RoutineEntry, end: RoutineEntry): number {
  const gaps = [...placed, end].map((_, index) => index).slice(1);
  const open = gaps.findLast(
    (index) => !clashes(placed[index - 1], entry) && !clashes(entry, placed[index] ?? end),
  );
  return open ?? placed.length;
}
