// What lives here: the weekly summary on Today: five numbers in words, one idea, and closing it.
// What does not: its numbers (shared/insights/summarise-week.ts), when it is shown (electron/store/week.ts).
// To add a line: shared/insights/week-summary.ts; its name is `week.<id>`.
import { useState } from 'react';
import type { ReactNode } from 'react';
import { utcOf } from '../../../shared/insights/period.ts';
import type { WeekSummary } from '../../../shared/insights/week-summary.ts';
import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { useAmount } from '../water/use-amount.ts';
import { useWeek } from './use-week.ts';
import styles from './WeekCard.module.css';
import { beforeWords, figureWords } from './week-words.ts';

/** The summary of the last week, on the first day at the desk after it, until it is closed. */
export function WeekCard() {
  const { t } = useWords();
  const { summary, close, switchOn } = useWeek();
  const [isOff, setOff] = useState(false);

  const turnOff = (off: boolean): void => {
    setOff(off);
    switchOn(!off);
  };
  if (!summary && !isOff) return null;
  return (
    <div>
      {summary && !isOff && (
        <SummaryCard summary={summary}>
          <Button onClick={close}>{t('week.close')}</Button>
          <Button look="quiet" onClick={() => turnOff(true)}>
            {t('week.off')}
          </Button>
        </SummaryCard>
      )}
      <UndoLine said={isOff ? t('week.offSaid') : null} onUndo={() => turnOff(false)} />
    </div>
  );
}

interface SummaryCardProps {
  readonly summary: WeekSummary;
  /** What can be done with it. */
  readonly children: ReactNode;
}

function SummaryCard({ summary, children }: SummaryCardProps) {
  const words = useWords();
  const writers = { words, amount: useAmount() };
  const { t, dates } = words;
  const { from, to, deskDays, figures, suggestion } = summary;
  return (
    <Card heading={t('week.title')}>
      <p className={styles.lead}>
        {t('week.lead', { dates: dates(utcOf(from), utcOf(to), 'UTC'), count: deskDays })}
      </p>
      <dl className={styles.lines}>
        {figures.map((figure) => (
          <div key={figure.line} className={styles.line}>
            <dt>{t(`week.${figure.line}`)}</dt>
            <dd className={styles.value}>{figureWords(figure, writers)}</dd>
            {figure.before !== null && (
              <dd className={styles.before}>{beforeWords(figure.line, figure.before, writers)}</dd>
            )}
          </div>
        ))}
      </dl>
      <div className={styles.idea}>
        <h3>{t('week.idea')}</h3>
        <p>{t(`week.suggest_${suggestion}`)}</p>
      </div>
      <div className={styles.buttons}>{children}</div>
    </Card>
  );
}
