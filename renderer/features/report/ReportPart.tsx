import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './report.module.css';

interface ReportPartProps {
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the report with its heading. */
export function ReportPart({ heading, children }: ReportPartProps) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {heading}
      </h3>
      {children}
    </section>
  );
}
