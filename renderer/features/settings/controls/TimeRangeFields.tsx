import { useState } from 'react';
import type { TimeRange } from '../../../../shared/time/week-hours.ts';
import { useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import fields from './fields.module.css';
import styles from './HoursControl.module.css';
import { endFromField, toField } from './hours.ts';

interface TimeRangeFieldsProps {
  /** The weekday's name. */
  readonly day: string;
  readonly range: TimeRange;
  readonly onChange: (range: TimeRange) => void;
  readonly onRemove: () => void;
}

/** From and to. A change counts when a field is left, since a time is typed in parts. */
export function TimeRangeFields({ day, range, onChange, onRemove }: TimeRangeFieldsProps) {
  const { t } = useWords();
  return (
    <div className={styles.range}>
      <TimeField
        key={range.from}
        label={t('settings.hoursFrom', { day })}
        time={range.from}
        onChange={(from) => onChange({ ...range, from })}
      />
      <span aria-hidden="true">–</span>
      <TimeField
        key={`to ${range.to}`}
        label={t('settings.hoursTo', { day })}
        time={toField(range.to)}
        onChange={(to) => onChange({ ...range, to: endFromField(to) })}
      />
      <Button
        look="quiet"
        aria-label={t('settings.hoursRemoveNamed', { from: range.from, to: range.to, day })}
        onClick={onRemove}
      >
        {t('settings.hoursRemove')}
      </Button>
    </div>
  );
}

interface TimeFieldProps {
  readonly label: string;
  readonly time: string;
  readonly onChange: (time: string) => void;
}

function TimeField({ label, time, onChange }: TimeFieldProps) {
  const [typed, setTyped] = useState(time);
  return (
    <input
      type="time"
      className={fields.field}
      aria-label={label}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed === '') setTyped(time);
        else if (typed !== time) onChange(typed);
      }}
    />
  );
}
