import type { Status } from '../../../shared/breaks/status.ts';
import type { SpanKind } from '../../../shared/presence/types.ts';
import { useAct, useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../../ui/Note.module.css';

/** For a minute after coming back: the time away, to be set right in one tap. */
export function LastSpanNote({ status }: { readonly status: Status }) {
  const { t, time } = useWords();
  const { info } = useShared();
  const act = useAct();
  const span = status.lastSpan;
  if (!span || span.cause === 'sleep') return null;

  const isUnsure = span.cause === 'still';
  const times = { from: time(span.start, info.timeZone), to: time(span.end, info.timeZone) };
  const correct = (as: SpanKind): void =>
    act({ type: 'correct', start: span.start, end: span.end, as });
  return (
    <div className={styles.note}>
      <p role="status">{t(isUnsure ? 'today.lastSpanUnsure' : 'today.lastSpan', times)}</p>
      {!isUnsure && <Button onClick={() => correct('sitting')}>{t('today.wasSitting')}</Button>}
      <Button onClick={() => correct('standing')}>{t('today.wasStanding')}</Button>
      {isUnsure && <Button onClick={() => correct('away')}>{t('today.wasAway')}</Button>}
    </div>
  );
}
