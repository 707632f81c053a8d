import { useShared, useWords } from '../state/context.ts';
import { useTitle } from '../state/use-title.ts';
import styles from './BreakPage.module.css';
import { OverBreak } from './OverBreak.tsx';
import { RunningBreak } from './RunningBreak.tsx';
import { useChimes } from './use-chimes.ts';

/** The break that is running or just over; a calm empty field while neither is so. */
export function BreakPage() {
  const { t } = useWords();
  const { phase } = useShared().status;
  useTitle(t('breaks.windowTitle'));
  useChimes(phase);

  switch (phase.type) {
    case 'running':
      return <RunningBreak key={phase.breakId} phase={phase} />;
    case 'over':
      return <OverBreak key={phase.breakId} phase={phase} />;
    case 'counting':
    case 'announced':
    case 'snoozed':
      return <main className={styles.field} />;
  }
}
