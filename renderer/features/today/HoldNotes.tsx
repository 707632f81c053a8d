import type { Status } from '../../../shared/breaks/status.ts';
import type { BreakKindId, HoldReason } from '../../../shared/breaks/words.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';
import { holdWords } from '../../../shared/sensing/sign-words.ts';
import { useAct, useShared, useWords } from '../../state/context.ts';
import { Button } from '../../ui/Button.tsx';
import notes from '../../ui/Note.module.css';
import { UndoLine } from '../../ui/UndoLine.tsx';
import { useSenses } from '../senses/use-senses.ts';
import styles from './HoldNotes.module.css';
import { useLeaveOut } from './use-leave-out.ts';

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

/** Why there are no prompts just now, and what waits because of it; and what one can do if that is not so. */
export function HoldNotes({ status }: { readonly status: Status }) {
  const words = useWords();
  const { t, time } = words;
  const { timeZone } = useShared().info;
  const { holds, overruled, pausedUntil, owed, askMeeting } = status;
  const senses = useSenses(status.canOverrule);
  const { leaveOut, last, undo } = useLeaveOut();
  const isEmpty = holds.length === 0 && overruled.length === 0 && !askMeeting;
  if (isEmpty && last === null) return null;

  const sensed = (hold: HoldReason) => senses?.holds.find((one) => one.hold === hold);
  const wordsOf = (hold: HoldReason): string => {
    if (hold === 'paused' && pausedUntil !== null)
      return t('today.holdPausedUntil', { time: time(pausedUntil, timeZone) });
    const seen = sensed(hold);
    return seen ? holdWords(words, seen) : t(HOLDS[hold]);
  };
  // Programs that the person has named themselves are not to be left out again.
  const programs = holds.flatMap((hold) =>
    hold === 'program' ? [] : (sensed(hold)?.programs ?? []),
  );

  return (
    <div className={notes.note}>
      <div>
        <div role="status">
          {holds.map((hold) => (
            <p key={hold}>{wordsOf(hold)}</p>
          ))}
          {holds.length === 0 && overruled.length > 0 && <p>{t('today.overruled')}</p>}
          {owed && holds.length > 0 && <Owed status={status} kind={owed} />}
          {askMeeting && <p>{t('today.askMeeting')}</p>}
        </div>
        <HoldActions status={status} programs={[...new Set(programs)]} onLeaveOut={leaveOut} />
        <UndoLine
          said={
            last &&
            t(last.isLeftOut ? 'today.leftOut' : 'today.notLeftOut', { program: last.program })
          }
          onUndo={last?.isLeftOut ? undo : null}
        />
      </div>
    </div>
  );
}

interface HoldActionsProps {
  readonly status: Status;
  /** Programs that can be left out. */
  readonly programs: readonly string[];
  readonly onLeaveOut: (program: string) => void;
}

/** What one can do if the reason is none, or none any more. */
function HoldActions({ status, programs, onLeaveOut }: HoldActionsProps) {
  const { t } = useWords();
  const act = useAct();
  const { askMeeting, canOverrule, overruled } = status;
  const canKeepQuiet = !canOverrule && overruled.length > 0;
  if (!askMeeting && !canOverrule && !canKeepQuiet && programs.length === 0) return null;
  return (
    <div className={styles.actions}>
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
      {canOverrule && (
        <Button onClick={() => act({ type: 'promptAnyway', on: true })}>
          {t('today.promptAnyway')}
        </Button>
      )}
      {canKeepQuiet && (
        <Button onClick={() => act({ type: 'promptAnyway', on: false })}>
          {t('today.quietAgain')}
        </Button>
      )}
      {programs.map((program) => (
        <Button key={program} look="quiet" onClick={() => onLeaveOut(program)}>
          {t('today.leaveOut', { program })}
        </Button>
      ))}
    </div>
  );
}

/** How much waits, and since when one sits. */
function Owed({ status, kind }: { readonly status: Status; readonly kind: BreakKindId }) {
  const { t, time } = useWords();
  const { timeZone } = useShared().info;
  const { owedCount, posture, wall, boutMs } = status;
  return (
    <>
      <p>{owedCount > 1 ? t('today.owedMany', { count: owedCount }) : t(OWED[kind])}</p>
      {posture === 'sitting' && (
        <p>{t('today.seatedSince', { time: time(wall - boutMs, timeZone) })}</p>
      )}
    </>
  );
}
