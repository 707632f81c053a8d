import { createProblems } from '../../electron/system/problems.ts';
import type { Problems } from '../../electron/system/problems.ts';
import type { ProblemId } from '../../shared/ipc/views.ts';

/** The real list of problems with what was logged beside it. */
export interface WatchedProblems extends Problems {
  readonly ids: () => readonly ProblemId[];
  readonly logged: readonly string[];
}

export function watchedProblems(): WatchedProblems {
  const logged: string[] = [];
  const problems = createProblems(
    (area) => logged.push(area),
    () => 0,
  );
  return { ...problems, logged, ids: () => problems.list().map(({ id }) => id) };
}
