// What lives here: the Workstation section: the audit, its result, what to do about it, and its report.
// What does not: the questions and the score (shared/ergonomics), the result (../workplace), the photo (../photo).
// To add a place: paths.ts and its case here.
import { useWords } from '../../state/context.ts';
import { usePlace } from '../../state/place.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { auditPlaceOf } from './paths.ts';
import { useBook } from './use-book.ts';

/** The audit of the chosen workplace. */
export function AuditSection() {
  const { t } = useWords();
  const place = auditPlaceOf(usePlace().path);
  const { book } = useBook();
  return book && <SectionHeading key={place.type} title={t('dashboard.audit')} />;
}
