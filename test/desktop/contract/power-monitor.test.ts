import { afterEach, expect, it, vi } from 'vitest';
import { powerHappened, powerMonitor } from '../electron/power-monitor.ts';
import { useClock } from '../process/machine-facts.ts';
import { stage } from './stage.ts';

const machine = stage();
let up = 100_000;
useClock(() => ({ wall: 0, monotonic: 0, up }));
afterEach(() => powerMonitor.removeAllListeners());

it('idle time is zero for an active person, else whole seconds since the last input, sleep included', () => {
  expect(powerMonitor.getSystemIdleTime()).toBe(0);
  machine.change({ person: 'still', lastInputUp: 98_100 });
  expect(powerMonitor.getSystemIdleTime()).toBe(1);
  up += 60_000;
  expect(powerMonitor.getSystemIdleTime()).toBe(61);
});

it('idle time can lie: stuck at zero, frozen, or blind to input', () => {
  machine.change({ person: 'still', lastInputUp: up - 90_000, idleSignal: { is: 'stuck' } });
  expect(powerMonitor.getSystemIdleTime()).toBe(0);
  machine.change({ idleSignal: { is: 'frozen', at: 7_000 } });
  expect(powerMonitor.getSystemIdleTime()).toBe(7);
  machine.change({ person: 'active', idleSignal: { is: 'blind', sinceUp: up - 30_000 } });
  expect(powerMonitor.getSystemIdleTime()).toBe(30);
  machine.change({ person: 'still', lastInputUp: 98_100, idleSignal: { is: 'works' } });
});

it('idle state compares with a threshold in seconds; a locked screen is locked', () => {
  expect([powerMonitor.getSystemIdleState(61), powerMonitor.getSystemIdleState(62)]).toEqual(['idle', 'active']); // prettier-ignore
  machine.change({ locked: true });
  expect(powerMonitor.getSystemIdleState(1)).toBe('locked');
  expect(() => powerMonitor.getSystemIdleState(0)).toThrow(TypeError);
});

it('tells sleep, waking, lock and unlock', () => {
  for (const event of ['suspend', 'resume', 'lock-screen', 'unlock-screen', 'shutdown'] as const) {
    const heard = vi.fn();
    powerMonitor.on(event, heard);
    powerHappened(event);
    expect(heard).toHaveBeenCalledOnce();
  }
});

it('tells changes of the power source and answers which it is', () => {
  const events: string[] = [];
  for (const event of ['on-battery', 'on-ac']) powerMonitor.on(event, () => events.push(event));
  machine.change({ onBattery: true });
  expect([powerMonitor.isOnBatteryPower(), powerMonitor.onBatteryPower]).toEqual([true, true]);
  machine.change({ onBattery: false });
  expect([events, powerMonitor.getCurrentThermalState()]).toEqual([['on-battery', 'on-ac'], 'nominal']); // prettier-ignore
});
