import type { ReactNode } from 'react';
import type { Stretch } from '../../../shared/stretches/stretch.ts';
import { useWords } from '../../state/context.ts';
import { Portrait } from './Portrait.tsx';
import styles from './StretchLine.module.css';

interface StretchLineProps {
  readonly stretch: Stretch;
  readonly onOpen: (id: string) => void;
  /** A sentence or two below its name. */
  readonly about?: ReactNode;
  /** What can be done with it here. */
  readonly children?: ReactNode;
}

/** A stretch in a list: small, its name leads to it. */
export function StretchLine({ stretch, onOpen, about, children }: StretchLineProps) {
  const { t } = useWords();
  return (
    <li className={styles.line}>
      <Portrait className={styles.figure} stretch={stretch} />
      <div className={styles.words}>
        <button
          type="button"
          className={styles.name}
          data-stretch={stretch.id}
          onClick={() => onOpen(stretch.id)}
        >
          {t(stretch.name)}
        </button>
        {about}
      </div>
      {children}
    </li>
  );
}
