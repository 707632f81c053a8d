import { FIX_COSTS } from './fix.ts';
import type { RankedFix } from './fix.ts';

/**
 * Ranked fixes without those that are only another way to do what one before them does at no higher cost: a short
 * list, one way for each thing. Where that one is said to be impossible, the other ways stay; and so does everything
 * that somebody has said something about.
 */
export const distinctFixes = (ranked: readonly RankedFix[]): readonly RankedFix[] =>
  ranked.filter(
    (fix, place) =>
      fix.state !== 'open' || !ranked.slice(0, place).some((before) => standsFor(before, fix)),
  );

const standsFor = (before: RankedFix, fix: RankedFix): boolean =>
  before.state !== 'impossible' &&
  FIX_COSTS.indexOf(before.fix.cost) <= FIX_COSTS.indexOf(fix.fix.cost) &&
  fix.solves.every((finding) => before.solves.includes(finding));
