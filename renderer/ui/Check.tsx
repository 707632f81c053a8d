import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import styles from './Check.module.css';

interface CheckProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Its words. */
  readonly children: ReactNode;
}

/** Something to tick. */
export function Check({ isChecked, onChange, children }: CheckProps) {
  return (
    <CheckboxField isSelected={isChecked} onChange={onChange}>
      <CheckboxButton className={styles.check ?? ''}>
        <svg className={styles.box} viewBox="0 0 20 20" aria-hidden="true">
          <rect x="1" y="1" width="18" height="18" rx="4" />
          <path d="M5 10.5l3.5 3.5L15 7" />
        </svg>
        <span>{children}</span>
      </CheckboxButton>
    </CheckboxField>
  );
}
