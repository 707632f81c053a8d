// What lives here: how welcome a stretch is just now, and the reason that weighs most.
// What does not: whether it may be chosen (candidates.ts) and what goes together (pick.ts).
// To let something new bear on the choice: a reason in REASONS, its words in why.ts.
import type { Area, Stretch, Target } from '../stretches/stretch.ts';
import { DAY, HOUR } from '../time/moment.ts';
import { chance } from './chance.ts';
import type { Past } from './past.ts';
import type { SessionRequest } from './request.ts';

/** What a reason is about. */
export type Reason =
  | { readonly kind: 'target'; readonly target: Target; readonly since: number }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'change' | 'favourite' | 'standing' | 'eyes' | 'breath' | 'gentle' };

/** A reason and how much it weighs; what weighs less than nothing speaks against the stretch. */
interface Weighed {
  readonly reason: Reason | null;
  readonly weight: number;
}

/** How welcome a stretch is, and why. */
export interface Score {
  readonly total: number;
  readonly reason: Reason | null;
}

/** What the reasons look at. */
export interface Circumstances {
  readonly request: SessionRequest;
  readonly past: Past;
  /** What is in the session already. */
  readonly chosen: readonly Stretch[];
}

type ReasonsOf = (stretch: Stretch, circumstances: Circumstances) => readonly Weighed[];

/** The most that chance adds. Less than a target's turn, more than a favourite's lead. */
const CHANCE = 1;

const REASONS: readonly ReasonsOf[] = [
  // A target that had no turn today comes first: all three come up within a day of ordinary breaks.
  ({ targets }, { past, chosen }) =>
    targets.flatMap((target) => {
      const since = past.sinceTarget(target);
      const isDue =
        since > past.dayLength && !chosen.some((other) => other.targets.includes(target));
      return isDue ? [{ reason: { kind: 'target', target, since }, weight: 3 }] : [];
    }),
  // The longer an area had nothing, up to three days, the better.
  ({ areas }, { past }) =>
    areas.map((area) => ({
      reason: { kind: 'area', area },
      weight: (0.8 / areas.length) * Math.min(1, past.sinceArea(area) / (3 * DAY)),
    })),
  // What has not come up for a while, up to five days.
  ({ id }, { past }) => [
    {
      // On a first day everything is a change, and what came up yesterday is none.
      reason: past.isEmpty || past.sinceStretch(id) < 2 * DAY ? null : { kind: 'change' },
      weight: 1.4 * Math.min(1, past.sinceStretch(id) / (5 * DAY)),
    },
  ],
  ({ id }, { request }) => [
    { reason: { kind: 'favourite' }, weight: request.favourites.includes(id) ? 0.5 : 0 },
  ],
  // A move break is for getting up.
  ({ place }, { chosen }) => {
    const isFirst = place === 'standing' && !chosen.some((other) => other.place === 'standing');
    return [{ reason: { kind: 'standing' }, weight: isFirst ? 0.6 : 0 }];
  },
  ({ role }, { past }) => {
    if (role !== 'eyes' && role !== 'breath') return [];
    return [
      { reason: { kind: role }, weight: 0.6 * Math.min(1, past.sinceArea(role) / (4 * HOUR)) },
    ];
  },
  // On a sore day the gentle ones are all there is; on any other there are better ones to loosen up with.
  ({ gentle, role }, { request }) => {
    if (request.gentle) return [{ reason: { kind: 'gentle' }, weight: gentle ? 4 : 0 }];
    return [{ reason: null, weight: gentle && role === 'mobilise' ? -1.5 : 0 }];
  },
  // The same again within a few hours, or for the same part of the body, is dull.
  ({ id, areas }, { past, chosen }) => [
    { reason: null, weight: -3 * Math.max(0, 1 - past.sinceStretch(id) / (4 * HOUR)) },
    {
      reason: null,
      weight:
        -0.5 * chosen.filter((other) => other.areas.some((area) => areas.includes(area))).length,
    },
  ],
];

/** How welcome a stretch is. The same circumstances always give the same score. */
export function scoreOf(stretch: Stretch, circumstances: Circumstances): Score {
  const reasons = REASONS.flatMap((reasonsOf) => reasonsOf(stretch, circumstances));
  const total = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const heaviest = reasons.reduce<Weighed>(
    (best, one) => (one.reason && one.weight > best.weight ? one : best),
    { reason: null, weight: 0 },
  );
  const luck = CHANCE * chance(circumstances.request.seed, stretch.id);
  return { total: total + luck, reason: heaviest.reason };
}
