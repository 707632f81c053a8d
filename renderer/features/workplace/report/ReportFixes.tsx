import type { Audit } from '../../../../shared/ergonomics/audit/audit.ts';
import { FIXES } from '../../../../shared/ergonomics/fixes/fixes.ts';
import { rankFixes } from '../../../../shared/ergonomics/fixes/rank.ts';
import type { RankedFix } from '../../../../shared/ergonomics/fixes/fix.ts';
import type { FixNote } from '../../../../shared/ergonomics/workplaces/book.ts';
import { useWords } from '../../../state/context.ts';
import { groupFixes } from '../fix-groups.ts';
import type { FixGroup } from '../fix-groups.ts';
import { effectWords, effortWords } from '../fix-words.ts';
import { countInPlan, planFirst, planOf } from '../plan-of.ts';
import styles from '../../report/report.module.css';
import { ReportPart } from '../../report/ReportPart.tsx';

/** At least and at most so many are told in full, the plan's first: a report fits on two pages. */
const FEWEST = 4;
const MOST = 6;

interface ReportFixesProps {
  readonly audit: Audit;
  readonly notes: readonly FixNote[];
}

/** What to do: the plan, the first changes with what they would do and where the person is, the others by name. */
export function ReportFixes({ audit, notes }: ReportFixesProps) {
  const words = useWords();
  const { t } = words;
  const ranked = rankFixes(audit, FIXES, notes);
  if (ranked.length === 0) return null;
  const plan = planOf(audit, ranked);
  const groups = planFirst(groupFixes(ranked), plan);
  const whole = Math.min(MOST, Math.max(FEWEST, countInPlan(groups, plan)));
  return (
    <ReportPart heading={t('report.fixes')}>
      {plan && (
        <p>
          {t('workplaces.plan', { ...plan.total, count: plan.fixes.length })}{' '}
          {plan.fixes.map(({ fix }) => t(fix.title)).join(' · ')}
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('report.fix')}</th>
            <th scope="col">{t('report.effect')}</th>
            <th scope="col">{t('report.state')}</th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, whole).map(({ lead: one, others }) => (
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
      <Rest groups={groups.slice(whole)} />
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

/** Further changes on a line each, with where the person is, if anywhere. */
function Rest({ groups }: { readonly groups: readonly FixGroup[] }) {
  const { t } = useWords();
  if (groups.length === 0) return null;
  return (
    <>
      <h4 className={styles.further}>{t('report.further')}</h4>
      <ul className={`${styles.notes} ${styles.lines}`}>
        {groups.map(({ lead: { fix, state } }) => (
          <li key={fix.id}>
            {t(fix.title)}
            {state !== 'open' && <> · {t(`workplaces.state_${state}`)}</>}
          </li>
        ))}
      </ul>
    </>
  );
}
