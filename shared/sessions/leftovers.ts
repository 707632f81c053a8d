// What lives here: what is left of stretches that were hardly begun, when somebody goes through a session quickly.
// What does not: which way they go (commands.ts).
// To change what counts as hardly begun: `isLeftover`.
import { SECOND } from '../time/moment.ts';
import type { SessionItem, SessionStep } from './session.ts';
import { lengthOf, longer, withStep } from './timeline.ts';

/** Who has been at a stretch for less than this has hardly begun, ms. */
export const JUST_BEGUN = 3 * SECOND;

/** A step before a stretch begins. */
export const isOpener = ({ kind }: SessionStep): boolean => kind === 'ready' || kind === 'preview';

/** A step of the stretch itself. */
export const isMovement = (step: SessionStep): boolean =>
  !isOpener(step) && step.kind !== 'rest' && step.kind !== 'finish';

/** Nobody got further than getting in, or was at it for even three seconds. */
export function isLeftover({ steps }: SessionItem): boolean {
  const moved = steps.filter(isMovement);
  return moved.every(({ kind }) => kind === 'enter') || lengthOf(moved) < JUST_BEGUN;
}

/**
 * Past items without the leftovers that nobody needs: of movements that are played again, from the number
 * `from` on, or were played before. Their time goes to the item before; without one, see `fromStart`.
 */
export function withoutLeftovers(
  items: readonly SessionItem[],
  from: number,
): readonly SessionItem[] {
  const kept: SessionItem[] = [];
  for (const item of items) {
    const isAgain = kept.some(({ number }) => number === item.number);
    if (!isLeftover(item) || (item.number < from && !isAgain)) kept.push(item);
    else kept.push(...kept.splice(-1).map((before) => lingering(before, item.length)));
  }
  return kept;
}

/** The items with what was before the first of them as a part of it. */
export function fromStart(items: readonly SessionItem[]): readonly SessionItem[] {
  const [first, ...others] = items;
  if (!first || first.start === 0) return items;
  const before = lingering({ ...first, start: 0, length: 0, steps: [] }, first.start);
  const steps = [...before.steps, ...first.steps];
  return [{ ...first, start: 0, length: first.start + first.length, steps }, ...others];
}

/**
 * Past items that end with one more, which was left in no time at all: it takes a millisecond from what was
 * before it, so that there is a way back to it.
 */
export function squeezedIn(
  items: readonly SessionItem[],
  left: SessionItem,
): readonly SessionItem[] {
  const index = items.findLastIndex(({ steps }) => (steps.at(-1)?.length ?? 0) > 1);
  const giver = items[index];
  const [step] = left.steps;
  if (!giver || !step) return items;
  const sliver = { ...left, length: 1, steps: [{ ...step, length: 1 }], skipped: true };
  const later = [...items.slice(index + 1), sliver].map(oneSooner);
  return [...items.slice(0, index), longer(giver, -1), ...later];
}

const oneSooner = (item: SessionItem): SessionItem => ({
  ...item,
  start: item.start - 1,
  steps: item.steps.map((step) => ({ ...step, start: step.start - 1 })),
});

/** The item with some time after it in which something else was looked at. */
function lingering(item: SessionItem, by: number): SessionItem {
  if (item.steps.at(-1)?.kind === 'preview') return longer(item, by);
  return withStep(item, 'preview', 'sessions.stepPreview', by);
}
