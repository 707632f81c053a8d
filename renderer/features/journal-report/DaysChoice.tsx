import { useId } from 'react';
import type { Dates } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { CHOICES } from './chosen-days.ts';
import type { Choice, DaysFault } from './chosen-days.ts';
import styles from './DaysChoice.module.css';

interface DaysChoiceProps {
  readonly choice: Choice;
  readonly typed: Dates;
  readonly fault: DaysFault | null;
  readonly today: string;
  readonly onChoose: (choice: Choice) => void;
  readonly onType: (typed: Dates) => void;
}

/** Which days the report is about. */
export function DaysChoice(props: DaysChoiceProps) {
  const { choice, typed, fault, today, onChoose, onType } = props;
  const { t } = useWords();
  const faultId = useId();
  const field = { latest: today, faultId: fault === null ? null : faultId };
  return (
    <div className={styles.choice}>
      <ChipGroup
        label={t('journalReport.days')}
        chips={CHOICES.map((id) => ({ id, words: t(`journalReport.days_${id}`) }))}
        value={choice}
        onChange={onChoose}
      />
      {choice === 'own' && (
        <>
          <div className={styles.fields}>
            <DateField
              {...field}
              label={t('journalReport.from')}
              date={typed.from}
              onChange={(from) => onType({ ...typed, from })}
            />
            <DateField
              {...field}
              label={t('journalReport.to')}
              date={typed.to}
              onChange={(to) => onType({ ...typed, to })}
            />
          </div>
          <p id={faultId} className={styles.fault} role="status">
            {fault !== null && t(`journalReport.fault_${fault}`)}
          </p>
        </>
      )}
    </div>
  );
}
