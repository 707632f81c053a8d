// What lives here: when the weekly summary is shown, and dismissing it.
// What does not: making it (shared/insights/summarise-week.ts), showing it (renderer/features/week).
import type { DaySummary } from '../../shared/insights/day.ts';
import { wasAtDesk } from '../../shared/insights/metrics/at-desk.ts';
import { periodOf, shifted } from '../../shared/insights/period.ts';
import { summariseWeek } from '../../shared/insights/summarise-week.ts';
import type { WeekSummary } from '../../shared/insights/week-summary.ts';
import { dayAt } from './days.ts';
import type { Calendar } from './days.ts';
import type { History } from './history.ts';
import type { JournalReader } from './journal/reader.ts';
import type { SettingsStore } from './settings/settings.ts';

/** The weekly summary. */
export interface Week {
  /** The summary of the last week, on the first day at the desk after it and until it is dismissed; else null. */
  readonly get: () => WeekSummary | null;
  readonly dismiss: () => void;
}

export interface WeekParts {
  readonly history: Pick<History, 'range'>;
  readonly journal: Pick<JournalReader, 'lastAudits'>;
  readonly settings: Pick<SettingsStore, 'get' | 'change'>;
  readonly calendar: () => Calendar;
  readonly wall: () => number;
}

/** The weekly summary of this journal. */
export function createWeek({ history, journal, settings, calendar, wall }: WeekParts): Week {
  const today = (): string => dayAt(wall(), calendar()).date;
  return {
    get: () => {
      const { weeklySummary, weekSummarySeen } = settings.get();
      const now = today();
      const dates = shifted('week', now, -1);
      if (!weeklySummary || weekSummarySeen === dates.from) return null;
      const weekBefore = shifted('week', dates.from, -1);
      const { days } = history.range({ from: weekBefore.from, to: now });
      const between = ({ from, to }: { readonly from: string; readonly to: string }) =>
        days.filter(({ date }) => date >= from && date <= to);
      if (days.some((day) => isEarlierThisWeek(day, now))) return null;
      return summariseWeek({
        dates,
        week: between(dates),
        weekBefore: between(weekBefore),
        isAudited: journal.lastAudits().length > 0,
      });
    },
    dismiss: () => void settings.change({ weekSummarySeen: shifted('week', today(), -1).from }),
  };
}

/** A day at the desk in the week of `today`, before it. */
const isEarlierThisWeek = ({ date, totals }: DaySummary, today: string): boolean =>
  date >= periodOf('week', today).from && date < today && wasAtDesk(totals);
