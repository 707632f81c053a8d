/** The desktop's clock as a straight line over real time; every process and page can read it without asking. */
export interface ClockDefinition {
  /** Wall clock, milliseconds since 1970, at `realAt`. */
  readonly wall: number;
  /** Monotonic clock in milliseconds at `realAt`: stands still during sleep. */
  readonly monotonic: number;
  /** Time since the pretended computer started, in milliseconds, at `realAt`: counts sleep. */
  readonly up: number;
  /** Real, system-wide monotonic time in milliseconds at which the three above held. */
  readonly realAt: number;
  /** Desktop milliseconds per real millisecond; 0 is stopped. */
  readonly speed: number;
}

/** The three clocks at one moment. */
export type ClockReading = Pick<ClockDefinition, 'wall' | 'monotonic' | 'up'>;

/** Reads a clock at a real time given in the same terms as its `realAt`. */
export function readClock(clock: ClockDefinition, realNow: number): ClockReading {
  const elapsed = Math.max(0, realNow - clock.realAt) * clock.speed;
  return {
    wall: clock.wall + elapsed,
    monotonic: clock.monotonic + elapsed,
    up: clock.up + elapsed,
  };
}
