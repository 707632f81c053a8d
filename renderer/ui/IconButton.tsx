import type { ButtonHTMLAttributes } from 'react';
import { Icon } from './Icon.tsx';
import type { IconName } from './Icon.tsx';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  readonly icon: IconName;
  /** What it does, for everyone who cannot tell it from the picture. */
  readonly label: string;
  /** `main`: larger and filled, the one thing to press here. */
  readonly look?: 'main' | 'beside';
}

/** A round button with a picture; its words are read out, and shown by the pointer. */
export function IconButton({ icon, label, look = 'beside', ...rest }: IconButtonProps) {
  const classes = [styles.button, styles[look]].join(' ');
  return (
    <button type="button" className={classes} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
