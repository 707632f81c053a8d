import type { Audit } from '../../../../shared/ergonomics/audit/audit.ts';
import { SECTION_WORDS } from '../../../../shared/ergonomics/audit/score-words.ts';
import { standingOf } from '../../../../shared/ergonomics/audit/standing.ts';
import { ROSA_SECTIONS } from '../../../../shared/ergonomics/rosa/items.ts';
import { useWords } from '../../../state/context.ts';
import { driverWords, openCount, shortRange, standingWords, totalWords } from '../score-words.ts';
import styles from '../../report/report.module.css';
import { ReportPart } from '../../report/ReportPart.tsx';

/** The number, its band, its sections. */
export function ReportScore({ audit }: { readonly audit: Audit }) {
  const words = useWords();
  const { t } = words;
  const { low, high } = audit.score;
  return (
    <ReportPart heading={t('report.score')}>
      <p className={styles.total}>
        {t('report.scoreLine', {
          score: totalWords(words, audit.score),
          band: standingWords(words, standingOf(audit.score, openCount(audit))),
        })}
      </p>
      <p className={styles.small}>{t('workplaces.scale')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.section')}</th>
            <th scope="col">{t('report.points')}</th>
            <td className={styles.wide} />
          </tr>
        </thead>
        <tbody>
          {ROSA_SECTIONS.map((section) => (
            <tr key={section}>
              <th scope="row">{t(SECTION_WORDS[section])}</th>
              <td>{shortRange(low.sections[section], high.sections[section])}</td>
              <td className={styles.wide}>
                <svg
                  className={styles.bar}
                  viewBox="0 0 10 1"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect className={styles.perhaps} width={high.sections[section]} height="1" />
                  <rect className={styles.fill} width={low.sections[section]} height="1" />
                  <rect className={styles.track} width="10" height="1" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{driverWords(words, audit.score)}</p>
    </ReportPart>
  );
}
