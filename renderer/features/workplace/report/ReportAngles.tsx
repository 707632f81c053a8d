import type { Audit } from '../../../../shared/ergonomics/audit/audit.ts';
import { ANGLES } from '../../../../shared/ergonomics/photo/measure.ts';
import { rangeOf } from '../../../../shared/ergonomics/photo/ranges.ts';
import { useWords } from '../../../state/context.ts';
import { rangeWords, valueWords } from '../../photo/angle-words.ts';
import styles from '../../report/report.module.css';
import { ReportPart } from '../../report/ReportPart.tsx';
import { sourceWords } from './source-words.ts';

/** The angles that a picture gave, each with its error, its range and where that is from. */
export function ReportAngles({ audit: { photo, answers } }: { readonly audit: Audit }) {
  const { t } = useWords();
  if (!photo) return null;
  return (
    <ReportPart heading={t('report.angles')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.angle')}</th>
            <th scope="col">{t('report.value')}</th>
            <th scope="col">{t('report.range')}</th>
          </tr>
        </thead>
        <tbody>
          {ANGLES.map((angle) => (
            <tr key={angle}>
              <th scope="row">{t(`photo.angle_${angle}`)}</th>
              <td>{valueWords(t, angle, photo.angles, photo.errors)}</td>
              <td>
                {rangeWords(t, angle, rangeOf(angle, answers))}{' '}
                <span className={styles.small}>{sourceWords(t, angle, answers)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}
