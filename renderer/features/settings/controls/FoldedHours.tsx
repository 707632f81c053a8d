import type { WeekHours } from '../../../../shared/time/week-hours.ts';
import { useShared, useWords } from '../../../state/context.ts';
import styles from './FoldedHours.module.css';
import { HoursControl } from './HoursControl.tsx';

interface FoldedHoursProps {
  readonly label: string;
  readonly value: WeekHours;
  readonly onChange: (value: WeekHours) => void;
}

/** The working hours, folded away while they are not kept: a week of fields is a long way for the Tab key. */
export function FoldedHours({ label, value, onChange }: FoldedHoursProps) {
  const { t } = useWords();
  const { settings } = useShared();
  return (
    <details className={styles.fold} open={settings.workingHoursEnabled}>
      <summary>{t('settings.hoursShow')}</summary>
      <HoursControl label={label} value={value} onChange={onChange} />
    </details>
  );
}
