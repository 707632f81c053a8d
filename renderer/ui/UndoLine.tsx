import { useWords } from '../state/context.ts';
import { Button } from './Button.tsx';
import styles from './UndoLine.module.css';

interface UndoLineProps {
  /** What was changed, or why it was not; null while there is nothing to say. It is said to screen readers. */
  readonly said: string | null;
  /** Takes it back; null where that cannot be done (any more). */
  readonly onUndo: (() => void) | null;
}

/** The one quiet line after a change: what was changed, and taking it back. It stays where it is while empty. */
export function UndoLine({ said, onUndo }: UndoLineProps) {
  const { t } = useWords();
  return (
    <div className={said === null ? undefined : styles.line}>
      <p role="status">{said}</p>
      {said !== null && onUndo && (
        <Button look="quiet" onClick={onUndo}>
          {t('app.undo')}
        </Button>
      )}
    </div>
  );
}
