import { SECOND } from '../time/moment.ts';
import { entrySeconds } from './item.ts';
import type { Session, SessionItem } from './session.ts';

/** A stretch of the library that was played in a session. Times in ms from the session's start. */
export interface PlayedStretch {
  /** The item's place in the session, counted from 0. */
  readonly index: number;
  readonly stretch: string;
  readonly start: number;
  readonly end: number;
  /** Part of the stretch, all its sides, that was played, 0 to 1. */
  readonly share: number;
}

/** Less of a stretch than this does not count as having been played. */
const LEAST_SHARE = 0.2;

/**
 * What was played of a session that ran until `elapsed` ms: each stretch of which at least a fifth came up,
 * in order. Getting ready, previews and rests are no part of it. Own steps have no id and are left out.
 */
export function playedStretches(session: Session, elapsed: number): readonly PlayedStretch[] {
  return session.items.flatMap((item, index) => playedOf(item, index, elapsed) ?? []);
}

function playedOf(item: SessionItem, index: number, elapsed: number): PlayedStretch | null {
  const { content, seconds, why } = item;
  if (content.kind === 'own') return null;
  const begun = item.steps.filter(({ kind, start }) => !AROUND.has(kind) && start < elapsed);
  const [first] = begun;
  const last = begun.at(-1);
  if (!first || !last) return null;
  const end = Math.min(elapsed, last.start + last.length);
  const whole = entrySeconds({ content, seconds, why }) * SECOND;
  const share = whole > 0 ? Math.min(1, (end - first.start) / whole) : 0;
  if (share < LEAST_SHARE) return null;
  return { index, stretch: content.stretch.id, start: first.start, end, share };
}

/** Steps around a stretch. */
const AROUND: ReadonlySet<string> = new Set(['ready', 'preview', 'rest', 'finish']);
