// What lives here: a week or a month: its charts, and comfort beside them.
// What does not: the charts themselves (cards/, charts/), reading (use-period.ts).
// To add a chart: its card in cards/ and its place below.
import { periodOf } from '../../../shared/insights/period.ts';
import type { PeriodKind } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { BreaksCard } from './cards/BreaksCard.tsx';
import { ComfortCard } from './cards/ComfortCard.tsx';
import { SeatedCard } from './cards/SeatedCard.tsx';
import { StandingCard } from './cards/StandingCard.tsx';
import { WaterCard } from './cards/WaterCard.tsx';
import { goTo } from '../../state/place.ts';
import { openHistory } from './paths.ts';
import { PeriodBar } from './PeriodBar.tsx';
import styles from './PeriodPage.module.css';
import { SideBySideCard } from './side/SideBySideCard.tsx';
import { usePeriod } from './use-period.ts';

interface PeriodPageProps {
  readonly kind: PeriodKind;
  /** A date in the period; null for today's. */
  readonly date: string | null;
  readonly today: string;
}

/** The week or month of a date. */
export function PeriodPage({ kind, date, today }: PeriodPageProps) {
  const { t } = useWords();
  const dates = periodOf(kind, date === null || date > today ? today : date);
  const read = usePeriod(kind, dates, today);
  const bar = (
    <PeriodBar kind={kind} dates={dates} today={today} firstDay={read?.view.firstDay ?? null} />
  );
  if (!read)
    return (
      <>
        {bar}
        <p className={styles.waiting}>{t('dashboard.loading')}</p>
      </>
    );
  const { view, before } = read;
  const onOpen = (day: string): void =>
    day === today ? goTo('today') : openHistory({ type: 'day', date: day });
  const previous = before.days.filter((day) => periodOf(kind, day.date).to === before.to);
  const card = { kind, view, before: previous, today, onOpen };
  return (
    <>
      {bar}
      {view.firstDay === null ? (
        <p className={styles.empty}>{t('history.empty')}</p>
      ) : (
        <div className={styles.cards}>
          <SeatedCard {...card} />
          <BreaksCard {...card} />
          <StandingCard {...card} />
          <WaterCard {...card} />
          <ComfortCard {...card} />
          <SideBySideCard
            view={view}
            before={before.days}
            audits={[...before.audits, ...view.audits]}
            today={today}
            onOpen={onOpen}
          />
        </div>
      )}
    </>
  );
}
