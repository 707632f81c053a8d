import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAtIdle, UNSEEN } from '../../../shared/sensing/idle-trust.ts';
import type { IdleLook } from '../../../shared/sensing/idle-trust.ts';
import { HOUR, MINUTE, SECOND } from '../../../shared/time/moment.ts';

/** A stretch of a day: input comes this often, ms. Between two of them nothing is pressed for a moment. */
const STRETCHES = {
  typist: { longest: 90 * MINUTE, every: 900, pointer: 0.02 },
  clicker: { longest: 60 * MINUTE, every: 2_500, pointer: 0.9 },
  reader: { longest: 40 * MINUTE, every: 3 * MINUTE, pointer: 0.5 },
  film: { longest: 2 * HOUR, every: 2 * HOUR, pointer: 1 },
  absence: { longest: HOUR, every: 2 * HOUR, pointer: 0 },
} as const;

const stretch = fc.record({
  who: fc.constantFrom(...(Object.keys(STRETCHES) as (keyof typeof STRETCHES)[])),
  share: fc.double({ min: 0.02, max: 1, noNaN: true }),
  asleep: fc.oneof({ weight: 8, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 8 * HOUR })),
});
const day = fc.record({
  stretches: fc.array(stretch, { minLength: 8, maxLength: 30 }),
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  /** Whole seconds, as Electron gives them; or ms. */
  resolution: fc.constantFrom(1, 1_000),
  countsSleep: fc.boolean(),
});

type Day = typeof day extends fc.Arbitrary<infer One> ? One : never;

/** A small generator of its own, so that one number makes the whole day. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7f_ff_ff_ff;
    return state / 0x80_00_00_00;
  };
}

/** Looks at an honest signal through a whole day, with every look's truth. */
function* looksOf({ stretches, seed, resolution, countsSleep }: Day): Generator<IdleLook> {
  const chance = random(seed);
  let mono = 0;
  let up = HOUR;
  let input = 0;
  let key = 0;
  let pointer = 0;
  for (const { who, share, asleep } of stretches) {
    const { longest, every, pointer: moves } = STRETCHES[who];
    const end = mono + longest * share;
    const own = chance() < 0.2;
    let next = mono + 25 * SECOND + chance() * every;
    while (mono < end) {
      // Every 15 s, or 5 s in a break, and a little late.
      const look = mono + (chance() < 0.2 ? 5 : 15) * SECOND + chance() * 300;
      for (; next <= look; next += chance() * 2 * every) {
        input = next;
        if (chance() < moves) pointer += 1;
        else if (own) key = next;
      }
      up += look - mono;
      mono = look;
      const idleMs = Math.floor((mono - input) / resolution) * resolution;
      yield {
        mono,
        up,
        idleMs,
        pointer: `${pointer},0`,
        seen: { hand: key },
        own,
        second: mono - input,
      };
    }
    up += asleep;
    // Its own clock goes on through a sleep, or does not.
    if (countsSleep) input -= asleep;
  }
}

describe('a signal of idle time', () => {
  it('that is honest is never suspected, in a thousand days of any kind', () => {
    fc.assert(
      fc.property(day, (one) => {
        let trust = UNSEEN;
        for (const look of looksOf(one)) {
          trust = lookAtIdle(trust, look);
          if (trust.suspected.length > 0)
            throw new Error(`${trust.suspected.join()} at ${look.mono}`);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  const always = (): boolean => true;
  /** How a signal lies, which looks can tell, and how many of them are needed. */
  const LIES = [
    {
      how: 'is stuck at 0, and another says that nobody is there',
      lie: () => 0,
      tells: ({ second }: IdleLook) => (second ?? 0) >= 20 * SECOND,
      looks: 2,
    },
    { how: 'fails', lie: () => null, tells: always, looks: 3 },
    { how: 'is negative', lie: () => -1, tells: always, looks: 3 },
    { how: 'is frozen at a minute', lie: () => MINUTE, tells: always, looks: 6 },
    { how: 'is frozen at seven seconds', lie: () => 7 * SECOND, tells: always, looks: 42 },
    {
      how: 'never sees the pointer',
      lie: (look: IdleLook) => look.mono,
      tells: (look: IdleLook, before: IdleLook) => look.pointer !== before.pointer,
      looks: 6,
    },
  ];
  it.each(LIES)('that $how is found within $looks looks, whatever the day', (one) => {
    fc.assert(
      fc.property(day, (days) => {
        let trust = UNSEEN;
        let before: IdleLook | null = null;
        let told = 0;
        for (const look of looksOf(days)) {
          trust = lookAtIdle(trust, { ...look, idleMs: one.lie(look) });
          if (one.tells(look, before ?? look)) told += 1;
          before = look;
          if (trust.suspected.length > 0) return;
          expect(told).toBeLessThan(one.looks);
        }
      }),
      { numRuns: 100 },
    );
  });
});
