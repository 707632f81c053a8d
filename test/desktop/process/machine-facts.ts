import { FIRST_FACTS } from '../shared/facts.ts';
import type { Facts } from '../shared/facts.ts';
import type { ClockReading } from '../shared/clock-definition.ts';

type Listener = (now: Facts, before: Facts) => void;

let facts: Facts = FIRST_FACTS;
let readProcessClock: () => ClockReading = () => ({
  wall: Date.now(),
  monotonic: performance.now(),
  up: performance.now(),
});
const listeners: Listener[] = [];

/** What the machine last told about itself. */
export function machineFacts(): Facts {
  return facts;
}

/** Takes over new facts and tells whoever listens. */
export function setMachineFacts(next: Facts): void {
  const before = facts;
  facts = next;
  for (const listener of listeners) listener(next, before);
}

/** Calls `listener` with new and old facts at every change. */
export function onFacts(listener: Listener): void {
  listeners.push(listener);
}

/** Says which clock idle time is measured on. */
export function useClock(read: () => ClockReading): void {
  readProcessClock = read;
}

/** Milliseconds since the person's last input: zero while they are active, grows through sleep. */
export function idleMilliseconds(): number {
  if (facts.person === 'active') return 0;
  return Math.max(0, readProcessClock().up - facts.lastInputUp);
}

/** The same as the system tells it, which may be wrong. */
export function toldIdleMilliseconds(): number {
  const { idleSignal } = facts;
  switch (idleSignal.is) {
    case 'works':
      return idleMilliseconds();
    case 'stuck':
      return 0;
    case 'frozen':
      return idleSignal.at;
    case 'blind':
      return Math.max(0, readProcessClock().up - idleSignal.sinceUp);
  }
}
