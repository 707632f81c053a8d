import { useRef } from 'react';
import { useFocusOnce } from './use-focus-once.ts';
import styles from './SectionHeading.module.css';

interface SectionHeadingProps {
  readonly title: string;
  readonly lead?: string;
}

/** The heading of a section. It takes the focus, so that keyboard and screen reader begin there. */
export function SectionHeading({ title, lead }: SectionHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnce(heading);
  return (
    <header className={styles.head}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </header>
  );
}
