// What lives here: measuring a picture from the side: taking it, its markers, what follows from them.
// What does not: the angles and their ranges (shared/ergonomics/photo), the audit it belongs to (../audit).
// To add a step: its component here and its case in PhotoPage.
import type { Answers } from '../../../shared/ergonomics/audit/question.ts';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';
import { useWords } from '../../state/context.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';

export interface PhotoPageProps {
  /** What was answered so far. */
  readonly answers: Answers;
  /** What was measured before, if anything. */
  readonly measure: PhotoMeasure | null;
  readonly onCancel: () => void;
  /** `accepted`: the answers to take over. `picture`: a JPEG data URL, only where it is to be kept. */
  readonly onDone: (measure: PhotoMeasure, accepted: Answers, picture: string | null) => void;
}

/** Measures a picture from the side. Nothing of it leaves the page unless the person keeps it. */
export function PhotoPage(_props: PhotoPageProps) {
  const { t } = useWords();
  return <SectionHeading title={t('photo.title')} />;
}
