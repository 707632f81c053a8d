import { useRef, useState } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import { useWords } from '../state/context.ts';
import { useFocusOnce } from '../ui/use-focus-once.ts';
import { BreakControls } from './BreakControls.tsx';
import { BreakFooter } from './BreakFooter.tsx';
import styles from './BreakPage.module.css';
import { KeysSheet } from './KeysSheet.tsx';
import { LaterPlayer } from './LaterPlayer.tsx';
import { useBreakActions } from './use-break-actions.ts';
import { useBreakKeys } from './use-break-keys.ts';
import { useElapsed } from './use-elapsed.ts';
import { useHoldEscape } from './use-hold-escape.ts';
import { useKey } from './use-key.ts';
import { useKeysWait } from './use-keys-wait.ts';
import { useSession } from './use-session.ts';
import { WarningSheet } from './WarningSheet.tsx';

type Running = Extract<BreakPhase, { readonly type: 'running' }>;
type OpenSheet = 'signs' | 'keys' | null;

/** The break itself: time left, the guide, and ways to pause, lengthen or leave it. */
export function RunningBreak({ phase }: { readonly phase: Running }) {
  const words = useWords();
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const page = useRef<HTMLElement>(null);
  const known = useSession();
  const { session } = known;
  const elapsed = useElapsed(phase, known);
  const actions = useBreakActions(phase, session !== null);
  const turn = (which: OpenSheet): void => setSheet((open) => (open === which ? null : which));

  useFocusOnce(page);
  useKeysWait();
  const isLeaving = useHoldEscape(actions.leave);
  useBreakKeys(actions, sheet === null);
  useKey('w', () => turn('signs'));
  useKey('?', () => turn('keys'));

  return (
    <div className={styles.field}>
      <main ref={page} tabIndex={-1} className={styles.page} inert={sheet !== null}>
        <div className={styles.clock}>
          {phase.paused && <p className={styles.pausedMark}>{words.t('breaks.paused')}</p>}
          <p className={styles.time} role="timer" aria-label={words.t('breaks.left')}>
            {words.duration(phase.lengthMs - elapsed, 'clock')}
          </p>
        </div>
        <LaterPlayer phase={phase} session={session} elapsed={elapsed} />
        <BreakControls phase={phase} actions={actions} />
        <BreakFooter
          isLeaving={isLeaving}
          onVoice={actions.voice}
          onKeys={() => turn('keys')}
          onSigns={() => turn('signs')}
        />
      </main>
      {sheet === 'signs' && <WarningSheet onClose={() => setSheet(null)} />}
      {sheet === 'keys' && <KeysSheet onClose={() => setSheet(null)} />}
    </div>
  );
}
