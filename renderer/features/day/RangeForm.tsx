import { useEffect, useId, useRef, useState } from 'react';
import { clockTime } from '../../../shared/time/clock-time.ts';
import type { Range } from '../../../shared/time/range.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import { TimeField } from '../../ui/TimeField.tsx';
import { readRange } from './range.ts';
import type { RangeFault } from './range.ts';
import styles from './RangeForm.module.css';

interface RangeFormProps<Id extends string> {
  readonly heading: string;
  /** What may be chosen from. */
  readonly limits: Range;
  /** What stands in the fields at first. */
  readonly first: Range;
  /** What the time can be said to have been. */
  readonly choices: readonly { readonly id: Id; readonly words: string }[];
  readonly onChoose: (id: Id, range: Range) => void;
  readonly onCancel: () => void;
}

/** From, to, and what it was. What is wrong with the times is said in words. Esc puts it away. */
export function RangeForm<Id extends string>(props: RangeFormProps<Id>) {
  const { heading, limits, first, choices, onChoose, onCancel } = props;
  const { t, time } = useWords();
  const { timeZone } = useShared().info;
  const [from, setFrom] = useState(() => clockTime(first.start, timeZone));
  const [to, setTo] = useState(() => clockTime(first.end, timeZone));
  const [fault, setFault] = useState<RangeFault | null>(null);
  const faultId = useId();
  const headingId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const choose = (id: Id): void => {
    const read = readRange(from, to, limits, timeZone);
    if (typeof read === 'string') {
      setFault(read);
      field.current?.focus();
      return;
    }
    setFault(null);
    onChoose(id, read);
  };
  const described = fault === null ? null : faultId;
  return (
    <div
      role="group"
      aria-labelledby={headingId}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h3 id={headingId} className={styles.heading}>
        {heading}
      </h3>
      <div className={styles.row}>
        <TimeField
          field={field}
          label={t('today.tableFrom')}
          time={from}
          faultId={described}
          onChange={setFrom}
        />
        <TimeField label={t('today.tableTo')} time={to} faultId={described} onChange={setTo} />
        {choices.map(({ id, words }) => (
          <Button
            key={id}
            look={choices.length === 1 ? 'primary' : 'secondary'}
            onClick={() => choose(id)}
          >
            {words}
          </Button>
        ))}
        <Button look="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
      </div>
      <p id={faultId} role="alert" className={styles.fault}>
        {fault !== null &&
          t(`today.range_${fault}`, {
            from: time(limits.start, timeZone),
            to: time(limits.end, timeZone),
          })}
      </p>
    </div>
  );
}
