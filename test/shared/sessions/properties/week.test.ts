import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../../../shared/sessions/candidates.ts';
import { STRETCHES } from '../../../../shared/stretches/library.ts';
import { CAUTION_IDS, TARGETS } from '../../../../shared/stretches/stretch.ts';
import type { CautionId } from '../../../../shared/stretches/stretch.ts';
import { playedIn } from '../../../fakes/sessions.ts';
import { countsOf, live } from './lived.ts';
import type { LivedBreak } from './lived.ts';

const SEEDS = ['one', 'two', 'three', 'four', 'five', 'six'];

const playedOn = (lived: readonly LivedBreak[], day: number) =>
  lived.filter((one) => one.day === day).flatMap(({ session }) => playedIn(session));

/** Which targets a desk can reach at all for somebody with this caution. */
const reachable = (cautions: readonly CautionId[]) => {
  const request = { cautions, notForMe: [], gentle: false };
  const desk = STRETCHES.filter(
    (stretch) => stretch.place !== 'floor' && isAllowed(stretch, request),
  );
  return TARGETS.filter((target) => desk.some(({ targets }) => targets.includes(target)));
};

describe('a week of ordinary breaks', { timeout: 60_000 }, () => {
  it('has all three targets every day', () => {
    for (const seed of SEEDS) {
      const lived = live(5, { seed });
      for (let day = 0; day < 5; day += 1) {
        const had = playedOn(lived, day).flatMap(({ targets }) => targets);
        expect(new Set(had)).toEqual(new Set(TARGETS));
      }
    }
  });

  it('has all three by noon', () => {
    for (const seed of SEEDS) {
      const morning = live(5, { seed }).slice(0, 8);
      const had = morning
        .flatMap(({ session }) => playedIn(session))
        .flatMap(({ targets }) => targets);
      expect(new Set(had)).toEqual(new Set(TARGETS));
    }
  });

  it('has every target that a caution leaves possible', () => {
    for (const caution of CAUTION_IDS) {
      const cautions = [caution];
      const had = playedOn(live(1, { seed: caution, cautions }), 0).flatMap(
        ({ targets }) => targets,
      );
      expect([caution, ...reachable(cautions).filter((target) => !had.includes(target))]).toEqual([
        caution,
      ]);
    }
  });

  it('comes to nearly everything that can be done at a desk', () => {
    const desk = STRETCHES.filter(({ place }) => place !== 'floor');
    for (const seed of SEEDS) {
      const counts = countsOf(live(5, { seed }));
      expect(desk.filter(({ id }) => !counts.has(id)).length).toBeLessThanOrEqual(1);
    }
  });

  it('hardly ever has the same stretch in two breaks in a row', () => {
    const again = SEEDS.flatMap((seed) => {
      const lived = live(5, { seed });
      return lived.flatMap(({ session, day }, index) => {
        const before = lived[index - 1];
        if (before?.day !== day) return [];
        return playedIn(session).filter(
          (one) => one.role === 'stretch' && playedIn(before.session).includes(one),
        );
      });
    });
    expect(again.length / (SEEDS.length * 80)).toBeLessThan(0.03);
  });

  it('has eyes and breath now and then: a few times a day, not in every break', () => {
    for (const seed of SEEDS) {
      const lived = live(5, { seed });
      for (const role of ['eyes', 'breath'] as const) {
        const count = lived
          .flatMap(({ session }) => playedIn(session))
          .filter((one) => one.role === role).length;
        expect(count).toBeGreaterThanOrEqual(5);
        expect(count).toBeLessThanOrEqual(30);
      }
    }
  });

  it('comes to a favourite a little more often', () => {
    const timesOf = (id: string, favourites: readonly string[]): number =>
      SEEDS.reduce((sum, seed) => sum + (countsOf(live(5, { seed, favourites })).get(id) ?? 0), 0);
    for (const id of ['seatedSideBend', 'deskRest']) {
      const [usually, asFavourite] = [timesOf(id, []), timesOf(id, [id])];
      expect(asFavourite).toBeGreaterThan(usually);
      expect(asFavourite).toBeLessThan(usually * 3);
    }
  });

  it('comes to the floor where that is welcome', () => {
    const counts = countsOf(live(5, { floor: true }));
    const floor = STRETCHES.filter(({ place }) => place === 'floor');
    expect(floor.filter(({ id }) => counts.has(id)).length).toBeGreaterThanOrEqual(8);
  });

  it('gets people out of the chair in most breaks', () => {
    const lived = live(5, { seed: 'one' });
    const standing = lived.filter(({ session }) =>
      playedIn(session).some(({ place }) => place === 'standing'),
    );
    expect(standing.length / lived.length).toBeGreaterThan(0.6);
  });
});
