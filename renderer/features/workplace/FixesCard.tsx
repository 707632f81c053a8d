import { useState } from 'react';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { FIXES, fixById } from '../../../shared/ergonomics/fixes/fixes.ts';
import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import { rankFixes } from '../../../shared/ergonomics/fixes/rank.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import folds from '../../ui/Fold.module.css';
import { FixCard } from './FixCard.tsx';
import { groupFixes } from './fix-groups.ts';
import styles from './FixesCard.module.css';
import { countInPlan, planFirst, planOf } from './plan-of.ts';
import { PlanNote } from './PlanNote.tsx';
import type { WorkplaceProps } from './workplace-props.ts';

/** As many are shown at first; the rest on demand. */
const FIRST = 4;

interface FixesCardProps extends WorkplaceProps {
  readonly audit: Audit;
}

/** What to do, in the order of what it does. Everything keeps its place while somebody goes through it. */
export function FixesCard({ book, change, audit }: FixesCardProps) {
  const { t } = useWords();
  const ranked = rankFixes(audit, FIXES, book.fixes);
  const plan = planOf(audit, ranked);
  const [places] = useState(() => planFirst(groupFixes(ranked), plan));
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, Math.max(FIRST, countInPlan(places, plan)));
  const rest = places.length - shown.length;
  /** As it is now, in the place where it was. */
  const now = (then: RankedFix): RankedFix =>
    ranked.find(({ fix }) => fix.id === then.fix.id) ?? then;
  const card = (then: RankedFix) => (
    <FixCard
      key={then.fix.id}
      ranked={now(then)}
      drivers={audit.score.low.drivers}
      change={change}
    />
  );

  return (
    <Card heading={t('workplaces.fixes')}>
      <PlanNote plan={plan} />
      {places.length > 1 && <p className={styles.lead}>{t('workplaces.fixesLead')}</p>}
      <ul className={styles.fixes}>
        {shown.map(({ lead, others }) => (
          <li key={lead.fix.id} className={styles.group}>
            {card(lead)}
            {others.length > 0 && (
              <details className={`${folds.fold} ${styles.others}`}>
                <summary>{t('workplaces.otherWays', { count: others.length })}</summary>
                {others.map(card)}
              </details>
            )}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button className={styles.more} onClick={() => setIsWhole(true)}>
          {t('workplaces.more', { count: rest })}
        </Button>
      )}
      <Solved book={book} ranked={ranked} />
    </Card>
  );
}

interface SolvedProps extends Pick<WorkplaceProps, 'book'> {
  readonly ranked: readonly RankedFix[];
}

/** What was done and is not found any more. */
function Solved({ book, ranked }: SolvedProps) {
  const { t } = useWords();
  const done = book.fixes
    .filter(({ fix, state }) => state === 'done' && !ranked.some((one) => one.fix.id === fix))
    .flatMap(({ fix }) => fixById(fix) ?? []);
  if (done.length === 0) return null;
  return (
    <div>
      <h3 className={styles.solved}>{t('workplaces.solved')}</h3>
      <ul className={styles.done}>
        {done.map((fix) => (
          <li key={fix.id}>{t(fix.title)}</li>
        ))}
      </ul>
    </div>
  );
}
