import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { AuditFacts } from '../../../shared/ergonomics/audit/audit.ts';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';
import { listen } from '../../api.ts';
import { createKeeper } from './keeper.ts';
import type { Keeper, Keeping } from './keeper.ts';
import { readUnsaved, rememberUnsaved } from './session-memory.ts';

/** After a failure the next try comes by itself after this long, ms. */
const AGAIN = 10_000;

/** The answers of the audit that is going on, and how keeping them goes. */
export interface UseFacts {
  readonly facts: AuditFacts;
  readonly keeping: Keeping;
  readonly keeper: Keeper;
  /** Carries a command out, and lets the answers know what came of it. */
  readonly change: Change;
}

type Change = (command: BookCommand) => Promise<BookChange>;

/** Answers as the person sees them: what main has, with what it has not confirmed yet over it. */
export function useFacts(book: AuditBook, change: Change): UseFacts {
  const [keeper] = useState(() =>
    createKeeper({
      book,
      unsaved: readUnsaved(),
      send: (facts) => change({ type: 'saveDraft', facts }),
      remember: rememberUnsaved,
    }),
  );
  useEffect(() => {
    void keeper.flush();
    // Not by way of the page's state, which may be drawn late: a book that comes out of its turn would
    // put an older audit under the answers.
    return listen('book', (newer) => keeper.meet(newer));
  }, [keeper]);
  const { facts, keeping } = useSyncExternalStore(keeper.subscribe, keeper.get);
  useEffect(() => {
    if (keeping !== 'failed') return;
    const timer = setInterval(() => void keeper.flush(), AGAIN);
    return () => clearInterval(timer);
  }, [keeper, keeping]);
  const changeAndMeet = useCallback<Change>(
    async (command) => {
      const result = await change(command);
      if (result.type === 'changed') keeper.meet(result.book);
      return result;
    },
    [keeper, change],
  );
  return { facts, keeping, keeper, change: changeAndMeet };
}
