// What lives here: what the tray icon says, out of the status; two equal looks draw the same picture.
// What does not: drawing it (draw-icon.ts).
// To add a look: a name in IconMark, its rule here, its picture in draw-icon.ts.
import type { Status } from '../../shared/breaks/status.ts';

/** What the icon shows inside its ring. */
export type IconMark = 'sitting' | 'standing' | 'due' | 'held' | 'paused' | 'away';

/** Everything the picture depends on. */
export interface IconLook {
  readonly mark: IconMark;
  /** How much of the ring is filled, 0 to RING_STEPS. */
  readonly steps: number;
}

/** The ring moves in this many steps; finer ones could not be seen at the size of a tray. */
export const RING_STEPS = 24;

/** The look of a status. */
export function iconLook(status: Status): IconLook {
  const mark = markOf(status);
  const progress = mark === 'due' ? 1 : mark === 'away' ? 0 : (status.next?.progress ?? 0);
  return { mark, steps: Math.round(Math.min(1, Math.max(0, progress)) * RING_STEPS) };
}

function markOf(status: Status): IconMark {
  const { phase, holds, presence, posture } = status;
  if (phase.type === 'announced' || phase.type === 'running') return 'due';
  if (holds.includes('paused')) return 'paused';
  if (holds.length > 0) return 'held';
  if (presence === 'away') return 'away';
  return posture;
}
