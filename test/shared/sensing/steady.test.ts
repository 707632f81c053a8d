import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  believed,
  BELIEVED_FOR,
  forget,
  GONE_AFTER,
  lasting,
  takeIn,
} from '../../../shared/sensing/steady.ts';
import type { SeenSign } from '../../../shared/sensing/steady.ts';
import type { Answer } from '../../../shared/sensing/signs.ts';
import { by, NO, UNKNOWN } from './answers.ts';

type Asked = readonly [second: number, answer: Answer];
const CALL = by('zoom');

/** Whether the sign is believed after these answers. */
const lasts = (...asked: readonly Asked[]): boolean => {
  let seen: SeenSign | undefined;
  for (const [second, answer] of asked) seen = takeIn(seen, answer, second * 1_000);
  return (seen?.by ?? null) !== null;
};

describe('a sign', () => {
  it.each<[what: string, is: boolean, asked: readonly Asked[]]>([
    ['begins at once', true, [[0, CALL]]],
    ['is not there before it is seen', false, [[0, NO], [15, UNKNOWN]]], // prettier-ignore
    ['outlasts one look that does not see it', true, [[0, CALL], [30, NO]]], // prettier-ignore
    ['outlasts looks that follow one another quickly', true, [[0, CALL], [30, NO], [31, NO], [43, NO]]], // prettier-ignore
    [
      'ends when two looks 15 s apart do not see it',
      false,
      [
        [0, CALL],
        [30, NO],
        [45, NO],
      ],
    ],
    [
      'that drops for ten seconds goes on',
      true,
      [
        [0, CALL],
        [30, NO],
        [40, CALL],
        [60, NO],
      ],
    ],
    [
      'is believed while nobody can tell',
      true,
      [
        [0, CALL],
        [30, UNKNOWN],
        [290, UNKNOWN],
      ],
    ],
    [
      'is not believed for ever',
      false,
      [
        [0, CALL],
        [30, UNKNOWN],
        [300, UNKNOWN],
      ],
    ],
    ['is missed from the first look that did not see it', false, [[0, CALL], [30, NO], [35, UNKNOWN], [45, NO]]], // prettier-ignore
    [
      'begins anew',
      true,
      [
        [0, CALL],
        [30, NO],
        [45, NO],
        [46, CALL],
      ],
    ],
  ])('%s', (_what, is, asked) => {
    expect(lasts(...asked)).toBe(is);
  });

  it('is shown with who was behind it while nobody can tell', () => {
    const seen = takeIn(takeIn(undefined, CALL, 0), UNKNOWN, 9_000);
    expect(believed({ microphone: seen })).toEqual({ microphone: CALL });
  });

  it('is not believed any more when nobody asks about it any more, but is shown as it was', () => {
    const seen = { microphone: takeIn(undefined, CALL, 0), awake: takeIn(undefined, NO, 0) };
    expect(forget(seen, ['microphone'])).toBe(seen);
    const forgotten = forget(seen, ['awake']);
    expect(lasting(forgotten)).toEqual({ microphone: NO, awake: NO });
    expect(believed(forgotten)).toEqual({ microphone: CALL, awake: NO });
  });

  it('never ends within 14 s of having been seen, and always ends when it is never seen again', () => {
    const gap = fc.integer({ min: 1, max: 60_000 });
    const answers = fc.array(fc.tuple(gap, fc.constantFrom(CALL, NO, UNKNOWN)), { maxLength: 40 });
    fc.assert(
      fc.property(answers, (steps) => {
        let seen: SeenSign | undefined;
        let now = 0;
        let lastYes = -Infinity;
        for (const [after, answer] of steps) {
          now += after;
          if (answer.is === 'yes') lastYes = now;
          seen = takeIn(seen, answer, now);
          if (now - lastYes < GONE_AFTER && seen.by === null) return false;
          if (answer.is === 'unknown' && now - lastYes >= BELIEVED_FOR && seen.by !== null)
            return false;
        }
        for (const after of [1, GONE_AFTER]) seen = takeIn(seen, NO, (now += after));
        return seen?.by === null;
      }),
    );
  });
});
