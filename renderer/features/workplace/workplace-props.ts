import type { BookChange } from '../../../shared/ergonomics/workplaces/answers.ts';
import type { AuditBook } from '../../../shared/ergonomics/workplaces/book.ts';
import type { BookCommand } from '../../../shared/ergonomics/workplaces/command.ts';

/** What the pages of a workplace are given. */
export interface WorkplaceProps {
  readonly book: AuditBook;
  /** Carries a command out; the book is the changed one when this is answered. */
  readonly change: (command: BookCommand) => Promise<BookChange>;
}
