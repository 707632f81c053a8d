import type { ClockReading } from '../shared/clock-definition.ts';
import type { DesktopState } from '../shared/page-message.ts';

let latest: DesktopState | undefined;
let since = performance.now();

/** Keeps the newest state, from which the clock goes on by itself. */
export function keepTime(state: DesktopState): void {
  latest = state;
  since = performance.now();
}

/** The desktop's clocks at this moment. */
export function liveClock(state: DesktopState): ClockReading {
  const elapsed = state === latest ? (performance.now() - since) * state.speed : 0;
  const { wall, monotonic, up } = state.clock;
  return { wall: wall + elapsed, monotonic: monotonic + elapsed, up: up + elapsed };
}

/** Milliseconds since the person's last input. */
export function liveIdle(state: DesktopState): number {
  if (state.facts.person === 'active') return 0;
  return Math.max(0, liveClock(state).up - state.facts.lastInputUp);
}
