import type { Verdict } from '../../../shared/self-check/self-check.ts';
import { useWords } from '../../state/context.ts';
import styles from './SelfCheck.module.css';

/** Drawn in a field of 20 by 20. Their shapes differ, not only their colours. */
const DRAWINGS: Readonly<Record<Verdict, string>> = {
  works: 'M4 10.5l4 4L16 6',
  fallBack: 'M3 14c1-5 4-7 8-7h5M12.5 3.5L16 7l-3.5 3.5',
  fails: 'M5 5l10 10M15 5L5 15',
  unsure: 'M7 7.2a3 3 0 1 1 4.4 2.7c-1 .5-1.4 1-1.4 2.1M10 15.4v.1',
};

/** How it stands with one thing, as a picture and as words. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useWords();
  return (
    <p className={styles.verdict} data-verdict={verdict}>
      <svg className={styles.mark} viewBox="0 0 20 20" aria-hidden="true">
        <path d={DRAWINGS[verdict]} />
      </svg>
      {t(`selfCheck.${verdict}`)}
    </p>
  );
}
