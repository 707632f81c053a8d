import { useRef } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import { useWords } from '../state/context.ts';
import { useFocusOnce } from '../ui/use-focus-once.ts';
import { BreakControls } from './BreakControls.tsx';
import { BreakFooter } from './BreakFooter.tsx';
import styles from './BreakPage.module.css';
import { KeysSheet } from './KeysSheet.tsx';
import { LaterPlayer } from './LaterPlayer.tsx';
import { PausedMark } from './PausedMark.tsx';
import { useBreakActions } from './use-break-actions.ts';
import { useBreakKeys } from './use-break-keys.ts';
import { useElapsed } from './use-elapsed.ts';
import { useHoldEscape } from './use-hold-escape.ts';
import { useKey } from '../ui/use-key.ts';
import { useKeysWait } from './use-keys-wait.ts';
import { useReading } from './use-reading.ts';
import type { Reading } from './use-reading.ts';
import { useSession } from './use-session.ts';
import { WarningSheet } from './WarningSheet.tsx';

type Running = Extract<BreakPhase, { readonly type: 'running' }>;

/** The break itself: time left, the guide, and ways to pause, lengthen or leave it. */
export function RunningBreak({ phase }: { readonly phase: Running }) {
  const words = useWords();
  const { reading, open, close } = useReading(phase);
  const page = useRef<HTMLElement>(null);
  const known = useSession();
  const { session } = known;
  const elapsed = useElapsed(phase, known);
  const actions = useBreakActions(phase, session !== null);
  const turn = (which: Reading): void => (reading === which ? close() : open(which));
  // What is read of a stretch lies over everything, the other sheets too.
  const isSheet = reading === 'signs' || reading === 'keys';

  useFocusOnce(page);
  useKeysWait({ but: 'Escape' });
  const isLeaving = useHoldEscape(actions.leave);
  useBreakKeys(actions, reading === null);
  useKey('w', reading === 'care' ? null : () => turn('signs'));
  useKey('?', reading === 'care' ? null : () => turn('keys'));

  return (
    <div className={styles.field}>
      <main ref={page} tabIndex={-1} className={styles.page} inert={isSheet}>
        <div className={styles.clock}>
          {phase.paused && <PausedMark />}
          <p className={styles.time} role="timer" aria-label={words.t('breaks.left')}>
            {words.duration(phase.lengthMs - elapsed, 'clock')}
          </p>
        </div>
        <LaterPlayer
          phase={phase}
          session={session}
          elapsed={elapsed}
          onCare={(isOpen) => (isOpen ? open('care') : close())}
        />
        <BreakControls phase={phase} actions={actions} />
        <BreakFooter
          isLeaving={isLeaving}
          hasKeys={reading === null}
          onVoice={actions.voice}
          onKeys={() => turn('keys')}
          onSigns={() => turn('signs')}
        />
      </main>
      {reading === 'signs' && <WarningSheet onClose={close} />}
      {reading === 'keys' && <KeysSheet onClose={close} />}
    </div>
  );
}
