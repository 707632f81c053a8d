import type { Reader } from '../breaks/state-lines.ts';
import type { Status } from '../breaks/status.ts';
import { MINUTE } from '../time/moment.ts';
import { barStateOf } from './bar-state.ts';

/** The state in a word or two, for a status bar. */
export function shortLine(status: Status, { translator: { t, duration } }: Reader): string {
  const { phase, next, posture, owedCount } = status;
  const soon = (ms: number): string =>
    t('commandLine.shortNext', { time: duration(wholeMinutes(ms), 'narrow') });
  switch (barStateOf(status)) {
    case 'break':
      return t('commandLine.shortBreak', {
        time: duration(phase.type === 'running' ? phase.remainingMs : 0, 'clock'),
      });
    case 'over':
      return t('commandLine.shortOver');
    case 'due':
      return t('commandLine.shortDue');
    case 'snoozed':
      return soon(phase.type === 'snoozed' ? phase.inMs : 0);
    case 'paused':
      return t('commandLine.shortPaused');
    case 'quiet':
      return owedCount > 0
        ? t('commandLine.shortOwed', { count: owedCount })
        : t('commandLine.shortQuiet');
    case 'away':
      return t('commandLine.shortAway');
    case 'unsure':
    case 'sitting':
    case 'standing':
      if (next)
        return next.remainingMs < MINUTE ? t('commandLine.shortDue') : soon(next.remainingMs);
      return t(posture === 'sitting' ? 'commandLine.shortSitting' : 'commandLine.shortStanding');
  }
}

/** Down to the minute, as the tray says it, and never none. */
const wholeMinutes = (ms: number): number => Math.max(MINUTE, Math.floor(ms / MINUTE) * MINUTE);
