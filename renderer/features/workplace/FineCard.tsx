import type { Audit } from '../../../shared/ergonomics/audit/audit.ts';
import { DAY } from '../../../shared/time/moment.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Card } from '../../ui/Card.tsx';
import { openCount } from './score-words.ts';

/** After about three months it is worth looking again, ms. */
const LOOK_AGAIN = 90 * DAY;

/** Nothing was found: nothing to do and when to look again, or what is open yet. */
export function FineCard({ audit }: { readonly audit: Audit }) {
  const { t, fullDate } = useWords();
  const { info } = useShared();
  if (openCount(audit) > 0)
    return (
      <Card heading={t('workplaces.fixes')}>
        <p>{t('workplaces.fineOpen')}</p>
      </Card>
    );
  return (
    <Card heading={t('workplaces.fine')}>
      <p>{t('workplaces.fineText')}</p>
      <p>{t('workplaces.fineNext', { date: fullDate(audit.at + LOOK_AGAIN, info.timeZone) })}</p>
    </Card>
  );
}
