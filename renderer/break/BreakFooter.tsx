import { useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BreakFooter.module.css';

interface BreakFooterProps {
  /** Esc is being held: the ring fills. */
  readonly isLeaving: boolean;
  readonly failure: string | null;
  readonly onSigns: () => void;
}

/** The quiet last line: how to leave, when to stop, where the warning signs are. */
export function BreakFooter({ isLeaving, failure, onSigns }: BreakFooterProps) {
  const { t } = useWords();
  return (
    <footer className={styles.footer}>
      <p className={styles.leave}>
        <svg className={styles.ring} viewBox="0 0 20 20" aria-hidden="true">
          <circle className={styles.track} cx="10" cy="10" r="8" />
          <circle
            className={isLeaving ? styles.filling : styles.empty}
            cx="10"
            cy="10"
            r="8"
            pathLength={1}
          />
        </svg>
        <span role="status">{t(isLeaving ? 'breaks.leaving' : 'breaks.holdEscape')}</span>
        <span>{t('breaks.spaceHint')}</span>
      </p>
      <p className={styles.safety}>
        {t('breaks.stop')}
        <Button look="quiet" aria-keyshortcuts="w" onClick={onSigns}>
          {t('breaks.signs')}
          <kbd className={styles.key}>{t('breaks.signsKey')}</kbd>
        </Button>
      </p>
      {failure !== null && <p role="alert">{t('app.failure', { reason: failure })}</p>}
    </footer>
  );
}
