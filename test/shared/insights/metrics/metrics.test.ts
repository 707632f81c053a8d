import { describe, expect, it } from 'vitest';
import type { DayTotals } from '../../../../shared/insights/day.ts';
import { METRICS, metricMeaning, metricName } from '../../../../shared/insights/metrics/metrics.ts';
import type { MetricId } from '../../../../shared/insights/metrics/metrics.ts';
import { together } from '../../../../shared/insights/metrics/together.ts';
import { createTranslator } from '../../../../shared/messages/translator.ts';
import { HOUR } from '../../../../shared/time/moment.ts';

const nothing: DayTotals = {
  ...{ seatedMs: 0, standingMs: 0, awayMs: 0, longestBoutMs: 0 },
  outcomes: { taken: 0, partial: 0, natural: 0, skipped: 0, missed: 0 },
  ...{ drunkMl: 0, drinks: 0, goalMl: null, stretches: 0, comfort: null },
};
const workday: DayTotals = {
  ...{ seatedMs: 5 * HOUR, standingMs: HOUR, awayMs: HOUR, longestBoutMs: HOUR },
  outcomes: { taken: 6, partial: 2, natural: 3, skipped: 3, missed: 1 },
  ...{ drunkMl: 1_500, drinks: 6, goalMl: 2_000, stretches: 4, comfort: 3.5 },
};
const metric = (id: MetricId) => METRICS.find((one) => one.id === id) ?? METRICS[0];

describe('metrics', () => {
  const { t } = createTranslator('en');

  it.each(METRICS.map(({ id }) => id))('%s has a name and a definition', (id) => {
    expect(t(metricName(id))).not.toBe(metricName(id));
    expect(t(metricMeaning(id))).toMatch(/\.$/);
  });

  it('are named once each', () => {
    expect(new Set(METRICS.map(({ id }) => id)).size).toBe(METRICS.length);
  });

  it.each([
    ['seated', 5 * HOUR],
    ['longestBout', HOUR],
    ['standing', HOUR],
    ['breaksTaken', 6],
    ['breaksPartial', 2],
    ['breaksPrompted', 12],
    ['breaksOwn', 3],
    ['breaksShare', 0.5],
    ['stretches', 4],
    ['water', 1_500],
    ['waterGoal', 0.75],
    ['comfort', 3.5],
  ] as const)('%s of a working day', (id, number) => {
    expect(metric(id).of(workday)).toBe(number);
  });

  it.each(METRICS)('$id has no number for a day without anything', ({ of }) => {
    expect(of(nothing)).toBeNull();
  });

  it('tell a day at the desk without a break or a stretch as one with none', () => {
    const still = { ...nothing, seatedMs: HOUR, longestBoutMs: HOUR };
    const of = (id: MetricId) => metric(id).of(still);
    expect([of('standing'), of('breaksTaken'), of('stretches'), of('breaksShare')]).toEqual([
      ...[0, 0, 0],
      null,
    ]);
  });

  it('know no water of a day on which none was logged, whatever its goal', () => {
    const goal = { ...nothing, goalMl: 2_000 };
    expect([metric('water').of(goal), metric('waterGoal').of(goal)]).toEqual([null, null]);
  });

  it('tell an alcoholic drink alone as nothing towards the goal', () => {
    const beer = { ...nothing, drinks: 1, goalMl: 2_000 };
    expect([metric('water').of(beer), metric('waterGoal').of(beer)]).toEqual([0, 0]);
  });

  it('may be more than the goal', () => {
    expect(metric('waterGoal').of({ ...workday, drunkMl: 3_000 })).toBe(1.5);
  });
});

describe('days together', () => {
  const longer = { ...workday, seatedMs: 7 * HOUR, longestBoutMs: 2 * HOUR, comfort: null };
  const days = [workday, nothing, longer];

  it('are the mean of the days that have a number', () => {
    expect(together(metric('seated'), days)).toBe(6 * HOUR);
    expect(together(metric('comfort'), days)).toBe(3.5);
  });

  it('are their sum', () => {
    expect(together(metric('breaksTaken'), days)).toBe(12);
  });

  it('are the greatest of them', () => {
    expect(together(metric('longestBout'), days)).toBe(2 * HOUR);
  });

  it.each(METRICS)('have no $id where no day has one', (one) => {
    expect(together(one, [nothing, nothing])).toBeNull();
    expect(together(one, [])).toBeNull();
  });
});
