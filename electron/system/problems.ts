// What lives here: what does not work here and now, kept until it works again or is dismissed.
// What does not: the words for it (shared/messages/en/problems.ts).
// To add a problem: its id in shared/ipc/views.ts, its words, and a `report` where it is caught.
import type { Problem, ProblemId } from '../../shared/ipc/views.ts';
import type { Log } from './log.ts';
import { wordsOf } from './log.ts';
import { createSignal } from './signal.ts';

/** The list of problems, and the ways to change it. */
export interface Problems {
  /** Something failed: logs it and shows it. Never throws. */
  readonly report: (id: ProblemId, reason: unknown, detail?: string) => void;
  /** It works again. */
  readonly clear: (id: ProblemId) => void;
  /** The person has read it; it comes back only if it worked in between, or fails in another way. */
  readonly dismiss: (id: string) => void;
  readonly list: () => readonly Problem[];
  /** What does not work, also what was dismissed, with what the system said. */
  readonly standing: () => Readonly<Partial<Record<ProblemId, string>>>;
  readonly listen: (listener: (problems: readonly Problem[]) => void) => () => void;
}

/** An empty list of problems. */
export function createProblems(log: Log, wall: () => number): Problems {
  const known = new Map<string, Problem>();
  const dismissed = new Map<string, string | undefined>();
  const changed = createSignal<readonly Problem[]>();
  const list = (): readonly Problem[] => [...known.values()];
  const remove = (id: string): void => {
    if (known.delete(id)) changed.tell(list());
  };
  return {
    report: (id, reason, detail = wordsOf(reason)) => {
      log(id, reason);
      if (dismissed.get(id) === detail) return;
      known.set(id, { id, at: wall(), detail });
      changed.tell(list());
    },
    clear: (id) => {
      dismissed.delete(id);
      remove(id);
    },
    dismiss: (id) => {
      dismissed.set(id, known.get(id)?.detail);
      remove(id);
    },
    list,
    standing: () =>
      Object.fromEntries([
        ...[...dismissed].map(([id, detail]) => [id, detail ?? '']),
        ...list().map(({ id, detail }) => [id, detail ?? '']),
      ]) as Partial<Record<ProblemId, string>>,
    listen: changed.listen,
  };
}
