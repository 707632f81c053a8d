import { SCORE_NOTES } from '../../../../shared/ergonomics/audit/score-words.ts';
import { useWords } from '../../../state/context.ts';
import styles from '../../report/report.module.css';
import { ReportPart } from '../../report/ReportPart.tsx';

/** What the report is and what it is not; never left out. */
export function ReportWhat() {
  const { t } = useWords();
  return (
    <ReportPart heading={t('report.what')}>
      <p>
        {t('report.made')} {t('report.whatNot')}
      </p>
      <ul className={`${styles.notes} ${styles.small}`}>
        {SCORE_NOTES.map((note) => (
          <li key={note}>{t(note)}</li>
        ))}
      </ul>
    </ReportPart>
  );
}
