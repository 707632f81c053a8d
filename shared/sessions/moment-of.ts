import { softly } from '../figure/motion.ts';
import { SECOND } from '../time/moment.ts';
import type { Session, SessionItem, SessionStep } from './session.ts';

/** Where a session is, for everything that shows or says it. */
export interface SessionMoment {
  readonly item: SessionItem;
  /** Counted from 0. */
  readonly itemIndex: number;
  /** What comes after this item, if anything does. */
  readonly next: SessionItem | null;
  /** How many movements the session has; one that is played again counts once. */
  readonly movements: number;
  readonly step: SessionStep;
  /** Counted from 0 within the item. */
  readonly stepIndex: number;
  /** How much of the item and of the step is over, 0 to 1. */
  readonly itemShare: number;
  readonly stepShare: number;
  /** How far the figure has come from `step.from` to `step.to`, 0 to 1, eased as bodies move. */
  readonly share: number;
  /** Whole seconds to go, rounded up: at a step's beginning its full length, 1 in its last second. */
  readonly stepSecondsLeft: number;
  readonly itemSecondsLeft: number;
  /** Ms until the step is over. */
  readonly stepLeft: number;
}

/** In a hold or a rest the figure has arrived after this time, and then stays, ms. */
const ARRIVES_WITHIN = 3 * SECOND;

/** The session at `elapsed` ms. Before the start it is the first moment, from the end on the last. Null when empty. */
export function momentOf(session: Session, elapsed: number): SessionMoment | null {
  const at = Math.min(Math.max(elapsed, 0), session.length);
  const itemIndex = indexAt(session.items, at);
  const item = session.items[itemIndex];
  if (!item) return null;
  const stepIndex = indexAt(item.steps, at);
  const step = item.steps[stepIndex];
  if (!step) return null;
  return {
    item,
    itemIndex,
    next: session.items[itemIndex + 1] ?? null,
    movements: session.items.at(-1)?.number ?? item.number,
    step,
    stepIndex,
    itemShare: shareOf(item, at),
    stepShare: shareOf(step, at),
    share: easedShare(step, at),
    stepSecondsLeft: secondsLeft(step, at),
    itemSecondsLeft: secondsLeft(item, at),
    stepLeft: Math.max(0, step.start + step.length - at),
  };
}

interface Span {
  readonly start: number;
  readonly length: number;
}

const shareOf = ({ start, length }: Span, at: number): number =>
  Math.min(1, Math.max(0, (at - start) / length));

const secondsLeft = ({ start, length }: Span, at: number): number =>
  Math.max(0, Math.ceil((start + length - at) / SECOND));

/**
 * How far the figure has come in a step at `at` ms of the session, 0 to 1. It speeds up and slows down
 * smoothly; in a hold it arrives early and stays.
 */
export function easedShare(step: SessionStep, at: number): number {
  const stays = step.kind === 'hold' || step.kind === 'rest' || step.kind === 'finish';
  const length = stays ? Math.min(step.length, ARRIVES_WITHIN) : step.length;
  const share = shareOf({ start: step.start, length }, at);
  return step.flows ? share : softly(share);
}

const indexAt = (parts: readonly Span[], at: number): number =>
  Math.max(
    0,
    parts.findLastIndex(({ start }) => start <= at),
  );
