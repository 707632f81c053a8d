import { useCallback, useEffect, useState } from 'react';
import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';
import { call, listen } from '../../api.ts';
import { useAsk } from '../../state/context.ts';

interface UseBook {
  /** null until it has been read. */
  readonly book: AuditBook | null;
  /** Carries a command out; the book is the changed one when this is answered. */
  readonly change: (command: BookCommand) => Promise<BookChange>;
}

/** The workplaces, and what was found at the chosen one. */
export function useBook(): UseBook {
  const ask = useAsk();
  const [book, setBook] = useState<AuditBook | null>(null);
  useEffect(() => {
    ask(call('audit.book').then(setBook));
    return listen('book', setBook);
  }, [ask]);
  const change = useCallback(async (command: BookCommand) => {
    const result = await call('audit.change', command);
    if (result.type === 'changed') setBook(result.book);
    return result;
  }, []);
  return { book, change };
}
