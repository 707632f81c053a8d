// What lives here: the stretch of time that is not closed yet, so that Today shows it before the journal has it.
// What does not: closed spans (the journal has them).
import type { State } from '../../shared/breaks/state.ts';
import { wallOf } from '../../shared/breaks/turn.ts';
import type { SpanEntry } from '../../shared/journal/entries.ts';

/** The open span up to `wall`, or null if nothing of it has passed. */
export function openSpan(state: State, wall: number): SpanEntry | null {
  const { span, posture } = state;
  const start = wallOf(state, span.start);
  if (wall <= start) return null;
  const is = span.is === 'desk' ? posture : 'away';
  return { type: 'span', start, end: wall, is, cause: span.cause };
}
