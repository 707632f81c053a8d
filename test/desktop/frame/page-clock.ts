import type { ClockReading } from '../shared/clock-definition.ts';

interface Timer {
  readonly id: number;
  readonly run: () => void;
  due: number;
  readonly every: number;
}

/** Timers shorter than this give way to the browser rather than measure time, so they run in real time. */
const YIELD = 20;
/** Real milliseconds between two looks at the running clock. */
const STEP = 10;

const RealDate = Date;
const realNow = performance.now.bind(performance);
const realSetTimeout = window.setTimeout.bind(window);
const realClearTimeout = window.clearTimeout.bind(window);
const realCancelFrame = window.cancelAnimationFrame.bind(window);
const realFrame = window.requestAnimationFrame.bind(window);

/** Real timers for the frame's own use. */
export const realTimers = { setTimeout: realSetTimeout, animationFrame: realFrame } as const;

let wall = 0;
let monotonic = 0;
let speed = 0;
let since = realNow();
/** How far the page's own time has come while timers are being run. */
let reached: number | undefined;
let origin = 0;
let lastId = 1_000_000;
const timers = new Map<number, Timer>();
let framesAsked = 0;

const elapsed = (): number => (realNow() - since) * speed;
const monotonicNow = (): number => reached ?? monotonic + elapsed();
const wallNow = (): number => wall + (monotonicNow() - monotonic);

function runDue(): void {
  const end = monotonic + elapsed();
  for (;;) {
    let next: Timer | undefined;
    for (const timer of timers.values()) {
      if (timer.due <= end && (next === undefined || timer.due < next.due)) next = timer;
    }
    if (next === undefined) break;
    reached = Math.max(next.due, reached ?? 0);
    if (next.every > 0) next.due = Math.max(next.due + next.every, reached);
    else timers.delete(next.id);
    try {
      next.run();
    } catch (error) {
      reportError(error);
    }
  }
  reached = undefined;
}

/** Steps no longer than this, in desktop milliseconds, while a page is being animated. */
const ANIMATION_STEP = 1000;

/** Desktop milliseconds until this page has something to do by the clock, or null for never. */
export function untilNextDue(): number | null {
  const due = [...timers.values()].map((timer) => timer.due - monotonicNow());
  if (framesAsked > 0) due.push(ANIMATION_STEP);
  return due.length === 0 ? null : Math.max(0, Math.min(...due));
}

/** The desktop's clock has moved, or changed its speed: what is due by then runs now. */
export function followClock(reading: ClockReading, newSpeed: number): void {
  wall = reading.wall;
  monotonic = reading.monotonic;
  speed = newSpeed;
  since = realNow();
  runDue();
}

function callback(handler: TimerHandler, values: readonly unknown[]): () => void {
  if (typeof handler !== 'function') throw new EvalError('Text as code is not allowed in timers.');
  return () => {
    (handler as (...given: readonly unknown[]) => void)(...values);
  };
}

function add(run: () => void, delay: number, every: number): number {
  lastId += 1;
  timers.set(lastId, { id: lastId, run, due: monotonicNow() + delay, every });
  return lastId;
}

function clear(id?: number): void {
  if (id === undefined || timers.delete(id)) return;
  realClearTimeout(id);
}

/** Makes the page's dates, timers and animation times follow the desktop's clock. */
export function installPageClock(reading: ClockReading, startSpeed: number): void {
  followClock(reading, startSpeed);
  origin = reading.monotonic;

  const PageDate = new Proxy(RealDate, {
    construct: (target, parts: readonly unknown[], newTarget) =>
      Reflect.construct(target, parts.length === 0 ? [Math.floor(wallNow())] : parts, newTarget) as Date, // prettier-ignore
    apply: () => new RealDate(wallNow()).toString(),
    get: (target, key) =>
      key === 'now' ? () => Math.floor(wallNow()) : (Reflect.get(target, key) as unknown),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: PageDate, writable: true, configurable: true }); // prettier-ignore
  window.Date = PageDate;

  performance.now = () => monotonicNow() - origin;
  window.setTimeout = ((handler: TimerHandler, delay = 0, ...values: unknown[]): number => {
    const run = callback(handler, values);
    return delay < YIELD || Number.isNaN(delay) ? realSetTimeout(run, delay) : add(run, delay, 0);
  }) as typeof window.setTimeout;
  window.setInterval = ((handler: TimerHandler, delay = 0, ...values: unknown[]): number =>
    add(callback(handler, values), delay, Math.max(1, delay))) as typeof window.setInterval;
  window.clearTimeout = clear as typeof window.clearTimeout;
  window.clearInterval = clear as typeof window.clearInterval;
  // Frames are still drawn when the clock stands; only the time they are told stands.
  window.requestAnimationFrame = (draw) => {
    framesAsked += 1;
    return realFrame(() => {
      framesAsked -= 1;
      draw(performance.now());
    });
  };
  window.cancelAnimationFrame = (handle) => {
    framesAsked = Math.max(0, framesAsked - 1);
    realCancelFrame(handle);
  };

  const step = (): void => {
    if (speed > 0) runDue();
    realSetTimeout(step, STEP);
  };
  step();
}
