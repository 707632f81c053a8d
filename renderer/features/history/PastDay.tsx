import { OUTCOMES } from '../../../shared/breaks/words.ts';
import type { DayTotals } from '../../../shared/insights/day.ts';
import { utcOf } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { DayCard } from '../day/DayCard.tsx';
import { OUTCOME_WORDS } from '../day/piece-words.ts';
import { useDay } from '../day/use-day.ts';
import { useSay } from './charts/use-say.ts';
import styles from './PastDay.module.css';

interface PastDayProps {
  /** "YYYY-MM-DD". */
  readonly date: string;
  readonly onBack: () => void;
}

/** A day of History, opened: its timeline, its numbers, and setting it right. */
export function PastDay({ date, onBack }: PastDayProps) {
  const words = useWords();
  const { day, amend } = useDay(date);
  return (
    <>
      <Button look="quiet" className={styles.back} onClick={onBack}>
        {words.t('app.back')}
      </Button>
      <SectionHeading title={words.date(utcOf(date), 'UTC')} />
      {day && (
        <>
          <Numbers totals={day.totals} />
          <DayCard day={day} now={null} amend={amend} />
          <Outcomes outcomes={day.totals.outcomes} />
        </>
      )}
    </>
  );
}

function Numbers({ totals }: { readonly totals: DayTotals }) {
  const { t, duration } = useWords();
  const say = useSay();
  const { seatedMs, standingMs, awayMs, longestBoutMs, drinks, drunkMl } = totals;
  return (
    <Figures
      label={t('today.totals')}
      figures={[
        { name: t('history.seated'), value: duration(seatedMs), mark: 'sitting' },
        { name: t('history.standing'), value: duration(standingMs), mark: 'standing' },
        { name: t('app.away'), value: duration(awayMs) },
        { name: t('history.longest'), value: duration(longestBoutMs) },
        ...(drinks > 0 ? [{ name: t('history.water'), value: say('ml', drunkMl) }] : []),
      ]}
    />
  );
}

function Outcomes({ outcomes }: Pick<DayTotals, 'outcomes'>) {
  const { t, number } = useWords();
  return (
    <Figures
      label={t('history.outcomes')}
      figures={OUTCOMES.map((outcome) => ({
        name: t(OUTCOME_WORDS[outcome]),
        value: number(outcomes[outcome]),
      }))}
    />
  );
}
