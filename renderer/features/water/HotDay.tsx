import { useId } from 'react';
import { HOT_DAY_ML, MOST_GOAL_ML } from '../../../shared/hydration/goal.ts';
import { useWords } from '../../state/context.ts';
import { ToggleControl } from '../settings/controls/ToggleControl.tsx';
import { useAmount } from './use-amount.ts';
import styles from './WaterSection.module.css';

interface HotDayProps {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A hot day or heavy sweat, which adds to today's goal and to no other day's. */
export function HotDay({ isOn, onChange }: HotDayProps) {
  const { t } = useWords();
  const amount = useAmount();
  const text = useId();
  return (
    <div className={styles.hot}>
      <ToggleControl
        label={t('water.hotDay')}
        describedBy={text}
        value={isOn}
        onChange={onChange}
      />
      <div>
        <p className={styles.name} aria-hidden="true">
          {t('water.hotDay')}
        </p>
        <p id={text} className={styles.soft}>
          {t('water.hotDayText', { amount: amount(HOT_DAY_ML), most: amount(MOST_GOAL_ML) })}
        </p>
      </div>
    </div>
  );
}
