import type { Status } from '../../../shared/breaks/status.ts';
import type { BreakKindId, HoldReason } from '../../../shared/breaks/words.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { useAct, useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import styles from '../../ui/Note.module.css';

const HOLDS: Readonly<Record<HoldReason, MessageKey>> = {
  paused: 'today.holdPaused',
  hours: 'today.holdHours',
  meeting: 'today.holdMeeting',
  fullScreen: 'today.holdFullScreen',
  presenting: 'today.holdPresenting',
  doNotDisturb: 'today.holdDoNotDisturb',
  program: 'today.holdProgram',
};

const OWED: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'today.owedEyes',
  move: 'today.owedMove',
  long: 'today.owedLong',
};

/** Why there are no prompts just now, and what waits because of it. */
export function HoldNotes({ status }: { readonly status: Status }) {
  const { t, time } = useWords();
  const { info } = useShared();
  const act = useAct();
  const { holds, pausedUntil, owed, askMeeting } = status;
  if (holds.length === 0 && !askMeeting) return null;

  return (
    <div className={styles.note} role="status">
      <div>
        {holds.map((hold) => (
          <p key={hold}>
            {hold === 'paused' && pausedUntil !== null
              ? t('today.holdPausedUntil', { time: time(pausedUntil, info.timeZone) })
              : t(HOLDS[hold])}
          </p>
        ))}
        {owed && <p>{t(OWED[owed])}</p>}
        {askMeeting && <p>{t('today.askMeeting')}</p>}
      </div>
      {askMeeting && (
        <>
          <Button onClick={() => act({ type: 'meeting', on: true })}>
            {t('today.askMeetingYes')}
          </Button>
          <Button onClick={() => act({ type: 'meeting', on: false })}>
            {t('today.meetingEnd')}
          </Button>
        </>
      )}
    </div>
  );
}
