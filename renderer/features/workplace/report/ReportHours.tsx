import type { Audit } from '../../../../shared/ergonomics/audit/audit.ts';
import { timedSubjects } from '../../../../shared/ergonomics/audit/findings.ts';
import { UNKNOWN } from '../../../../shared/ergonomics/audit/question.ts';
import { useWords } from '../../../state/context.ts';
import { timeName } from '../../audit/time-words.ts';
import styles from '../../report/report.module.css';
import { ReportPart } from '../../report/ReportPart.tsx';

/** How long each thing is used, with what that does to its points: without it nobody could follow the score. */
export function ReportHours({ audit: { answers, hours } }: { readonly audit: Audit }) {
  const words = useWords();
  const { t } = words;
  const known = timedSubjects(answers).flatMap((subject) => {
    const time = hours[subject];
    return time === undefined || time === UNKNOWN ? [] : [{ subject, time }];
  });
  if (known.length === 0) return null;
  return (
    <ReportPart heading={t('report.times')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.timed')}</th>
            <th scope="col">{t('report.time')}</th>
            <th scope="col">{t('report.timePoints')}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ subject, time }) => (
            <tr key={subject}>
              <th scope="row">{timeName(words, subject, answers)}</th>
              <td>
                {t(`auditing.exposure_${time}`)}{' '}
                <span className={styles.small}>{t(`auditing.exposure_${time}Text`)}</span>
              </td>
              <td>{t(`report.points_${time}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}
