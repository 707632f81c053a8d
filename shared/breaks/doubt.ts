// What lives here: when the end screen has to ask "did you take it?", and what silence then means.
// What does not: asking and answering (question.ts).
// To add a reason to doubt: a line in doubtAbout, and its rule in ARCHITECTURE.md.
import { PARTIAL_SHARE, TAKEN_SHARE } from './limits.ts';
import type { BreakSettings } from './settings.ts';
import type { RunningBreak } from './state.ts';

/**
 * What no answer would mean, or null if there is nothing to ask. Where the idle signal lies, silence
 * means nobody was at the screen: taken. Where a call or a film went on through a still break,
 * somebody was: skipped. A guide that was followed leaves no doubt.
 */
export function doubtAbout(
  running: RunningBreak,
  settings: BreakSettings,
): 'taken' | 'skipped' | null {
  // Too short to be a whole break, whatever the answer.
  if (running.plannedMs < running.lengthMs * TAKEN_SHARE) return null;
  if (!settings.idleTrusted) return 'taken';
  const { quietMs, playedMs, engagedMs, lengthMs } = running;
  if (playedMs >= lengthMs * TAKEN_SHARE) return null;
  const still = quietMs >= lengthMs * PARTIAL_SHARE;
  return still && engagedMs >= lengthMs * TAKEN_SHARE ? 'skipped' : null;
}
