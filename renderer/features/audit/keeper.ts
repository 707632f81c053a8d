// What lives here: keeping answers: each is sent to main at once, one after another, and stays until main has it.
// What does not: what an answer is (unsaved.ts), showing how it went (SavedNote.tsx).
import { answersAfter } from '../../../shared/ergonomics/audit/answers-after.ts';
import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import { factsWith, isNoChange, together, withoutSent } from './unsaved.ts';
import type { FactsChange } from './unsaved.ts';

/** How keeping the last answer went; `quiet` before the first. */
export type Keeping = 'quiet' | 'saving' | 'saved' | 'failed';

/** Changes by the id of their workplace. */
export type Unsaved = Readonly<Record<string, FactsChange>>;

interface Kept {
  /** The chosen workplace's audit as the person sees it. */
  readonly facts: AuditFacts;
  readonly keeping: Keeping;
}

/** Keeps the answers of a page. */
export interface Keeper {
  readonly get: () => Kept;
  readonly subscribe: (listener: () => void) => () => void;
  /** A newer book than the one known so far. What was not confirmed stays over it. */
  readonly meet: (book: AuditBook) => void;
  readonly change: (change: FactsChange) => void;
  /** Sends what waits; whether all of it was taken. Also the next try after a failure. */
  readonly flush: () => Promise<boolean>;
  /** Forgets what waits at the chosen workplace: its audit was begun anew. */
  readonly forget: () => void;
}

/** What a keeper works with. */
interface KeeperParts {
  readonly book: AuditBook;
  /** What was not confirmed when the page was last left. */
  readonly unsaved: Unsaved;
  readonly send: (facts: AuditFacts) => Promise<BookChange>;
  /** Remembers what waits, in case the page is left before it is confirmed. */
  readonly remember: (unsaved: Unsaved) => void;
}

/** Makes a keeper. It has no timer: who shows a failure also asks for the next try. */
export function createKeeper(parts: KeeperParts): Keeper {
  const { send, remember } = parts;
  const listeners = new Set<() => void>();
  let book = parts.book;
  let unsaved = parts.unsaved;
  let keeping: Keeping = 'quiet';
  let sending: Promise<boolean> | null = null;

  const waiting = (): FactsChange => unsaved[book.current] ?? {};
  const facts = (): AuditFacts => factsWith(book.draft, waiting());
  let kept: Kept = { facts: facts(), keeping };
  const tell = (): void => {
    kept = { facts: facts(), keeping };
    for (const listener of listeners) listener();
  };
  const setWaiting = (workplace: string, change: FactsChange): void => {
    const others = Object.entries(unsaved).filter(([id]) => id !== workplace);
    unsaved = Object.fromEntries(isNoChange(change) ? others : [...others, [workplace, change]]);
    remember(unsaved);
  };

  const sendAll = async (): Promise<boolean> => {
    while (!isNoChange(waiting())) {
      const workplace = book.current;
      const sent = waiting();
      keeping = 'saving';
      tell();
      // Where main cannot even be asked, that is one more failure.
      const result = await send(facts()).catch((): BookChange => ({ type: 'failed' }));
      keeping = result.type === 'changed' ? 'saved' : 'failed';
      if (result.type === 'changed') {
        setWaiting(workplace, withoutSent(unsaved[workplace] ?? {}, sent));
        book = result.book;
      }
      tell();
      if (keeping === 'failed') return false;
    }
    return true;
  };
  const flush = (): Promise<boolean> => {
    sending ??= sendAll().finally(() => {
      sending = null;
    });
    return sending;
  };

  return {
    get: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    meet: (newer) => {
      book = newer;
      // A finished audit, or one begun anew: what was kept of it is no news any more.
      if (!book.draft && isNoChange(waiting())) keeping = 'quiet';
      tell();
    },
    change: (change) => {
      setWaiting(book.current, together(waiting(), withGone(facts(), change)));
      tell();
      void flush();
    },
    flush,
    forget: () => {
      setWaiting(book.current, {});
      keeping = 'quiet';
      tell();
    },
  };
}

/** The change with what it takes back beside it: answers to questions that read otherwise from now on. */
function withGone({ answers }: AuditFacts, change: FactsChange): FactsChange {
  const after = answersAfter(answers, change.answers ?? {});
  const gone = Object.keys(answers).filter((id) => !Object.hasOwn(after, id));
  const takenBack = Object.fromEntries(gone.map((id) => [id, null]));
  return { ...change, answers: { ...takenBack, ...change.answers } };
}
