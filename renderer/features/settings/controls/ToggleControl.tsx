import { SwitchButton, SwitchField } from 'react-aria-components';
import styles from './ToggleControl.module.css';

interface ToggleControlProps {
  readonly label: string;
  readonly describedBy?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export function ToggleControl({ label, describedBy, value, onChange }: ToggleControlProps) {
  return (
    <SwitchField
      aria-label={label}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      isSelected={value}
      onChange={onChange}
    >
      <SwitchButton className={styles.switch ?? ''}>
        <span className={styles.track}>
          <span className={styles.knob} />
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
