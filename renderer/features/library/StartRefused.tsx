import { useWords } from '../../state/context.ts';
import styles from './StartRefused.module.css';
import note from '../../ui/Note.module.css';

/** Why nothing began when a session was asked for. */
export function StartRefused({ isRefused }: { readonly isRefused: boolean }) {
  const { t } = useWords();
  return (
    <div className={styles.said} role="status">
      {isRefused && <p className={note.alert}>{t('library.startRefused')}</p>}
    </div>
  );
}
