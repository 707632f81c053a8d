import type { BreakPhase } from '../../shared/breaks/status.ts';
import type { BreakKindId } from '../../shared/breaks/words.ts';
import type { MessageKey } from '../../shared/messages/translator.ts';
import { useWords } from '../state/context.ts';
import styles from './BreakPage.module.css';

const NAMES: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'sessions.kindEyes',
  move: 'sessions.kindMove',
  long: 'sessions.kindLong',
};

/** The break before its guide is there, and wherever there is none: what it is, and that any movement will do. */
export function JustTime({
  phase,
}: {
  readonly phase: Extract<BreakPhase, { readonly type: 'running' }>;
}) {
  const { t } = useWords();
  return (
    <section className={styles.justTime}>
      <h1 className={styles.kind}>{t(NAMES[phase.kind])}</h1>
      <p className={styles.soft}>{t(phase.gentle ? 'breaks.gentle' : 'sessions.justTime')}</p>
    </section>
  );
}
