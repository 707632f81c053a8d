import { useEffect, useEffectEvent, useRef } from 'react';
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
  // One listener for good: one that came and went with each render would be gone when its key arrives.
  const onEscape = useEffectEvent(onClose);
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat) onEscape();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, []);

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
