import { useState } from 'react';
import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { FIXES, fixById } from '../../../shared/ergonomics/fixes/fixes.ts';
import type { RankedFix } from '../../../shared/ergonomics/fixes/fix.ts';
import { rankFixes } from '../../../shared/ergonomics/fixes/rank.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { FixCard } from './FixCard.tsx';
import styles from './FixesCard.module.css';
import { PlanNote } from './PlanNote.tsx';
import type { WorkplaceProps } from './workplace-props.ts';

/** As many are shown at first; the rest on demand. */
const FIRST = 5;

interface FixesCardProps extends WorkplaceProps {
  readonly audit: Audit;
}

/** What to do, in the order of what it does. They keep their places while somebody goes through them. */
export function FixesCard({ book, change, audit }: FixesCardProps) {
  const { t } = useWords();
  const ranked = rankFixes(audit, FIXES, book.fixes);
  const [order] = useState(() => ranked.map(({ fix }) => fix.id));
  const [isWhole, setIsWhole] = useState(false);
  const placeOf = ({ fix }: RankedFix): number => order.indexOf(fix.id);
  const listed = [...ranked].sort((one, other) => placeOf(one) - placeOf(other));
  const rest = isWhole ? 0 : Math.max(0, listed.length - FIRST);

  return (
    <Card heading={t('workplaces.fixes')}>
      <PlanNote audit={audit} ranked={ranked} />
      {listed.length > 1 && <p className={styles.lead}>{t('workplaces.fixesLead')}</p>}
      <ul className={styles.fixes}>
        {listed.slice(0, listed.length - rest).map((fix) => (
          <FixCard
            key={fix.fix.id}
            ranked={fix}
            drivers={audit.score.low.drivers}
            change={change}
          />
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

/** What was done and is not found any more. */
function Solved({
  book,
  ranked,
}: Pick<WorkplaceProps, 'book'> & { readonly ranked: readonly RankedFix[] }) {
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
