import { readClock } from '../shared/clock-definition.ts';
import type { ClockDefinition, ClockReading } from '../shared/clock-definition.ts';

/** Real, system-wide monotonic time in milliseconds; the same in every process of one computer. */
const realNow = (): number => Number(process.hrtime.bigint()) / 1e6;

/** The pretended computer's clock. It goes on when no app runs. */
export class DesktopClock {
  private definition: ClockDefinition;

  /** Starts at a wall-clock time, freshly booted an hour ago, at a speed (0 is stopped). */
  constructor(wall: number, speed: number) {
    const hour = 3_600_000;
    this.definition = { wall, monotonic: hour, up: hour, realAt: realNow(), speed };
  }

  read(): ClockReading {
    return readClock(this.definition, realNow());
  }

  /** The clock as a line from this very moment on. */
  define(): ClockDefinition {
    return { ...this.definition, ...this.read(), realAt: realNow() };
  }

  get speed(): number {
    return this.definition.speed;
  }

  setSpeed(speed: number): void {
    this.definition = { ...this.define(), speed };
  }

  /** Sets the wall clock, as a person or a time server does; nothing else moves. */
  setWall(wall: number): void {
    this.definition = { ...this.define(), wall };
  }

  /** Sleep: wall clock and up-time go on, the monotonic clock does not. */
  sleep(milliseconds: number): void {
    const now = this.define();
    this.definition = { ...now, wall: now.wall + milliseconds, up: now.up + milliseconds };
  }

  /** Takes over what an app's process has reached. */
  reached(reading: ClockReading): void {
    this.definition = { ...this.definition, ...reading, realAt: realNow() };
  }

  /** Lets time pass when no app is there to live through it. */
  pass(milliseconds: number): void {
    const now = this.define();
    this.definition = {
      ...now,
      wall: now.wall + milliseconds,
      monotonic: now.monotonic + milliseconds,
      up: now.up + milliseconds,
    };
  }
}
