import { Button, Group, Input, NumberField } from 'react-aria-components';
import type { NumberSetting } from '../../../../shared/settings/definition.ts';
import { useWords } from '../../../state/context.ts';
import styles from './NumberControl.module.css';

interface NumberControlProps {
  readonly label: string;
  readonly describedBy: string;
  readonly definition: NumberSetting;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const UNITS = { minutes: 'minute', seconds: 'second', percent: 'percent' } as const;

/** A number with its unit: typed, or stepped by buttons and arrow keys. */
export function NumberControl({
  label,
  describedBy,
  definition,
  value,
  onChange,
}: NumberControlProps) {
  const { t } = useWords();
  const { min, max, step, unit } = definition;
  const format: Intl.NumberFormatOptions =
    unit === 'minutes' || unit === 'seconds' || unit === 'percent'
      ? { style: 'unit', unit: UNITS[unit], unitDisplay: 'short' }
      : {};
  return (
    <NumberField
      aria-label={label}
      aria-describedby={describedBy}
      minValue={min}
      maxValue={max}
      step={step}
      formatOptions={format}
      value={value}
      onChange={(next) => {
        if (!Number.isNaN(next)) onChange(next);
      }}
    >
      <Group className={styles.group ?? ''}>
        <Button
          slot="decrement"
          className={styles.step ?? ''}
          aria-label={t('settings.less', { name: label })}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 6h8" />
          </svg>
        </Button>
        <Input className={styles.input ?? ''} />
        <Button
          slot="increment"
          className={styles.step ?? ''}
          aria-label={t('settings.more', { name: label })}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 6h8M6 2v8" />
          </svg>
        </Button>
      </Group>
    </NumberField>
  );
}
