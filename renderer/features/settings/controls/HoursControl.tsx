import type { WeekHours } from '../../../../shared/time/week-hours.ts';
import { useShared, useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { addRange, copyMonday, removeRange, setRange, weekdayNames } from './hours.ts';
import styles from './HoursControl.module.css';
import { TimeRangeFields } from './TimeRangeFields.tsx';

interface HoursControlProps {
  readonly label: string;
  readonly value: WeekHours;
  readonly onChange: (value: WeekHours) => void;
}

/** Working hours: any number of time ranges for each weekday. */
export function HoursControl({ label, value, onChange }: HoursControlProps) {
  const { t } = useWords();
  const { info } = useShared();
  const names = weekdayNames(info.language);
  return (
    <div role="group" aria-label={label} className={styles.week}>
      {value.map((ranges, day) => {
        const name = names[day] ?? '';
        return (
          <div key={name} className={styles.day}>
            <span className={styles.name}>{name}</span>
            <div className={styles.ranges}>
              {ranges.length === 0 && (
                <span className={styles.free}>{t('settings.hoursNone')}</span>
              )}
              {ranges.map((range, index) => (
                <TimeRangeFields
                  // A range has no name of its own; its place among the day's ranges is what it is.
                  key={index}
                  day={name}
                  range={range}
                  onChange={(changed) => onChange(setRange(value, day, index, changed))}
                  onRemove={() => onChange(removeRange(value, day, index))}
                />
              ))}
              <Button
                look="quiet"
                aria-label={t('settings.hoursAddNamed', { day: name })}
                onClick={() => onChange(addRange(value, day))}
              >
                {t('settings.hoursAdd')}
              </Button>
            </div>
          </div>
        );
      })}
      <Button className={styles.copy} onClick={() => onChange(copyMonday(value))}>
        {t('settings.hoursCopy')}
      </Button>
    </div>
  );
}
