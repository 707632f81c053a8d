import FakeTimers from '@sinonjs/fake-timers';
import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { readClock } from '../shared/clock-definition.ts';
import type { ClockDefinition, ClockReading } from '../shared/clock-definition.ts';
import { realTime } from './real-time.ts';

/** Tools that are replaced; immediates and microtasks stay real, so that input and output go on. */
const REPLACED = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'hrtime', 'performance', 'Intl'] as const; // prettier-ignore

/** Real milliseconds between two steps of a running clock. */
const STEP = 20;

/** The clock of the app's process: everything the app can ask the time of follows it. */
export class ProcessClock {
  private readonly timers: FakeTimers.Clock;
  private definition: ClockDefinition;
  private readonly monotonicStart: number;
  private upLead: number;
  private busy: Promise<void> = Promise.resolve();
  private stopped = false;

  /** Replaces Node's clocks at once. */
  constructor(definition: ClockDefinition) {
    this.definition = definition;
    const start = readClock(definition, realTime.now());
    this.monotonicStart = start.monotonic;
    this.upLead = start.up - start.monotonic;
    this.timers = FakeTimers.install({
      now: start.wall,
      toFake: [...REPLACED],
      loopLimit: 1_000_000,
    });
    os.uptime = () => this.read().up / 1000;
    process.uptime = () => performance.now() / 1000;
    syncBuiltinESMExports();
  }

  /** The three clocks as the app sees them now. */
  read(): ClockReading {
    const monotonic = this.monotonicStart + performance.now();
    return { wall: Date.now(), monotonic, up: monotonic + this.upLead };
  }

  /** Runs with real time from now on, at the definition's speed. */
  run(): void {
    const step = (): void => {
      if (this.stopped) return;
      void this.exclusively(() => this.catchUp()).finally(() => realTime.setTimeout(step, STEP));
    };
    step();
  }

  /** Takes over a new definition; jumps of wall and up-time fire no timer, as on a real computer. */
  async follow(definition: ClockDefinition): Promise<void> {
    await this.exclusively(async () => {
      await this.catchUp(definition.realAt);
      this.definition = definition;
      const target = readClock(definition, definition.realAt);
      this.upLead = target.up - target.monotonic;
      const wall = target.wall - (target.monotonic - this.read().monotonic);
      if (Math.abs(wall - Date.now()) >= 1) this.timers.setSystemTime(wall);
    });
  }

  /** Lets a span pass, timer by timer; `afterEach` is awaited whenever the app had a chance to act. */
  async advance(
    milliseconds: number,
    longestStep: () => number,
    afterEach: () => Promise<void>,
  ): Promise<void> {
    await this.exclusively(async () => {
      const end = this.read().monotonic + milliseconds;
      for (;;) {
        const left = end - this.read().monotonic;
        const next = this.untilNextTimer();
        const step = Math.min(left, next, longestStep());
        await this.timers.tickAsync(Math.max(0, step));
        await afterEach();
        if (left - step <= 0) break;
      }
      const reading = this.read();
      this.definition = { ...this.definition, ...reading, realAt: realTime.now() };
    });
  }

  /** Runs what is due at this very moment. */
  async runDue(): Promise<void> {
    await this.exclusively(async () => {
      await this.timers.tickAsync(0);
    });
  }

  /** Gives Node its own clocks back. */
  uninstall(): void {
    this.stopped = true;
    this.timers.uninstall();
    syncBuiltinESMExports();
  }

  private untilNextTimer(): number {
    // The library has no public word for "when is the next timer"; its heap is the only way to ask.
    const { timerHeap } = this.timers as {
      timerHeap?: { peek: () => { callAt: number } | undefined };
    };
    const next = timerHeap?.peek();
    return next === undefined
      ? Number.POSITIVE_INFINITY
      : Math.max(0, next.callAt - this.timers.now);
  }

  private async catchUp(realNow: number = realTime.now()): Promise<void> {
    const behind = readClock(this.definition, realNow).monotonic - this.read().monotonic;
    await this.timers.tickAsync(Math.max(0, Math.floor(behind)));
  }

  private exclusively(work: () => Promise<void>): Promise<void> {
    const done = this.busy.then(work);
    this.busy = done.catch(() => undefined);
    return done;
  }
}
