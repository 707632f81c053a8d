import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';

/** After about three months it is worth looking again, ms. */
const LOOK_AGAIN = 90 * 24 * 60 * 60 * 1_000;

interface FineCardProps {
  readonly audit: Audit;
  /** Something is not known yet. */
  readonly isOpen: boolean;
}

/** Nothing was found: nothing to do, and when to look again. */
export function FineCard({ audit, isOpen }: FineCardProps) {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  return (
    <Card heading={t('workplaces.fine')}>
      <p>{t(isOpen ? 'workplaces.fineOpen' : 'workplaces.fineText')}</p>
      <p>{t('workplaces.fineNext', { date: fullDate(audit.at + LOOK_AGAIN, info.timeZone) })}</p>
    </Card>
  );
}
