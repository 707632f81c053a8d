import type { Audit } from '../../../../shared/ergonomics/audit/audit.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../../shared/ergonomics/fixes/rank.ts';
import type { RankedFix } from '../../../../shared/ergonomics/fixes/fix.ts';
import type { FixNote } from '../../../../shared/ergonomics/workplaces/book.ts';
import { useWords } from '../../../state/context.ts';
import { groupFixes } from '../fix-groups.ts';
import { effectWords, effortWords } from '../fix-words.ts';
import styles from './report.module.css';
import { ReportPart } from './ReportPart.tsx';

interface ReportFixesProps {
  readonly audit: Audit;
  readonly notes: readonly FixNote[];
}

/** What to do, in its order, with what it would do and where the person is with it. */
export function ReportFixes({ audit, notes }: ReportFixesProps) {
  const words = useWords();
  const { t } = words;
  const ranked = rankFixes(audit, FIXES, notes);
  if (ranked.length === 0) return null;
  return (
    <ReportPart heading={t('report.fixes')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.fix')}</th>
            <th scope="col">{t('report.effect')}</th>
            <th scope="col">{t('report.state')}</th>
          </tr>
        </thead>
        <tbody>
          {groupFixes(ranked).map(({ lead: one, others }) => (
            <tr key={one.fix.id}>
              <th scope="row">
                <strong>{t(one.fix.title)}</strong>
                <br />
                <span className={styles.small}>{effortWords(words, one)}</span>
                {others.length > 0 && <Others others={others} />}
              </th>
              <td>{effectWords(words, one, audit.score.low.drivers)}</td>
              <td>{t(`workplaces.state_${one.state}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ReportPart>
  );
}

/** Other ways to the same end, by name. */
function Others({ others }: { readonly others: readonly RankedFix[] }) {
  const { t } = useWords();
  return (
    <>
      <br />
      <span className={styles.small}>
        {t('report.others', { fixes: others.map(({ fix }) => t(fix.title)).join(' · ') })}
      </span>
    </>
  );
}
