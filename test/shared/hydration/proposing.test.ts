import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../shared/breaks/status.ts';
import { JOINS_WITHIN } from '../../../shared/hydration/propose.ts';
import { afterLook, nothingProposed, putOff } from '../../../shared/hydration/proposing.ts';
import type { LookFacts, Proposing } from '../../../shared/hydration/proposing.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { announced, running } from '../../fakes/status.ts';
import { lookWith } from './looks.ts';

const LOOK = 15 * SECOND;
const near = { next: { kind: 'move', remainingMs: 8 * MINUTE, progress: 0.7 } } as const;

function look(state: Proposing, status: Partial<Status> = {}, about: Partial<LookFacts> = {}) {
  return afterLook(state, lookWith(about, status), LOOK);
}
/** An hour and a half at the desk, less one look. */
const almost = nothingProposed(90 * MINUTE - LOOK, 0, 90 * MINUTE);
const prompted = look(almost);
const joined = look(almost, near);

describe('a proposal', () => {
  it('comes when the time at the desk is full', () => {
    expect(prompted.proposal).toEqual({ ml: 250, by: 'prompt' });
    expect(look(nothingProposed(0, 0)).proposal).toBe(null);
  });

  it('counts no time away, unsure or on a break', () => {
    for (const status of [
      { presence: 'away', counting: false },
      { presence: 'unsure', counting: false },
      { phase: running(), counting: false },
    ] as const)
      expect(look(almost, status).deskMs).toBe(almost.deskMs);
  });

  it('of its own goes after a minute, and is quiet for as long again', () => {
    let state = prompted;
    for (let seconds = 15; seconds < 60; seconds += 15) state = look(state);
    expect(state.proposal).not.toBe(null);
    state = look(state);
    expect(state).toMatchObject({ proposal: null, unanswered: 1, quietMs: 0 });
  });

  it('that is put off is an answer, and is quiet for as long again', () => {
    const state = putOff(prompted);
    expect(state).toMatchObject({ proposal: null, unanswered: 0, quietMs: 0 });
    expect(look(state).proposal).toBe(null);
  });

  it.each<[what: string, status: Partial<Status>]>([
    ['the person leaves', { presence: 'away', awayCause: 'lock', counting: false }],
    ['a hold begins', { holds: ['meeting'] }],
    ['a posture is asked for', { ask: 'stand' }],
  ])('of its own goes when %s', (_what, status) =>
    expect(look(prompted, status).proposal).toBe(null),
  );

  it('of its own stays while the person only sits still', () =>
    expect(look(prompted, { presence: 'unsure', counting: false }).proposal).not.toBe(null));

  it('of its own is taken along by a break that is announced', () => {
    const state = look(prompted, { phase: announced() });
    expect(state.proposal).toMatchObject({ by: 'break' });
    expect(look(state).unanswered).toBe(1);
  });

  it('waits for a break, stays until that is over, and is then over itself', () => {
    expect(joined.proposal).toMatchObject({ by: 'break' });
    let state = look(joined, { phase: announced() });
    state = look(state, { phase: running(), presence: 'away', counting: false });
    expect(state.proposal).toMatchObject({ by: 'break' });
    expect(look(state)).toMatchObject({ proposal: null, unanswered: 1, quietMs: 0 });
  });

  it('that waits for a break is no proposal yet, if the person takes one before', () => {
    const away = look(joined, { presence: 'away', awayCause: 'idle', counting: false, next: null });
    expect(away).toMatchObject({ proposal: null, unanswered: 0, quietMs: null });
  });
});

/** A morning of looks in which anything happens. */
const statuses: fc.Arbitrary<Partial<Status>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constant(near) },
  { weight: 1, arbitrary: fc.constant({ phase: announced() }) },
  { weight: 1, arbitrary: fc.constant({ phase: running(), counting: false }) },
  { weight: 1, arbitrary: fc.constant({ holds: ['meeting'] as const }) },
  {
    weight: 1,
    arbitrary: fc.constant({ presence: 'away', awayCause: 'lock', counting: false } as const),
  },
);
const looks = fc.array(
  fc.record({
    status: statuses,
    minutes: fc.integer({ min: 1, max: 12 }),
    countedMl: fc.constantFrom(500, 500, 500, 1_900, 2_000),
  }),
  { maxLength: 80 },
);

describe('on any day', () => {
  it('nothing is proposed in a hold or after the goal, and never more than 300 ml', () => {
    fc.assert(
      fc.property(looks, (list) => {
        let state = nothingProposed(0, 0);
        for (const { status, minutes, countedMl } of list) {
          state = afterLook(state, lookWith({ countedMl }, status), minutes * MINUTE);
          if (!state.proposal) continue;
          expect(status.holds ?? []).toEqual([]);
          expect(countedMl).toBeLessThan(2_000);
          expect(state.proposal.ml).toBeLessThanOrEqual(300);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no more than one is shown in an hour and a half at the desk, less what a break may be early, and three unanswered are enough', () => {
    fc.assert(
      fc.property(looks, (list) => {
        let state = nothingProposed(0, 0);
        let atDesk = 0;
        const shownAt: number[] = [];
        for (const { status, minutes } of list) {
          const before = state;
          state = afterLook(before, lookWith({}, status), minutes * MINUTE);
          atDesk += state.deskMs - before.deskMs;
          if (state.isShown && !before.isShown) shownAt.push(atDesk);
        }
        const gaps = shownAt.slice(1).map((at, index) => at - (shownAt[index] ?? 0));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(90 * MINUTE - JOINS_WITHIN);
        expect(shownAt.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});
