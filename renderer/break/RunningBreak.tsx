import { useRef, useState } from 'react';
import type { BreakPhase } from '../../shared/breaks/status.ts';
import { momentOf } from '../../shared/stretches/moment-of.ts';
import { MovementCard } from '../features/movement/MovementCard.tsx';
import { MovementPlan } from '../features/movement/MovementPlan.tsx';
import { PaceFigure } from '../features/movement/PaceFigure.tsx';
import { useAct, useShared, useWords } from '../state/context.ts';
import { BreakControls } from './BreakControls.tsx';
import { BreakFooter } from './BreakFooter.tsx';
import styles from './BreakPage.module.css';
import { useFocusOnce } from '../ui/use-focus-once.ts';
import { useHoldEscape } from './use-hold-escape.ts';
import { useKey } from './use-key.ts';
import { useKeysWait } from './use-keys-wait.ts';
import { useSession } from './use-session.ts';
import { WarningSheet } from './WarningSheet.tsx';

type Running = Extract<BreakPhase, { readonly type: 'running' }>;

/** The break itself: time left, the movement now, and ways to pause, lengthen or leave it. */
export function RunningBreak({ phase }: { readonly phase: Running }) {
  const words = useWords();
  const act = useAct();
  const { failure } = useShared();
  const [areSignsOpen, setAreSignsOpen] = useState(false);
  const page = useRef<HTMLElement>(null);
  const session = useSession(phase);
  const elapsed = Math.max(0, phase.lengthMs - phase.remainingMs);
  const moment = momentOf(session, elapsed);

  useFocusOnce(page);
  useKeysWait();
  const isLeaving = useHoldEscape(() => act({ type: 'endBreak' }));
  useKey(' ', () => act({ type: phase.paused ? 'resumeBreak' : 'pauseBreak' }));
  useKey('w', () => setAreSignsOpen((isOpen) => !isOpen));

  return (
    <>
      <main ref={page} tabIndex={-1} className={styles.page} inert={areSignsOpen}>
        <div className={styles.stage}>
          {moment && <PaceFigure session={session} elapsed={elapsed} isStill={phase.paused} />}
        </div>
        <div className={styles.guide}>
          <p className={styles.time} role="timer" aria-label={words.t('breaks.left')}>
            {words.duration(phase.remainingMs, 'clock')}
          </p>
          {phase.paused && <p className={styles.pausedMark}>{words.t('breaks.paused')}</p>}
          {moment && <MovementCard moment={moment} count={session.items.length} />}
          <MovementPlan session={session} current={moment?.itemIndex ?? 0} elapsed={elapsed} />
          {phase.gentle && <p className={styles.soft}>{words.t('breaks.gentle')}</p>}
        </div>
        <BreakControls phase={phase} />
        <BreakFooter
          isLeaving={isLeaving}
          failure={failure}
          onSigns={() => setAreSignsOpen(true)}
        />
        <p className="visuallyHidden" aria-live="polite">
          {moment && words.t(moment.item.stretch.name)}
        </p>
      </main>
      {areSignsOpen && <WarningSheet onClose={() => setAreSignsOpen(false)} />}
    </>
  );
}
