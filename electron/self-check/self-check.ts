// What lives here: "Does it work here?": looked at after the start and when asked, tried, answered.
// What does not: what is known (facts come from outside), judging it (shared/self-check), showing it (renderer/features/self-check).
// To let people try something: trials.ts. To look at something: shared/self-check/self-check.ts.
import type { CheckFacts } from '../../shared/self-check/facts.ts';
import { findingsOf } from '../../shared/self-check/findings.ts';
import { failing, newsOf } from '../../shared/self-check/news.ts';
import type { SelfCheckView } from '../../shared/self-check/finding.ts';
import type { CheckId } from '../../shared/self-check/self-check.ts';
import type { ProblemId } from '../../shared/ipc/views.ts';
import { SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { KeptWords, keptWords } from './kept-words.ts';
import type { Trials } from './trials.ts';

/** The self-check, as pages ask it. */
export interface SelfCheck {
  /** What is known, without asking anybody. */
  readonly get: () => SelfCheckView;
  /** Asks the desktop anew. The person reads the list: what fails is news no more. */
  readonly look: () => Promise<SelfCheckView>;
  /** Shows or plays it, or puts it right. */
  readonly try: (id: CheckId) => SelfCheckView;
  /** The person's word about what was tried. */
  readonly answer: (answer: { readonly id: CheckId; readonly noticed: boolean }) => SelfCheckView;
  /** Something that findings are made of changed. */
  readonly refresh: () => void;
}

export interface SelfCheckParts {
  readonly clocks: Clocks;
  /** What is known now, from memory and the computer's own files: no program is started for it. */
  readonly facts: () => Omit<CheckFacts, keyof Pick<KeptWords, 'noticed'>>;
  /** Asks the desktop what is worth asking anew. Never rejects. */
  readonly ask: () => Promise<unknown>;
  readonly kept: ReturnType<typeof keptWords>;
  readonly trials: Trials;
  /** Sets autostart up again, as the setting says. Throws where the system refuses. */
  readonly mendAutostart: () => void;
  /** The person noticed what was tried, whatever was known of it before. */
  readonly onNoticed: (id: CheckId) => void;
  readonly tell: (view: SelfCheckView) => void;
}

/** By then the tray, the idle signal and the sensors have something to say. */
const FIRST_LOOK = 30 * SECOND;

/** The self-check; looks once by itself. */
export function createSelfCheck(parts: SelfCheckParts): SelfCheck {
  const { clocks, kept } = parts;
  let at = clocks.now().wall;
  let trying: CheckId | null = null;
  let told = '';

  const get = (): SelfCheckView => {
    const facts = parts.facts();
    const { noticed, read } = kept.get();
    const findings = findingsOf({ ...facts, noticed });
    const problems = Object.keys(facts.problems) as ProblemId[];
    return { findings, at, trying, news: newsOf(findings, read, problems) };
  };
  const tell = (): SelfCheckView => {
    const view = get();
    const text = JSON.stringify(view);
    if (text !== told) parts.tell(view);
    told = text;
    return view;
  };
  const markRead = (): void => kept.set({ read: failing(get().findings) });

  clocks.after(FIRST_LOOK, () => {
    at = clocks.now().wall;
    // What works again may fail anew, and is told then.
    const fails = failing(get().findings);
    kept.set({ read: kept.get().read.filter((id) => fails.includes(id)) });
    tell();
  });
  return {
    get,
    look: async () => {
      trying = null;
      await parts.ask();
      at = clocks.now().wall;
      markRead();
      return tell();
    },
    try: (id) => {
      if (id === 'autostart') parts.mendAutostart();
      else {
        trying = id;
        parts.trials[id]?.();
      }
      return tell();
    },
    answer: ({ id, noticed }) => {
      if (noticed) parts.onNoticed(id);
      kept.set({ noticed: { ...kept.get().noticed, [id]: noticed } });
      if (trying === id) trying = null;
      markRead();
      return tell();
    },
    refresh: () => void tell(),
  };
}
