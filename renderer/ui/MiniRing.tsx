import styles from './MiniRing.module.css';

/** A small ring that fills by `share` (0 to 1). Only an ornament: the words beside it say the same. */
export function MiniRing({ share }: { readonly share: number }) {
  const left = Math.min(1, Math.max(0, share));
  return (
    <svg className={styles.ring} viewBox="0 0 44 44" aria-hidden="true">
      <circle className={styles.track} cx="22" cy="22" r="18" />
      <circle
        className={styles.arc}
        cx="22"
        cy="22"
        r="18"
        pathLength={1}
        strokeDasharray="1"
        strokeDashoffset={1 - left}
      />
    </svg>
  );
}
