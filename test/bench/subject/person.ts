// What lives here: the person at the subject's desk, who rests through every break.
// What does not: their day (desk-day.ts), the app (main.ts).
// To have them do something else: `live`.
import { DAY, MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { BrowserWindow } from '../../desktop/electron/browser-window.ts';
import { powerHappened } from '../../desktop/electron/power-monitor.ts';
import type { ProcessClock } from '../../desktop/process/clock.ts';
import { machineFacts, setMachineFacts } from '../../desktop/process/machine-facts.ts';
import { filesAreQuiet } from '../../desktop/process/real-time.ts';
import type { Facts } from '../../desktop/shared/facts.ts';
import { sceneChange } from '../../desktop/shared/signs.ts';
import { DAY_START, deskDay } from '../desk-day.ts';

/** Somebody who works and sleeps. */
export interface Person {
  /** Lives the day of this number, or its first spans; gives the number of break windows seen. */
  readonly live: (day: number, spans?: number) => Promise<number>;
  readonly sleepUntilMorning: () => Promise<void>;
}

const isShown = (page: string): boolean =>
  BrowserWindow.getAllWindows().some((window) => window.webContents.getURL().includes(page));

/** A person at the app's desk. */
export function createPerson(clock: ProcessClock): Person {
  const change = (facts: Partial<Facts>): void => {
    const before = machineFacts();
    const lastInputUp = before.person === 'active' ? clock.read().up : before.lastInputUp;
    setMachineFacts({ ...before, lastInputUp, ...facts });
  };
  const pass = (ms: number): Promise<void> =>
    clock.advance(ms, () => Number.POSITIVE_INFINITY, filesAreQuiet);
  const wall = (): number => clock.read().wall;
  let day = 0;

  const rest = async (): Promise<void> => {
    change({ person: 'still' });
    for (let minute = 0; isShown('/break/') && minute < 20; minute += 1) await pass(MINUTE / 4);
  };
  const begin = (state: string): void => {
    const locked = state === 'locked';
    if (locked !== machineFacts().locked) {
      change({ locked });
      powerHappened(locked ? 'lock-screen' : 'unlock-screen');
    }
    const { signs } = machineFacts();
    const call = sceneChange('call', state === 'engaged');
    const isCall = signs.microphone !== 'no';
    change({
      person: state === 'active' ? 'active' : 'still',
      // What does not change is not told.
      signs: isCall === (state === 'engaged') ? signs : { ...signs, ...call },
    });
  };

  return {
    live: async (number, count) => {
      day = number;
      let breaks = 0;
      const spans = deskDay(day, DAY_START + (day - 1) * DAY).slice(0, count);
      for (const { end, state } of spans) {
        begin(state);
        while (wall() < end) {
          // Whoever sees the prompt looks up more often.
          const step = isShown('/prompt/') ? SECOND : MINUTE;
          await pass(Math.max(1, Math.min(step, end - wall())));
          if (!isShown('/break/')) continue;
          breaks += 1;
          await rest();
          begin(state);
        }
      }
      begin('idle');
      return breaks;
    },
    sleepUntilMorning: async () => {
      powerHappened('suspend');
      const now = clock.read();
      const night = Math.max(0, DAY_START + day * DAY - now.wall);
      const morning = { ...now, wall: now.wall + night, up: now.up + night, realAt: 0, speed: 0 };
      await clock.follow(morning);
      powerHappened('resume');
      await clock.runDue();
    },
  };
}
