// What lives here: time since the last input, and whether this desktop tells the truth about it.
// What does not: what follows from idle time (shared/presence).
// To detect another way of lying: a suspicion in judge, with its case in the test.
import type { PowerMonitor, Screen } from 'electron';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Problems } from '../system/problems.ts';

/** The idle signal. */
export interface IdleSensor {
  /** Time since the last input anywhere, ms, in whole seconds. Never throws. */
  readonly idleMs: () => number;
  readonly isTrusted: () => boolean;
}

/** A person pauses now and then; a signal without any pause for this long is stuck (electron #34826). */
const NO_PAUSE_FOR = 120 * MINUTE;
const FEWEST_LOOKS = 120;
const A_PAUSE = 5 * SECOND;
/** The pointer moved, and the signal says it did not, this often: it is not looking (electron #27912). */
const CONTRADICTIONS = 4;

interface Suspicion {
  /** Since when no pause was seen, and at how many looks. */
  readonly busySince: number;
  readonly busyLooks: number;
  readonly contradictions: number;
  readonly pointer: string;
  readonly lookedAt: number;
}

/**
 * The idle signal of this desktop, watched for signs that it lies. On the preview desktop a person may
 * be busy for hours without a pause, so there only a contradiction counts.
 */
export function idleSensor(
  preview: boolean,
  monitor: Pick<PowerMonitor, 'getSystemIdleTime'>,
  screen: Pick<Screen, 'getCursorScreenPoint'>,
  clocks: Pick<Clocks, 'now'>,
  problems: Pick<Problems, 'report' | 'clear'>,
): IdleSensor {
  let trusted = true;
  let suspicion: Suspicion | null = null;

  const judge = (idleMs: number): void => {
    const { mono } = clocks.now();
    const { x, y } = screen.getCursorScreenPoint();
    const pointer = `${x},${y}`;
    const before = suspicion ?? {
      busySince: mono,
      busyLooks: 0,
      contradictions: 0,
      pointer,
      lookedAt: mono,
    };
    const paused = idleMs >= A_PAUSE;
    const sinceLook = mono - before.lookedAt;
    const contradicts = pointer !== before.pointer && idleMs > sinceLook + A_PAUSE;
    suspicion = {
      // Asleep, nobody looks: such a gap proves nothing.
      busySince: paused || sinceLook > MINUTE ? mono : before.busySince,
      busyLooks: paused || sinceLook > MINUTE ? 0 : before.busyLooks + 1,
      contradictions: contradicts ? before.contradictions + 1 : paused ? before.contradictions : 0,
      pointer,
      lookedAt: mono,
    };
    const stuckAtZero =
      !preview && mono - suspicion.busySince >= NO_PAUSE_FOR && suspicion.busyLooks >= FEWEST_LOOKS;
    const blind = suspicion.contradictions >= CONTRADICTIONS;
    decide(!stuckAtZero && !blind, stuckAtZero ? 'no pause for two hours' : 'blind to the pointer');
  };
  const decide = (now: boolean, why: string): void => {
    if (now === trusted) return;
    trusted = now;
    if (trusted) problems.clear('idleSignalStuck');
    else problems.report('idleSignalStuck', why, why);
  };
  return {
    idleMs: () => {
      try {
        const idleMs = Math.max(0, monitor.getSystemIdleTime() * SECOND);
        judge(idleMs);
        return idleMs;
      } catch (reason) {
        decide(false, String(reason));
        return 0;
      }
    },
    isTrusted: () => trusted,
  };
}
