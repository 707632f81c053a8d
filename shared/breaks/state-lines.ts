// What lives here: the status in a few short lines of words, for the tray's menu and tooltip and the small window.
// What does not: the words themselves (shared/messages/en/tray.ts).
// To say something new: a case in stateLines, most urgent first.
import type { Status } from './status.ts';
import type { BreakKindId, HoldReason } from './words.ts';
import type { MessageKey, Translator } from '../messages/translator.ts';
import { MINUTE } from '../time/moment.ts';

/** Words and the place they are read in. */
export interface Reader {
  readonly translator: Translator;
  readonly timeZone: string;
}

const NEXT: Readonly<Record<BreakKindId, MessageKey>> = {
  eyes: 'tray.nextEyes',
  move: 'tray.nextMove',
  long: 'tray.nextLong',
};
const HOLDS: Readonly<Record<HoldReason, MessageKey>> = {
  paused: 'tray.holdPaused',
  hours: 'tray.holdHours',
  meeting: 'tray.holdMeeting',
  fullScreen: 'tray.holdFullScreen',
  presenting: 'tray.holdPresenting',
  doNotDisturb: 'tray.holdDoNotDisturb',
  program: 'tray.holdProgram',
};

/** The state in words: what is, what comes, what holds it back. Whole minutes, so that it changes rarely. */
export function stateLines(status: Status, reader: Reader): readonly string[] {
  const { t } = reader.translator;
  const lines = [presenceLine(status, reader), nextLine(status, reader)];
  const held = heldLine(status, reader);
  const owed = status.owed && !held ? t('tray.owed') : null;
  const overruled = status.overruled.length > 0 && !held ? t('tray.overruled') : null;
  return [...lines, held, overruled, owed].filter((text) => text !== null);
}

function presenceLine(status: Status, { translator: { t, duration } }: Reader): string | null {
  const { phase, presence, posture, awayCause } = status;
  if (phase.type === 'running') return t('tray.stateBreak');
  if (phase.type === 'over') return t('tray.stateOver');
  if (presence === 'unsure') return t('tray.stateUnsure');
  if (presence === 'away') return t(awayCause === 'lock' ? 'tray.stateLocked' : 'tray.stateAway');
  if (status.boutMs < MINUTE) return t(posture === 'sitting' ? 'tray.sitting' : 'tray.standing');
  const time = duration(wholeMinutes(status.boutMs));
  return t(posture === 'sitting' ? 'tray.stateSitting' : 'tray.stateStanding', { time });
}

function nextLine(status: Status, { translator: { t, duration } }: Reader): string | null {
  const { phase, next, holds } = status;
  switch (phase.type) {
    case 'announced':
      return t('tray.stateDue');
    case 'snoozed':
      return t('tray.stateSnoozed', { time: duration(Math.max(MINUTE, wholeMinutes(phase.inMs))) });
    case 'running':
    case 'over':
      return null;
    case 'counting':
      if (!next || holds.length > 0 || status.presence === 'away') return null;
      if (next.remainingMs < MINUTE) return t('tray.nextDue');
      return t(NEXT[next.kind], { time: duration(wholeMinutes(next.remainingMs)) });
  }
}

function heldLine(status: Status, reader: Reader): string | null {
  const hold = holdLine(status, reader);
  if (!hold || status.owedCount === 0) return hold;
  return reader.translator.t('tray.heldOwed', { hold, count: status.owedCount });
}

function holdLine(status: Status, { translator: { t, time }, timeZone }: Reader): string | null {
  const [hold] = status.holds;
  if (!hold) return null;
  if (hold === 'paused' && status.pausedUntil !== null)
    return t('tray.holdPausedUntil', { time: time(status.pausedUntil, timeZone) });
  return t(HOLDS[hold]);
}

const wholeMinutes = (ms: number): number => Math.floor(ms / MINUTE) * MINUTE;
