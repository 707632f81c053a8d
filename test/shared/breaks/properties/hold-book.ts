// What lives here: which holds are on, kept separately from the real core.
// What does not: what a hold does to breaks.
import type { AnyAction, Fact } from '../../../../shared/breaks/facts.ts';
import { nextDayStart } from '../../../../shared/time/calendar.ts';
import { HOUR, MINUTE } from '../../../../shared/time/moment.ts';

/** Keeps book of holds from the facts that set them. */
export interface HoldBook {
  readonly note: (fact: Fact) => void;
  /** What holds at this wall-clock ms; a pause about to end or just ended counts as `perhaps`. */
  readonly held: (wall: number) => 'yes' | 'perhaps' | 'no';
  /** Whether meetings hold, and nothing else for certain. */
  readonly inMeeting: (wall: number) => boolean;
}

/** Two clocks may differ by this much about the end of a pause, ms. */
const SLACK = 2_000;
const PAUSES = { '30m': 30 * MINUTE, '1h': HOUR, '2h': 2 * HOUR } as const;

/** Makes an empty book. */
export function createHoldBook(timeZone: string, dayStartHour: number): HoldBook {
  const sensed = new Set<string>();
  const overruled = new Set<string>();
  const overrule = (hold: string): void => {
    if (sensed.has(hold)) overruled.add(hold);
  };
  let meeting = false;
  let pausedUntil: number | null = null;

  const act = (action: AnyAction, wall: number): void => {
    if (action.type === 'meeting') {
      // Said to be over while a sensor sees it, it is overruled; said to go on again, it is not.
      if (!action.on) overrule('meeting');
      else if (!meeting && overruled.delete('meeting')) return;
      meeting = action.on;
    }
    if (action.type === 'promptAnyway' && action.on) sensed.forEach(overrule);
    if (action.type === 'promptAnyway' && !action.on) overruled.clear();
    if (action.type === 'resume') pausedUntil = null;
    if (action.type !== 'pause') return;
    if (action.length === 'untilResumed') pausedUntil = Infinity;
    else if (action.length === 'tomorrow') pausedUntil = nextDayStart(wall, timeZone, dayStartHour);
    else pausedUntil = wall + PAUSES[action.length];
  };

  const paused = (wall: number): 'yes' | 'perhaps' | 'no' => {
    if (pausedUntil === null || wall > pausedUntil + SLACK) return 'no';
    return wall > pausedUntil - SLACK ? 'perhaps' : 'yes';
  };

  return {
    note: (fact) => {
      // What was sensed is sensed anew.
      if (fact.type === 'started') for (const known of [sensed, overruled]) known.clear();
      if (fact.type === 'holdBegan') sensed.add(fact.hold);
      if (fact.type === 'holdEnded') {
        sensed.delete(fact.hold);
        overruled.delete(fact.hold);
      }
      if (fact.type === 'action') act(fact.action, fact.at.wall);
    },
    held: (wall) => {
      if (sensed.size > overruled.size || meeting) return 'yes';
      return paused(wall);
    },
    inMeeting: (wall) => {
      const inForce = [...sensed].filter((hold) => !overruled.has(hold));
      const isMeeting = meeting || inForce.includes('meeting');
      return isMeeting && inForce.every((hold) => hold === 'meeting') && paused(wall) !== 'yes';
    },
  };
}
