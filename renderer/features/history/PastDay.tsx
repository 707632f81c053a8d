import { OUTCOMES } from '../../../shared/breaks/words.ts';
import type { DaySummary } from '../../../shared/insights/day.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { DayCard } from '../day/DayCard.tsx';
import { OUTCOME_WORDS } from '../day/piece-words.ts';
import { useDay } from '../day/use-day.ts';
import styles from './PastDay.module.css';

interface PastDayProps {
  readonly summary: DaySummary;
  readonly onBack: () => void;
}

/** A day of History, opened: its timeline, its numbers, and setting it right. */
export function PastDay({ summary, onBack }: PastDayProps) {
  const { t, date, duration } = useWords();
  const { info } = useShared();
  const { day, correct } = useDay(summary.date);
  const { seatedMs, standingMs, awayMs, longestBoutMs, outcomes } = day?.totals ?? summary.totals;
  return (
    <>
      <Button look="quiet" className={styles.back} onClick={onBack}>
        {t('app.back')}
      </Button>
      <SectionHeading title={date(summary.start, info.timeZone)} />
      <Figures
        label={t('today.totals')}
        figures={[
          { name: t('history.seated'), value: duration(seatedMs), mark: 'sitting' },
          { name: t('history.standing'), value: duration(standingMs), mark: 'standing' },
          { name: t('app.away'), value: duration(awayMs) },
          { name: t('history.longest'), value: duration(longestBoutMs) },
        ]}
      />
      {day && <DayCard day={day} now={null} onCorrect={correct} />}
      <Figures
        label={t('history.outcomes')}
        figures={OUTCOMES.map((outcome) => ({
          name: t(OUTCOME_WORDS[outcome]),
          value: String(outcomes[outcome]),
        }))}
      />
    </>
  );
}
