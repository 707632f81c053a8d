// What lives here: History: the week or month, the list of days, one of them opened, and the way to the report.
// What does not: charts (charts/, cards/), a day's timeline (../day), finding days (electron/store), the report (../journal-report).
// To add a place: paths.ts and its page below.
import { useState } from 'react';
import { PERIOD_KINDS } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { usePlace } from '../../state/place.ts';
import { Button } from '../../ui/Button.tsx';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { JournalReportPage } from '../journal-report/JournalReportPage.tsx';
import { DaysPage } from './DaysPage.tsx';
import styles from './HistorySection.module.css';
import { PastDay } from './PastDay.tsx';
import { historyPlaceOf, openHistory } from './paths.ts';
import type { HistoryPlace } from './paths.ts';
import { PeriodPage } from './PeriodPage.tsx';
import { useToday } from './use-today.ts';

const THIS_WEEK: HistoryPlace = { type: 'period', kind: 'week', date: null };

/** Begins with this week; a day that was opened leads back to where it was opened from. */
export function HistorySection() {
  const { t } = useWords();
  const place = historyPlaceOf(usePlace().path);
  const today = useToday();
  const [before, setBefore] = useState<HistoryPlace>(THIS_WEEK);
  const isWithin = place.type === 'day' || place.type === 'report';
  if (!isWithin && JSON.stringify(place) !== JSON.stringify(before)) setBefore(place);
  const back = (): void => openHistory(before);

  if (today === null) return null;
  if (place.type === 'day') return <PastDay key={place.date} date={place.date} onBack={back} />;
  if (place.type === 'report') return <JournalReportPage today={today} onBack={back} />;
  return (
    <>
      <SectionHeading title={t('history.title')} lead={t('history.lead')} />
      <div className={styles.tools}>
        <ChipGroup
          label={t('history.show')}
          chips={[...PERIOD_KINDS, 'days' as const].map((id) => ({
            id,
            words: t(`history.show_${id}`),
          }))}
          value={place.type === 'days' ? 'days' : place.kind}
          onChange={(id) =>
            openHistory(id === 'days' ? { type: id } : { type: 'period', kind: id, date: null })
          }
        />
        <Button onClick={() => openHistory({ type: 'report' })}>{t('history.report')}</Button>
      </div>
      {place.type === 'days' ? (
        <DaysPage />
      ) : (
        <PeriodPage kind={place.kind} date={place.date} today={today} />
      )}
    </>
  );
}
