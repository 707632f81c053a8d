// What lives here: lock, unlock, sleep, waking and shutting down, told to the scheduler as facts.
// What does not: what they mean (shared/presence).
// To add a fact of the session: one line in followSession.
import type { PowerMonitor } from 'electron';
import type { FactNow } from '../breaks/conductor.ts';
import type { IdleSensor } from './idle.ts';

/** Tells the facts of the session as they happen. */
export function followSession(
  monitor: Pick<PowerMonitor, 'on'>,
  idle: Pick<IdleSensor, 'idleMs' | 'saw'>,
  tell: (fact: FactNow) => void,
  onShutdown: () => void,
): void {
  monitor.on('lock-screen', () => tell({ type: 'lock', idleMs: idle.idleMs() }));
  monitor.on('unlock-screen', () => {
    idle.saw('unlock');
    tell({ type: 'unlock' });
  });
  monitor.on('suspend', () => tell({ type: 'suspend', idleMs: idle.idleMs() }));
  monitor.on('resume', () => tell({ type: 'resume' }));
  monitor.on('shutdown', onShutdown);
}
