import styles from './CreditRing.module.css';

/** A ring filled as far as the break counts, 0 to 1. Only an ornament: the words say it too. */
export function CreditRing({ share }: { readonly share: number }) {
  const offset = 1 - Math.min(1, Math.max(0, share));
  return (
    <svg className={styles.ring} viewBox="0 0 100 100" aria-hidden="true">
      <circle className={styles.track} cx="50" cy="50" r="42" />
      {share > 0 && (
        <circle
          className={styles.credit}
          cx="50"
          cy="50"
          r="42"
          pathLength={1}
          strokeDasharray="1"
          strokeDashoffset={offset}
        />
      )}
      {share >= 1 && <path className={styles.tick} d="M34 51 L46 63 L67 39" />}
    </svg>
  );
}
