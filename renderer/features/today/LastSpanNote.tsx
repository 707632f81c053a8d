import type { Status } from '../../../shared/breaks/status.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../../ui/Note.module.css';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { spanChanged } from '../day/change-words.ts';
import { useChanges } from '../day/use-changes.ts';
import type { Amend } from '../day/use-day.ts';

interface LastSpanNoteProps {
  readonly status: Status;
  readonly amend: Amend;
}

/** For a minute after coming back: the time away, to be set right in one tap, and that taken back. */
export function LastSpanNote({ status, amend }: LastSpanNoteProps) {
  const words = useWords();
  const { t, time } = words;
  const { timeZone } = useShared().info;
  const changes = useChanges(amend);
  const span = status.lastSpan?.cause === 'sleep' ? null : status.lastSpan;
  if (!span && changes.said === null) return null;

  const isUnsure = span?.cause === 'still';
  const correct = (as: SpanKind): void => {
    if (!span) return;
    const { start, end } = span;
    const said = spanChanged(words, timeZone, span, as);
    void changes.amend({ do: 'correct', start, end, as }, said);
  };
  return (
    <div className={styles.note}>
      {span && changes.said === null && (
        <>
          <p role="status">
            {t(isUnsure ? 'today.lastSpanUnsure' : 'today.lastSpan', {
              from: time(span.start, timeZone),
              to: time(span.end, timeZone),
            })}
          </p>
          {!isUnsure && <Button onClick={() => correct('sitting')}>{t('today.wasSitting')}</Button>}
          <Button onClick={() => correct('standing')}>{t('today.wasStanding')}</Button>
          {isUnsure && <Button onClick={() => correct('away')}>{t('today.wasAway')}</Button>}
        </>
      )}
      <UndoLine said={changes.said} onUndo={changes.undo} />
    </div>
  );
}
