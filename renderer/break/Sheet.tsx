import { useEffect, useEffectEvent, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something to read over the break. Esc, Close or the key that brought it take it away again. */
export function Sheet({ title, onClose, children }: SheetProps) {
  const { t } = useWords();
  const sheet = useRef<HTMLDivElement>(null);
  // One listener for good: one that came and went with each render would be gone when its key arrives.
  const onEscape = useEffectEvent(onClose);
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus({ preventScroll: true });
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.repeat) onEscape();
    };
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('keydown', close);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <div className={styles.veil}>
      <div
        ref={sheet}
        className={styles.sheet}
        role="dialog"
        aria-modal="true"
        aria-labelledby="sheet-title"
        tabIndex={-1}
      >
        <header className={styles.head}>
          <h1 id="sheet-title">{title}</h1>
          <Button onClick={onClose}>{t('app.close')}</Button>
        </header>
        {children}
      </div>
    </div>
  );
}
