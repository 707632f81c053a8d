import { useEffect, useEffectEvent } from 'react';
import { useWords } from '../state/context.ts';
import styles from './CheckPage.module.css';

/** How long the end is shown, ms. */
const STAYS = 4_000;

/** The end. It goes by itself. */
export function DoneNote({ onOver }: { readonly onOver: () => void }) {
  const { t } = useWords();
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const timer = setTimeout(over, STAYS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.done} role="status">
      <h1 className={styles.title}>{t('postureCheck.doneTitle')}</h1>
      <p>{t('postureCheck.doneText')}</p>
    </div>
  );
}
