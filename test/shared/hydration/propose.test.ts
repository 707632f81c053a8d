import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../shared/breaks/status.ts';
import { MOST_PROPOSED, proposalDue, proposedMl } from '../../../shared/hydration/propose.ts';
import type { ProposalFacts } from '../../../shared/hydration/propose.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { announced, running } from '../../fakes/status.ts';
import { dueWith } from './looks.ts';

const next = (remainingMs: number, kind: 'move' | 'eyes' = 'move'): Partial<Status> => ({
  next: { kind, remainingMs, progress: 0.5 },
});
const snoozed = (inMs: number): Partial<Status> => ({
  phase: { type: 'snoozed', breakId: 'a', kind: 'move', inMs },
});
const over: Partial<Status> = {
  phase: {
    ...{ type: 'over', breakId: 'a', kind: 'move', lengthMs: 120_000, share: 1 },
    outcome: 'taken',
  },
};

type Row = readonly [
  what: string,
  by: 'prompt' | 'break' | null,
  facts: Partial<ProposalFacts>,
  status?: Partial<Status>,
];
const ROWS: readonly Row[] = [
  ['after an hour and a half without a drink', 'prompt', {}],
  ['not earlier', null, { deskMs: 90 * MINUTE - 1 }],
  ['not where prompts are off', null, { isOn: false }],
  ['not to somebody who does not use the log', null, { usesLog: false }],
  ['not after the working day', null, { isInTime: false }],
  ['not while a note about much drink stands', null, { note: 'hour' }],
  ['not once the goal is reached', null, { countedMl: 2_000 }],
  ['not to somebody who only logs', null, { goalMl: null, countedMl: 250 }],
  ['not soon after the last one', null, { quietMs: 89 * MINUTE }],
  ['again after as long', 'prompt', { quietMs: 90 * MINUTE }],
  ['not after three that nobody answered', null, { unanswered: 3 }],
  ['not in a meeting', null, {}, { holds: ['meeting'] }],
  ['not outside the working hours', null, {}, { holds: ['hours'] }],
  ['not to somebody who is away', null, {}, { presence: 'away', awayCause: 'lock' }],
  ['not to somebody who may have left', null, {}, { presence: 'unsure', counting: false }],
  ['not at once after coming back', null, { hereMs: MINUTE - 1 }],
  ['in a flare-up too', 'prompt', {}, { flareUp: true }],
  ['not over a change of posture', null, {}, { ask: 'stand' }],
  ['not over a question', null, {}, { askMeeting: true }],
  ['not over another window in the corner', null, { isCornerFree: false }],
  ['on its own where no break is counted to', 'prompt', {}, { next: null }],
  ['along with a break that is near', 'break', {}, next(12 * MINUTE)],
  ['on its own before that', 'prompt', {}, next(12 * MINUTE + 1)],
  ['along with a break that is announced', 'break', {}, { phase: announced() }],
  [
    'a little earlier, along with such a break',
    'break',
    { deskMs: 78 * MINUTE, quietMs: 78 * MINUTE },
    { phase: announced() },
  ],
  ['not much earlier', null, { deskMs: 78 * MINUTE - 1 }, { phase: running() }],
  ['not earlier with a break that is only near', null, { deskMs: 89 * MINUTE }, next(MINUTE)],
  ['along with a break that runs', 'break', {}, { phase: running() }],
  ['not when the break is over', null, {}, over],
  ['along with a break that was put off', 'break', {}, snoozed(5 * MINUTE)],
  ['not along with an eye rest', 'prompt', {}, next(3 * MINUTE, 'eyes')],
  ['not close to an eye rest', null, {}, next(2 * MINUTE, 'eyes')],
  ['not in an eye rest', null, {}, { phase: running({ kind: 'eyes' }) }],
  ['on its own where breaks have no window', 'prompt', { breaksShow: false }, next(5 * MINUTE)],
  ['not close to such a break', null, { breaksShow: false }, next(2 * MINUTE)],
  ['not in one', null, { breaksShow: false }, { phase: running() }],
];

describe('a drink is proposed', () => {
  it.each<Required<Row>>(ROWS.map(([what, by, facts, status = {}]) => [what, by, facts, status]))(
    '%s',
    (_what, by, facts, status) => expect(proposalDue(dueWith(facts, status))?.by ?? null).toBe(by),
  );
});

describe('how much', () => {
  it.each<[countedMl: number, goalMl: number | null, sizes: readonly number[], ml: number]>([
    [0, 2_000, [150, 200, 250, 330, 500], 250],
    [1_760, 2_000, [150, 200, 250, 330, 500], 200],
    [1_990, 2_000, [150, 200, 250, 330, 500], 150],
    [0, null, [150, 300, 500], 300],
    [0, 2_000, [500, 750], 150],
    [0, 2_000, [20, 40], 150],
    [1_900, 2_000, [250], 250],
  ])('after %d of %d ml with sizes %j: %d ml', (countedMl, goalMl, sizes, ml) =>
    expect(proposedMl({ countedMl, goalMl, sizes })).toBe(ml),
  );

  it('is never above 300 ml, and never less than a small cup', () => {
    const sizes = fc.uniqueArray(fc.integer({ min: 10, max: 3_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 0, max: 4_000 }), (list, countedMl) => {
        const sorted = list.toSorted((a, b) => a - b);
        const ml = proposedMl({ countedMl, goalMl: 4_001, sizes: sorted });
        expect(ml).toBeLessThanOrEqual(MOST_PROPOSED);
        expect(ml).toBeGreaterThanOrEqual(100);
      }),
    );
  });
});
