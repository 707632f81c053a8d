import type { Session, SessionItem, SessionStep } from './types.ts';

/** Where a session is. */
export interface SessionMoment {
  readonly item: SessionItem;
  /** Counted from 0. */
  readonly itemIndex: number;
  readonly next: SessionItem | null;
  readonly step: SessionStep;
  /** Of the item, 0 to 1. */
  readonly itemShare: number;
  /** Of the step, 0 to 1. */
  readonly stepShare: number;
  /** How far the movement has gone, 0 to 1, eased as bodies move. */
  readonly level: number;
}

/** The session at `elapsed` ms. Before the start it is the first moment, after the end the last. Null when empty. */
export function momentOf(session: Session, elapsed: number): SessionMoment | null {
  const at = Math.min(Math.max(elapsed, 0), session.length);
  const itemIndex = indexAt(session.items, at);
  const item = session.items[itemIndex];
  const step = item?.steps[indexAt(item.steps, at)];
  if (!item || !step) return null;
  const stepShare = Math.min(1, (at - step.start) / step.length);
  const eased = (1 - Math.cos(Math.PI * stepShare)) / 2;
  return {
    item,
    itemIndex,
    next: session.items[itemIndex + 1] ?? null,
    step,
    itemShare: Math.min(1, (at - item.start) / item.length),
    stepShare,
    level: step.from + (step.to - step.from) * eased,
  };
}

function indexAt(parts: readonly { readonly start: number }[], at: number): number {
  const index = parts.findLastIndex((part) => part.start <= at);
  return Math.max(0, index);
}
