import type { Status } from '../breaks/status.ts';

/** What a status bar would show, one word. Documented in docs/command-line.md, so never renamed. */
export const BAR_STATES = [
  ...['break', 'over', 'due', 'snoozed', 'paused', 'quiet'],
  ...['away', 'unsure', 'sitting', 'standing'],
] as const;
export type BarState = (typeof BAR_STATES)[number];

/** The most urgent thing that is so. */
export function barStateOf({ phase, holds, presence, posture }: Status): BarState {
  if (phase.type === 'running') return 'break';
  if (phase.type === 'over') return 'over';
  if (phase.type === 'announced') return 'due';
  if (holds.includes('paused')) return 'paused';
  if (holds.length > 0) return 'quiet';
  if (phase.type === 'snoozed') return 'snoozed';
  if (presence !== 'atDesk') return presence;
  return posture;
}
