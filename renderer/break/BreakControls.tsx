import type { BreakPhase } from '../../shared/breaks/status.ts';
import { MINUTE } from '../../shared/time/moment.ts';
import { intervalOf } from '../state/interval-of.ts';
import { useAct, useShared, useWords } from '../state/context.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BreakControls.module.css';

type Running = Extract<BreakPhase, { readonly type: 'running' }>;

/** What can be done during a break. Strict mode leaves out the ways to end it. */
export function BreakControls({ phase }: { readonly phase: Running }) {
  const { t, duration } = useWords();
  const act = useAct();
  const { settings } = useShared();
  const later =
    phase.snoozesLeft > 1
      ? t('breaks.snooze', { time: duration(settings.snoozeMinutes * MINUTE) })
      : t('breaks.snoozeLast', { time: duration(intervalOf(phase.kind, settings)) });

  return (
    <div className={styles.controls}>
      <Button
        look={phase.playing ? 'secondary' : 'primary'}
        aria-pressed={phase.playing}
        title={t('breaks.followHint')}
        onClick={() => act({ type: 'play', playing: !phase.playing })}
      >
        {t(phase.playing ? 'breaks.following' : 'breaks.follow')}
      </Button>
      <Button onClick={() => act({ type: phase.paused ? 'resumeBreak' : 'pauseBreak' })}>
        {t(phase.paused ? 'breaks.resume' : 'breaks.pause')}
      </Button>
      <Button onClick={() => act({ type: 'moreTime' })}>{t('breaks.more')}</Button>
      {phase.canEnd && phase.snoozesLeft > 0 && (
        <Button onClick={() => act({ type: 'snooze' })}>{later}</Button>
      )}
      {phase.canEnd && <Button onClick={() => act({ type: 'endBreak' })}>{t('breaks.end')}</Button>}
    </div>
  );
}
