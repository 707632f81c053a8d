import { useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { CareCard } from '../flare-up/CareCard.tsx';
import { SafetyNote } from './SafetyNote.tsx';
import { WarningSigns } from './WarningSigns.tsx';

/** Safety: the warning signs first, since who looks for them should not have to scroll; then care, then the note. */
export function SafetySection() {
  const { t } = useWords();
  return (
    <>
      <SectionHeading title={t('safety.title')} />
      <WarningSigns />
      <CareCard />
      <Card heading={t('safety.noteTitle')}>
        <SafetyNote />
      </Card>
    </>
  );
}
