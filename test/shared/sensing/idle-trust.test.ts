import { describe, expect, it } from 'vitest';
import { isBelievable, lookAtIdle, UNSEEN } from '../../../shared/sensing/idle-trust.ts';
import type { IdleLook, IdleTrust, SuspicionId } from '../../../shared/sensing/idle-trust.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';

const LOOK = 15 * SECOND;
const QUIET: IdleLook = {
  mono: 0,
  up: 9 * MINUTE,
  idleMs: 0,
  pointer: '0,0',
  seen: {},
  own: false,
  second: null,
};

/** Looks every 15 s, with what each found. */
function after(
  times: number,
  found: (index: number) => Partial<IdleLook>,
  every = LOOK,
): IdleTrust {
  let trust = UNSEEN;
  for (let index = 0; index < times; index += 1) {
    const mono = index * every;
    trust = lookAtIdle(trust, { ...QUIET, mono, up: QUIET.up + mono, ...found(index) });
  }
  return trust;
}

/** The number of looks after which something is suspected, or Infinity. */
function foundAfter(found: (index: number) => Partial<IdleLook>, every = LOOK): number {
  for (let times = 1; times < 600; times += 1)
    if (after(times, found, every).suspected.length > 0) return times;
  return Infinity;
}
const suspected = (times: number, found: (index: number) => Partial<IdleLook>, every = LOOK) =>
  after(times, found, every).suspected;

describe('a signal of idle time is suspected when it', () => {
  it('says what cannot be, three times', () => {
    for (const idleMs of [null, -1, NaN, Infinity, 4_294_967 * SECOND]) {
      expect(isBelievable({ ...QUIET, idleMs })).toBe(false);
      expect(foundAfter(() => ({ idleMs }))).toBe(3);
    }
  });

  it('stands still at any value above the time between looks', () => {
    expect(foundAfter(() => ({ idleMs: 40 * SECOND }))).toBe(5);
    expect(suspected(5, () => ({ idleMs: 40 * SECOND }))).toEqual(['jumps']);
  });

  it('stands still at a small value', () => {
    expect(foundAfter(() => ({ idleMs: 7 * SECOND }))).toBe(41);
  });

  it('jumps about without anybody there', () => {
    expect(suspected(6, (index) => ({ idleMs: (index % 2 ? 300 : 100) * SECOND }))).toEqual([
      'jumps',
    ]);
  });

  it('is stuck at 0 for two hours', () => {
    expect(foundAfter(() => ({}))).toBe(482);
  });

  it('is stuck at 0 while the desktop’s own monitor says that nobody is there', () => {
    expect(foundAfter((index) => ({ second: (index + 1) * LOOK }))).toBeLessThanOrEqual(3);
  });

  it('is stuck at 0 while no key and no pointer moves in a break of ours', () => {
    expect(foundAfter(() => ({ own: true }), 5 * SECOND)).toBe(7);
    expect(suspected(7, () => ({ own: true }), 5 * SECOND)).toEqual(['ownQuiet']);
  });

  it('does not see the pointer', () => {
    const blind = (index: number) => ({
      idleMs: 100 * SECOND + index * LOOK,
      pointer: `${index},0`,
    });
    expect(suspected(5, blind)).toEqual(['blindToPointer']);
  });

  it.each([
    ['hand', 'blindToHands'],
    ['tray', 'blindToTray'],
    ['unlock', 'blindToUnlock'],
  ] as const)('does not see what a person does: %s', (witness, id: SuspicionId) => {
    const blind = (index: number) => ({
      idleMs: 100 * SECOND + index * LOOK,
      // Two minutes apart.
      seen: { [witness]: Math.floor(index / 8) * 8 * LOOK - 2 * SECOND },
    });
    expect(suspected(60, blind)).toEqual([id]);
  });
});

describe('a signal of idle time is not suspected', () => {
  it('over a sleep, when nobody looked', () => {
    let trust = after(400, () => ({}));
    for (let index = 0; index < 200; index += 1) {
      const mono = 500 * LOOK + index * LOOK;
      trust = lookAtIdle(trust, { ...QUIET, mono, up: QUIET.up + mono + 8 * 60 * MINUTE });
    }
    expect(trust.suspected).toEqual([]);
  });

  it.each(['with', 'without'])('because it grew through a sleep, counted %s it', (how) => {
    const asleep = (index: number): number => (index > 4 ? 60 * MINUTE : 0);
    const grown = (index: number): Partial<IdleLook> => ({
      up: QUIET.up + index * LOOK + asleep(index),
      idleMs: index * LOOK + (how === 'with' ? asleep(index) : 0),
    });
    expect(foundAfter(grown)).toBe(Infinity);
  });

  it('because a face unlocked the screen, if work follows', () => {
    const unlocked = (index: number) => ({
      idleMs: index % 8 === 1 ? 600 * SECOND : 2 * SECOND,
      seen: { unlock: Math.floor(index / 8) * 8 * LOOK },
    });
    expect(after(200, unlocked).suspected).not.toContain('blindToUnlock');
  });

  it('once it has behaved again', () => {
    const trust = after(500, () => ({}));
    expect(trust.suspected).toEqual(['neverPauses']);
    const mono = 500 * LOOK;
    const now = lookAtIdle(trust, { ...QUIET, mono, up: QUIET.up + mono, idleMs: 6 * SECOND });
    expect(now).toMatchObject({ suspected: [], paused: true });
  });
});

it('a signal that has paused and been busy again moves with the person', () => {
  expect(after(3, (index) => ({ idleMs: index === 1 ? 9 * SECOND : 0 }))).toMatchObject({
    paused: true,
    moved: true,
  });
  expect(after(3, () => ({ idleMs: 9 * SECOND })).moved).toBe(false);
});
