import type Electron from 'electron';
import { EventEmitter } from 'node:events';
import { machineFacts, onFacts, toldIdleMilliseconds } from '../process/machine-facts.ts';
import type { PowerEvent } from '../shared/process-message.ts';
import { cancellable, refuseTheRest } from './refuse.ts';

const events = new EventEmitter();

/** The machine slept, woke, locked or unlocked. */
export function powerHappened(event: PowerEvent): void {
  events.emit(event, cancellable());
}

onFacts((now, before) => {
  if (now.onBattery !== before.onBattery) events.emit(now.onBattery ? 'on-battery' : 'on-ac');
});

/** Electron's `powerMonitor`. */
export const powerMonitor = refuseTheRest(
  'powerMonitor',
  Object.defineProperty(
    Object.assign(events, {
      /** Whole seconds, as the documentation says. */
      getSystemIdleTime: (): number => Math.floor(toldIdleMilliseconds() / 1000),
      getSystemIdleState(threshold: number): 'active' | 'idle' | 'locked' {
        if (!(threshold > 0)) throw new TypeError('Invalid idle threshold');
        if (machineFacts().locked) return 'locked';
        return toldIdleMilliseconds() >= threshold * 1000 ? 'idle' : 'active';
      },
      isOnBatteryPower: (): boolean => machineFacts().onBattery,
      getCurrentThermalState: (): 'nominal' => 'nominal',
      onBatteryPower: false,
    }),
    'onBatteryPower',
    { get: () => machineFacts().onBattery },
  ),
) satisfies Pick<Electron.PowerMonitor, 'getSystemIdleTime' | 'getSystemIdleState' | 'isOnBatteryPower' | 'getCurrentThermalState' | 'onBatteryPower'>; // prettier-ignore
