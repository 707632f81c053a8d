import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';

interface JournalReportPageProps {
  readonly today: string;
  readonly onBack: () => void;
}

/** The report on some days. */
export function JournalReportPage({ onBack }: JournalReportPageProps) {
  const { t } = useWords();
  return (
    <>
      <Button look="quiet" onClick={onBack}>
        {t('app.back')}
      </Button>
      <SectionHeading title={t('journalReport.title')} />
    </>
  );
}
