import { useId } from 'react';
import type { ReactNode } from 'react';
import styles from './Card.module.css';

interface CardProps {
  readonly heading: string;
  /** The heading is there for screen readers only: what is inside speaks for itself. */
  readonly isHeadingHidden?: boolean;
  readonly children: ReactNode;
}

/** A part of a section with its own heading. */
export function Card({ heading, isHeadingHidden = false, children }: CardProps) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={isHeadingHidden ? 'visuallyHidden' : styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
