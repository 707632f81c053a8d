import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { useShared, useWords } from '../../../state/context.ts';
import { optionWords, optionsOf } from '../setting-list.ts';
import type { ShownSetting } from '../setting-list.ts';
import styles from './ChoiceControl.module.css';

interface ChoiceControlProps {
  readonly name: ShownSetting;
  readonly label: string;
  readonly describedBy: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few options, all in view. */
export function ChoiceControl({ name, label, describedBy, value, onChange }: ChoiceControlProps) {
  const { t } = useWords();
  const { info } = useShared();
  return (
    <RadioGroup
      className={styles.group ?? ''}
      orientation="horizontal"
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={onChange}
    >
      {optionsOf(name, info.preview).map((option) => (
        <RadioField key={option} value={option}>
          <RadioButton className={styles.option ?? ''}>{t(optionWords(name, option))}</RadioButton>
        </RadioField>
      ))}
    </RadioGroup>
  );
}
