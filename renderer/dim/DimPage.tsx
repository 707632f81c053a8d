import { useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import styles from './DimPage.module.css';

/** One quiet line on a dark field. */
export function DimPage() {
  const { t } = useWords();
  useTitle(t('breaks.windowTitle'));
  return (
    <main className={styles.dim}>
      <h1>{t('breaks.dim')}</h1>
    </main>
  );
}
