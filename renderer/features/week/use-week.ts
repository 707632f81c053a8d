import { useEffect, useState } from 'react';
import type { WeekSummary } from '../../../shared/insights/week-summary.ts';
import { HOUR } from '../../../shared/time/moment.ts';
import { call } from '../../api.ts';
import { useAsk, useShared, useStatus, useStore } from '../../state/context.ts';

interface UseWeek {
  readonly summary: WeekSummary | null;
  /** Not again for this week. */
  readonly close: () => void;
  /** No more summaries, or again. */
  readonly switchOn: (on: boolean) => void;
}

/** The weekly summary if it is to be shown now. */
export function useWeek(): UseWeek {
  const { weeklySummary, weekSummarySeen } = useShared().settings;
  const { wall } = useStatus(HOUR);
  const [summary, setSummary] = useState<WeekSummary | null>(null);
  const ask = useAsk();
  const store = useStore();
  // A page may be open for days.
  const hour = Math.floor(wall / HOUR);

  useEffect(() => {
    ask(call('week.get').then(setSummary));
  }, [ask, hour, weeklySummary, weekSummarySeen]);

  return {
    summary,
    close: () => {
      setSummary(null);
      ask(call('week.dismiss'));
    },
    switchOn: (on) =>
      ask(
        call('settings.change', { weeklySummary: on }).then(({ settings }) =>
          store.set({ settings }),
        ),
      ),
  };
}
