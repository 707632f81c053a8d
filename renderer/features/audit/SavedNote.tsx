import { useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import type { Keeping } from './keeper.ts';
import styles from './SavedNote.module.css';

interface SavedNoteProps {
  readonly keeping: Keeping;
  readonly onTry: () => void;
}

/** Says quietly that answers are kept, and plainly when they are not. In the foot of the page, to be in sight. */
export function SavedNote({ keeping, onTry }: SavedNoteProps) {
  const { t } = useWords();
  if (keeping === 'failed')
    return (
      <div className={`${notes.alert} ${styles.alert}`} role="alert">
        <p>{t('auditing.failed')}</p>
        <Button onClick={onTry}>{t('auditing.tryAgain')}</Button>
      </div>
    );
  return (
    <p role="status" className={styles.note}>
      {keeping !== 'quiet' && t(`auditing.${keeping}`)}
    </p>
  );
}
