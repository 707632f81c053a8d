// What lives here: the keeper of what is sensed, put together with this desktop, and what the scheduler's looks take in.
// What does not: keeping (senses.ts), sensors (sensors-of.ts), idle time (idle.ts).
import type { App, Screen } from 'electron';
import type { Status } from '../../shared/breaks/status.ts';
import { programName } from '../../shared/sensing/program-name.ts';
import type { SensesView } from '../../shared/sensing/senses-view.ts';
import type { Conductor, ConductorParts } from '../breaks/conductor.ts';
import type { CameraPass } from '../security/camera-pass.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Log } from '../system/log.ts';
import { displaysNow } from './displays-now.ts';
import { createSenses } from './senses.ts';
import type { Senses } from './senses.ts';
import { sensorsOf } from './sensors-of.ts';
import type { SensorParts } from './sensors-of.ts';

interface OpenSensesParts extends Omit<SensorParts, 'quietPrograms'> {
  readonly electron: { readonly app: Pick<App, 'getName'>; readonly screen: Screen };
  readonly isResumed: boolean;
  readonly clocks: Clocks;
  readonly settings: Pick<SettingsStore, 'get' | 'listen'>;
  readonly idle: {
    readonly idleMs: () => number;
    readonly refresh: () => Promise<unknown> | null;
  };
  readonly camera: Pick<CameraPass, 'isGiven'>;
  readonly isBreakShown: () => boolean;
  /** The last input went to one of Sitwell's own windows. */
  readonly isOwnInput: () => boolean;
  readonly conductor: () => Pick<Conductor<never>, 'tell' | 'look'> & {
    readonly status: () => Status;
  };
  readonly tell: (view: SensesView) => void;
  readonly log: Log;
}

/** The keeper of what is sensed. */
export interface OpenSenses extends Senses {
  /** Whether everything that could keep quiet is known now. If not, it is asked, for the next time. */
  readonly isKnown: () => boolean;
  /** What the scheduler's looks take in, and what is asked before them. */
  readonly looking: Pick<ConductorParts<never>, 'look' | 'beforeLook' | 'beforeShowing'>;
}

/** Opens it. Never throws. */
export function openSenses(parts: OpenSensesParts): OpenSenses {
  const { electron, clocks, settings, idle, conductor, log } = parts;
  const own = ['Sitwell', electron.app.getName(), process.execPath].map(programName);
  const senses = createSenses({
    sensors: sensorsOf({ ...parts, quietPrograms: () => settings.get().quietPrograms }),
    ...{ isResumed: parts.isResumed, clocks, settings: settings.get },
    surroundings: () => ({ ...displaysNow(electron.screen), own }),
    isOwn: (sign) =>
      (sign === 'camera' && parts.camera.isGiven()) ||
      (sign === 'fullScreen' && parts.isBreakShown()),
    status: () => conductor().status(),
    tell: (fact) => conductor().tell(fact),
    look: () => conductor().look(),
    onFailure: (reason) => log('senses', reason),
  });
  senses.listen(parts.tell);
  settings.listen(senses.reckon);
  return {
    ...senses,
    isKnown: () => senses.refresh('prompt') === null,
    looking: {
      look: () => {
        const idleMs = idle.idleMs();
        senses.noteIdle(idleMs);
        return { idleMs, engaged: senses.isEngaged(), own: parts.isOwnInput() };
      },
      beforeLook: () => {
        const asked = [idle.refresh(), senses.refresh('look')].filter((answer) => answer !== null);
        return asked.length > 0 ? Promise.all(asked) : null;
      },
      beforeShowing: () => senses.refresh('prompt'),
    },
  };
}
