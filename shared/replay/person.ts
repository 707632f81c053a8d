// What lives here: what the recorded person does, and what they do otherwise when they follow the breaks.
// What does not: clocks and sleep (player.ts).
// To add a way of answering prompts: one entry in PEOPLE and what it changes here.

/** `recorded` does what the record says, whatever is prompted. `follows` rests through every break. */
export const PEOPLE = ['recorded', 'follows'] as const;
export type Person = (typeof PEOPLE)[number];

/** Where the person's input was last seen. Times are on the monotonic clock, ms. */
export interface Hands {
  /** Time is now `time`; `typing` says whether the record has input since the last call. */
  readonly reach: (time: number, typing: boolean) => void;
  /** Input now, whatever else: a password was typed. */
  readonly touch: (time: number) => void;
  /** No input from now on until `until`. */
  readonly rest: (now: number, until: number) => void;
  readonly lastInput: () => number;
  /** Recorded input that was left undone for rest, ms. */
  readonly typedMs: () => number;
}

/** Makes hands that touched the keyboard at time 0. */
export function createHands(): Hands {
  let lastInput = 0;
  let seen = 0;
  let restUntil = -Infinity;
  let typedMs = 0;
  return {
    reach: (time, typing) => {
      if (typing) {
        if (time > restUntil) lastInput = time;
        typedMs += Math.max(0, time - Math.max(seen, restUntil));
      }
      seen = time;
    },
    touch: (time) => {
      lastInput = time;
    },
    rest: (now, until) => {
      seen = now;
      restUntil = Math.max(restUntil, until);
    },
    lastInput: () => lastInput,
    typedMs: () => typedMs,
  };
}
