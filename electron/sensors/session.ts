// What lives here: lock, unlock, sleep, waking and shutting down, told to the scheduler as facts.
// What does not: what they mean (shared/presence).
// To add a fact of the session: one line in followSession.
import type { PowerMonitor } from 'electron';
import type { FactNow } from '../breaks/conductor.ts';
import type { Bus } from '../system/bus.ts';
import type { IdleSensor } from './idle.ts';
import { watchLock } from './linux/lock-watch.ts';

/** Tells the facts of the session as they happen; on Linux, locking as its bus tells it. */
export function followSession(
  monitor: Pick<PowerMonitor, 'on'>,
  idle: Pick<IdleSensor, 'idleMs' | 'saw'>,
  tell: (fact: FactNow) => void,
  onShutdown: () => void,
  bus: Bus | null,
): void {
  const lock = (): void => tell({ type: 'lock', idleMs: idle.idleMs() });
  const unlock = (): void => {
    idle.saw('unlock');
    tell({ type: 'unlock' });
  };
  monitor.on('lock-screen', lock);
  monitor.on('unlock-screen', unlock);
  watchLock(bus, (isLocked) => (isLocked ? lock() : unlock()));
  monitor.on('suspend', () => tell({ type: 'suspend', idleMs: idle.idleMs() }));
  monitor.on('resume', () => tell({ type: 'resume' }));
  monitor.on('shutdown', onShutdown);
}
