// What lives here: the stretch library: browsing, one stretch opened, routines, and what to be careful with.
// What does not: the stretches (shared/stretches), what may be shown (shared/stretches/browse.ts), own routines (../routines).
// To add a place of the section: its path below and its component here.
import { useWords } from '../../state/context.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';

/** Every stretch there is, to look at and to start. */
export function LibrarySection() {
  const { t } = useWords();
  return <SectionHeading title={t('library.title')} lead={t('library.lead')} />;
}
