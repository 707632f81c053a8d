import type { DaySummary } from '../../../shared/insights/day.ts';
import { breakSums } from '../../../shared/insights/break-sums.ts';
import type { DaysView } from '../../../shared/insights/days-view.ts';
import { utcOf } from '../../../shared/insights/period.ts';
import { useWords } from '../../state/context.ts';
import { daysOver, numbersOf } from '../history/charts/days-over.ts';
import type { Layer } from '../history/charts/layer.ts';
import { useSay } from '../history/charts/use-say.ts';
import { usePlaces } from '../history/use-places.ts';
import { GOAL } from '../history/charts/goal-layer.ts';
import { COLUMNS } from './columns.ts';
import { useDayWords } from './use-day-words.ts';

/** So many of the longest sittings are told, each with its day. */
const LONGEST_TOLD = 3;

interface Line {
  readonly name: string;
  readonly value: string;
}

/** The numbers of the days that are over, in words; those that there are none of are left out. */
export function useNumbers(view: DaysView, withWater: boolean, today: string): readonly Line[] {
  const words = useWords();
  const { t, number } = words;
  const say = useSay();
  const placesOf = usePlaces();
  const dayWords = useDayWords(view);
  const days = daysOver(view.days, today);
  const { seated, longest, standing, stretches, water, comfort } = COLUMNS;
  const line = (name: Line['name'], value: string | null): readonly Line[] =>
    value === null ? [] : [{ name, value }];
  const aDay = (layer: Layer, unit: 'ms' | 'ml'): string | null => {
    const mean = layer.together(days);
    return mean === null ? null : t('journalReport.aDay', { value: say(unit, mean) });
  };
  const sum = (layer: Layer): string => number(layer.together(days) ?? 0);
  const longestFirst = numbersOf(days, longest)
    .toSorted((one, other) => other.value - one.value)
    .slice(0, LONGEST_TOLD)
    .map(({ day, value }) =>
      t('journalReport.onDay', {
        value: say('ms', value, 'little'),
        date: dayWords(utcOf(day.date), 'UTC'),
      }),
    );
  const levels = view.checkIns.map(({ level }) => level);
  const places = placesOf(view.regions);
  return [
    ...line(t('journalReport.deskDays'), deskDays(days, seated, t)),
    ...line(t(seated.name), aDay(seated, 'ms')),
    ...line(t('journalReport.longest'), longestFirst.length > 0 ? longestFirst.join(' · ') : null),
    ...line(t(standing.name), aDay(standing, 'ms')),
    ...line(t('journalReport.breaks'), breaksWords(days, words)),
    ...line(t(stretches.name), sum(stretches)),
    ...(withWater ? line(t(water.name), waterWords(days, say, t)) : []),
    ...line(
      t(comfort.name),
      levels.length === 0
        ? null
        : t('journalReport.comfortValue', {
            count: levels.length,
            value: say('level', comfort.together(view.days) ?? 0),
            low: number(Math.min(...levels)),
            high: number(Math.max(...levels)),
          }),
    ),
    ...line(t('journalReport.places'), places === '' ? null : places),
  ];
}

/** What became of the breaks that came up, and how many were the person's own; null without any. */
function breaksWords(
  days: readonly DaySummary[],
  { t, number }: ReturnType<typeof useWords>,
): string | null {
  const sums = breakSums(days.map(({ totals }) => totals));
  return sums.cameUp + sums.own === 0
    ? null
    : t('journalReport.breaksValue', {
        cameUp: number(sums.cameUp),
        taken: number(sums.taken),
        partly: number(sums.partly),
        own: number(sums.own),
      });
}

type Words = ReturnType<typeof useWords>['t'];

const deskDays = (days: readonly DaySummary[], seated: Layer, t: Words): string =>
  t('journalReport.deskDaysValue', {
    days: numbersOf(days, seated).length,
    count: days.length,
  });

/** What was drunk a day, with the goal where there was one. */
function waterWords(
  days: readonly DaySummary[],
  say: ReturnType<typeof useSay>,
  t: Words,
): string | null {
  const mean = COLUMNS.water.together(days);
  if (mean === null) return null;
  const value = t('journalReport.aDay', { value: say('ml', mean) });
  const goal = GOAL.together(days);
  return goal === null ? value : t('journalReport.withGoal', { value, goal: say('ml', goal) });
}
