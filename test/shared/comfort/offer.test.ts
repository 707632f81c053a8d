import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  APART,
  canBeAsked,
  deskTimeBeforeOffer,
  FIRST_AFTER,
  SECOND_AFTER,
} from '../../../shared/comfort/offer.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import type { OfferFacts } from '../../../shared/comfort/offer.ts';
import { addDays } from '../../../shared/time/calendar.ts';
import { statusWith } from '../../fakes/status.ts';

const fresh: OfferFacts = {
  rhythm: 'daily',
  today: '2026-11-23',
  times: 0,
  sinceLast: Infinity,
  lastDay: null,
  putOffDay: null,
};

describe('a check-in is offered', () => {
  it.each<[string, Partial<OfferFacts>, number | null]>([
    ['once a day, after two hours at the desk', {}, FIRST_AFTER],
    ['once a day, and no second time', { times: 1, sinceLast: 9e7 }, null],
    ['twice a day: first after two hours', { rhythm: 'twiceADay' }, FIRST_AFTER],
    [
      'twice a day: again after six',
      { rhythm: 'twiceADay', times: 1, sinceLast: APART },
      SECOND_AFTER,
    ],
    [
      'twice a day: not soon after the first',
      { rhythm: 'twiceADay', times: 1, sinceLast: 1 },
      null,
    ],
    ['twice a day: no third time', { rhythm: 'twiceADay', times: 2, sinceLast: 9e7 }, null],
    ['weekly: the first of all', { rhythm: 'weekly' }, FIRST_AFTER],
    ['weekly: not after six days', { rhythm: 'weekly', lastDay: '2026-11-17' }, null],
    ['weekly: after seven days', { rhythm: 'weekly', lastDay: '2026-11-16' }, FIRST_AFTER],
    ['weekly: seven days after "not now"', { rhythm: 'weekly', putOffDay: '2026-11-17' }, null],
    ['never where it is off', { rhythm: 'off' }, null],
    ['daily: on the day after "not now"', { putOffDay: '2026-11-22' }, FIRST_AFTER],
  ])('%s', (_name, facts, needed) => {
    expect(deskTimeBeforeOffer({ ...fresh, ...facts })).toBe(needed);
  });

  const facts = fc.record<OfferFacts>({
    rhythm: fc.constantFrom('daily', 'twiceADay', 'weekly', 'off'),
    today: fc.integer({ min: 0, max: 800 }).map((days) => addDays('2026-01-01', days)),
    times: fc.nat({ max: 5 }),
    sinceLast: fc.oneof(fc.nat(), fc.constant(Infinity)),
    lastDay: fc.option(fc.nat({ max: 800 }).map((days) => addDays('2026-01-01', days))),
    putOffDay: fc.constant(null),
  });

  it('never again on a day of "not now", whatever the rhythm', () => {
    fc.assert(
      fc.property(facts, (each) => {
        expect(deskTimeBeforeOffer({ ...each, putOffDay: each.today })).toBeNull();
      }),
    );
  });

  it('never before two hours at the desk, and at most twice a day', () => {
    fc.assert(
      fc.property(facts, (each) => {
        const needed = deskTimeBeforeOffer(each);
        if (needed === null) return;
        expect(needed).toBeGreaterThanOrEqual(FIRST_AFTER);
        if (each.rhythm !== 'weekly') expect(each.times).toBeLessThan(2);
      }),
    );
  });
});

it.each([
  ['at the desk', {}, true],
  ['in a meeting', { holds: ['meeting'] }, false],
  ['away', { presence: 'away' }, false],
  ['not sure to be there', { presence: 'unsure' }, false],
] as const)('somebody %s can be asked: %s', (_name, about, can) => {
  expect(canBeAsked(statusWith(about))).toBe(can);
});

it('somebody coming back to the end of a break can be asked', () => {
  const over: Status['phase'] = {
    type: 'over',
    breakId: 'a',
    kind: 'move',
    lengthMs: 120_000,
    outcome: 'taken',
    share: 1,
  };
  expect(canBeAsked(statusWith({ presence: 'away', phase: over }))).toBe(true);
});
