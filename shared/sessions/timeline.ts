// What lives here: a routine written out on a time line, from its first second to its last.
// What does not: one entry's steps (item.ts), choosing entries (build.ts), where one is (moment-of.ts).
// To add a kind of step around the stretches: `writeItems` or `closeAt`.
import { SECOND } from '../time/moment.ts';
import { FINISH_SECONDS, startPose, writeItem } from './item.ts';
import type { Opener } from './item.ts';
import type { RoutineEntry, Session, SessionItem, SessionStep, Words } from './session.ts';

/** A break shorter than this has neither a "get ready" nor a finish, seconds. */
export const BRIEF_SECONDS = 30;
/** Left-over time from here on is a rest with its own words; less makes the last step longer, ms. */
const WORTH_A_STEP = 2 * SECOND;

/**
 * Entries one after the other from `start` ms on; the first one after `opener`, the others after a preview.
 * The first one gets the number `from`.
 */
export function writeItems(
  entries: readonly RoutineEntry[],
  start: number,
  opener: Opener,
  from = 1,
): readonly SessionItem[] {
  const items: SessionItem[] = [];
  let at = start;
  for (const [index, entry] of entries.entries()) {
    const item = writeItem(entry, at, index === 0 ? opener : 'preview', from + index);
    items.push(item);
    at += item.length;
  }
  return items;
}

/** A routine that the person picked: as long as its entries take at their own or usual doses. */
export function chosenSession(
  id: string,
  title: Words | null,
  entries: readonly RoutineEntry[],
): Session {
  const items = writeItems(entries, 0, 'ready');
  const end = endOf(items) + FINISH_SECONDS * SECOND;
  return sessionOf({ id, title, chosen: true }, closeAt(items, end, true));
}

/** A session of these items, as long as they are. */
export const sessionOf = (
  { id, title, chosen }: Pick<Session, 'id' | 'title' | 'chosen'>,
  items: readonly SessionItem[],
): Session => ({ id, title, chosen, length: endOf(items), items });

/** Where the last item ends, ms from the start. */
export function endOf(items: readonly SessionItem[]): number {
  const last = items.at(-1);
  return last ? last.start + last.length : 0;
}

/**
 * The items ending exactly at `end` ms: with a rest for what is left, and a finish. The items must leave
 * room for the finish; without any, nothing is written.
 */
export function closeAt(
  items: readonly SessionItem[],
  end: number,
  withFinish: boolean,
): readonly SessionItem[] {
  const last = items.at(-1);
  if (!last) return [];
  const finish = withFinish ? FINISH_SECONDS * SECOND : 0;
  const left = end - finish - endOf(items);
  const rest = left >= WORTH_A_STEP ? left : 0;
  let closed = last;
  if (rest > 0) closed = withStep(closed, 'rest', 'sessions.stepRest', rest);
  if (withFinish) closed = withStep(closed, 'finish', 'sessions.stepFinish', finish);
  return [...items.slice(0, -1), longer(closed, end - endOf([closed]))];
}

/** The items without the rest and the finish at their end. */
export function reopen(items: readonly SessionItem[]): readonly SessionItem[] {
  const last = items.at(-1);
  if (!last) return items;
  const steps = last.steps.filter(({ kind }) => kind !== 'rest' && kind !== 'finish');
  if (steps.length === last.steps.length) return items;
  return [...items.slice(0, -1), { ...last, steps, length: lengthOf(steps) }];
}

/** How long these steps take together, ms. */
export const lengthOf = (steps: readonly SessionStep[]): number =>
  steps.reduce((sum, { length }) => sum + length, 0);

/** The item with one more step, in which the figure stays as it is. */
export function withStep(
  item: SessionItem,
  kind: 'preview' | 'rest' | 'finish',
  key: 'sessions.stepPreview' | 'sessions.stepRest' | 'sessions.stepFinish',
  length: number,
): SessionItem {
  const { content } = item;
  const pose = item.steps.at(-1)?.to ?? (content.kind === 'own' ? '' : startPose(content.stretch));
  const step: SessionStep = {
    kind,
    start: item.start + item.length,
    length,
    cue: { key },
    breath: 'easy',
    side: item.steps.at(-1)?.side ?? null,
    from: pose,
    to: pose,
    round: null,
  };
  return { ...item, length: item.length + length, steps: [...item.steps, step] };
}

/** The item with its last step lengthened. */
export function longer(item: SessionItem, by: number): SessionItem {
  const last = item.steps.at(-1);
  if (by === 0 || !last) return item;
  const steps = [...item.steps.slice(0, -1), { ...last, length: last.length + by }];
  return { ...item, length: item.length + by, steps };
}
