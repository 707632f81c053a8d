// What lives here: the ice or heat timer: started by hand, kept through restarts, told at its end.
// What does not: how long and for what (shared/comfort), its card (renderer/features/flare-up).
// To time something else: a pack in shared/ipc/views.ts and its words in shared/messages/en/notifications.ts.
import { CARE_PACKS } from '../../shared/comfort/pack.ts';
import type { CarePack, CareTimer } from '../../shared/comfort/pack.ts';
import { MINUTE, SECOND } from '../../shared/time/moment.ts';
import type { SnapshotStore } from '../store/snapshot.ts';
import type { Clocks } from '../system/clocks.ts';

/** The one timer. */
export interface CareTimers {
  /** The timer while it runs, else null. */
  readonly get: () => CareTimer | null;
  /** Starts it, in the place of one that runs. */
  readonly start: (wanted: { readonly pack: CarePack; readonly minutes: number }) => CareTimer;
  readonly stop: () => void;
}

export interface CareParts {
  readonly file: SnapshotStore;
  readonly clocks: Clocks;
  /** The timer began or ended. */
  readonly tell: (timer: CareTimer | null) => void;
  /** Its time is up. */
  readonly remind: (pack: CarePack) => void;
}

/** Timers stand still while a machine sleeps, so the wall clock is looked at this often, ms. */
const LOOK = 20 * SECOND;
/** An end that was missed by more than this is of no use any more, ms. */
const TOO_LATE = 30 * MINUTE;

/** The timer, going on where the last run left it. */
export function createCareTimer({ file, clocks, tell, remind }: CareParts): CareTimers {
  let timer = timerIn(file.read());
  let callOff = (): void => undefined;

  const set = (next: CareTimer | null): void => {
    callOff();
    timer = next;
    file.write(next);
    tell(next);
  };
  const look = (): void => {
    callOff();
    if (!timer) return;
    const { wall } = clocks.now();
    if (wall < timer.ending) {
      callOff = clocks.after(Math.min(LOOK, timer.ending - wall), look);
      return;
    }
    const { pack, ending } = timer;
    set(null);
    if (wall < ending + TOO_LATE) remind(pack);
  };
  look();

  return {
    get: () => timer,
    start: ({ pack, minutes }) => {
      const next = { pack, ending: clocks.now().wall + minutes * MINUTE };
      set(next);
      look();
      return next;
    },
    stop: () => {
      if (timer) set(null);
    },
  };
}

function timerIn(json: unknown): CareTimer | null {
  if (typeof json !== 'object' || json === null) return null;
  const { pack, ending } = json as Partial<CareTimer>;
  const known = CARE_PACKS.find((each) => each === pack);
  return known && typeof ending === 'number' ? { pack: known, ending } : null;
}
