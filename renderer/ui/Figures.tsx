import styles from './Figures.module.css';

interface Figure {
  readonly name: string;
  readonly value: string;
  /** The colour the timeline gives it. */
  readonly mark?: 'sitting' | 'standing' | 'water';
}

interface FiguresProps {
  readonly label: string;
  readonly figures: readonly Figure[];
}

/** A row of numbers with their names. */
export function Figures({ label, figures }: FiguresProps) {
  return (
    <section aria-label={label}>
      <dl className={styles.figures}>
        {figures.map(({ name, value, mark }) => (
          <div key={name} className={styles.figure}>
            <dt className={mark ? `${styles.name} ${styles[mark]}` : styles.name}>{name}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
