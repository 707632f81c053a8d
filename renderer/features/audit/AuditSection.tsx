// What lives here: the Workstation section: the audit, its result, what to do about it, and its report.
// What does not: the questions and the score (shared/ergonomics), the result (../workplace), the photo (../photo).
// To add a place: paths.ts and its case in AuditPlaces.tsx.
import { useBook } from './use-book.ts';
import { AuditPlaces } from './AuditPlaces.tsx';

/** The audit of the chosen workplace. */
export function AuditSection() {
  const { book, change } = useBook();
  return book && <AuditPlaces book={book} change={change} />;
}
