import type { Action } from '../../../shared/breaks/facts.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { SORE_BACK } from '../../../shared/comfort/sore-back.ts';
import { useAct, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Actions.module.css';
import { PauseMenu } from './PauseMenu.tsx';

/** What can be done from Today: a break, the posture, pauses, meeting, gentle mode, a skip taken back. */
export function Actions({ status }: { readonly status: Status }) {
  const { t, duration } = useWords();
  const act = useAct();
  const { posture, phase, undo, flareUp } = status;
  const isOnBreak = phase.type === 'running' || phase.type === 'over';
  const isInMeeting = status.holds.includes('meeting');
  const sore: readonly Action[] = flareUp ? [{ type: 'flareUp', on: false }] : SORE_BACK;
  const other = posture === 'sitting' ? 'standing' : 'sitting';

  return (
    <div className={styles.actions} role="group" aria-label={t('today.actions')}>
      {undo && (
        <Button look="primary" onClick={() => act({ type: 'undoSkip' })}>
          {t('today.undoSkip', { time: duration(undo.remainingMs) })}
        </Button>
      )}
      {!isOnBreak && (
        <Button look={undo ? 'secondary' : 'primary'} onClick={() => act({ type: 'start' })}>
          {t('today.start')}
        </Button>
      )}
      <Button onClick={() => act({ type: 'posture', posture: other })}>
        {t(posture === 'sitting' ? 'today.nowStanding' : 'today.nowSitting')}
      </Button>
      {status.holds.includes('paused') ? (
        <Button onClick={() => act({ type: 'resume' })}>{t('today.resume')}</Button>
      ) : (
        <PauseMenu />
      )}
      <Button onClick={() => act({ type: 'meeting', on: !isInMeeting })}>
        {t(isInMeeting ? 'today.meetingEnd' : 'today.meetingStart')}
      </Button>
      <Button
        look={flareUp ? 'secondary' : 'quiet'}
        className={flareUp ? undefined : styles.sore}
        onClick={() => sore.forEach((action) => act(action))}
      >
        {t(flareUp ? 'today.flareEnd' : 'today.flareStart')}
      </Button>
    </div>
  );
}
