import { useShared, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import styles from './DimPage.module.css';

/** One quiet line on a dark field. Without a break it is somebody trying whether such a window is seen. */
export function DimPage() {
  const { t } = useWords();
  const { phase } = useShared().status;
  const isBreak = phase.type === 'running' || phase.type === 'over';
  useTitle(t('breaks.windowTitle'));
  return (
    <main className={styles.dim}>
      <h1>{t(isBreak ? 'breaks.dim' : 'breaks.trial')}</h1>
    </main>
  );
}
