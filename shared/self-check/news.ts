// What lives here: which failures are still to be told, quietly and once.
// What does not: telling them (renderer/features/self-check/SelfCheckNews.tsx, renderer/features/problems).
import type { ProblemId } from '../ipc/views.ts';
import type { Finding } from './finding.ts';
import type { CheckId } from './self-check.ts';

/** The problems that say the same as a failed check; with one in the list, nothing more is said. */
const TOLD_BY: Readonly<Partial<Record<CheckId, readonly ProblemId[]>>> = {
  idle: ['idleSignalStuck'],
  tray: ['trayFailed'],
  prompt: ['promptFailed'],
  overlay: ['breakWindowFailed', 'breakWindowBelow'],
  notifications: ['notificationsFailed'],
  autostart: ['autostartFailed'],
};

/** The problems that say that this does not work. */
export const problemsOf = (id: CheckId): readonly ProblemId[] => TOLD_BY[id] ?? [];

/** Problems of this desktop, of which the list of findings knows more. */
export const OF_THIS_DESKTOP: readonly ProblemId[] = Object.values(TOLD_BY).flat();

/** What of it fails. */
export const failing = (findings: readonly Finding[]): readonly CheckId[] =>
  findings.filter(({ verdict }) => verdict === 'fails').map(({ id }) => id);

/** What fails and is told nowhere else. `read`: what failed when the person last read the list. */
export function newsOf(
  findings: readonly Finding[],
  read: readonly CheckId[],
  problems: readonly ProblemId[],
): readonly CheckId[] {
  return failing(findings).filter(
    (id) => !read.includes(id) && !problemsOf(id).some((told) => problems.includes(told)),
  );
}
