import { useEffect, useRef } from 'react';
import { WarningSigns } from '../features/safety/WarningSigns.tsx';
import { useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import { useFocusOnce } from '../ui/use-focus-once.ts';
import styles from './WarningSheet.module.css';

/** The warning signs over the break. Esc, W or Close takes them away again. */
export function WarningSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  useFocusOnce(sheet);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat) onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);

  return (
    <div className={styles.veil}>
      <div
        ref={sheet}
        className={styles.sheet}
        role="dialog"
        aria-modal="true"
        aria-labelledby="signs-title"
        tabIndex={-1}
      >
        <header className={styles.head}>
          <h1 id="signs-title">{t('safety.signsTitle')}</h1>
          <Button onClick={onClose}>{t('app.close')}</Button>
        </header>
        <WarningSigns />
      </div>
    </div>
  );
}
