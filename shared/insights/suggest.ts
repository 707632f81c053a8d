// What lives here: which one thing the weekly summary suggests. Gentle, and never about what is owed.
// What does not: its words (messages/en/week.ts).
// To add a suggestion: its id in week-summary.ts, its rule at its place in RULES, its sentence.
import { HOUR, MINUTE } from '../time/moment.ts';
import type { DayTotals } from './day.ts';
import { breaksShare } from './metrics/breaks-share.ts';
import { breaksPrompted } from './metrics/breaks-prompted.ts';
import { comfort } from './metrics/comfort.ts';
import { longestBout } from './metrics/longest-bout.ts';
import { seated } from './metrics/seated.ts';
import { standing } from './metrics/standing.ts';
import { together } from './metrics/together.ts';
import { waterGoal } from './metrics/water-goal.ts';
import type { SuggestionId } from './week-summary.ts';

interface Facts {
  readonly days: readonly DayTotals[];
  readonly before: readonly DayTotals[];
  readonly isAudited: boolean;
}

interface Rule {
  readonly suggestion: Exclude<SuggestionId, 'keepGoing'>;
  readonly applies: (facts: Facts) => boolean;
}

/** In this order; the first that applies is the one. Thresholds are Sitwell's own, not medicine's. */
const RULES: readonly Rule[] = [
  {
    // Felt more than a little, and nobody has looked at the workplace yet.
    suggestion: 'audit',
    applies: ({ days, isAudited }) => !isAudited && (together(comfort, days) ?? 0) >= 4,
  },
  {
    // The usual day has a sitting of more than an hour: breaks are proposed after half an hour.
    suggestion: 'shorterBouts',
    applies: ({ days }) =>
      (together({ ...longestBout, together: 'mean' }, days) ?? 0) > 60 * MINUTE,
  },
  {
    suggestion: 'breaksTaken',
    applies: ({ days }) =>
      (together(breaksPrompted, days) ?? 0) >= 5 && (together(breaksShare, days) ?? 1) < 0.5,
  },
  {
    // Somebody who can stand at the desk, and hardly did.
    suggestion: 'stand',
    applies: ({ days, before }) => {
      const stood = together(standing, before) ?? 0;
      return (
        stood >= 20 * MINUTE &&
        (together(standing, days) ?? 0) < stood / 2 &&
        (together(seated, days) ?? 0) >= 3 * HOUR
      );
    },
  },
  {
    suggestion: 'drinkEarlier',
    applies: ({ days }) => (together(waterGoal, days) ?? 1) < 0.7,
  },
  {
    // Checked in before, and not at all this time.
    suggestion: 'checkIn',
    applies: ({ days, before }) =>
      together(comfort, days) === null && together(comfort, before) !== null,
  },
];

/** The one suggestion for a week; to keep going where nothing stands out. */
export const suggestionFor = (facts: Facts): SuggestionId =>
  RULES.find(({ applies }) => applies(facts))?.suggestion ?? 'keepGoing';
