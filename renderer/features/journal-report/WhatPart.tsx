import { metricMeaning, metricName } from '../../../shared/insights/metrics/metrics.ts';
import { useWords } from '../../state/context.ts';
import styles from '../report/report.module.css';
import { ReportPart } from '../report/ReportPart.tsx';

/** Those that are not plain from their names. */
const EXPLAINED = ['longestBout', 'breaksTaken', 'breaksPrompted', 'breaksOwn'] as const;

/** What the report is and what it is not, and what its numbers mean; never left out. */
export function WhatPart() {
  const { t } = useWords();
  return (
    <ReportPart heading={t('report.what')}>
      <p>{t('journalReport.what')}</p>
      <ul className={`${styles.notes} ${styles.small}`}>
        {EXPLAINED.map((id) => (
          <li key={id}>
            {t('journalReport.means', { name: t(metricName(id)), means: t(metricMeaning(id)) })}
          </li>
        ))}
      </ul>
    </ReportPart>
  );
}
