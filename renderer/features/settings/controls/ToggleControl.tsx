import { Switch } from 'react-aria-components';
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
    <Switch
      className={styles.switch ?? ''}
      aria-label={label}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      isSelected={value}
      onChange={onChange}
    >
      <span className={styles.track}>
        <span className={styles.knob} />
      </span>
    </Switch>
  );
}
