// What lives here: all metrics, in the order in which they are shown.
// What does not: each one (its file beside this one), drawing them (renderer/features/history).
// To add a metric: its file, its line here, its two texts in messages/en/insights.ts.
import type { MessageKey } from '../../messages/translator.ts';
import { breaksOwn } from './breaks-own.ts';
import { breaksPartial } from './breaks-partial.ts';
import { breaksPrompted } from './breaks-prompted.ts';
import { breaksShare } from './breaks-share.ts';
import { breaksTaken } from './breaks-taken.ts';
import { comfort } from './comfort.ts';
import { longestBout } from './longest-bout.ts';
import { seated } from './seated.ts';
import { standing } from './standing.ts';
import { stretches } from './stretches.ts';
import { waterGoal } from './water-goal.ts';
import { water } from './water.ts';

/** All metrics. */
export const METRICS = [
  seated,
  longestBout,
  standing,
  breaksTaken,
  breaksPartial,
  breaksPrompted,
  breaksOwn,
  breaksShare,
  stretches,
  water,
  waterGoal,
  comfort,
] as const;
export type MetricId = (typeof METRICS)[number]['id'];

/** What a metric is called. */
export const metricName = (id: MetricId): MessageKey => `insights.${id}`;

/** What a metric means, in words. */
export const metricMeaning = (id: MetricId): MessageKey => `insights.${id}_means`;
