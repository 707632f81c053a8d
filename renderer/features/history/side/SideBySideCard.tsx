// What lives here: how the back felt beside what it may have to do with, on the same days, and nothing more.
// What does not: any number of how they go together: a few weeks of one person's days cannot tell causes.
// To put something else beside: a plot below.
import type { AuditMark, DaysView } from '../../../../shared/insights/days-view.ts';
import type { DaySummary } from '../../../../shared/insights/day.ts';
import { utcOf } from '../../../../shared/insights/period.ts';
import { useWords } from '../../../state/context.ts';
import { Card } from '../../../ui/Card.tsx';
import { ChartCard } from '../charts/ChartCard.tsx';
import type { Plot } from '../charts/layer.ts';
import { meaningOf, metricLayer } from '../charts/metric-layer.ts';
import { enoughOf } from './enough.ts';
import { NotEnough } from './NotEnough.tsx';
import { SIDE_DAYS } from './side-days.ts';

const PLOTS: readonly Plot[] = [
  {
    name: 'insights.comfort',
    unit: 'level',
    layers: [metricLayer('comfort', 'dot', 'ink')],
  },
  {
    name: 'insights.longestBout',
    unit: 'ms',
    layers: [metricLayer('longestBout', 'bar', 'sitting')],
  },
  {
    name: 'insights.breaksTaken',
    unit: 'count',
    layers: [metricLayer('breaksTaken', 'bar', 'taken')],
  },
];

interface SideBySideCardProps {
  readonly view: DaysView;
  /** The days before those of `view`, of which the last are shown too. */
  readonly before: readonly DaySummary[];
  readonly audits: readonly AuditMark[];
  readonly today: string;
  readonly onOpen: (date: string) => void;
}

/** Four weeks: check-ins, longest sitting, breaks and set-up scores, one under the other. */
export function SideBySideCard({ view, before, audits, today, onOpen }: SideBySideCardProps) {
  const { t, dates } = useWords();
  const days = [...before, ...view.days].filter(({ date }) => date <= today).slice(-SIDE_DAYS);
  const enough = enoughOf(days);
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const between = dates(utcOf(first.date), utcOf(last.date), 'UTC');
  if (!enough.isEnough)
    return (
      <Card heading={t('history.sideTitle')}>
        <NotEnough days={enough.days} checkIns={enough.checkIns} dates={between} />
      </Card>
    );
  const shown = audits.filter(({ date }) => first.date <= date && date <= last.date);
  return (
    <ChartCard
      heading="history.sideTitle"
      chart={{ days, today, plots: shown.length > 0 ? [...PLOTS, scorePlot(shown)] : PLOTS }}
      summary={t('history.sideLead', { dates: between })}
      nothing="history.noComfort"
      meanings={[
        meaningOf('comfort'),
        meaningOf('longestBout'),
        meaningOf('breaksTaken'),
        { name: 'history.score', means: 'history.scoreMeans' },
      ]}
      onOpen={onOpen}
    />
  );
}

/** The audits as marks with their score; the last one of a day. */
function scorePlot(audits: readonly AuditMark[]): Plot {
  const last = new Map(audits.map((audit) => [audit.date, audit]));
  return {
    name: 'history.score',
    unit: 'level',
    layers: [
      {
        id: 'score',
        name: 'history.score',
        shape: 'tag',
        tone: 'ink',
        of: ({ date }) => last.get(date)?.low ?? null,
        // Several workplaces' scores have no number together.
        together: () => null,
        say: ({ date }) => {
          const { low, high } = last.get(date) ?? { low: 0, high: 0 };
          return low === high ? String(low) : `${low}–${high}`;
        },
      },
    ],
  };
}
