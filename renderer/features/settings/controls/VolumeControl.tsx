import type { NumberSetting } from '../../../../shared/settings/definition.ts';
import { useWords } from '../../../state/context.ts';
import { Button } from '../../../ui/Button.tsx';
import { playChime } from '../../sound/chime.ts';
import styles from './fields.module.css';

interface VolumeControlProps {
  readonly label: string;
  readonly describedBy: string;
  readonly definition: NumberSetting;
  /** 0 to 100. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How loud the chimes are, with a way to hear it. */
export function VolumeControl({
  label,
  describedBy,
  definition,
  value,
  onChange,
}: VolumeControlProps) {
  const { t, percent } = useWords();
  return (
    <div className={styles.group}>
      <input
        type="range"
        className={styles.range}
        aria-label={label}
        aria-describedby={describedBy}
        aria-valuetext={percent(value / 100)}
        min={definition.min}
        max={definition.max}
        step={definition.step}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span aria-hidden="true">{percent(value / 100)}</span>
      <Button onClick={() => void playChime('start', value)}>{t('settings.soundTry')}</Button>
    </div>
  );
}
