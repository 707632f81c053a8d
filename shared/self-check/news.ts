// What lives here: which failures are still to be told, quietly and once.
// What does not: telling them (renderer/features/self-check/SelfCheckNews.tsx, renderer/features/problems).
import type { ProblemId } from '../ipc/views.ts';
import type { CheckId, Finding } from './self-check.ts';

/** The problem that says the same as a failed check; with it in the list, nothing more is said. */
export const TOLD_BY: Readonly<Partial<Record<CheckId, ProblemId>>> = {
  idle: 'idleSignalStuck',
  tray: 'trayFailed',
  prompt: 'promptFailed',
  overlay: 'breakWindowFailed',
  notifications: 'notificationsFailed',
  autostart: 'autostartFailed',
};

/** What of it fails. */
export const failing = (findings: readonly Finding[]): readonly CheckId[] =>
  findings.filter(({ verdict }) => verdict === 'fails').map(({ id }) => id);

/** What fails and is told nowhere else. `read`: what failed when the person last read the list. */
export function newsOf(
  findings: readonly Finding[],
  read: readonly CheckId[],
  problems: readonly ProblemId[],
): readonly CheckId[] {
  return failing(findings).filter((id) => {
    const told = TOLD_BY[id];
    return !read.includes(id) && !(told && problems.includes(told));
  });
}
